"""Topic by topic: what each concept says, side by side."""

from dataclasses import dataclass

from konzept_cli.comparison import Absence, Cell, Mention, Row
from konzept_cli.comparison.aims import aims, measures_below
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.elsewhere import earlier, elsewhere, elsewhere_told
from konzept_cli.reports.gaps import Gap, gaps
from konzept_cli.reports.matrix import cell_anchor, topic_anchor
from konzept_cli.reports.proving import Proof, proved
from konzept_cli.reports.roles import RoleMark, role_marks, whole_of
from konzept_cli.reports.sharing import shared
from konzept_cli.reports.statements import Entry, goal, measure, numbered
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class MatchView:
    """How a unit relates to the topic, and why."""

    relation: str
    topic: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class UnitView:
    """A thematic unit of a concept."""

    mark: str | None
    label: str
    alternative_labels: tuple[str, ...]
    part_of: str | None
    """Of a unit that is no sub-field: the verbatim label of what it is a part of."""
    roles: tuple[RoleMark, ...]
    priority: str | None
    matches: tuple[MatchView, ...]
    note: str | None
    readings: bool
    """Whether the text can be read another way."""
    claimed_unique: bool
    goals: tuple[Entry, ...]
    measures: tuple[Entry, ...]
    shared: tuple[Proof, ...]
    """Evidence that all goals and measures share; they don't repeat it then."""
    gaps: tuple[Gap, ...]
    """Of goals and measures those that there are none of, each with the kind of absence."""
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class TopicConcept:
    """What one concept has on the topic."""

    anchor: str
    name: str
    units: tuple[UnitView, ...]


@dataclass(frozen=True, slots=True)
class TopicBefore:
    """What the edition before a paper has on the topic."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class TopicAbsence:
    """A concept that has no field on the topic, or none that is recorded."""

    anchor: str
    name: str
    absence: AbsenceMark
    elsewhere: str | None
    """`kein Feld, aber ein Grundsatz`."""
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
            absent.append(_absence(frame, row, head, cell.absence))
        else:
            units = tuple(_unit(frame, head, mention) for mention in mentions(cell))
            concepts.append(TopicConcept(cell_anchor(row, head), head.name, units))
    topic = frame.repository.topics.get(row.id)
    return TopicView(
        anchor=topic_anchor(row),
        label=row.label.get(frame.words.language),
        count=frame.of(row.count),
        scope=topic.scope if topic and frame.comparison.by == "topic" else None,
        concepts=tuple(concepts),
        absent=tuple(absent),
    )


def _absence(frame: Frame, row: Row, head: Head, absence: Absence) -> TopicAbsence:
    recorded = absence != "not_recorded"
    partial = absence == "not_named" and head.column.partial_edition
    before = earlier(frame, head) if partial else None
    return TopicAbsence(
        anchor=cell_anchor(row, head),
        name=head.name,
        absence=absence_mark(frame, head, absence, "action_fields"),
        elsewhere=elsewhere_told(frame, head, row, recorded=recorded),
        entries=elsewhere(frame, head, row),
        partial=partial,
        before=TopicBefore(before.name, f"#{cell_anchor(row, before)}") if before else None,
    )


def _unit(frame: Frame, head: Head, mention: Mention) -> UnitView:
    field = mention.field
    said_goals, said_measures = aims(head.concept, field)
    found = (
        *(goal(frame, head, said, fields=len(said.fields) > 1) for said in said_goals),
        *(measure(frame, head, said) for said in said_measures),
    )
    below = bool(said_measures) or any(measures_below(said_goals))
    entries, evidence = shared(found)
    goals, measures = entries[: len(said_goals)], entries[len(said_goals) :]
    return UnitView(
        mark=numbered(field.called, field.number),
        label=field.label,
        alternative_labels=field.alternative_labels,
        part_of=None if mention.part else whole_of(head, field),
        roles=role_marks(frame, head, field),
        priority=field.priority,
        matches=_matches(frame, mention),
        note=field.note,
        readings=bool(field.readings),
        claimed_unique=field.claimed_unique,
        goals=goals,
        measures=measures,
        shared=evidence,
        gaps=gaps(frame, head, field, goals=bool(goals), measures=below),
        proofs=proved(frame, head, field, mention.matches),
    )


def _matches(frame: Frame, mention: Mention) -> tuple[MatchView, ...]:
    topics = frame.repository.topics
    return tuple(
        MatchView(
            frame.words.term("relation", match.relation),
            topics[match.topic].label.get(frame.words.language),
            "; ".join(part for part in (match.reason, match.note) if part) or None,
        )
        for match in mention.matches
    )
