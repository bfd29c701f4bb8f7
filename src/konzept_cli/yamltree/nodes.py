"""The tree: scalars, mappings and sequences with offsets."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Loc
from konzept_cli.lines import Lines

Plain = str | None | list["Plain"] | dict[str, "Plain"]
"""What the model is validated from: text, "no value", lists and mappings of them."""

_NO_VALUE = frozenset(("", "~", "null", "Null", "NULL"))


class Scalar(NamedTuple):
    """Text, as YAML reads it. `style` is `""` (plain), `'`, `"`, `|` or `>`; the offsets include
    quotation marks."""

    start: int
    end: int
    value: str
    style: str

    @property
    def text(self) -> str | None:
        """The text, or `None` where the file has no value (nothing, `~` or `null`)."""
        return None if not self.style and self.value in _NO_VALUE else self.value


class Entry(NamedTuple):
    """A key with its value."""

    key: Scalar
    value: "Node"


class Mapping(NamedTuple):
    """Keys with values, in the file's order; each key once. `flow` is `{…}`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    flow: bool
    by_key: dict[str, Entry]
    """The same entries; a mapping may have a hundred thousand."""

    def entry(self, key: str) -> Entry | None:
        """The entry of `key`, if it is there."""
        return self.by_key.get(key)


class Sequence(NamedTuple):
    """A list. `flow` is `[…]`."""

    start: int
    end: int
    items: tuple["Node", ...]
    flow: bool


Node = Scalar | Mapping | Sequence


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file, read. `root` is `None` where the text is no usable YAML; `faults` then has
    at least one finding. Spans count code points of `lines.text`, which has no byte-order mark.
    """

    file: str
    lines: Lines
    root: Node | None
    faults: tuple[Finding, ...]


def plain(node: Node) -> Plain:
    """`node` without places. Entries whose key starts with `x-` are the user's own and left out;
    so are entries without a value, because no value is the same as no entry."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    values: dict[str, Plain] = {}
    for key, value in node.entries:
        if not key.value.startswith("x-"):
            content = plain(value)
            if content is not None:
                values[key.value] = content
    return values


def walk(document: Document) -> Iterator[tuple[Loc, Node]]:
    """Every node that is a value, with its path; keys are no values."""
    if document.root is not None:
        yield from _walk(document.root, ())


def _walk(node: Node, loc: Loc) -> Iterator[tuple[Loc, Node]]:
    yield loc, node
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _walk(entry.value, (*loc, entry.key.value))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from _walk(item, (*loc, index))
