"""Many columns in several tables: a wide one is cut off on paper and hard to read on a screen."""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from konzept_cli.reports.wording import Frame

_MOST = 5


@dataclass(frozen=True, slots=True)
class Span:
    """The columns of one of several tables."""

    start: int
    end: int
    told: str | None
    """`Teil 1 von 3`; nothing where one table holds all."""


def spans(frame: Frame, number: int, first: int = 0, most: int = _MOST) -> tuple[Span, ...]:
    """`number` columns from the `first` on, in tables whose numbers of columns are `most` at most
    and differ by one at most."""
    tables = max(1, ceil(number / most))
    ends = [first + number * at // tables for at in range(tables + 1)]
    return tuple(
        Span(start, end, frame.words("report.part", n=at, total=tables) if tables > 1 else None)
        for at, (start, end) in enumerate(pairwise(ends), 1)
    )
