"""Topic by topic: what each concept says, side by side."""

from dataclasses import dataclass

from konzept_cli.comparison import Absence, Cell, Mention, Row
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.anchors import back_anchor, cell_anchor, row_anchor, topic_anchor
from konzept_cli.reports.elsewhere import besides, earlier, elsewhere, elsewhere_told
from konzept_cli.reports.fields import UnitView, unit_view
from konzept_cli.reports.statements import Entry
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class TopicConcept:
    """What one concept has on the topic."""

    anchor: str
    back: str
    """Its cell in the matrix."""
    name: str
    units: tuple[UnitView, ...]
    besides: tuple[Entry, ...]
    """Principles, goals and measures that belong to the topic without standing in these fields."""


@dataclass(frozen=True, slots=True)
class TopicBefore:
    """What the edition before a paper has on the topic."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class TopicAbsence:
    """A concept that has no field on the topic, or none that is recorded."""

    anchor: str
    back: str
    """Its cell in the matrix."""
    name: str
    absence: AbsenceMark
    elsewhere: str | None
    """`aber ein Grundsatz`."""
    entries: tuple[Entry, ...]
    """The principles, goals and measures that belong to the topic."""
    partial: bool
    """Whether the paper treats some fields only."""
    before: TopicBefore | None
    """The edition before it that treats all fields."""


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic with the concepts in the order of every table."""

    anchor: str
    back: str
    """Its row in the matrix."""
    label: str
    count: str
    scope: str | None
    concepts: tuple[TopicConcept, ...]
    absent: tuple[TopicAbsence, ...]


def build_topics(frame: Frame) -> tuple[TopicView, ...]:
    """Every topic, in the order of every table."""
    return tuple(_topic(frame, row) for row in frame.comparison.ordered(frame.words.language))


def mentions(cell: Cell) -> list[Mention]:
    """The units behind a cell, each once, in the paper's order."""
    found = {mention.index: mention for line in cell.lines for mention in line.mentions}
    return [found[index] for index in sorted(found)]


def _topic(frame: Frame, row: Row) -> TopicView:
    concepts: list[TopicConcept] = []
    absent: list[TopicAbsence] = []
    for head, cell in zip(frame.heads, row.cells, strict=True):
        if cell.absence:
            absent.append(absence_view(frame, row, head, cell.absence))
        else:
            units = tuple(
                unit_view(frame, head, mention.field, mention.matches, part=mention.part)
                for mention in mentions(cell)
            )
            back = f"#{back_anchor(row, head)}"
            others = besides(frame, head, row, [one.field for one in mentions(cell)])
            anchor = cell_anchor(row, head)
            concepts.append(TopicConcept(anchor, back, head.name, units, others))
    topic = frame.repository.topics.get(row.id)
    return TopicView(
        anchor=topic_anchor(row),
        back=f"#{row_anchor(row)}",
        label=row.label.get(frame.words.language),
        count=frame.of(row.count),
        scope=topic.scope if topic and frame.comparison.by == "topic" else None,
        concepts=tuple(concepts),
        absent=tuple(absent),
    )


def absence_view(frame: Frame, row: Row, head: Head, absence: Absence) -> TopicAbsence:
    """Why a concept has no field on the topic, and what it says about it elsewhere."""
    told = elsewhere_told(frame, head, row, recorded=absence != "not_recorded")
    partial = absence == "not_named" and head.column.partial_edition
    before = earlier(frame, head) if partial else None
    return TopicAbsence(
        anchor=cell_anchor(row, head),
        back=f"#{back_anchor(row, head)}",
        name=head.name,
        absence=absence_mark(frame, head, absence, "action_fields", told),
        elsewhere=told,
        entries=elsewhere(frame, head, row),
        partial=partial,
        before=TopicBefore(before.name, f"#{cell_anchor(row, before)}") if before else None,
    )
