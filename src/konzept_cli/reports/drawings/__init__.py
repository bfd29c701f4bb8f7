"""Figures that repeat a table: positions on one common scale, as whole numbers, for SVG."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal

WIDTH = 640
MOST_ROWS = 30
"""More rows than that are no figure that a reader takes in; the table beside it has them all."""

_FIRST = 24
"""The line of the first row's name."""
_NAME, _LANE, _GAP = 28, 32, 12

Shape = Literal["bar", "frame", "triangle", "diamond", "dot", "ring", "cross"]


@dataclass(frozen=True, slots=True)
class Key:
    """What a shape stands for."""

    shape: Shape
    word: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign at its place."""

    x: int
    y: int
    shape: Shape
    label: str


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A district or concept: its name in a line of its own, its signs below."""

    name: str
    y: int
    """The line of the name."""
    lines: tuple[int, ...]
    """Where the signs stand, from the top; more than one where they would meet."""
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across all rows, with what it stands for."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is drawn; `text` says the same in words."""

    anchor: str
    title: str
    text: str
    height: int
    floor: int
    """Where the lines of the scale end."""
    foot: int
    """The line of the scale's labels."""
    ticks: tuple[Tick, ...]
    rows: tuple[DrawnRow, ...]


Place = tuple[int, Shape, str]
"""Where a sign stands from left to right, what it looks like, and its label."""


def rows_of(
    named: Sequence[tuple[str, Sequence[Sequence[Place]]]], apart: int
) -> tuple[DrawnRow, ...]:
    """The rows below each other. Each group of a row's signs has lines of its own, and more than
    one where signs are not `apart`."""
    rows, y = [], _FIRST
    for name, groups in named:
        marks: list[Mark] = []
        line = first = y + _NAME
        for places in filter(None, groups):
            lanes = _lanes([x for x, _, _ in places], apart)
            for (x, shape, label), lane in zip(places, lanes, strict=True):
                marks.append(Mark(x, line + lane * _LANE, shape, label))
            line += (max(lanes) + 1) * _LANE
        end = max(line, first + _LANE)
        rows.append(DrawnRow(name, y, tuple(range(first, end, _LANE)), tuple(marks)))
        y = end + _GAP
    return tuple(rows)


def _lanes(positions: Sequence[int], apart: int) -> list[int]:
    """For each position, from left to right, the first lane in which there is room."""
    ends: dict[int, int] = {}
    found = []
    for x in positions:
        lane = next(n for n in count() if x >= ends.get(n, 0))
        ends[lane] = x + apart
        found.append(lane)
    return found


def drawing(
    anchor: str, title: str, text: str, ticks: Iterable[Tick], rows: tuple[DrawnRow, ...]
) -> Drawing:
    """The drawing of `rows`, with the scale below them."""
    floor = rows[-1].lines[-1] + _LANE - _GAP
    foot = floor + _NAME
    return Drawing(anchor, title, text, foot + _GAP, floor, foot, tuple(ticks), rows)


def steps(first: int, last: int, most: int = 8) -> range:
    """Round numbers from `first` to `last`, at most as many."""
    sizes = (digit * 10**power for power in count() for digit in (1, 2, 5))
    size = next(size for size in sizes if (last - first) // size < most)
    return range(-(-first // size) * size, last + 1, size)
