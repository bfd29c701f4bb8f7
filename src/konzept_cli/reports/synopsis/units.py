"""Parts of a concept → the entries in the cells of a Synopse."""

from collections.abc import Iterator
from dataclasses import replace

from konzept_cli.comparison.aims import aims
from konzept_cli.comparison.synopsis import Unit
from konzept_cli.model import ActionField, Actor, Figure, Goal, Measure, Principle
from konzept_cli.reports.aspects import actor, figure
from konzept_cli.reports.roles import whole_of
from konzept_cli.reports.statements import (
    Detail,
    Entry,
    details,
    goal,
    item,
    measure,
    numbered,
    principle,
    topic_details,
)
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.wording import Head


def entry(sides: Sides, head: Head, unit: Unit, topic: str | None) -> Entry:
    """What stands in a cell for one part of the concept, with its evidence. `topic` is the one
    that the row of two papers is about."""
    frame = sides.frame
    match unit:
        case ActionField():
            made = _field(sides, head, unit, topic)
        case Goal():
            alone = unit.model_copy(update={"goals": (), "measures": ()})
            made = goal(frame, head, alone, fields=True)
        case Measure():
            made = measure(frame, head, unit)
        case Principle():
            made = principle(frame, head, unit)
        case Figure():
            made = figure(frame, head, unit)
        case Actor():
            made = actor(frame, head, unit)
        case _:
            made = Entry(lead=sides.say("name_only"), label=str(unit))
    return _at_home(sides, unit, made)


def _field(sides: Sides, head: Head, field: ActionField, topic: str | None) -> Entry:
    return item(
        sides.frame,
        head,
        field,
        mark=numbered(sides.frame, field.called, field.number),
        label=field.label,
        more=tuple(_details(sides, head, field, topic)),
    )


def _details(sides: Sides, head: Head, field: ActionField, topic: str | None) -> Iterator[Detail]:
    frame = sides.frame
    roles = ", ".join(frame.words.term("role", role) for role in field.roles)
    yield Detail(sides.say("key.roles"), roles or frame.words("report.no_value"), german=False)
    if whole := whole_of(head, field):
        yield Detail(sides.say("key.part_of"), frame.quoted(whole), german=True)
    if field.alternative_labels:
        named = ", ".join(frame.quoted(label) for label in field.alternative_labels)
        yield Detail(sides.say("key.alternative_labels"), named, german=True)
    if sides.how.kind == "papers":
        matches = [match for match in field.topics if match.topic == topic]
        yield from topic_details(frame, matches)
        for key, found in zip(("goals", "measures"), aims(head.concept, field), strict=True):
            if found:
                yield Detail(sides.say(f"key.{key}"), str(len(found)), german=False)


def _at_home(sides: Sides, unit: Unit, made: Entry) -> Entry:
    """A goal or measure with the field that it belongs to, where it does not stand below that."""
    label = sides.homes.get(id(unit)) if sides.how.kind == "papers" else None
    if label is None:
        return made
    more = details(sides.frame, ("field", sides.frame.quoted(label), True))
    return replace(made, details=(*more, *made.details))
