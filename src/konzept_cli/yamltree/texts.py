"""Where the texts of a document stand, for rules about what is in them or around them."""

from bisect import bisect
from collections.abc import Iterator
from operator import attrgetter

from konzept_cli.diagnostics import Span
from konzept_cli.yamltree.documents import Document, walk
from konzept_cli.yamltree.nodes import Mapping, Scalar

MOST_EDITS = 10_000
"""A fix that changes more places of a text would hardly be one; the next run changes the rest."""


class Texts:
    """Every scalar of a document, keys too, in the order of the file."""

    def __init__(self, document: Document) -> None:
        self.scalars = sorted(_scalars(document))

    def at(self, offset: int) -> Scalar | None:
        """The scalar that `offset` lies in, or that ends there."""
        before = bisect(self.scalars, offset, key=attrgetter("start")) - 1
        scalar = self.scalars[before] if before >= 0 else None
        return scalar if scalar and offset <= scalar.end else None

    def holds(self, offset: int) -> bool:
        """Whether `offset` lies in a scalar: a `#` there is text, and no comment."""
        scalar = self.at(offset)
        return scalar is not None and offset < scalar.end


def _scalars(document: Document) -> Iterator[Scalar]:
    for _, node in walk(document):
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Mapping):
            yield from (entry.key for entry in node.entries)


def inner(text: str, scalar: Scalar) -> Span:
    """Where the words of `scalar` stand in the file's `text`: without quotation marks, and without
    the first line of a block, which has none."""
    start, end = scalar.start, scalar.end
    if scalar.style in ("'", '"'):
        return Span(start + 1, end - 1)
    if scalar.style in ("|", ">"):
        while start < end and text[start] not in "\r\n":
            start += 1
    return Span(start, end)
