"""One source after the other: what it is, what was taken from it, and what became of that."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from konzept_cli.model import Source
from konzept_cli.reports.sources import SourceView, build_sources, date_told
from konzept_cli.reports.sourcing.claims import ClaimView, Taken, claim_views
from konzept_cli.reports.wording import Cited, Frame, Head

_Listed = Sequence[tuple[Head, Cited]]
"""Every source by its number, with its concept."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How much was taken, each name and quote once, and what became of it."""

    labels: int
    quotes: int
    places: int
    found: int
    unverified: int
    not_found: int


@dataclass(frozen=True, slots=True)
class SameSource:
    """Another entry that is the same text."""

    link: str
    href: str
    name: str
    """The concept that was recorded from it."""


@dataclass(frozen=True, slots=True)
class Work:
    """A source with everything that was taken from it."""

    source: SourceView
    href: str | None
    """The page of the concept, where there is one."""
    edition: str
    """Of the concept."""
    citation: str
    """After DIN ISO 690, as far as before the address."""
    access: str | None
    """When it was retrieved, in brackets behind the address."""
    at_hand: str
    """Whether its text is at hand."""
    tally: Tally
    told: str
    """The tally in a sentence."""
    same: tuple[SameSource, ...]
    claims: tuple[ClaimView, ...]
    """In the order of pages."""


def build_works(frame: Frame, found: Sequence[Taken]) -> tuple[Work, ...]:
    """The sources by their number."""
    mine = {number: tuple(group) for number, group in groupby(found, lambda one: one.number)}
    listed = [(head, cited) for head in frame.heads for cited in head.sources]
    return tuple(
        _work(frame, listed, view, mine.get(view.number, ())) for view in build_sources(frame)
    )


def _work(frame: Frame, listed: _Listed, view: SourceView, found: tuple[Taken, ...]) -> Work:
    head, cited = listed[view.number - 1]
    tally = _tally(found)
    access = frame.words("sources.access", date=view.retrieved) if view.retrieved else None
    return Work(
        source=view,
        href=frame.links.concepts.get(head.column.id),
        edition=frame.edition_told(head.concept),
        citation=_citation(frame, cited.source),
        access=access,
        at_hand=frame.words(f"sources.text.{_state(frame, cited.source)}"),
        tally=tally,
        told=_told(frame, tally),
        same=_same(frame, listed, cited),
        claims=claim_views(frame, found),
    )


def _citation(frame: Frame, source: Source) -> str:
    """`Kreis Mettmann: Integrationskonzept. 2015.`, without the address."""
    date = date_told(frame, source, "sources.undated")
    title = source.title if source.title.endswith((".", "!", "?")) else f"{source.title}."
    whose = f"{source.publisher}: " if source.publisher else ""
    return f"{whose}{title} {date}"


def _state(frame: Frame, source: Source) -> str:
    """Whether the text of a source is at hand, and is still the recorded one."""
    if source.snapshot is None:
        return "unnamed"
    snapshot = frame.repository.snapshots.get(source.snapshot)
    if snapshot is None:
        return "absent"
    return "changed" if source.sha256 not in (None, snapshot.sha256) else "there"


def _tally(found: Sequence[Taken]) -> Tally:
    """Each name and quote once, however often the record uses it."""
    once = {(one.kind, one.text, one.page, one.place, one.outcome, one.others) for one in found}
    kinds = Counter(kind for kind, *_ in once)
    results = Counter(outcome for *_, outcome, _ in once)
    return Tally(
        labels=kinds["label"],
        quotes=kinds["quote"],
        places=kinds["place"],
        found=results["found"],
        unverified=results["unverified"],
        not_found=results["not-found"],
    )


def _told(frame: Frame, tally: Tally) -> str:
    taken = {"labels": tally.labels, "quotes": tally.quotes, "places": tally.places}
    listed = [frame.count(f"sources.taken.{key}", n) for key, n in taken.items() if n]
    if not listed:
        return frame.words("sources.unused")
    results = {"found": tally.found, "unverified": tally.unverified, "not_found": tally.not_found}
    told = [frame.words(f"sources.told.{key}", n=n) for key, n in results.items() if n]
    texts = [frame.words("sources.taken", listed=frame.words.all_of(listed))]
    texts += [frame.words("sources.told", listed=frame.words.all_of(told))] if told else []
    return " ".join(texts)


def _same(frame: Frame, listed: _Listed, cited: Cited) -> tuple[SameSource, ...]:
    return tuple(
        SameSource(
            frame.words("report.source_short", n=other.number), f"#{other.anchor}", head.name
        )
        for head, other in listed
        if other is not cited and _is_same(other.source, cited.source)
    )


def _is_same(one: Source, other: Source) -> bool:
    """The same text, or at least the same address."""
    if one.sha256 and other.sha256:
        return one.sha256 == other.sha256
    return bool(one.url) and one.url == other.url
