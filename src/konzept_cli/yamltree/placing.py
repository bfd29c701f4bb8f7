"""Text → tree with places, by libyaml's own composer: the short way for files with nothing
unusual, and three times as quick as the loop over events."""

import re
from functools import cached_property
from typing import Any

import yaml

from konzept_cli.diagnostics import Loc
from konzept_cli.yamltree.composing import Composer
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence, scalar

_KEY = re.compile(r"^[^\s#-]", re.MULTILINE)


class Places:
    """The places of a text in which `compose` has found nothing unusual; equal to what `build`
    makes of it. Only what is asked for becomes nodes of ours: most files have few findings."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._beginning: Any = None
        self._entries: dict[int, dict[str, tuple[Any, Any]]] = {}
        self._found: dict[Loc, tuple[Entry | None, Node] | None] = {}

    @cached_property
    def root(self) -> Node:
        """The whole tree."""
        return _node(self._whole, self._text)

    @cached_property
    def _whole(self) -> Any:  # noqa: ANN401 - PyYAML's nodes are untyped
        self._entries.clear()  # those of the beginning, whose nodes are no longer kept
        return Composer(self._text).get_single_node()

    def find(self, loc: Loc) -> tuple[Entry | None, Node] | None:
        """The node at `loc`, with the entry it is the value of (`None` in lists and at the root);
        `None` if the path leads nowhere."""
        if loc not in self._found:
            self._found[loc] = self._find(loc)
        return self._found[loc]

    def _find(self, loc: Loc) -> tuple[Entry | None, Node] | None:
        key, node = None, self._reaching(loc)
        for step in loc:
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
        found = _node(node, self._text)
        entry = Entry(_scalar(key, key.start_mark.index, self._text), found) if key else None
        return entry, found

    def _reaching(self, loc: Loc) -> Any:  # noqa: ANN401 - see above
        """The composed root, as far as `loc` needs it: most findings are told of the head."""
        if self._beginning is None and loc and "_whole" not in self.__dict__:
            self._beginning = _beginning(self._text, str(loc[0]))
        if self._beginning and loc and loc[0] in self._by_key(self._beginning):
            return self._beginning
        self._beginning = False
        return self._whole

    def _by_key(self, node: Any) -> dict[str, tuple[Any, Any]]:  # noqa: ANN401 - see below
        # Kept, for the findings of a mapping may be as many as its keys.
        if id(node) not in self._entries:
            self._entries[id(node)] = {key.value: (key, value) for key, value in node.value}
        return self._entries[id(node)]


def _beginning(text: str, key: str) -> Any:  # noqa: ANN401 - see above
    """What `text` says up to the end of `key`, as a mapping; `False` where that cannot be had by
    looking for the next key at the left edge."""
    first = re.search(rf"^{re.escape(key)}:", text, re.MULTILINE)
    behind = _KEY.search(text, first.end()) if first else None
    if first is None or behind is None:
        return False
    try:
        root = Composer(text[: behind.start()]).get_single_node()
    except yaml.YAMLError:  # cut within a text or in brackets
        return False
    is_ours = type(root) is yaml.MappingNode and root.value[-1][0].start_mark.index == first.start()
    return root if is_ours else False


def _node(node: Any, text: str) -> Node:  # noqa: ANN401 - PyYAML's nodes are untyped
    kind = type(node)
    start = node.start_mark.index
    if kind is yaml.ScalarNode:
        return _scalar(node, start, text)
    flow = bool(node.flow_style)
    end = node.end_mark.index if flow and text[start] in "[{" else start
    if kind is yaml.SequenceNode:
        items = tuple(_node(item, text) for item in node.value)
        return Sequence(start, max(end, items[-1].end) if items else end, items, flow)
    entries = tuple(
        Entry(_scalar(key, key.start_mark.index, text), _node(value, text))
        for key, value in node.value
    )
    end = max(end, entries[-1].value.end) if entries else end
    return Mapping(start, end, entries, flow, {entry.key.value: entry for entry in entries})


def _scalar(node: Any, start: int, text: str) -> Scalar:  # noqa: ANN401 - see above
    return scalar(text, start, node.end_mark.index, node.value, node.style)
