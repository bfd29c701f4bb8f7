"""The report on sources: what was taken from each, in the order of its pages, so that one reading
of a paper is enough to check all of it."""

from dataclasses import dataclass
from typing import get_args

from konzept_cli.reports.covering import newest
from konzept_cli.reports.covers import DataCover
from konzept_cli.reports.finishing import digest, each_text, on_one_line
from konzept_cli.reports.glance import Point
from konzept_cli.reports.legends import Legend, Sign
from konzept_cli.reports.sourcing.claims import SYMBOLS, Outcome, taken
from konzept_cli.reports.sourcing.glance import build_glance
from konzept_cli.reports.sourcing.lists import SourceList, build_lists
from konzept_cli.reports.sourcing.works import Work, build_works
from konzept_cli.reports.wording import Frame

COMMAND = "konzept report sources"

_MOST_NAMED = 8
"""A subtitle with more names than that is no subtitle."""


@dataclass(frozen=True, slots=True)
class SourcesReport:
    """The whole report, plain values only."""

    language: str
    cover: DataCover
    glance: tuple[Point, ...]
    works: tuple[Work, ...]
    lists: tuple[SourceList, ...]
    """Sources that something is to be known of, such as that nothing was taken from them."""
    legends: tuple[Legend, ...]
    command: str


def build(frame: Frame, command: str = COMMAND) -> SourcesReport:
    """The report on the sources of the compared concepts; `command` is what the colophon names."""
    works = build_works(frame, taken(frame))
    lists = build_lists(frame, works)
    view = SourcesReport(
        language=frame.words.language,
        cover=_cover(frame, len(works)),
        glance=build_glance(frame, works, lists),
        works=works,
        lists=lists,
        legends=(_legend(frame),),
        command=command,
    )
    return each_text(view, on_one_line)


def _legend(frame: Frame) -> Legend:
    signs = (
        Sign(
            SYMBOLS[outcome],
            frame.words(f"sources.result.{outcome}"),
            frame.words(f"sources.meaning.{outcome}"),
            counts=False,
        )
        for outcome in get_args(Outcome)
    )
    return Legend(frame.words("sources.legend.caption"), tuple(signs), counted=False)


def _cover(frame: Frame, sources: int) -> DataCover:
    stand = frame.date(newest(frame)) or ""
    concepts = frame.count("report.concepts", len(frame.heads))
    few = len(frame.heads) <= _MOST_NAMED
    title = frame.words("sources.title")
    return DataCover(
        title=title,
        page_title=frame.words("report.page_title", title=title, concepts=concepts, stand=stand),
        subtitle=frame.count(
            "sources.subtitle",
            sources,
            concepts=f"{concepts}: {frame.names(frame.heads)}" if few else concepts,
        ),
        stand=stand,
        data=digest(frame),
    )
