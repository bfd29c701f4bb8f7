"""Differences → values in words: `Frist: Dezember 2014 → 2016`."""

from dataclasses import dataclass

from konzept_cli.comparison.synopsis import Difference, Row, Value
from konzept_cli.model import Item, Match
from konzept_cli.model.fields import Budget
from konzept_cli.reports.statements import money, topics
from konzept_cli.reports.synopsis.facts import written
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.values import shown

# What both cells show already.
_SHOWN = frozenset(("label", "text"))
_NOTHING = {"part_of": "own_field", "home": "whole", "order": "first", "above": "alone"}
_OWN = frozenset(("roles", "topics", "status", "deadline", "date", "budget", "claimed_unique"))
"""Keys whose values are ours, in the language of the reader."""


@dataclass(frozen=True, slots=True)
class Told:
    """A value in words."""

    value: str
    german: bool
    """Whether it stands in the language of the data."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A key with its value before and now."""

    name: str
    before: Told
    after: Told


def shifts(sides: Sides, row: Row) -> tuple[Shift, ...]:
    """The differences of a row that its cells do not show."""
    return tuple(
        Shift(
            sides.say(f"key.{one.key}"),
            _told(sides, one, one.before),
            _told(sides, one, one.after),
        )
        for one in row.differences
        if one.key not in _SHOWN
    )


def _told(sides: Sides, difference: Difference, value: Value) -> Told:
    if value is None or value == ():
        return Told(_nothing(sides, difference), german=False)
    return Told(_words(sides, difference.key, value), german=difference.key not in _OWN)


def _nothing(sides: Sides, difference: Difference) -> str:
    if not difference.known:
        return sides.words.term("absence", "not_recorded")
    named = _NOTHING.get(difference.key)
    return sides.say(f"value.{named}") if named else sides.words("report.no_value")


def _words(sides: Sides, key: str, value: Value) -> str:
    frame = sides.frame
    match value:
        case bool():
            return frame.words("report.yes" if value else "report.no")
        case Budget():
            parts = (money(frame, value), value.purpose, value.payer)
            return ", ".join(part for part in parts if part)
        case str() if key in ("part_of", "above", "order"):
            label = frame.quoted(value)
            return sides.say("value.after", label=label) if key == "order" else label
        case tuple():
            return _list(sides, key, value)
        case _:
            return shown(frame, key, value)


def _list(sides: Sides, key: str, values: tuple[str, ...] | tuple[Item, ...]) -> str:
    frame = sides.frame
    matches = [one for one in values if isinstance(one, Match)]
    if matches and sides.how.kind != "records":
        # Reasons are the record's own: another one is no difference.
        matches = [one.model_copy(update={"reason": None}) for one in matches]
    if matches:
        return topics(frame, matches)
    if key == "roles":
        return shown(frame, key, values)
    return "; ".join(
        frame.quoted(one)
        if isinstance(one, str)
        else written(one.model_dump(exclude_defaults=True))
        for one in values
    )
