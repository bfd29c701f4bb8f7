"""Readings and conflicts that touch a topic."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.comparison.aims import aims
from konzept_cli.comparison.statements import statements_on
from konzept_cli.model import ActionField, Item, Reading
from konzept_cli.reports.readings import ConflictRow, ReadingRow, conflicts_in, reading_row
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class TopicReading:
    """Another way to cut a field, and in which of both it belongs to the topic."""

    name: str
    reached: str
    row: ReadingRow


def build_readings(frame: Frame, row: Row) -> tuple[TopicReading, ...]:
    """Every reading in which a field belongs to the topic, or does not any more."""
    return tuple(
        TopicReading(head.name, frame.words(f"topic.reading.{when}"), found)
        for head in frame.heads
        for field in head.concept.action_fields
        for reading in field.readings
        if (when := _when(field, reading, row.id))
        for found in (reading_row(frame, head, field, reading),)
    )


def _when(field: ActionField, reading: Reading, topic: str) -> str | None:
    used = any(match.topic == topic for match in field.topics)
    other = any(match.topic == topic for inner in reading.fields for match in inner.topics)
    if used and other:
        return "both"
    if used:
        return "used"
    return "other" if other else None


def build_conflicts(frame: Frame, row: Row) -> tuple[ConflictRow, ...]:
    """Every conflict in what the page shows of the concepts, each once."""
    found = {id(item): (head, item) for head in frame.heads for item in _touching(frame, row, head)}
    rows = (one for head, item in found.values() for one in conflicts_in(frame, head, item))
    return tuple(dict.fromkeys(rows))


def _touching(frame: Frame, row: Row, head: Head) -> Iterator[Item]:
    for mention in mentions(row.cells[head.index]):
        field = mention.field
        yield field
        for said in aims(head.concept, field):
            yield from said
        yield from (actor for actor in head.concept.actors if field.id in actor.fields)
    yield from statements_on(head.column.record, frame.comparison.topics_of(row))
