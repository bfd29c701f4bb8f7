"""Quote ↔ snapshot: whether what a record quotes is really there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from konzept_cli.diagnostics import Loc
from konzept_cli.evidence.folding import contains
from konzept_cli.model import Evidence, Source
from konzept_cli.model.walking import Parts, parent
from konzept_cli.repository import Record, Repository


@dataclass(frozen=True, slots=True)
class Claim:
    """A label or a quote in a record, and the sources that it may stand in."""

    loc: Loc
    kind: Literal["label", "quote"]
    text: str
    sources: tuple[str, ...]
    """Ids of sources; empty for any source of the concept."""
    page: int | None = None


def claims(places: Parts) -> Iterator[Claim]:
    """Every label, name and quote among the parts of a concept that must be verbatim, in the
    model's order. A label without evidence of its own is claimed of the sources of what it is a
    part of."""
    sources: dict[Loc, tuple[str, ...]] = {}
    for loc, part in places:
        if isinstance(part, Evidence):
            if part.quote:
                own = (part.source,) if part.source else ()
                yield Claim((*loc, "quote"), "quote", part.quote, own, part.page)
            continue
        values = part.__dict__
        named = tuple(item.source for item in values.get("evidence", ()) if item.source)
        sources[loc] = mine = named or (sources[parent(loc)] if loc else ())
        for name in ("label", "word"):
            if values.get(name):
                yield Claim((*loc, name), "label", values[name], mine)
        for index, label in enumerate(values.get("alternative_labels", ())):
            yield Claim((*loc, "alternative_labels", index), "label", label, mine)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a claim. `unverified`: a source that it may stand in is not at hand."""

    record: Record
    claim: Claim
    outcome: Literal["found", "not-found", "unverified"]
    searched: tuple[Source, ...]
    """The sources that it may stand in."""


@lru_cache(maxsize=4)
def verify(repository: Repository) -> tuple[Verdict, ...]:
    """Every claim of every concept, held against the sources that are at hand. Claims that name
    a source which is not there are left out: another rule reports them."""
    return tuple(
        verdict
        for record in repository.records
        for claim in claims(record.parts)
        if (verdict := _verdict(repository, record, claim))
    )


def _verdict(repository: Repository, record: Record, claim: Claim) -> Verdict | None:
    sources = record.concept.sources
    named = tuple(source for source in sources if not claim.sources or source.id in claim.sources)
    if not named:
        return None
    at_hand = [repository.snapshots.get(source.snapshot or "") for source in named]
    if any(snapshot and _stands(snapshot.text, claim) for snapshot in at_hand):
        return Verdict(record, claim, "found", named)
    return Verdict(record, claim, "not-found" if all(at_hand) else "unverified", named)


def _stands(text: str, claim: Claim) -> bool:
    pages = text.split("\f")
    if claim.page is None or len(pages) == 1:
        return contains(text, claim.text)
    return 1 <= claim.page <= len(pages) and contains(pages[claim.page - 1], claim.text)
