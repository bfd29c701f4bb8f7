"""One YAML file, read: what it says, and where."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from konzept_cli.diagnostics import Finding, Loc
from konzept_cli.lines import Lines
from konzept_cli.yamltree.composing import Content
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.nodes import Mapping, Node, Plain, Scalar, Sequence, plain
from konzept_cli.yamltree.placing import Places


@dataclass(frozen=True, eq=False)
class Document:
    """One YAML file, read. Spans count code points of `lines.text`, which has no byte-order mark.

    A file that cannot be used has neither `content` nor `root` but at least one of `faults`.
    """

    file: str
    lines: Lines
    limits: Limits
    faults: tuple[Finding, ...]
    composed: Content | None
    """The content of a file with nothing unusual; its tree is built when it is asked for."""
    built: Node | None
    """The tree of any other file."""

    @cached_property
    def root(self) -> Node | None:
        """The tree with places."""
        return self.places.root if self.places else self.built

    @cached_property
    def places(self) -> Places | None:
        """Where everything stands in a file with nothing unusual."""
        return None if self.built or self.faults else Places(self.lines.text)

    @cached_property
    def content(self) -> Content | None:
        """What the file says, without places."""
        if self.composed is not None or self.built is None:
            return self.composed
        nodes = [node for _, node in walk(self)]
        gaps = (node for node in nodes if isinstance(node, Mapping))
        items = (
            item
            for node in nodes
            if isinstance(node, Sequence) and node.flow
            for item in node.items
        )
        return Content(
            plain(self.built),
            any(_is_gap(entry.value) for node in gaps for entry in node.entries),
            frozenset(_unquoted(nodes)),
            frozenset(_unquoted(items)),
        )

    @cached_property
    def values(self) -> tuple[tuple[str, str], ...]:
        """Every text that the file says something with, and its key: quick to look through, to
        see whether the tree is worth building."""
        found: list[tuple[str, str]] = []
        _gather("", self.content.plain if self.content else None, found)
        return tuple(found)

    @cached_property
    def said(self) -> str:
        """All these texts, each from a line of its own on: quicker still to look through."""
        return "\n".join([text for _, text in self.values])


def _gather(key: str, content: Plain, found: list[tuple[str, str]]) -> None:
    if isinstance(content, str):
        found.append((key, content))
    elif isinstance(content, list):
        for item in content:
            _gather(key, item, found)
    elif content is not None:
        for name, value in content.items():
            _gather(name, value, found)


def _is_gap(node: Node) -> bool:
    return isinstance(node, Scalar) and node.text is None


def _unquoted(nodes: Iterator[Node] | list[Node]) -> Iterator[str]:
    return (node.value for node in nodes if isinstance(node, Scalar) and not node.style)


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
