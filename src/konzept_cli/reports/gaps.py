"""Of goals and measures of a field those that there are none of, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison.absences import absence_of
from konzept_cli.comparison.aims import measures_below
from konzept_cli.model import ActionField, Goal, Measure
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.absences import absence_mark
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class Gap:
    """A part that a field has nothing of."""

    part: str
    word: str
    href: str | None
    """Of what the source says itself: where the report shows its words."""


def gaps(
    frame: Frame, head: Head, field: ActionField, *, goals: bool, measures: bool
) -> tuple[Gap, ...]:
    """Only of fields that count: nobody expects goals of a framing statement."""
    if not frame.comparison.roles & set(field.roles):
        return ()
    parts: list[tuple[RecordedPart, bool]] = [("goals", goals), ("measures", measures)]
    return tuple(_gap(frame, head, part) for part, present in parts if not present)


def _gap(frame: Frame, head: Head, part: RecordedPart) -> Gap:
    name = frame.words.term("part", part)
    said = tuple(_said(head, part))
    # Not linked to a field by the paper, which does not say that they have nothing to do with it.
    if any(isinstance(one, Goal | Measure) and not one.fields for one in said):
        return Gap(name, frame.words("report.topics.whole"), None)
    mark = absence_mark(frame, head, absence_of(head.concept, part, present=bool(said)), part)
    return Gap(name, mark.word, mark.href)


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
