"""Text → tree with places, by libyaml's own composer: the short way for files with nothing
unusual, and three times as quick as the loop over events."""

from functools import cached_property
from typing import Any

import yaml

from konzept_cli.diagnostics import Loc
from konzept_cli.yamltree.composing import Composer
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence, scalar
from konzept_cli.yamltree.outline import Outline, Section


class Places:
    """The places of a text in which a short way has found nothing unusual; equal to what `build`
    makes of it. Only what is asked for is composed and becomes nodes of ours: most files have few
    findings."""

    def __init__(self, text: str, outline: Outline) -> None:
        self._text = text
        self._outline = outline
        self._items: dict[int, tuple[int, ...]] = {}
        self._pieces: dict[tuple[int, int], Any] = {}
        self._entries: dict[int, dict[str, tuple[Any, Any]]] = {}
        self._found: dict[Loc, tuple[Entry | None, Node] | None] = {}

    @cached_property
    def _sections(self) -> dict[str, Section]:
        return self._outline.sections(self._text)

    @cached_property
    def root(self) -> Node:
        """The whole tree."""
        return _node(self._composed(0, len(self._text)), self._text, 0)

    def find(self, loc: Loc) -> tuple[Entry | None, Node] | None:
        """The node at `loc`, with the entry it is the value of (`None` in lists and at the root);
        `None` if the path leads nowhere."""
        if loc not in self._found:
            self._found[loc] = self._find(loc)
        return self._found[loc]

    def _find(self, loc: Loc) -> tuple[Entry | None, Node] | None:
        node, base, steps = self._above(loc)
        key = None
        for step in steps:
            kind = type(node)
            if isinstance(step, str) and kind is yaml.MappingNode:
                key, node = self._by_key(node).get(step, (None, None))
            elif (
                isinstance(step, int) and kind is yaml.SequenceNode and 0 <= step < len(node.value)
            ):
                key, node = None, node.value[step]
            else:
                return None
        if node is None:
            return None
        found = _node(node, self._text, base)
        return Entry(_scalar(key, self._text, base), found) if key else None, found

    def _above(self, loc: Loc) -> tuple[Any, int, Loc]:
        """The smallest piece of the file that has `loc` in it: what is composed of it, where it
        begins, and the steps from there."""
        section = self._sections.get(str(loc[0])) if loc else None
        if section is None:
            return self._composed(0, len(self._text)), 0, loc
        step = loc[1] if len(loc) > 1 else ""
        if isinstance(step, int) and 0 <= step < section.items:
            starts = self._hyphens(section)
            if starts:
                start, end = (*starts, section.end)[step : step + 2]
                return self._composed(start, end).value[0], start, loc[2:]
        return self._composed(section.start, section.end), section.start, loc

    def _hyphens(self, section: Section) -> tuple[int, ...]:
        if section.start not in self._items:
            self._items[section.start] = section.hyphens(self._text)
        return self._items[section.start]

    def _composed(self, start: int, end: int) -> Any:  # noqa: ANN401 - PyYAML's nodes are untyped
        if (start, end) not in self._pieces:
            self._pieces[start, end] = Composer(self._text[start:end]).get_single_node()
        return self._pieces[start, end]

    def _by_key(self, node: Any) -> dict[str, tuple[Any, Any]]:  # noqa: ANN401 - see above
        # Kept, for the findings of a mapping may be as many as its keys.
        if id(node) not in self._entries:
            self._entries[id(node)] = {key.value: (key, value) for key, value in node.value}
        return self._entries[id(node)]


def _node(node: Any, text: str, base: int) -> Node:  # noqa: ANN401 - see above
    """`node`, composed of what begins at `base`, with its places in the whole `text`."""
    kind = type(node)
    if kind is yaml.ScalarNode:
        return _scalar(node, text, base)
    start = base + node.start_mark.index
    flow = bool(node.flow_style)
    end = base + node.end_mark.index if flow and text[start] in "[{" else start
    if kind is yaml.SequenceNode:
        items = tuple(_node(item, text, base) for item in node.value)
        return Sequence(start, max(end, items[-1].end) if items else end, items, flow)
    entries = tuple(
        Entry(_scalar(key, text, base), _node(value, text, base)) for key, value in node.value
    )
    end = max(end, entries[-1].value.end) if entries else end
    return Mapping(start, end, entries, flow, {entry.key.value: entry for entry in entries})


def _scalar(node: Any, text: str, base: int) -> Scalar:  # noqa: ANN401 - see above
    start, end = base + node.start_mark.index, base + node.end_mark.index
    return scalar(text, start, end, node.value, node.style)
