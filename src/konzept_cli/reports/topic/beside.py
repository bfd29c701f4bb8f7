"""The concepts side by side: their fields on the topic, and what else they say about it."""

from dataclasses import dataclass

from konzept_cli.comparison import Mention, Row
from konzept_cli.model import ActionField
from konzept_cli.reports.anchors import cell_anchor
from konzept_cli.reports.aspects import actor
from konzept_cli.reports.elsewhere import besides
from konzept_cli.reports.fields import MatchView, UnitView, match_views, unit_view
from konzept_cli.reports.roles import RoleMark, role_marks
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.topics import TopicAbsence, absence_view, mentions
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class PartView:
    """A unit that is a part of the field."""

    label: str
    roles: tuple[RoleMark, ...]
    matches: tuple[MatchView, ...]


@dataclass(frozen=True, slots=True)
class UnitBeside:
    """A field on the topic, its parts, and who the paper says belongs to it."""

    unit: UnitView
    parts: tuple[PartView, ...]
    actors: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ConceptBeside:
    """A concept with a field on the topic."""

    anchor: str
    name: str
    href: str | None
    """The concept's page, where there is one."""
    edition: str
    units: tuple[UnitBeside, ...]
    besides: tuple[Entry, ...]
    """Principles, goals and measures that belong to the topic without standing in these fields."""


@dataclass(frozen=True, slots=True)
class AbsentConcept:
    """A concept without a field on the topic, or without one that is recorded."""

    href: str | None
    """The concept's page, where there is one."""
    why: TopicAbsence
    another_reading: bool
    """Whether a field belongs to the topic in a reading of the text that is not used."""


def build_beside(frame: Frame, row: Row) -> tuple[ConceptBeside, ...]:
    """The concepts that have a field on the topic, in the order of every table."""
    return tuple(
        ConceptBeside(
            anchor=cell_anchor(row, head),
            name=head.name,
            href=frame.links.concepts.get(head.column.id),
            edition=frame.edition_told(head.concept),
            units=tuple(_unit(frame, head, mention) for mention in mentions(cell)),
            besides=besides(frame, head, row, [mention.field for mention in mentions(cell)]),
        )
        for head, cell in zip(frame.heads, row.cells, strict=True)
        if not cell.absence
    )


def build_absent(frame: Frame, row: Row) -> tuple[AbsentConcept, ...]:
    """The other concepts, in the order of every table."""
    return tuple(
        AbsentConcept(
            frame.links.concepts.get(head.column.id),
            absence_view(frame, row, head, cell.absence),
            any(_reached(field, row.id) for field in head.concept.action_fields),
        )
        for head, cell in zip(frame.heads, row.cells, strict=True)
        if cell.absence
    )


def _unit(frame: Frame, head: Head, mention: Mention) -> UnitBeside:
    field, concept = mention.field, head.concept
    return UnitBeside(
        unit=unit_view(frame, head, field, mention.matches, part=mention.part),
        parts=tuple(
            PartView(inner.label, role_marks(frame, head, inner), match_views(frame, inner.topics))
            for inner in concept.action_fields
            if inner.part_of == field.id
        ),
        actors=tuple(actor(frame, head, one) for one in concept.actors if field.id in one.fields),
    )


def _reached(field: ActionField, topic: str) -> bool:
    """Whether a reading that is not used would make a field on the topic."""
    return any(
        match.topic == topic
        for reading in field.readings
        for inner in reading.fields
        for match in inner.topics
    )
