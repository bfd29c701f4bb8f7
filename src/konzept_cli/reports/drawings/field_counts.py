"""How many action fields each concept has, by every reading of its list."""

from dataclasses import dataclass

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
from konzept_cli.reports.units import limits, no_units
from konzept_cli.reports.wording import Frame, Head

_LEFT, _RIGHT = 12, 590
_APART = 52
"""Room for a sign and a number in the letters of a small screen."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """A concept."""

    name: str
    used: str
    """The number by the reading that is used, or why there is none."""
    others: str
    """The numbers by other readings."""


@dataclass(frozen=True, slots=True)
class FieldCountsView:
    """The table, and the figure that repeats it."""

    rows: tuple[CountRow, ...]
    keys: tuple[Key, ...]
    drawing: Drawing | None
    undrawn: str | None
    """Why there is no figure."""


def build_field_counts(frame: Frame) -> FieldCountsView | None:
    """The numbers of two concepts or more, if one of them has action fields."""
    if len(frame.heads) < 2 or not any(head.column.field_counts[0] for head in frame.heads):
        return None
    many = len(frame.heads) > MOST_ROWS
    several = any(len(set(head.column.field_counts)) > 1 for head in frame.heads)
    shapes: tuple[tuple[Shape, str], ...] = (("dot", "used"), ("ring", "other"))
    return FieldCountsView(
        rows=tuple(_row(frame, head) for head in frame.heads),
        keys=tuple(
            Key(shape, frame.words(f"report.field_counts.key.{word}"))
            for shape, word in shapes
            if word == "used" or several
        ),
        drawing=None if many else _drawing(frame),
        undrawn=frame.words("report.field_counts.too_many") if many else None,
    )


def _row(frame: Frame, head: Head) -> CountRow:
    used, *others = head.column.field_counts
    none = frame.words("report.field_counts.none")
    if not used:
        return CountRow(head.name, no_units(frame, head), none)
    told = frame.role("action_field", used) if used > 1 else f"1 {frame.role('action_field')}"
    numbers = frame.words.any_of(str(number) for number in others)
    return CountRow(head.name, "; ".join((told, *limits(frame, head))), numbers or none)


def _drawing(frame: Frame) -> Drawing:
    most = max(number for head in frame.heads for number in head.column.field_counts)
    last = max(most, 4)

    def x(number: int) -> int:
        return round(_LEFT + number / last * (_RIGHT - _LEFT))

    def places(head: Head) -> list[Place]:
        used, *others = head.column.field_counts
        numbers = sorted({used, *others}) if used else ()
        return [(x(n), "dot" if n == used else "ring", str(n)) for n in numbers]

    named = [(_name(frame, head), [places(head)]) for head in frame.heads]
    rows = rows_of(named, _APART)
    texts = (_told(frame, _row(frame, head)) for head in frame.heads)
    return drawing(
        "field-counts-drawing",
        frame.words("report.field_counts.title"),
        " ".join(texts),
        (Tick(x(n), str(n)) for n in steps(0, last)),
        rows,
    )


def _told(frame: Frame, row: CountRow) -> str:
    if row.others == frame.words("report.field_counts.none"):
        return f"{row.name}: {row.used}."
    values = {"name": row.name, "used": row.used, "others": row.others}
    return frame.words("report.field_counts.told", **values)


def _name(frame: Frame, head: Head) -> str:
    """With why there is no number, or why there may be more fields."""
    used = head.column.field_counts[0]
    remarks = tuple(limits(frame, head)) if used else (no_units(frame, head),)
    return ": ".join((head.name, *remarks))
