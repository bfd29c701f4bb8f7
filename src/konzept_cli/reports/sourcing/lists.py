"""Lists of sources: unused ones, such that several concepts share, undated ones, and those of which
something was not found or not looked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from konzept_cli.model import Source
from konzept_cli.reports.sourcing.works import Work
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class ListedSource:
    """A source in a list."""

    link: str
    href: str
    name: str
    """The concept that was recorded from it."""
    citation: str
    also: str | None
    """The other entries of the same text."""


@dataclass(frozen=True, slots=True)
class SourceList:
    """Sources that have something in common."""

    anchor: str
    title: str
    hint: str
    items: tuple[ListedSource, ...]


_HOLDS: Mapping[str, Callable[[Work, Source], bool]] = {
    "not-found": lambda work, _: work.tally.not_found > 0,
    "unverified": lambda work, _: work.tally.unverified > 0,
    "unused": lambda work, _: not work.claims,
    "shared": lambda work, _: bool(work.same),
    "undated": lambda _, source: source.date == "unknown",
    "no-date": lambda _, source: source.date is None,
}
"""What puts a source into a list, the gravest first."""


def build_lists(frame: Frame, works: Iterable[Work]) -> tuple[SourceList, ...]:
    """The lists that have entries."""
    sources = (cited.source for head in frame.heads for cited in head.sources)
    pairs = list(zip(works, sources, strict=True))
    lists = (
        SourceList(
            anchor=name,
            title=frame.words(f"sources.list.{name}"),
            hint=frame.words(f"sources.list.{name}.hint"),
            items=tuple(_listed(frame, work) for work, source in pairs if holds(work, source)),
        )
        for name, holds in _HOLDS.items()
    )
    return tuple(one for one in lists if one.items)


def _listed(frame: Frame, work: Work) -> ListedSource:
    others = frame.words.all_of(f"{one.link} ({one.name})" for one in work.same)
    return ListedSource(
        link=frame.words("report.source_short", n=work.source.number),
        href=f"#{work.source.anchor}",
        name=work.source.name,
        citation=work.citation,
        also=frame.words("sources.same", sources=others) if others else None,
    )
