"""Rows of a Synopse → their views: both cells, what became of it, and how that is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from konzept_cli.comparison.synopsis import Fact, Gap, Kind, Row, Unit, told
from konzept_cli.model import ActionField, Actor, Figure, Goal, Measure, Principle
from konzept_cli.reports.statements import Entry, item
from konzept_cli.reports.synopsis import facts
from konzept_cli.reports.synopsis.shifts import Shift, shifts
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.synopsis.units import entry
from konzept_cli.reports.wording import SYMBOLS, Head

_SIGNS: dict[str, str] = {
    "unchanged": "=",
    "new": "+",
    "added": "+",
    "dropped": "−",
    "removed": "−",
    "still_valid": "›",
    "not_treated": "–",
    "not_recorded": "?",
    "both": "⇔",
    "touched": "⇔",
    "only_older": "⇐",
    "only_newer": "⇒",
    "own": "‖",
    "not_comparable": "‖",
    "no_topic": "‖",
}
_DIFFERS = "≠"
_QUIET = frozenset(("unchanged", "both", "own", "still_valid"))


@dataclass(frozen=True, slots=True)
class KindMark:
    """What became of it, as symbol and word."""

    symbol: str
    word: str
    said: str | None = None
    """How the newer paper says it."""


@dataclass(frozen=True, slots=True)
class SideView:
    """A cell: what stands there, or why nothing does."""

    entries: tuple[Entry, ...]
    absence: KindMark | None


@dataclass(frozen=True, slots=True)
class RowView:
    """What belongs together on both sides."""

    what: str
    """What kind of thing it is, or which topic."""
    inner: bool
    """Whether it belongs to the field above it."""
    tone: str
    """`same` or `other`: repeats what the words say."""
    before: SideView
    now: SideView
    marks: tuple[KindMark, ...]
    grounds: tuple[str, ...]
    """How the rest is known."""
    changes: tuple[Entry, ...]
    """What the newer paper says, with its evidence."""
    shifts: tuple[Shift, ...]


def mark(sides: Sides, kind: Kind) -> KindMark:
    """The sign and the word for what became of something."""
    keys = f"diff.kind.{kind}.{sides.how.kind}", f"diff.kind.{kind}", f"term.change.{kind}"
    names = {"older": sides.older.name, "newer": sides.newer.name}
    return KindMark(
        _SIGNS.get(kind, _DIFFERS), sides.words(sides.words.find(*keys) or keys[-1], **names)
    )


def row_views(sides: Sides, rows: Iterable[Row], *, inner: bool = False) -> Iterator[RowView]:
    """The rows, each followed by those below it."""
    for row in rows:
        yield RowView(
            what=_what(sides, row),
            inner=inner,
            tone="same" if set(row.kinds) <= _QUIET else "other",
            before=_side(sides, sides.older, row.before, row),
            now=_side(sides, sides.newer, row.now, row),
            marks=tuple(_marks(sides, row)),
            grounds=(*_grounds(sides, row), *_kin(sides, row)),
            changes=tuple(
                item(sides.frame, sides.newer, change)
                for change in row.changes
                if change.note or change.evidence or change.conflicts
            ),
            shifts=shifts(sides, row),
        )
        yield from row_views(sides, row.below, inner=True)


def fact_view(sides: Sides, fact: Fact) -> RowView:
    """What both papers say of themselves under one key."""
    cells = [
        SideView(facts.entries(sides, head, fact.key), None) if there else _empty(sides, fact.gap)
        for head, there in zip(sides.heads, (fact.before, fact.now), strict=True)
    ]
    tone = "same" if fact.kind in _QUIET else "other"
    marks = (mark(sides, fact.kind),)
    what = sides.say(f"what.{fact.key}")
    return RowView(what, False, tone, cells[0], cells[1], marks, (), (), ())


_WHAT: dict[type[Unit], str] = {
    ActionField: "field",
    Principle: "principle",
    Goal: "goal",
    Measure: "measure",
    Actor: "actor",
    Figure: "figure",
}


def _what(sides: Sides, row: Row) -> str:
    if sides.how.kind == "papers" and row.topic:
        return _topic(sides, row.topic)
    units = (*row.now, *row.before)
    kinds = [_WHAT.get(type(one), "field") for one in units]
    return sides.say("what.field" if "field" in kinds else f"what.{kinds[0]}")


def _topic(sides: Sides, topic: str) -> str:
    known = sides.frame.repository.topics.get(topic)
    return known.label.get(sides.words.language) if known else topic


def _marks(sides: Sides, row: Row) -> Iterator[KindMark]:
    """What became of it, and of what the newer paper says itself, that it does."""
    ground = told(sides.newer.concept, row.changes)
    for kind in row.kinds:
        said = any(change.kind == kind for change in row.changes)
        found = mark(sides, kind)
        yield replace(found, said=sides.say(f"ground.{ground}")) if said else found


def _side(sides: Sides, head: Head, units: tuple[Unit, ...], row: Row) -> SideView:
    if not units:
        return _empty(sides, row.gap)
    return SideView(tuple(entry(sides, head, unit, row.topic) for unit in units), None)


def _empty(sides: Sides, gap: Gap | None) -> SideView:
    """A cell with nothing in it, and why."""
    if gap == "still_valid":
        return SideView((), KindMark(_SIGNS[gap], sides.say(f"gap.{gap}")))
    if gap is None or gap == "not_there":
        return SideView((), KindMark(SYMBOLS["not_named"], sides.say("gap.not_there")))
    return SideView((), KindMark(SYMBOLS[gap], sides.words.term("absence", gap)))


def _grounds(sides: Sides, row: Row) -> Iterator[str]:
    other = sides.newer if row.before else sides.older
    side = "newer" if row.before else "older"
    if sides.how.kind == "records" and row.ground not in ("number", "near_text"):
        return
    match row.ground:
        case "recorded" | "recorded_with_edition" | "recorded_without_evidence" | "compared":
            return
        case "absent" | "incomplete" if sides.how.kind == "papers":
            yield sides.words(f"diff.ground.{row.ground}.papers", name=other.name)
        case "absent" | "incomplete":
            yield sides.say(f"ground.{row.ground}.{side}")
        case "partial_edition":
            kind = other.concept.edition.kind or ""
            yield sides.say("ground.partial_edition", kind=sides.words.term("edition", kind))
        case "topic" if sides.how.kind == "papers":
            return
        case "topic" | "shared_topic":
            label = sides.frame.quoted(_topic(sides, row.topic or ""))
            yield sides.say(f"ground.{row.ground}", topic=label)
        case "label" if not any(isinstance(one, ActionField) for one in row.before):
            yield sides.say("ground.words")
        case _:
            yield sides.say(f"ground.{row.ground}")


def _kin(sides: Sides, row: Row) -> Iterator[str]:
    """That a topic of a field that stands alone is also that of others."""
    if row.kin and sides.how.kind == "editions" and "still_valid" not in row.kinds:
        labels = sides.words.all_of(map(sides.frame.quoted, row.kin))
        yield sides.say("kin", labels=labels)
