"""Goals and measures of both sides → rows, by the field that they belong to."""

from collections.abc import Iterator, Mapping

from konzept_cli.comparison.absences import absence_of
from konzept_cli.comparison.synopsis.aims import Aim, aims, paired
from konzept_cli.comparison.synopsis.differences import differences, kinds
from konzept_cli.comparison.synopsis.fields import Fields
from konzept_cli.comparison.synopsis.pairing import interleaved
from konzept_cli.comparison.synopsis.rows import Difference, Gap, Ground, Kind, Row
from konzept_cli.comparison.synopsis.standing import (
    Standing,
    field_gap,
    one_sided,
)
from konzept_cli.model import Concept, Goal
from konzept_cli.repository.editions import is_partial

Rows = dict[int | None, tuple[Row, ...]]


def aim_rows(older: Concept, newer: Concept, how: Standing, fields: Fields | None) -> Rows:
    """What became of goals and measures: rows by the link of their field, those for several
    fields or the whole concept under `None`. Without `fields` all stand there."""
    sides = (
        _Side(older, fields.of_older if fields else {}),
        _Side(newer, fields.of_newer if fields else {}),
    )
    return _AimRows(*sides, how, fields).rows()


class _Side:
    """The goals and measures of one concept, and the links of its fields."""

    def __init__(self, concept: Concept, links: Mapping[int, int]) -> None:
        self.concept, self.links = concept, links
        self.aims = aims(concept)
        self.has = {isinstance(one.said, Goal) for one in self.aims}

    def family(self, one: Aim) -> int | None:
        """The link of the only field that `one` belongs to."""
        return self.links.get(one.fields[0]) if len(one.fields) == 1 else None

    def families(self, one: Aim) -> set[int | None]:
        """The links of all fields that it belongs to."""
        return {self.links.get(at) for at in one.fields}

    def labels(self, one: Aim) -> tuple[str, ...]:
        """What these fields are called."""
        return tuple(self.concept.action_fields[at].label for at in one.fields)

    def above(self, one: Aim) -> str | None:
        """The words of what it stands below."""
        return None if one.above is None else self.aims[one.above].said.words


class _AimRows:
    def __init__(self, older: _Side, newer: _Side, how: Standing, fields: Fields | None) -> None:
        self.older, self.newer, self.how, self.fields = older, newer, how, fields
        families = older.family, newer.family
        self.pairs = paired(older.aims, newer.aims, families, loosely=how.kind != "papers")
        self.partners = {one: other for one, other, _ in self.pairs}

    def rows(self) -> Rows:
        taken = set(self.partners.values())
        before = [at for at in range(len(self.older.aims)) if at not in self.partners]
        now = [at for at in range(len(self.newer.aims)) if at not in taken]
        made = [
            *(self._both(*pair) for pair in self.pairs),
            *(self._alone(self.older.aims[at], gone=True) for at in before),
            *(self._alone(self.newer.aims[at], gone=False) for at in now),
        ]
        places: list[tuple[list[int], list[int]]] = [
            *(([one], [other]) for one, other, _ in self.pairs),
            *(([at], []) for at in before),
            *(([], [at]) for at in now),
        ]
        found: dict[int | None, list[Row]] = {}
        for at in interleaved(places):
            family, row = made[at]
            found.setdefault(family, []).append(row)
        return {family: tuple(rows) for family, rows in found.items()}

    def _both(self, at: int, to: int, ground: Ground) -> tuple[int | None, Row]:
        one, other = self.older.aims[at], self.newer.aims[to]
        said = one.said, other.said
        concepts = self.older.concept, self.newer.concept
        record = self.how.kind == "records"
        found = (
            *differences(*said, *concepts, record=record),
            *(self._moved(one, other) if self.fields else ()),
        )
        seen: tuple[Kind, ...] = tuple(dict.fromkeys(kinds(found, "reworded"))) or ("unchanged",)
        if self.how.kind == "papers":
            seen = ("both",)
        row = Row((one.said,), (other.said,), seen, ground, differences=found)
        return self.newer.family(other), row

    def _moved(self, one: Aim, other: Aim) -> Iterator[Difference]:
        """What it belongs to and stands below, if that is something else now."""
        if self.older.families(one) != self.newer.families(other):
            yield Difference("home", self.older.labels(one), self.newer.labels(other))
        if other.above != (None if one.above is None else self.partners.get(one.above, -1)):
            yield Difference("above", self.older.above(one), self.newer.above(other))

    def _alone(self, one: Aim, *, gone: bool) -> tuple[int | None, Row]:
        side, other = (self.older, self.newer) if gone else (self.newer, self.older)
        family = side.family(one)
        link = self.fields.links[family] if self.fields and family is not None else None
        there = bool(link and (link.now if gone else link.before))
        holds = link is None or not (there or link.changes)
        gap = _gap(one, other, there=there)
        partial = is_partial(other.concept) and not there
        kind, ground, gap = one_sided(self.how, gone=gone, gap=gap, holds=holds, partial=partial)
        said = (one.said,)
        return family, Row(said if gone else (), () if gone else said, (kind,), ground, gap)


def _gap(one: Aim, other: _Side, *, there: bool) -> Gap:
    """Why the `other` side does not have it; `there`, that it has the field."""
    concept = other.concept
    if one.fields and not there and field_gap(concept) == "not_recorded":
        return "not_recorded"
    goal = isinstance(one.said, Goal)
    return absence_of(concept, "goals" if goal else "measures", present=goal in other.has)
