"""One YAML file, read: what it says, and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from konzept_cli.diagnostics import Finding, Loc
from konzept_cli.lines import Lines
from konzept_cli.yamltree.gathering import Content, has_edge
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.nodes import Mapping, Node, Scalar, Sequence, plain
from konzept_cli.yamltree.outline import Outline
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
    composed: Content | None = None
    """The content of a file with nothing unusual; its tree is built when it is asked for."""
    built: Node | None = None
    """The tree of any other file."""
    signs: frozenset[str] = frozenset()
    """The rare characters of a file that was not read for its places only."""
    outline: Outline = field(default_factory=Outline)
    """The pieces that a file with nothing unusual can be cut into."""

    @cached_property
    def root(self) -> Node | None:
        """The tree with places."""
        return self.places.root if self.places else self.built

    @cached_property
    def places(self) -> Places | None:
        """Where everything stands in a file with nothing unusual."""
        return None if self.built or self.faults else Places(self.lines.text, self.outline)

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
            _by_key(self),
            frozenset(_unquoted(nodes)),
            frozenset(_unquoted(items)),
            any(has_edge(node.value) for node in nodes if isinstance(node, Scalar)),
        )

    @cached_property
    def said(self) -> str:
        """Every text of the file, with a line break before and behind it: quicker still to look
        through."""
        texts = self.content.texts.values() if self.content else ()
        return "\n".join(["", *chain.from_iterable(texts), ""])

    def joined(self, keys: Iterable[str]) -> str:
        """Every text under one of `keys`, from a line of its own on."""
        texts = self.content.texts if self.content else {}
        return "\n".join(chain.from_iterable(texts.get(key, ()) for key in keys))

    def possible(self, signs: frozenset[str]) -> frozenset[str]:
        """Those of `signs`, all rare, that stand in the file or may be written as an escape."""
        return signs if "\\" in self.signs else signs & self.signs


def _by_key(document: Document) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for loc, node in walk(document):
        if isinstance(node, Scalar) and node.text is not None:
            key = next((step for step in reversed(loc) if isinstance(step, str)), "")
            texts.setdefault(key, []).append(node.text)
    return texts


def _is_gap(node: Node) -> bool:
    return isinstance(node, Scalar) and node.text is None


def _unquoted(nodes: Iterator[Node] | list[Node]) -> Iterator[str]:
    return (node.value for node in nodes if isinstance(node, Scalar) and not node.style)


def walk(document: Document) -> Iterator[tuple[Loc, Node]]:
    """Every node that is a value, with its path; keys are no values."""
    if document.root is not None:
        yield from _walk(document.root, ())


def walk_said(document: Document) -> Iterator[tuple[Loc, Scalar]]:
    """Every text that is a value, with its path, but for those under the user's own keys: `x-…`."""
    for loc, node in walk(document):
        if isinstance(node, Scalar) and not any(str(step).startswith("x-") for step in loc):
            yield loc, node


def _walk(node: Node, loc: Loc) -> Iterator[tuple[Loc, Node]]:
    yield loc, node
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _walk(entry.value, (*loc, entry.key.value))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from _walk(item, (*loc, index))
