"""When the papers of each district were written, and what bodies did with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from konzept_cli.comparison.absences import absence_of
from konzept_cli.messages.formatting import date
from konzept_cli.model import Follows
from konzept_cli.reports.absences import AbsenceMark, absence_mark
from konzept_cli.reports.districts import by_district
from konzept_cli.reports.drawings import (
    MOST_ROWS,
    Drawing,
    Key,
    Place,
    Shape,
    Tick,
    drawing,
    rows_of,
    steps,
)
from konzept_cli.reports.history import decided
from konzept_cli.reports.naming import edition_told
from konzept_cli.reports.wording import Frame, Head

_LEFT, _RIGHT, _UNDATED = 10, 480, 588
_APART = 84
"""Room for a sign and a year in the letters of a small screen."""
_DECIDED = ("beschlossen", "im-grundsatz")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened."""

    shape: Shape
    text: str


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


@dataclass(frozen=True, slots=True)
class _Dated:
    when: str
    """As the data write it."""
    step: Step

    @property
    def year(self) -> float | None:
        """The place on the scale: the middle of what the data give."""
        first = self.when.partition("/")[0]
        if first == "unknown":
            return None
        year, month = (*first.split("-"), "")[:2]
        return int(year) + ((int(month) - 0.5) / 12 if month else 0.5)


def build_timeline(frame: Frame) -> TimelineView | None:
    """The timeline of two concepts or more."""
    if len(frame.heads) < 2:
        return None
    groups = by_district(frame)
    told = [(_name(group), _steps(frame, group)) for group in groups]
    drawn = _drawing(frame, told)
    why = "too_many" if len(told) > MOST_ROWS else "undated"
    words: tuple[tuple[Shape, str], ...] = (
        ("bar", "edition"),
        ("triangle", "decided"),
        ("diamond", "other"),
    )
    open_ = any(step.year is None for _, found in told for step in found)
    return TimelineView(
        rows=tuple(map(partial(_row, frame), groups, told)),
        keys=tuple(Key(shape, frame.words(f"report.timeline.key.{word}")) for shape, word in words),
        drawing=drawn,
        undrawn=None if drawn else frame.words(f"report.timeline.{why}"),
        undated=frame.words("report.no_year") if open_ else None,
    )


def _name(group: tuple[Head, ...]) -> str:
    return group[0].name if len(group) == 1 else group[-1].concept.district.name


def _row(frame: Frame, group: tuple[Head, ...], told: tuple[str, list[_Dated]]) -> TimelineRow:
    name, found = told
    made = tuple(one.step for one in found if one.step.shape != "bar")
    marks = (
        absence_mark(frame, head, absence_of(head.concept, "decisions", present=False), "decisions")
        for head in group
    )
    return TimelineRow(
        name,
        editions=tuple(one.step for one in found if one.step.shape == "bar"),
        decisions=made,
        absences=() if made else tuple(dict.fromkeys(marks)),
    )


def _steps(frame: Frame, group: tuple[Head, ...]) -> list[_Dated]:
    """The papers of a district and what happened to them, each once; what has no date comes
    last."""
    found = dict.fromkeys(step for head in group for step in _of(frame, group, head))
    return sorted(found, key=lambda one: (one.step.shape != "bar", one.year or float("inf")))


def _of(frame: Frame, group: tuple[Head, ...], head: Head) -> Iterator[_Dated]:
    edition = head.concept.edition
    yield _Dated(edition.date, Step("bar", edition_told(head.concept, frame.words)))
    follows = edition.follows
    if follows and follows.concept not in {other.column.id for other in group}:
        yield _before(frame, follows)
    for said in head.concept.decisions:
        shape: Shape = "triangle" if said.kind in _DECIDED and not said.about else "diamond"
        yield _Dated(said.date, Step(shape, decided(frame, said)))


def _before(frame: Frame, follows: Follows) -> _Dated:
    known = frame.repository.by_id.get(follows.concept or "")
    edition = known.concept.edition if known else None
    when = follows.date or (edition.date if edition else None) or "unknown"
    kind = follows.kind or (edition.kind if edition else None)
    word = frame.words.term("edition", kind) if kind else frame.words("report.timeline.before")
    return _Dated(when, Step("bar", f"{word} {frame.edition(when)}"))


def _drawing(frame: Frame, told: list[tuple[str, list[_Dated]]]) -> Drawing | None:
    years = [step.year for _, found in told for step in found if step.year is not None]
    if not years or len(told) > MOST_ROWS:
        return None
    first, last = int(min(years)), max(int(max(years)) + 1, int(min(years)) + 4)

    def x(year: float | None) -> int:
        if year is None:
            return _UNDATED
        return round(_LEFT + (year - first) / (last - first) * (_RIGHT - _LEFT))

    def place(one: _Dated) -> Place:
        year = "" if one.year is None else date(str(int(one.year)), frame.words.language)
        return x(one.year), one.step.shape, year

    def places(found: list[_Dated]) -> list[list[Place]]:
        return [
            [place(one) for one in found if (one.step.shape == "bar") is edition]
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
