"""Topic by topic: what each concept says, side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.comparison import Cell, Mention, Row
from konzept_cli.comparison.aims import aims, measures_below
from konzept_cli.model import ActionField, Goal, Measure
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.matrix import cell_anchor, topic_anchor
from konzept_cli.reports.statements import Entry, Proof, goal, measure, numbered, proofs
from konzept_cli.reports.wording import SYMBOLS, Frame, Head, absence_of


@dataclass(frozen=True, slots=True)
class RoleMark:
    """A role, or a kind of absence, as symbol and word."""

    symbol: str
    word: str


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
    """The verbatim label of the field that it is a part of."""
    roles: tuple[RoleMark, ...]
    matches: tuple[MatchView, ...]
    note: str | None
    readings: bool
    """Whether the text can be read another way."""
    claimed_unique: bool
    goals: tuple[Entry, ...]
    measures: tuple[Entry, ...]
    without: str | None
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
    absence: RoleMark


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


def role_marks(frame: Frame, roles: Iterable[str]) -> tuple[RoleMark, ...]:
    """Roles in the order of every cell."""
    having = set(roles)
    return tuple(
        RoleMark(symbol, frame.words.term("role", role))
        for role, symbol in SYMBOLS.items()
        if role in having
    )


def _topic(frame: Frame, row: Row) -> TopicView:
    concepts: list[TopicConcept] = []
    absent: list[TopicAbsence] = []
    for head, cell in zip(frame.heads, row.cells, strict=True):
        anchor = cell_anchor(row, head)
        if cell.absence:
            mark = RoleMark(SYMBOLS[cell.absence], frame.words.term("absence", cell.absence))
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
    return UnitView(
        mark=numbered(field.called, field.number),
        label=field.label,
        alternative_labels=field.alternative_labels,
        part_of=_part_of(head, field),
        roles=role_marks(frame, field.roles),
        matches=_matches(frame, mention),
        note=field.note,
        readings=bool(field.readings),
        claimed_unique=field.claimed_unique,
        goals=goals,
        measures=measures,
        without=_without(frame, head, field, bool(goals), below),
        proofs=proofs(frame, head, field.evidence),
    )


def _part_of(head: Head, field: ActionField) -> str | None:
    labels = {other.id: other.label for other in head.concept.action_fields}
    return labels.get(field.part_of, field.part_of) if field.part_of else None


def _matches(frame: Frame, mention: Mention) -> tuple[MatchView, ...]:
    topics = frame.repository.topics
    return tuple(
        MatchView(
            frame.words.term("relation", match.relation),
            topics[match.topic].label.get(frame.words.language),
            match.reason,
        )
        for match in mention.matches
    )


def _without(
    frame: Frame, head: Head, field: ActionField, goals: bool, measures: bool
) -> str | None:
    """Only of fields that count: nobody expects goals of a framing statement."""
    if not frame.comparison.roles & set(field.roles):
        return None
    parts: list[tuple[RecordedPart, bool]] = [("goals", goals), ("measures", measures)]
    texts = (_absence(frame, head, part) for part, present in parts if not present)
    return "; ".join(texts) or None


def _absence(frame: Frame, head: Head, part: RecordedPart) -> str:
    said = tuple(_said(head, part))
    absence = frame.words.term("absence", absence_of(head.concept, part, bool(said)))
    # Not linked to a field by the paper, which does not say that they have nothing to do with it.
    whole = any(isinstance(one, Goal | Measure) and not one.fields for one in said)
    if whole:
        absence = frame.words("report.topics.whole")
    return f"{frame.words.term('part', part)}: {absence}"


def _said(head: Head, part: RecordedPart) -> Iterator[Goal | Measure | None]:
    """The goals or measures of a concept; `None` for each that stands in a field or below a
    goal."""
    concept = head.concept
    yield from concept.goals if part == "goals" else concept.measures
    if part == "measures":
        yield from (None for _ in measures_below(concept.goals))
    for field in concept.action_fields:
        below = (measure for _, measure in measures_below(field.goals))
        inner = field.goals if part == "goals" else (*field.measures, *below)
        yield from (None for _ in inner)
