"""A thematic unit of a concept, with all that stands below it."""

from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.comparison.aims import aims, measures_below
from konzept_cli.model import ActionField, Match
from konzept_cli.reports.gaps import Gap, gaps
from konzept_cli.reports.proving import Proof, proved
from konzept_cli.reports.roles import RoleMark, role_marks, whole_of
from konzept_cli.reports.sharing import shared, shared_note
from konzept_cli.reports.statements import Entry, goal, measure, numbered
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class MatchView:
    """How a unit relates to the topic, and why."""

    relation: str
    topic: str
    href: str | None
    """The page of the topic, where there is one."""
    reason: str | None


@dataclass(frozen=True, slots=True)
class UnitView:
    """A thematic unit of a concept."""

    id: str
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
    every: str
    """What shares evidence or a remark: `alle Ziele und Maßnahmen`."""
    shared: tuple[Proof, ...]
    """Evidence that all goals and measures share; they don't repeat it then."""
    shared_note: str | None
    """The same of our remarks, in the language of the data."""
    gaps: tuple[Gap, ...]
    """Of goals and measures those that there are none of, each with the kind of absence."""
    proofs: tuple[Proof, ...]


def unit_view(
    frame: Frame, head: Head, field: ActionField, matches: tuple[Match, ...], *, part: bool
) -> UnitView:
    """`field` with those of its `matches` that the report is about. `part`: its role says already
    what it is a part of."""
    said_goals, said_measures = aims(head.concept, field)
    found = (
        *(goal(frame, head, said, fields=len(said.fields) > 1) for said in said_goals),
        *(measure(frame, head, said) for said in said_measures),
    )
    below = bool(said_measures) or any(measures_below(said_goals))
    entries, evidence = shared(found)
    entries, note = shared_note(entries)
    goals, measures = entries[: len(said_goals)], entries[len(said_goals) :]
    return UnitView(
        id=field.id,
        mark=numbered(frame, field.called, field.number),
        label=field.label,
        alternative_labels=field.alternative_labels,
        part_of=None if part else whole_of(head, field),
        roles=role_marks(frame, head, field),
        priority=field.priority,
        matches=match_views(frame, matches),
        note=field.note,
        readings=bool(field.readings),
        claimed_unique=field.claimed_unique,
        goals=goals,
        measures=measures,
        every=_every(frame, goals=bool(goals), measures=below),
        shared=evidence,
        shared_note=note,
        gaps=gaps(frame, head, field, goals=bool(goals), measures=below),
        proofs=proved(frame, head, field, matches),
    )


def _every(frame: Frame, *, goals: bool, measures: bool) -> str:
    """What stands below a field, as one says of all of it."""
    if goals and measures:
        return frame.words("report.topics.every")
    return frame.words("report.topics.every_goal" if goals else "report.topics.every_measure")


def match_views(frame: Frame, matches: Iterable[Match]) -> tuple[MatchView, ...]:
    """Relations with their reasons; a topic that the vocabulary does not have stands for itself."""
    topics, language = frame.repository.topics, frame.words.language
    return tuple(
        MatchView(
            frame.words.term("relation", match.relation),
            topics[match.topic].label.get(language) if match.topic in topics else match.topic,
            frame.links.topics.get(match.topic),
            "; ".join(part for part in (match.reason, match.note) if part) or None,
        )
        for match in matches
    )
