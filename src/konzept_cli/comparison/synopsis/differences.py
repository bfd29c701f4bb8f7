"""What differs between two parts of the same kind: keys with both values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from konzept_cli.comparison.synopsis.pairing import spelt
from konzept_cli.comparison.synopsis.rows import Difference, Kind, Value
from konzept_cli.model import ActionField, Actor, Concept, Figure, Goal, Item, Match, Measure
from konzept_cli.model.fields import Budget
from konzept_cli.model.vocabularies import RecordedPart

_PARTS: tuple[str, ...] = get_args(RecordedPart)

_KEYS: Mapping[type[Item], tuple[str, ...]] = {
    ActionField: ("label", "number", "called", "roles", "priority", "topics", "claimed_unique"),
    Goal: ("label", "text", "number", "called", "priority", "topics", "indicator"),
    Measure: (
        *("label", "text", "number", "called", "priority", "topics", "status", "status_reason"),
        *("responsible", "deadline", "indicator", "budget"),
    ),
    Figure: ("label", "text", "value", "unit", "date", "population", "term"),
    Actor: ("label", "roles"),
}
_OTHERS = ("label", "text", "number", "called", "topics")
_OF_A_RECORD = ("alternative_labels", "no_topic", "readings", "note", "conflicts", "evidence")
"""What the record says for itself more than of the paper."""

_KINDS: Mapping[str, Kind] = {
    "roles": "role",
    "topics": "topics",
    "part_of": "moved",
    "order": "moved",
    "home": "moved",
    "above": "moved",
}

_ORDER: tuple[Kind, ...] = (
    "renamed",
    "reworded",
    "respelled",
    "moved",
    "role",
    "topics",
)


def differences(
    before: Item, now: Item, older: Concept, newer: Concept, *, record: bool
) -> Iterator[Difference]:
    """What differs between two parts of one kind, apart from where they stand. `record` says that
    they are of two versions of a record, of which notes and evidence matter, too."""
    for key in (*_KEYS.get(type(now), _OTHERS), *(_OF_A_RECORD if record else ())):
        one: Value = getattr(before, key, None)
        other: Value = getattr(now, key, None)
        if said(one, record=record) != said(other, record=record):
            without = older if one is None else newer if other is None else None
            part = f"measures.{key}" if isinstance(now, Measure) else ""
            partial = without.recorded.partial if without and part in _PARTS else ()
            yield Difference(key, one, other, record or part not in partial)


def said(value: object, *, record: bool) -> object:
    """`value` as it is compared: reasons, notes and evidence are the record's own, and so is the
    order of a list."""
    if record:
        return value
    if isinstance(value, tuple):
        return frozenset(said(inner, record=False) for inner in value)
    if isinstance(value, Match):
        return value.topic, value.relation
    if isinstance(value, Budget):
        return value.amount, value.currency, value.per, value.purpose, value.payer
    return value


def kinds(found: Iterable[Difference], renamed: Kind) -> Iterator[Kind]:
    """What the differences come to, as far as they are known, the gravest first; `renamed` is said
    of other words, and `changed` only where there is no better word."""
    told = {_kind(difference, renamed) for difference in found if difference.known}
    yield from [kind for kind in _ORDER if kind in told] or ["changed"] * bool(told)


def _kind(difference: Difference, renamed: Kind) -> Kind:
    if difference.key in ("label", "text"):
        return "respelled" if _spelt_alike(difference) else renamed
    return _KINDS.get(difference.key, "changed")


def _spelt_alike(difference: Difference) -> bool:
    one, other = (
        spelt(value) if isinstance(value, str) else None
        for value in (difference.before, difference.after)
    )
    return one == other
