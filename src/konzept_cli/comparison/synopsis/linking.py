"""Fields and principles of both sides → what belongs together, and on what ground."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from konzept_cli.comparison.synopsis.lineage import Group, Node, groups
from konzept_cli.comparison.synopsis.pairing import Keys, pairs, spelt
from konzept_cli.comparison.synopsis.rows import Ground
from konzept_cli.comparison.synopsis.standing import Standing
from konzept_cli.model import ActionField, Change, Concept, Principle

_SAME = frozenset(("exact", "close"))

Part = ActionField | Principle


@dataclass(frozen=True, slots=True)
class Link:
    """Units that belong together; one side may be empty."""

    before: tuple[Node, ...]
    now: tuple[Node, ...]
    ground: Ground | None = None
    """Why both sides belong together; of one side, what the newer paper says about it."""
    changes: tuple[Change, ...] = ()
    """What the newer paper says about them."""
    topic: str | None = None
    """The topic that joins them."""


class _Stage(NamedTuple):
    ground: Ground
    before: str
    now: str
    keys: Callable[[Part], Keys]
    told: bool = False
    """Only for what the newer paper says something about."""


def part(concept: Concept, node: Node) -> Part | str:
    """What `node` means: a part of the concept, or a name."""
    kind, at = node
    if isinstance(at, str):
        return at
    return concept.action_fields[at] if kind == "field" else concept.principles[at]


def is_of_fields(link: Link) -> bool:
    """Whether it is about more than principles that have nothing to do with a field."""
    nodes = (*link.before, *link.now)
    return bool(link.changes) or any(kind != "principle" for kind, _ in nodes)


def links(older: Concept, newer: Concept, how: Standing) -> tuple[Link, ...]:
    """Every field and principle of both concepts, each in one link. What the newer paper says
    about the edition directly before it comes first."""
    joined = groups(older, newer) if how.follows == "directly" else []
    settled = [_link(newer, one.before, one.now, one.changes) for one in joined if one.whole]
    rest = [one for one in joined if not one.whole]
    said = _told_of([(one.before, one) for one in rest]), _told_of([(one.now, one) for one in rest])
    before = _open(older, {node for link in settled for node in link.before}, said[0])
    now = _open(newer, {node for link in settled for node in link.now}, said[1])
    found = []
    for stage in _STAGES[how.kind]:
        keys = _keys(older, stage.before, stage, before), _keys(newer, stage.now, stage, now)
        for one, other in pairs(*keys):
            wanted = not stage.told or one in said[0] or other in said[1]
            if wanted and one in before and other in now:
                del before[one], now[other]
                changes = (*said[0].get(one, ()), *said[1].get(other, ()))
                shared = set(keys[0][one]) & set(keys[1][other])
                by_topic = stage.keys in (_topic, _topics)
                topic = min(map(str, shared)) if by_topic else None
                found.append(Link((one,), (other,), stage.ground, changes, topic))
    alone = [_link(newer, (node,), (), said[0].get(node, ())) for node in before]
    added = [_link(newer, (), (node,), said[1].get(node, ())) for node in now]
    return (*settled, *found, *alone, *added)


def _link(
    newer: Concept, before: tuple[Node, ...], now: tuple[Node, ...], changes: tuple[Change, ...]
) -> Link:
    return Link(before, now, told(newer, changes), changes)


def told(newer: Concept, changes: Collection[Change]) -> Ground | None:
    """How the newer paper says what its record calls `changes`."""
    if not changes:
        return None
    if any(change.evidence for change in changes):
        return "recorded"
    return "recorded_with_edition" if newer.edition.evidence else "recorded_without_evidence"


def _told_of(sides: list[tuple[tuple[Node, ...], Group]]) -> dict[Node, tuple[Change, ...]]:
    return {node: group.changes for nodes, group in sides for node in nodes}


def _open(concept: Concept, settled: Collection[Node], named: Collection[Node]) -> dict[Node, None]:
    """What is to be put together: all units, and the names of such as the record does not have."""
    return dict.fromkeys(node for node in (*_nodes(concept), *named) if node not in settled)


def _nodes(concept: Concept) -> list[Node]:
    fields: list[Node] = [("field", at) for at in range(len(concept.action_fields))]
    return [*fields, *(("principle", at) for at in range(len(concept.principles)))]


def _keys(concept: Concept, kind: str, stage: _Stage, still: Collection[Node]) -> dict[Node, Keys]:
    """The keys of the units of a kind: of those that have no partner yet. A topic must be that of
    no other unit at all."""
    found = {}
    for node in _nodes(concept):
        one = part(concept, node)
        wanted = node[0] == kind and (node in still or stage.keys is _topic)
        if wanted and not isinstance(one, str):
            found[node] = stage.keys(one)
    return found


def _names(one: Part) -> Keys:
    others = one.alternative_labels if isinstance(one, ActionField) else ()
    return tuple(dict.fromkeys(spelt(name) for name in (one.label, *others) if name))


def _label(one: Part) -> Keys:
    return (spelt(one.label),) if one.label else ()


def _id(one: Part) -> Keys:
    return (one.id,) if isinstance(one, ActionField) else ()


def _id_and_label(one: Part) -> Keys:
    return tuple((key, label) for key in _id(one) for label in _label(one))


def _id_and_topic(one: Part) -> Keys:
    return tuple((key, topic) for key in _id(one) for topic in _topics(one))


def _topics(one: Part) -> Keys:
    return tuple(match.topic for match in one.topics if match.relation != "related")


def _topic(one: Part) -> Keys:
    return tuple(match.topic for match in one.topics if match.relation in _SAME)


_NAMED = (
    _Stage("label", "field", "field", _label),
    _Stage("other_label", "field", "field", _names),
    _Stage("label", "principle", "principle", _label),
    _Stage("label", "field", "principle", _label),
    _Stage("label", "principle", "field", _label),
)
_EDITIONS: tuple[_Stage, ...] = (
    _Stage("id_and_label", "field", "field", _id_and_label),
    *_NAMED,
    _Stage("id_and_topic", "field", "field", _id_and_topic),
    _Stage("topic", "field", "field", _topic),
    _Stage("topic", "field", "principle", _topic),
    _Stage("topic", "principle", "field", _topic),
    _Stage("shared_topic", "field", "principle", _topics, told=True),
    _Stage("shared_topic", "principle", "field", _topics, told=True),
)
_STAGES: dict[str, tuple[_Stage, ...]] = {
    "editions": _EDITIONS,
    "records": (_Stage("id", "field", "field", _id), *_NAMED),
    "papers": (),
}
