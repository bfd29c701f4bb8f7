"""Ambiguity and conflict: other readings of a list, and values that sources contradict."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import prod

from konzept_cli.messages.formatting import number
from konzept_cli.model import ActionField, Decision, Reading, StatedCount
from konzept_cli.model.items import Item
from konzept_cli.reports.fields import MatchView, match_views
from konzept_cli.reports.proving import Proof, proofs, proved
from konzept_cli.reports.values import is_data, key_word, shown
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.stated.counting import counted_fields

_MOST_COMBINATIONS = 16
"""More lists of fields than that tell a reader nothing."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to read the whole list."""

    count: str
    labels: tuple[str, ...]
    used: bool


@dataclass(frozen=True, slots=True)
class Matched:
    """A field of another reading, with its topics."""

    label: str
    matches: tuple[MatchView, ...]


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Another way to cut one field."""

    used: str
    instead: tuple[str, ...]
    matched: tuple["Matched", ...]
    """The topics that they would belong to."""
    reason: str
    why_used: str | None
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class ReadingsView:
    """A concept whose fields can be read several ways."""

    name: str
    counts: str
    cuts: tuple[Cut, ...]
    rows: tuple[ReadingRow, ...]


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A value that is used and another that a source gives."""

    name: str
    about: str
    key: str
    used: str
    other: str
    german: bool
    """Whether both values stand in the language of the data."""
    reason: str
    proofs: tuple[Proof, ...]


def build_readings(frame: Frame) -> tuple[ReadingsView, ...]:
    """Every concept with several readings."""
    return tuple(
        _readings(frame, head)
        for head in frame.heads
        if any(field.readings for field in head.concept.action_fields)
    )


def build_conflicts(frame: Frame) -> tuple[ConflictRow, ...]:
    """Every conflict, wherever it stands in a concept."""
    return tuple(row for head in frame.heads for row in conflicts_in(frame, head, head.concept))


def conflicts_in(frame: Frame, head: Head, whole: Item) -> Iterator[ConflictRow]:
    """Every conflict in `whole` and in everything below it."""
    for said in _items(whole):
        yield from _conflicts(frame, head, said)


def _readings(frame: Frame, head: Head) -> ReadingsView:
    counts = [number(str(count), frame.words.language) for count in head.column.field_counts]
    rows = (
        reading_row(frame, head, field, reading)
        for field in head.concept.action_fields
        for reading in field.readings
    )
    return ReadingsView(
        head.name,
        frame.words.any_of(counts),
        _cuts(frame, counted_fields(head.concept)),
        tuple(rows),
    )


def reading_row(frame: Frame, head: Head, field: ActionField, reading: Reading) -> ReadingRow:
    """Another way to cut `field`, with the reasons."""
    matches = (match for inner in reading.fields for match in inner.topics)
    told = (reading, *reading.fields, *matches)
    return ReadingRow(
        used=field.label,
        instead=tuple(inner.label for inner in reading.fields),
        matched=tuple(
            Matched(inner.label, match_views(frame, inner.topics))
            for inner in reading.fields
            if inner.topics
        ),
        reason=" ".join((reading.reason, *(one.note for one in told if one.note))),
        why_used=field.note,
        proofs=proved(frame, head, field, told),
    )


def _cuts(frame: Frame, counted: tuple[ActionField, ...]) -> tuple[Cut, ...]:
    """The labels of every combination, in the order of `Column.field_counts`."""
    if prod(1 + len(field.readings) for field in counted) > _MOST_COMBINATIONS:
        return ()
    ways = [
        (
            (field.label,),
            *(tuple(inner.label for inner in reading.fields) for reading in field.readings),
        )
        for field in counted
    ]
    used, *others = [sum(combination, ()) for combination in product(*ways)]
    return tuple(
        Cut(frame.role("action_field", len(labels)), labels, labels is used)
        for labels in (used, *sorted(others, key=len))
    )


def _items(said: Item) -> Iterator[Item]:
    """`said` and everything below it."""
    yield said
    for name in type(said).model_fields:
        value = getattr(said, name)
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Item):
                yield from _items(inner)


def _conflicts(frame: Frame, head: Head, said: Item) -> Iterator[ConflictRow]:
    for conflict in said.conflicts:
        yield ConflictRow(
            name=head.name,
            about=about(frame, head, said),
            key=key_word(frame, conflict.key),
            used=shown(frame, conflict.key, getattr(said, conflict.key, None)),
            other=shown(frame, conflict.key, conflict.value),
            german=is_data(conflict.key),
            reason=conflict.reason,
            proofs=proofs(frame, head, (*said.evidence, *conflict.evidence)),
        )


def about(frame: Frame, head: Head, said: Item) -> str:
    """What an item is about, in a few words: its own, what it counts, or what was decided."""
    if isinstance(said, Decision):
        body = frame.words("report.unknown") if said.body == "unknown" else said.body
        return f"{body}: {frame.words.term('decision', said.kind)}"
    if isinstance(said, StatedCount):
        known = frame.words.find(f"term.part.{said.of}")
        return frame.words(known) if known else said.of
    found = (getattr(said, key, None) for key in ("text", "label", "word", "name"))
    return next(filter(None, found), head.concept.title)
