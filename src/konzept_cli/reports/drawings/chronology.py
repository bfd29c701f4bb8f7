"""What happened to the papers of a district, step by step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from konzept_cli.model import Decision, Follows
from konzept_cli.model.items import Item
from konzept_cli.reports.drawings import Shape
from konzept_cli.reports.history import decided
from konzept_cli.reports.naming import edition_told
from konzept_cli.reports.values import shown
from konzept_cli.reports.wording import Frame, Head

SHAPES: tuple[Shape, ...] = ("bar", "frame", "triangle", "diamond", "ring", "cross")
"""An edition, one that is not compared, a decision, another step, a planned step, a rejection."""

_EDITIONS: frozenset[Shape] = frozenset(("bar", "frame"))
_DECIDED = ("beschlossen", "im-grundsatz")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened, or is to."""

    shape: Shape
    text: str

    @property
    def edition(self) -> bool:
        """Whether a paper was written."""
        return self.shape in _EDITIONS


@dataclass(frozen=True, slots=True)
class Dated:
    """A step at its date."""

    when: str
    """As the data write it."""
    step: Step

    @property
    def first(self) -> str:
        """The date, or the first one of a span."""
        return self.when.partition("/")[0]

    @property
    def year(self) -> float | None:
        """The place on the scale: the middle of what the data give."""
        if self.first == "unknown":
            return None
        year, month = (*self.first.split("-"), "")[:2]
        return int(year) + ((int(month) - 0.5) / 12 if month else 0.5)


def chronology(frame: Frame, group: tuple[Head, ...]) -> list[Dated]:
    """The papers of a district and what happened to them, each once; what has no date comes
    last."""
    found = dict.fromkeys(step for head in group for step in _of(frame, group, head))
    return sorted(found, key=lambda one: (not one.step.edition, one.year or float("inf")))


def _of(frame: Frame, group: tuple[Head, ...], head: Head) -> Iterator[Dated]:
    edition = head.concept.edition
    told = edition_told(head.concept, frame.words)
    yield _dated(frame, edition.date, "bar", told, (edition,))
    follows = edition.follows
    if follows and follows.concept not in {other.column.id for other in group}:
        yield _before(frame, follows)
    for said in head.concept.decisions:
        text = decided(frame, said)
        if said.body and said.body != "unknown":
            text = f"{said.body}: {text}"
        if len(group) > 1:
            text = f"{text} – {told}"
        yield _dated(frame, said.date, _shape(said), text, (said,))


def _shape(said: Decision) -> Shape:
    if said.kind == "vorgesehen":
        return "ring"
    if said.kind == "abgelehnt":
        return "cross"
    return "triangle" if said.kind in _DECIDED else "diamond"


def _before(frame: Frame, follows: Follows) -> Dated:
    """The edition before; that it is not compared must be said, or it is looked for in vain."""
    known = frame.repository.by_id.get(follows.concept or "")
    edition = known.concept.edition if known else None
    when = follows.date or (edition.date if edition else None) or "unknown"
    kind = follows.kind or (edition.kind if edition else None)
    word = frame.words.term("edition", kind) if kind else frame.words("report.timeline.before")
    told = f"{word} {frame.edition(when)}"
    if follows.concept in {head.column.id for head in frame.heads}:
        return _dated(frame, when, "bar", told, (follows,))
    outside = frame.words("report.timeline.outside", edition=told)
    return _dated(frame, when, "frame", outside, (follows,))


def _dated(frame: Frame, when: str, shape: Shape, text: str, said: Iterable[Item]) -> Dated:
    """With the dates that other sources give."""
    others = [
        shown(frame, c.key, c.value) for one in said for c in one.conflicts if c.key == "date"
    ]
    if others:
        other = frame.words.any_of(others)
        text = frame.words("report.timeline.disputed", step=text, other=other)
    return Dated(when, Step(shape, text))
