"""Topic by topic: what each concept says, side by side."""

from dataclasses import dataclass

from konzept_cli.comparison import Cell, Mention, Row
from konzept_cli.comparison.aims import aims, measures_below
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.gaps import Gap, gaps
from konzept_cli.reports.matrix import cell_anchor, topic_anchor
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.roles import RoleMark, role_marks, whole_of
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
class TopicAbsence:
    """A concept that has nothing on the topic."""

    anchor: str
    name: str
    absence: AbsenceMark


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
    """Every topic that a concept mentions in any role."""
    rows = frame.comparison.ordered(frame.words.language)
    return tuple(_topic(frame, row) for row in rows if any(cell.lines for cell in row.cells))


def mentions(cell: Cell) -> list[Mention]:
    """The units behind a cell, each once, in the paper's order."""
    found = {mention.index: mention for line in cell.lines for mention in line.mentions}
    return [found[index] for index in sorted(found)]


def _topic(frame: Frame, row: Row) -> TopicView:
    concepts: list[TopicConcept] = []
    absent: list[TopicAbsence] = []
    for head, cell in zip(frame.heads, row.cells, strict=True):
        anchor = cell_anchor(row, head)
        if cell.absence:
            mark = absence_mark(frame, head, cell.absence, "action_fields")
            absent.append(TopicAbsence(anchor, head.name, mark))
        else:
            units = tuple(_unit(frame, head, mention) for mention in mentions(cell))
            concepts.append(TopicConcept(anchor, head.name, units))
    topic = frame.repository.topics.get(row.id)
    return TopicView(
        anchor=topic_anchor(row),
        label=row.label.get(frame.words.language),
        count=frame.of(row.count),
        scope=topic.scope if topic and frame.comparison.by == "topic" else None,
        concepts=tuple(concepts),
        absent=tuple(absent),
    )


def _unit(frame: Frame, head: Head, mention: Mention) -> UnitView:
    field = mention.field
    said_goals, said_measures = aims(head.concept, field)
    goals = tuple(goal(frame, head, said, fields=len(said.fields) > 1) for said in said_goals)
    measures = tuple(measure(frame, head, said) for said in said_measures)
    below = bool(measures) or any(measures_below(said_goals))
    of_matches = (piece for match in mention.matches for piece in match.evidence)
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
        gaps=gaps(frame, head, field, goals=bool(goals), measures=below),
        proofs=proofs(frame, head, (*field.evidence, *of_matches)),
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
