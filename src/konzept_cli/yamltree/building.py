"""Text → nodes with places, in one loop over the parser's events."""

import re
from typing import TYPE_CHECKING, NoReturn, Protocol, cast

import yaml

from konzept_cli.diagnostics import Finding, Mark, Span, Spot
from konzept_cli.errors import KonzeptError
from konzept_cli.lines import Lines
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.mistyped import without_bullet
from konzept_cli.yamltree.nodes import Entry, Mapping, Node, Scalar, Sequence, scalar
from konzept_cli.yamltree.second import begins_record, told_once
from konzept_cli.yamltree.syntax import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

try:
    from yaml import CLoader
except ImportError:  # pragma: no cover - PyYAML's wheels for all common platforms have libyaml
    # The pure-Python scanner gives other verdicts and other places: better none than those.
    raise KonzeptError(
        "PyYAML wurde ohne libyaml installiert. / PyYAML was installed without libyaml.",
        "pip install --force-reinstall --only-binary :all: pyyaml",
    ) from None


_LINE_END = re.compile(r"[\r\n]")
_WORD_END = re.compile(r"[\s,\[\]{}]")


class _Mark(Protocol):
    index: int


class _Event(Protocol):
    """What libyaml's events have, as far as each kind has it."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str
    flow_style: bool


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """The file asks for something that no concept file needs; carries the finding."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding


def build(file: str, text: str, limits: Limits) -> tuple[Node | None, tuple[Finding, ...]]:
    """The root node of `text`, and what is wrong with it; `None` where it cannot be used."""
    builder = _Builder(file, text, limits)
    try:
        root = builder.build()
    except _Refused as refused:
        return None, (*builder.faults, refused.finding)
    except yaml.MarkedYAMLError as error:
        return None, (*builder.faults, _syntax(file, Lines(text), error))
    return root, tuple(told_once(root, builder.faults) if root else builder.faults)


def _syntax(file: str, lines: Lines, error: yaml.MarkedYAMLError) -> Finding:
    place = error.problem_mark or error.context_mark
    context = error.context_mark.index if error.context_mark else None
    return explain(file, lines, error.problem or "", place.index if place else 0, context)


class _Builder:
    """Turns parser events into nodes; `faults` are findings that leave the tree usable."""

    def __init__(self, file: str, text: str, limits: Limits) -> None:
        self.file = file
        self.text = text
        self.limits = limits
        self.faults: list[Finding] = []
        # The open collections: start, whether it is a flow one, whether it is a mapping, and its
        # nodes so far (keys and values in turn).
        self.stack: list[tuple[int, bool, bool, list[Node]]] = []
        self.documents = 0

    def build(self) -> Node | None:
        """The root node. An empty document is a fault and has none."""
        root: Node | None = None
        nodes = 0
        for event in cast("Iterator[_Event]", yaml.parse(self.text, Loader=CLoader)):
            node = self._node(event)
            if node is None:
                continue
            nodes += 1
            if nodes > self.limits.nodes:
                self._refuse(event, "too-large", "nodes", limit=f"{self.limits.nodes:,}")
            if self.stack:
                self.stack[-1][3].append(node)
            else:
                root = node
        if root is None or (isinstance(root, Scalar) and root.text is None):
            self.faults.append(Finding(Spot(self.file, Span(0, 0)), "empty-file"))
            return None
        return root

    def _node(self, event: _Event) -> Node | None:
        """The node that `event` is or ends, if any."""
        kind: type[object] = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            return self._collection(event, *self.stack.pop())
        if kind in (yaml.MappingStartEvent, yaml.SequenceStartEvent):
            self._guard(event)
            if len(self.stack) == self.limits.depth:
                self._refuse(event, "too-deep", limit=self.limits.depth)
            is_mapping = kind is yaml.MappingStartEvent
            self.stack.append((event.start_mark.index, event.flow_style, is_mapping, []))
        elif kind is yaml.AliasEvent:
            self._refuse(event, "yaml-feature", "alias")
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                variant = "record" if begins_record(self.text, event.end_mark.index) else ""
                self._refuse(event, "several-documents", variant)
        return None

    def _scalar(self, event: _Event) -> Scalar:
        start, end, value = event.start_mark.index, event.end_mark.index, event.value
        self._guard(event)
        if len(value) > self.limits.scalar_length:
            limit = f"{self.limits.scalar_length:,}"
            self._refuse(event, "too-large", "scalar", limit=limit)
        return scalar(self.text, start, end, value, event.style)

    def _collection(
        self, event: _Event, start: int, flow: bool, is_mapping: bool, nodes: list[Node]
    ) -> Node:
        # The end of a block collection is only known at the next token, that of a pair `[a: b]`
        # at the next comma: both end with their last node.
        closed = flow and self.text[start] in "[{"
        end = event.end_mark.index if closed else max(start, nodes[-1].end)
        if not is_mapping:
            return Sequence(start, end, tuple(nodes), flow)
        entries: dict[str, Entry] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._refuse_span(Span(key.start, key.end), "yaml-feature", "key")
            elif key.value == "<<" and not key.style:
                self._refuse_span(Span(key.start, key.end), "yaml-feature", "merge")
            elif key.value in entries and without_bullet(key.value) != key.value:
                continue  # A list whose hyphens are bullets, which the reader of keys will say.
            elif key.value in entries:
                first = entries[key.value].key
                in_list = bool(self.stack) and not self.stack[-1][2] and not flow
                if in_list and first is nodes[0]:
                    # What follows is a new item of the list, and no duplicate.
                    self._duplicate(key, first, "dash")
                    break
                self._duplicate(key, first)
            else:
                entries[key.value] = Entry(key, value)
        return Mapping(start, end, tuple(entries.values()), flow, entries)

    def _duplicate(self, key: Scalar, first: Scalar, variant: str = "") -> None:
        mark = Mark(Spot(self.file, Span(first.start, first.end)), "first")
        spot = Spot(self.file, Span(key.start, key.end))
        finding = Finding(spot, "duplicate-key", variant, {"key": key.value}, (mark,))
        self.faults.append(finding)

    def _guard(self, event: _Event) -> None:
        if event.anchor or event.tag:
            variant = "anchor" if self.text[event.start_mark.index] == "&" else "tag"
            self._refuse(event, "yaml-feature", variant, _WORD_END)

    def _refuse(
        self,
        event: _Event,
        rule: str,
        variant: str = "",
        until: re.Pattern[str] = _LINE_END,
        **values: object,
    ) -> NoReturn:
        start = event.start_mark.index
        shown = until.split(self.text[start : event.end_mark.index], 1)[0].rstrip()
        self._refuse_span(Span(start, start + len(shown)), rule, variant, **values)

    def _refuse_span(self, span: Span, rule: str, variant: str = "", **values: object) -> NoReturn:
        raise _Refused(Finding(Spot(self.file, span), rule, variant, values))
