"""What the newer paper says became of the fields: changes → groups of units."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from konzept_cli.comparison.synopsis.pairing import spelt
from konzept_cli.model import Change, Concept

Node = tuple[Literal["field", "principle", "name"], int | str]
"""A field or a principle by its index, or the name of one that the record does not have."""

_JOINING = frozenset(("split", "merged"))


@dataclass(frozen=True, slots=True)
class Group:
    """Units that one or several changes put together."""

    before: tuple[Node, ...]
    now: tuple[Node, ...]
    changes: tuple[Change, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is to be found for it on either side."""
        told = {change.kind for change in self.changes}
        return bool(self.before and self.now) or bool(told & {"new", "dropped"})


def groups(older: Concept, newer: Concept) -> list[Group]:
    """The units of both concepts that the changes of the newer one put together, each in one
    group."""
    links = [
        (change, before, now)
        for change in newer.edition.changes
        for before, now in _links(change, *_nodes(older, newer, change))
    ]
    return [
        Group(
            tuple(dict.fromkeys(node for at in joined for node in links[at][1])),
            tuple(dict.fromkeys(node for at in joined for node in links[at][2])),
            tuple({id(links[at][0]): links[at][0] for at in joined}.values()),
        )
        for joined in _joined([_members(before, now) for _, before, now in links])
    ]


def _nodes(older: Concept, newer: Concept, change: Change) -> tuple[list[Node], list[Node]]:
    labels = _labels(older)
    ids = {field.id: index for index, field in enumerate(newer.action_fields)}
    before = (labels.get(label) or labels.get(spelt(label)) for label in change.before)
    now: list[Node] = [("field", ids[n]) if n in ids else ("name", n) for n in change.now]
    return [node or ("name", name) for node, name in zip(before, change.before, strict=True)], now


def _labels(concept: Concept) -> Mapping[str, Node]:
    """Units by their names, letter by letter and by spelling; fields come before principles."""
    names: list[tuple[Node, str]] = [
        (("field", at), name)
        for at, field in enumerate(concept.action_fields)
        for name in (field.label, *field.alternative_labels)
    ]
    for at, principle in enumerate(concept.principles):
        names += [(("principle", at), principle.label)] if principle.label else []
    found: dict[str, Node] = {}
    for node, name in (*names, *((node, spelt(name)) for node, name in names)):
        found.setdefault(name, node)
    return found


def _links(
    change: Change, before: Sequence[Node], now: Sequence[Node]
) -> Iterator[tuple[Sequence[Node], Sequence[Node]]]:
    """Which of them belong together: split and merged joins all, other kinds are said of one unit
    after the other."""
    if before and now and (change.kind in _JOINING or len(before) != len(now)):
        yield before, now
    elif before and now:
        yield from (((one,), (other,)) for one, other in zip(before, now, strict=True))
    else:
        yield from (((one,), ()) for one in before)
        yield from (((), (other,)) for other in now)


def _members(before: Iterable[Node], now: Iterable[Node]) -> list[tuple[str, Node]]:
    return [*(("before", node) for node in before), *(("now", node) for node in now)]


def _joined(links: Sequence[Sequence[tuple[str, Node]]]) -> Iterator[list[int]]:
    """The indexes of `links` that share a node, directly or through others."""
    holders: dict[tuple[str, Node], list[int]] = {}
    for index, members in enumerate(links):
        for member in members:
            holders.setdefault(member, []).append(index)
    seen: set[int] = set()
    for start in range(len(links)):
        if start in seen:
            continue
        found, todo = [], [start]
        while todo:
            index = todo.pop()
            if index not in seen:
                seen.add(index)
                found.append(index)
                todo += [at for member in links[index] for at in holders.pop(member, ())]
        yield sorted(found)
