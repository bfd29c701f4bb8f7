"""Links of fields and principles → the rows of a Synopse."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from konzept_cli.comparison.synopsis.differences import differences, kinds
from konzept_cli.comparison.synopsis.lineage import Node
from konzept_cli.comparison.synopsis.linking import Link, is_of_fields, part
from konzept_cli.comparison.synopsis.pairing import interleaved, out_of_order
from konzept_cli.comparison.synopsis.rows import Difference, Kind, Row, Unit
from konzept_cli.comparison.synopsis.standing import Standing, field_gap, one_sided
from konzept_cli.model import ActionField, Concept
from konzept_cli.repository.editions import is_partial

_LAST = 1_000_000_000
"""The place of what is no field: behind all fields."""

MOST_KIN = 3

Below = Mapping[int | None, tuple[Row, ...]]


class Fields:
    """What became of the fields, and of the principles that have to do with them."""

    def __init__(
        self, older: Concept, newer: Concept, how: Standing, links: Sequence[Link]
    ) -> None:
        self.older, self.newer, self.how = older, newer, how
        self.links = [link for link in links if is_of_fields(link)]
        self.of_older = _by_field(link.before for link in self.links)
        self.of_newer = _by_field(link.now for link in self.links)
        """The link of each field, by its index in the older and in the newer concept."""
        self._around = _Around(older), _Around(newer)
        self._kin = _Kin(older), _Kin(newer)
        self._moved = set(self._out_of_order())

    def rows(self, below: Below) -> tuple[Row, ...]:
        """A row for each link, in the newer paper's order, with the rows `below` it: of the goals
        and measures of its fields."""
        places = [(_places(link.before), _places(link.now)) for link in self.links]
        return tuple(self._row(at, below.get(at, ())) for at in interleaved(places))

    def _row(self, at: int, below: tuple[Row, ...]) -> Row:
        link = self.links[at]
        before = tuple(part(self.older, node) for node in link.before)
        now = tuple(part(self.newer, node) for node in link.now)
        said: list[Kind] = [change.kind for change in link.changes]
        other = self.newer if before else self.older
        rest, partial = field_gap(other), is_partial(other)
        kind, ground, gap = one_sided(
            self.how, gone=bool(before), gap=rest, holds=True, partial=partial
        )
        found: tuple[Difference, ...] = ()
        if before and now:
            found = tuple(self._differences(at))
            observed = (*_crossing(link), *kinds(found, "renamed"))
            said += [one for one in observed if one != "changed" or not said]
        seen = tuple(dict.fromkeys(said)) or (("unchanged",) if before and now else (kind,))
        return Row(
            before=before,
            now=now,
            kinds=seen,
            ground=link.ground or ground,
            gap=None if before and now else rest if link.changes else gap,
            changes=link.changes,
            differences=found,
            topic=link.topic,
            kin=() if before and now else self._kin[bool(before)].of((*before, *now)),
            below=below,
        )

    def _differences(self, at: int) -> Iterator[Difference]:
        """What differs where one unit stands on each side."""
        link = self.links[at]
        if len(link.before) > 1 or len(link.now) > 1:
            return
        before, now = part(self.older, link.before[0]), part(self.newer, link.now[0])
        if isinstance(before, str) or isinstance(now, str):
            return
        record = self.how.kind == "records"
        found = differences(before, now, self.older, self.newer, record=record)
        if isinstance(before, ActionField) and isinstance(now, ActionField):
            yield from found
            yield from self._place(at, int(link.before[0][1]), int(link.now[0][1]))
        else:
            yield from (one for one in found if one.key == "label")

    def _place(self, at: int, before: int, now: int) -> Iterator[Difference]:
        """Where a field stands, if that is another place: what it is part of, what precedes it."""
        older, newer = self._around
        if self._parents(before, now) is None:
            yield Difference("part_of", older.whole(before), newer.whole(now))
        elif at in self._moved:
            yield Difference("order", older.ahead(before), newer.ahead(now))

    def _parents(self, before: int, now: int) -> tuple[int | None] | None:
        """The link of what both fields are part of, itself `None` if of nothing; nothing at all
        if they are not part of the same."""
        older, newer = (
            side.above[at] for side, at in zip(self._around, (before, now), strict=True)
        )
        one = None if older is None else self.of_older[older]
        other = None if newer is None else self.of_newer[newer]
        return (one,) if one == other else None

    def _out_of_order(self) -> Iterator[int]:
        """The links whose fields have changed places among those that are part of the same."""
        families: dict[int | None, list[tuple[int, int, int]]] = {}
        for at, link in enumerate(self.links):
            kinds_of = [node[0] for node in (*link.before, *link.now)]
            if kinds_of == ["field", "field"] and link.before and link.now:
                before, now = int(link.before[0][1]), int(link.now[0][1])
                if parents := self._parents(before, now):
                    families.setdefault(parents[0], []).append((now, before, at))
        for family in families.values():
            family.sort()
            yield from (family[at][2] for at in out_of_order([before for _, before, _ in family]))


class _Around:
    """What stands around each field of a concept."""

    def __init__(self, concept: Concept) -> None:
        self.fields = concept.action_fields
        ids = {field.id: at for at, field in enumerate(self.fields)}
        self.above = [ids.get(field.part_of or "") for field in self.fields]
        last: dict[int | None, int] = {}
        self._ahead: list[int | None] = []
        for at, above in enumerate(self.above):
            self._ahead.append(last.get(above))
            last[above] = at

    def whole(self, at: int) -> str | None:
        """The label of what a field is part of."""
        above = self.above[at]
        return None if above is None else self.fields[above].label

    def ahead(self, at: int) -> str | None:
        """The label of the field that precedes it among the parts of the same."""
        ahead = self._ahead[at]
        return None if ahead is None else self.fields[ahead].label


class _Kin:
    """The fields of a concept by their topics."""

    def __init__(self, concept: Concept) -> None:
        self.labels: dict[str, list[str]] = {}
        for field in concept.action_fields:
            for topic in _topics(field):
                self.labels.setdefault(topic, []).append(field.label)

    def of(self, units: Iterable[Unit]) -> tuple[str, ...]:
        """The labels of the first fields that have a topic in common with one of `units`."""
        fields = (one for one in units if isinstance(one, ActionField))
        topics = dict.fromkeys(topic for field in fields for topic in _topics(field))
        found = (label for topic in topics for label in self.labels.get(topic, [])[:MOST_KIN])
        return tuple(dict.fromkeys(found))[:MOST_KIN]


def _topics(field: ActionField) -> tuple[str, ...]:
    return tuple(match.topic for match in field.topics if match.relation != "related")


def _places(nodes: tuple[Node, ...]) -> list[int]:
    """The places of `nodes` in the order of fields."""
    return [at if kind == "field" and isinstance(at, int) else _LAST for kind, at in nodes]


def _by_field(sides: Iterable[tuple[Node, ...]]) -> dict[int, int]:
    return {
        node[1]: at
        for at, nodes in enumerate(sides)
        for node in nodes
        if node[0] == "field" and isinstance(node[1], int)
    }


def _crossing(link: Link) -> Iterator[Kind]:
    """A field that has become a principle, or the other way round."""
    before, now = ({node[0] for node in nodes} for nodes in (link.before, link.now))
    if "principle" in now and "field" in before:
        yield "to_principle"
    if "principle" in before and "field" in now:
        yield "from_principle"
