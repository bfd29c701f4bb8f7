"""Quote ↔ snapshot: whether what a record quotes is really there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc
from konzept_cli.evidence.folding import contains
from konzept_cli.model import Concept, Evidence, Source
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


def claims(concept: Concept) -> Iterator[Claim]:
    """Every label, name and quote of `concept` that must be verbatim, in the model's order. A
    label without evidence of its own is claimed of the sources of what it is a part of."""
    return _claims(concept, (), ())


def _claims(part: BaseModel, loc: Loc, sources: tuple[str, ...]) -> Iterator[Claim]:
    if isinstance(part, Evidence):
        if part.quote:
            own = (part.source,) if part.source else ()
            yield Claim((*loc, "quote"), "quote", part.quote, own, part.page)
        return
    named = tuple(item.source for item in getattr(part, "evidence", ()) if item.source)
    sources = named or sources
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from _claims(value, (*loc, name), sources)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _claims(item, (*loc, name, index), sources)
                elif name == "alternative_labels":
                    yield Claim((*loc, name, index), "label", item, sources)
        elif name in ("label", "word") and value:
            yield Claim((*loc, name), "label", value, sources)


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
        for claim in claims(record.concept)
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
