"""The topics of the vocabulary: what the concept has on each, and on which it has nothing."""

from dataclasses import dataclass

from konzept_cli.comparison import Absence, Cell, Row
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.elsewhere import elsewhere_told
from konzept_cli.reports.matrix import MatrixLine, cell_lines
from konzept_cli.reports.profile.fields import field_anchors
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class FieldLink:
    """A field by its verbatim label, and where the profile shows it."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic that the concept has a field on."""

    topic: str
    href: str | None
    """The page of the topic, where there is one."""
    lines: tuple[MatrixLine, ...]
    fields: tuple[FieldLink, ...]


@dataclass(frozen=True, slots=True)
class NoField:
    """A topic without a field."""

    topic: str
    href: str | None
    elsewhere: str | None
    """`kein Feld, aber ein Grundsatz`."""


@dataclass(frozen=True, slots=True)
class NoFields:
    """The topics without a field, by the kind of absence."""

    mark: AbsenceMark
    topics: tuple[NoField, ...]


@dataclass(frozen=True, slots=True)
class TopicsView:
    """The vocabulary, as the concept covers it."""

    told: str
    rows: tuple[TopicRow, ...]
    absent: tuple[NoFields, ...]


def topics_view(frame: Frame, head: Head) -> TopicsView:
    """Every topic in the order of every table."""
    anchors = field_anchors(head)
    rows: list[TopicRow] = []
    absent: dict[Absence, list[NoField]] = {}
    for row in frame.comparison.ordered(frame.words.language):
        cell = row.cells[head.index]
        if cell.absence:
            absent.setdefault(cell.absence, []).append(_absent(frame, head, row, cell.absence))
        else:
            rows.append(_row(frame, head, row, cell, anchors))
    return TopicsView(
        told=topics_told(frame, len(rows)),
        rows=tuple(rows),
        absent=tuple(
            NoFields(absence_mark(frame, head, absence, "action_fields"), tuple(topics))
            for absence, topics in absent.items()
        ),
    )


def topics_told(frame: Frame, reached: int) -> str:
    """To how many topics the concept has a field."""
    if not reached:
        return frame.words("profile.topics.none", total=frame.spelled(len(frame.comparison.rows)))
    return frame.count("profile.topics", reached, total=frame.spelled(len(frame.comparison.rows)))


def _row(frame: Frame, head: Head, row: Row, cell: Cell, anchors: dict[int, str]) -> TopicRow:
    return TopicRow(
        topic=row.label.get(frame.words.language),
        href=frame.links.topics.get(row.id),
        lines=cell_lines(frame, row, head, cell),
        fields=tuple(
            FieldLink(mention.field.label, f"#{anchors[id(mention.field)]}")
            for mention in mentions(cell)
        ),
    )


def _absent(frame: Frame, head: Head, row: Row, absence: Absence) -> NoField:
    told = elsewhere_told(frame, head, row, recorded=absence != "not_recorded", alone=True)
    return NoField(row.label.get(frame.words.language), frame.links.topics.get(row.id), told)
