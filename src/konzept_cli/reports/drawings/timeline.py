"""When the papers of each district were written, and what bodies did with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from konzept_cli.comparison.absences import absence_of
from konzept_cli.messages.formatting import date
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.districts import by_district
from konzept_cli.reports.drawings import (
    MOST_ROWS,
    Drawing,
    Key,
    Place,
    Tick,
    drawing,
    rows_of,
    steps,
)
from konzept_cli.reports.drawings.chronology import SHAPES, Dated, Step, chronology
from konzept_cli.reports.wording import Frame, Head

_LEFT, _RIGHT, _UNDATED = 10, 480, 588
_APART = 84
"""Room for a sign and a year in the letters of a small screen."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A district."""

    name: str
    editions: tuple[Step, ...]
    decisions: tuple[Step, ...]
    absences: tuple[AbsenceMark, ...]
    """Why there are no decisions, where there are none."""


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The table, and the figure that repeats it."""

    rows: tuple[TimelineRow, ...]
    keys: tuple[Key, ...]
    drawing: Drawing | None
    undrawn: str | None
    """Why there is no figure."""
    undated: str | None
    """The head of the place for what has no date, where there is such."""
    inexact: str | None
    """Where a sign stands whose date is not known to the day."""


def build_timeline(frame: Frame) -> TimelineView | None:
    """The timeline of two concepts or more."""
    if len(frame.heads) < 2:
        return None
    groups = by_district(frame)
    told = [(_name(group), chronology(frame, group)) for group in groups]
    drawn = _drawing(frame, told)
    why = "too_many" if len(told) > MOST_ROWS else "undated"
    every = [step for _, found in told for step in found]
    shapes = {one.step.shape for one in every}
    return TimelineView(
        rows=tuple(map(partial(_row, frame), groups, told)),
        keys=tuple(
            Key(shape, frame.words(f"report.timeline.key.{shape}"))
            for shape in SHAPES
            if shape in shapes
        ),
        drawing=drawn,
        undrawn=None if drawn else frame.words(f"report.timeline.{why}"),
        undated=frame.words("report.no_year") if any(one.year is None for one in every) else None,
        inexact=" ".join(_inexact(frame, every)) or None,
    )


def _inexact(frame: Frame, every: list[Dated]) -> Iterator[str]:
    dated = [one for one in every if one.year is not None]
    if any("-" not in one.first for one in dated):
        yield frame.words("report.timeline.year_only")
    if any("/" in one.when for one in dated):
        yield frame.words("report.timeline.span")


def _name(group: tuple[Head, ...]) -> str:
    return group[0].name if len(group) == 1 else group[-1].concept.district.name


def _row(frame: Frame, group: tuple[Head, ...], told: tuple[str, list[Dated]]) -> TimelineRow:
    name, found = told
    made = tuple(one.step for one in found if not one.step.edition)
    marks = (
        absence_mark(frame, head, absence_of(head.concept, "decisions", present=False), "decisions")
        for head in group
    )
    return TimelineRow(
        name,
        editions=tuple(one.step for one in found if one.step.edition),
        decisions=made,
        absences=() if made else tuple(dict.fromkeys(marks)),
    )


def _drawing(frame: Frame, told: list[tuple[str, list[Dated]]]) -> Drawing | None:
    years = [step.year for _, found in told for step in found if step.year is not None]
    if not years or len(told) > MOST_ROWS:
        return None
    first, last = int(min(years)), max(int(max(years)) + 1, int(min(years)) + 4)

    def x(year: float | None) -> int:
        if year is None:
            return _UNDATED
        return round(_LEFT + (year - first) / (last - first) * (_RIGHT - _LEFT))

    def place(one: Dated) -> Place:
        year = "" if one.year is None else date(str(int(one.year)), frame.words.language)
        return x(one.year), one.step.shape, year

    def places(found: list[Dated]) -> list[list[Place]]:
        return [
            [place(one) for one in found if one.step.edition is edition]
            for edition in (True, False)
        ]

    rows = rows_of([(name, places(found)) for name, found in told], _APART)
    texts = (f"{name}: {', '.join(one.step.text for one in found)}." for name, found in told)
    return drawing(
        "timeline-drawing",
        frame.words("report.timeline.title"),
        " ".join(texts),
        (Tick(x(year), str(year)) for year in steps(first, last, 6)),
        rows,
    )
