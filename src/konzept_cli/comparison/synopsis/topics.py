"""Topics × two papers that are not editions of each other: who has what."""

from collections.abc import Iterable, Iterator

from konzept_cli.comparison.cells import ROLES
from konzept_cli.comparison.synopsis.rows import Difference, Gap, Kind, Row
from konzept_cli.comparison.synopsis.standing import field_gap
from konzept_cli.model import ActionField, Concept, Match

_Side = list[tuple[ActionField, Match]]
_Reaching = dict[str, _Side]


def topic_rows(older: Concept, newer: Concept, topics: Iterable[str]) -> tuple[Row, ...]:
    """A row for each of `topics` that a unit of either paper reaches, then one for each unit that
    reaches none."""
    before, now = _reaching(older), _reaching(newer)
    gaps = field_gap(older), field_gap(newer)
    rows = [
        _row(topic, before.get(topic, []), now.get(topic, []), gaps)
        for topic in topics
        if topic in before or topic in now
    ]
    alone = [
        Row((one,) if at == 0 else (), (one,) if at else (), ("no_topic",), "compared")
        for at, concept in enumerate((older, newer))
        for one in concept.action_fields
        if not one.topics
    ]
    return (*rows, *alone)


def _reaching(concept: Concept) -> _Reaching:
    found: _Reaching = {}
    for field in concept.action_fields:
        for match in field.topics:
            found.setdefault(match.topic, []).append((field, match))
    return found


def _row(topic: str, before: _Side, now: _Side, gaps: tuple[Gap, Gap]) -> Row:
    gap = None if before and now else gaps[1] if before else gaps[0]
    unknown = gap == "not_recorded"
    units = _units(before), _units(now)
    return Row(
        before=units[0],
        now=units[1],
        kinds=("not_recorded" if unknown else _kind(before, now),),
        ground="incomplete" if unknown else "topic",
        gap=gap,
        differences=tuple(_roles(*units)),
        topic=topic,
    )


def _units(side: _Side) -> tuple[ActionField, ...]:
    return tuple({id(field): field for field, _ in side}.values())


def _kind(before: _Side, now: _Side) -> Kind:
    if not (before and now):
        return "only_older" if before else "only_newer"
    only_related = (all(match.relation == "related" for _, match in side) for side in (before, now))
    return "touched" if any(only_related) else "both"


def _roles(before: tuple[ActionField, ...], now: tuple[ActionField, ...]) -> Iterator[Difference]:
    """That the two papers give a topic different roles."""
    one, other = (
        tuple(role for role in ROLES if any(role in field.roles for field in side))
        for side in (before, now)
    )
    if before and now and one != other:
        yield Difference("roles", one, other)
