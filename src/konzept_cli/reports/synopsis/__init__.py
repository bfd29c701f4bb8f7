"""The Synopse as a report: two concepts in three columns, each row with what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from konzept_cli.reports.covering import newest
from konzept_cli.reports.covers import DataCover
from konzept_cli.reports.finishing import digest, each_text, on_one_line
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.synopsis.cautions import cautions
from konzept_cli.reports.synopsis.sections import (
    Meaning,
    SectionView,
    meanings,
    section_views,
    tallies,
)
from konzept_cli.reports.synopsis.sides import Pair, Sides, sides
from konzept_cli.reports.wording import Head

__all__ = ["COMMAND", "HeadView", "Pair", "Sides", "SynopsisView", "build", "sides"]

COMMAND = "konzept report diff"


@dataclass(frozen=True, slots=True)
class HeadView:
    """The head of a column."""

    name: str
    title: str
    """Verbatim."""
    read: str
    anchor: str
    href: str | None
    """The concept's page, where there is one."""


@dataclass(frozen=True, slots=True)
class SynopsisView:
    """The whole Synopse, plain values only."""

    language: str
    cover: DataCover
    cautions: tuple[str, ...]
    glance: tuple[str, ...]
    heads: tuple[HeadView, ...]
    """The older side and the newer one."""
    sections: tuple[SectionView, ...]
    same: str | None
    """That nothing differs, where nothing does."""
    meanings: tuple[Meaning, ...]
    sources: tuple[SourceView, ...]
    command: str


def build(both: Sides, command: str = COMMAND) -> SynopsisView:
    """The Synopse as people read it; `command` is what the colophon names."""
    view = SynopsisView(
        language=both.words.language,
        cover=_cover(both),
        cautions=cautions(both),
        glance=tuple(tallies(both)),
        heads=(_head(both, both.older, "older"), _head(both, both.newer, "newer")),
        sections=section_views(both),
        same=None if both.synopsis.differs else both.say("same"),
        meanings=meanings(both),
        sources=tuple(_sources(both)),
        command=command,
    )
    return each_text(view, on_one_line)


def _cover(both: Sides) -> DataCover:
    stand = both.frame.date(newest(both.frame)) or ""
    names = {"older": both.older.name, "newer": both.newer.name}
    name = both.newer.concept.district.name
    if both.how.kind == "records":
        name = both.newer.column.record.file
    title = both.words(f"diff.title.{both.how.kind}", name=name, **names)
    papers = {"older": _paper(both, both.older), "newer": _paper(both, both.newer)}
    subtitle = both.words("diff.subtitle", **(papers if both.how.kind == "papers" else names))
    return DataCover(
        title=title,
        page_title=both.words("diff.page_title", title=title, subtitle=subtitle, stand=stand),
        subtitle=subtitle,
        stand=stand,
        data=digest(both.frame),
    )


def _paper(both: Sides, head: Head) -> str:
    title, edition = both.frame.quoted(head.concept.title), both.frame.edition_told(head.concept)
    return both.words("diff.paper", title=title, edition=edition)


def _head(both: Sides, head: Head, side: str) -> HeadView:
    name = (
        head.name if both.how.kind == "papers" else both.words(f"diff.col.{side}", name=head.name)
    )
    read = both.say("read", kinds=kinds_read(both.frame, head))
    href = both.frame.links.concepts.get(head.column.id)
    return HeadView(name, head.concept.title, read, head.anchor, href)


def _sources(both: Sides) -> Iterator[SourceView]:
    names = {cited.number: head.name for head in both.heads for cited in head.sources}
    for view in build_sources(both.frame):
        yield replace(view, name=names[view.number])
