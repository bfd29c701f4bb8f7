"""Many columns in several tables: a wide one is cut off on paper and hard to read on a screen."""

from dataclasses import dataclass
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


def spans(frame: Frame) -> tuple[Span, ...]:
    """The concepts in tables of about equal width."""
    number = len(frame.heads)
    tables = ceil(number / _MOST)
    size = ceil(number / tables)
    starts = range(0, number, size)
    return tuple(
        Span(
            start,
            min(start + size, number),
            frame.words("report.part", n=at, total=len(starts)) if len(starts) > 1 else None,
        )
        for at, start in enumerate(starts, 1)
    )
