"""At a glance: how much was taken from the sources, and what became of it."""

from collections.abc import Iterable, Sequence

from konzept_cli.reports.glance import Point
from konzept_cli.reports.sourcing.lists import SourceList
from konzept_cli.reports.sourcing.works import Work
from konzept_cli.reports.wording import Frame

_TOLD = ("not-found", "unused", "shared", "undated")
"""Lists that are worth a sentence; that something is not checked, the numbers say already."""


def build_glance(
    frame: Frame, works: Sequence[Work], lists: Iterable[SourceList]
) -> tuple[Point, ...]:
    """The numbers, and what they leave open."""
    points = [
        ("overview", _taken(frame, works)),
        ("overview", _results(frame, works)),
    ]
    points += [
        (one.anchor, frame.count(f"sources.glance.{one.anchor}", len(one.items)))
        for one in lists
        if one.anchor in _TOLD
    ]
    return tuple(
        Point(text, f"#{anchor}", frame.words(f"sources.glance.{anchor}.link"))
        for anchor, text in points[:5]
        if text
    )


def _taken(frame: Frame, works: Sequence[Work]) -> str:
    numbers = {
        "labels": sum(work.tally.labels for work in works),
        "quotes": sum(work.tally.quotes for work in works),
    }
    listed = [frame.count(f"sources.taken.{key}", n) for key, n in numbers.items() if n]
    if not listed:
        return frame.words("sources.glance.nothing")
    told = frame.words.all_of(listed)
    return frame.count("sources.glance.sources", len(works), listed=told)


def _results(frame: Frame, works: Sequence[Work]) -> str:
    numbers = {
        "found": sum(work.tally.found for work in works),
        "not_found": sum(work.tally.not_found for work in works),
        "unverified": sum(work.tally.unverified for work in works),
    }
    total = sum(numbers.values())
    if not total:
        return ""
    for only in ("found", "unverified"):
        if numbers[only] == total:
            return frame.words(f"sources.glance.all.{only}")
    told = [
        frame.words(f"sources.told.{key}", n=number) for key, number in numbers.items() if number
    ]
    return frame.words("sources.glance.results", listed=frame.words.all_of(told))
