"""What two concepts say of themselves: title, edition, decisions and the like."""

from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from pydantic import BaseModel

from konzept_cli.comparison.absences import absence_of
from konzept_cli.comparison.synopsis.rows import Fact, Gap, Kind
from konzept_cli.comparison.synopsis.standing import Standing
from konzept_cli.model import Concept
from konzept_cli.model.vocabularies import RecordedPart

_RECORDED = frozenset(("note", "evidence", "conflicts"))


class _Key(NamedTuple):
    name: str
    paths: tuple[str, ...]
    part: RecordedPart | None = None
    """The part of the record that says why there is nothing."""
    own: bool = False
    """Whether every edition has this for itself, so that another one is no change."""

    def of(self, concept: Concept) -> tuple[object, ...]:
        """Its values in `concept`, without those that are not there."""
        return tuple(value for path in self.paths if (value := attrgetter(path)(concept)))


_KEYS = (
    _Key("title", ("title",)),
    _Key("subtitle", ("subtitle",)),
    _Key("district", ("district",)),
    _Key("document_type", ("document_type",)),
    _Key("issued_by", ("issued_by",)),
    _Key("edition", ("edition.kind", "edition.date"), own=True),
    _Key("period", ("edition.period",), own=True),
    _Key("binding", ("edition.binding",)),
    _Key("decisions", ("decisions",), "decisions", own=True),
    _Key("participation", ("participation",), "participation", own=True),
    _Key("person_terms", ("person_terms",)),
    _Key("counts", ("counts",)),
    _Key("budget", ("budget",), "budget"),
)
_OF_A_RECORD = (
    _Key("follows", ("edition.follows",)),
    _Key("changes", ("edition.changes",)),
    _Key("edition_evidence", ("edition.note", "edition.evidence", "edition.conflicts")),
    _Key("variants", ("variants",)),
    _Key("events", ("events",)),
    _Key("features", ("features",)),
    _Key("relations", ("relations",)),
    _Key("sources", ("sources",)),
    _Key("recorded", ("recorded",)),
    _Key("remarks", ("note", "evidence", "conflicts")),
)


def facts(older: Concept, newer: Concept, how: Standing) -> tuple[Fact, ...]:
    """Every key that one of the concepts has, in a fixed order."""
    return tuple(_facts(older, newer, how))


def _facts(older: Concept, newer: Concept, how: Standing) -> Iterator[Fact]:
    record = how.kind == "records"
    for key in (*_KEYS, *(_OF_A_RECORD if record else ())):
        before, now = key.of(older), key.of(newer)
        if before and now:
            alike = _bare(before, record=record) == _bare(now, record=record)
            other: Kind = "own" if key.own and not record else "changed"
            yield Fact(key.name, "unchanged" if alike else other, before=True, now=True)
        elif before or now:
            gap = "not_there" if record else _gap(key, newer if before else older)
            yield Fact(key.name, _alone(gap, gone=bool(before)), bool(before), bool(now), gap)


def _gap(key: _Key, concept: Concept) -> Gap:
    """Of what no part of the record stands for, nobody says that it was read."""
    return absence_of(concept, key.part, present=False) if key.part else "not_recorded"


def _alone(gap: Gap, *, gone: bool) -> Kind:
    if gap == "not_there":
        return "removed" if gone else "added"
    if gap == "not_recorded":
        return "not_recorded"
    return "only_older" if gone else "only_newer"


def _bare(value: object, *, record: bool) -> object:
    """`value` as it is compared: notes and evidence belong to the record."""
    if isinstance(value, tuple):
        return tuple(_bare(inner, record=record) for inner in value)
    if isinstance(value, BaseModel) and not record:
        return tuple(
            (name, _bare(inner, record=record))
            for name, inner in value.__dict__.items()
            if name not in _RECORDED
        )
    return value
