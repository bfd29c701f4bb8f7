"""Quote ↔ snapshot: whether what a record quotes is really there."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc
from konzept_cli.evidence.folding import contains
from konzept_cli.model import Evidence, Match, Source
from konzept_cli.model.walking import Parts, parent
from konzept_cli.repository import Record, Repository


class Claim(NamedTuple):
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
        kind = part.__class__
        if kind is Match:  # most of the other parts, and nothing in it is verbatim
            continue
        values = part.__dict__
        if kind is Evidence:
            if quote := values["quote"]:
                own = _only(values["source"])
                yield Claim((*loc, "quote"), "quote", quote, own, values["page"])
            continue
        mine = _named(values.get("evidence")) or _above(loc, sources)
        if mine:
            sources[loc] = mine
        for name in _verbatim(kind):
            if text := values[name]:
                yield Claim((*loc, name), "label", text, mine)
        if others := values.get("alternative_labels"):
            for index, label in enumerate(others):
                yield Claim((*loc, "alternative_labels", index), "label", label, mine)


def _above(loc: Loc, sources: dict[Loc, tuple[str, ...]]) -> tuple[str, ...]:
    """The sources of what the part at `loc` is a part of."""
    return sources.get(parent(loc), ()) if sources and loc else ()


def _named(evidence: tuple[Evidence, ...] | None) -> tuple[str, ...]:
    return tuple([one.source for one in evidence if one.source]) if evidence else ()


def _only(source: str | None) -> tuple[str, ...]:
    return (source,) if source else ()


@cache
def _verbatim(kind: type[BaseModel]) -> tuple[str, ...]:
    """The keys of such a part that hold words of the paper."""
    return tuple(name for name in ("label", "word", "term") if name in kind.model_fields)


class Verdict(NamedTuple):
    """What became of a claim. `unverified`: a source that it may stand in is not at hand."""

    record: Record
    claim: Claim
    outcome: Literal["found", "not-found", "unverified"]
    searched: tuple[Source, ...]
    """The sources that it may stand in."""


# What is known of the concepts of a repository, as long as that is used.
_known: WeakKeyDictionary[Repository, dict[Record, tuple[Verdict, ...]]] = WeakKeyDictionary()


def verify(repository: Repository) -> tuple[Verdict, ...]:
    """Every claim of every concept, held against the sources that are at hand."""
    return tuple(
        verdict for record in repository.records for verdict in verified(repository, record)
    )


def verified(repository: Repository, record: Record) -> tuple[Verdict, ...]:
    """Every claim of one concept, held against the sources that are at hand. Claims that name a
    source which is not there are left out: another rule reports them."""
    known = _known.setdefault(repository, {})
    if record not in known:
        known[record] = tuple(_verdicts(repository, record))
    return known[record]


def at_hand(repository: Repository, record: Record, source_id: str | None = None) -> list[str]:
    """The texts that are at hand of the record's sources, or of the one with `source_id`."""
    named = (one for one in record.concept.sources if source_id in (None, one.id))
    found = (repository.snapshots.get(source.snapshot or "") for source in named)
    return [snapshot.text for snapshot in found if snapshot]


def _verdicts(repository: Repository, record: Record) -> Iterator[Verdict]:
    searched: dict[tuple[str, ...], tuple[tuple[Source, ...], list[str], bool]] = {}
    for claim in claims(record.parts):
        _, _, quote, ids, page = claim
        if ids not in searched:
            searched[ids] = _searched(repository, record, ids)
        named, texts, are_all = searched[ids]
        if _is_found(texts, quote, page):
            yield Verdict(record, claim, "found", named)
        elif named:
            yield Verdict(record, claim, "not-found" if are_all else "unverified", named)


def _searched(
    repository: Repository, record: Record, ids: tuple[str, ...]
) -> tuple[tuple[Source, ...], list[str], bool]:
    """The sources with `ids`, or all, the texts of those that are at hand, and whether all are."""
    named = tuple(one for one in record.concept.sources if not ids or one.id in ids)
    snapshots = [repository.snapshots.get(source.snapshot or "") for source in named]
    texts = [snapshot.text for snapshot in snapshots if snapshot]
    return named, texts, len(texts) == len(named)


def _is_found(texts: list[str], quote: str, page: int | None) -> bool:
    for text in texts:
        if page is None or len(pages := _pages(text)) < 2:
            if contains(text, quote):
                return True
        elif 1 <= page <= len(pages) and contains(pages[page - 1], quote):
            return True
    return False


@lru_cache(maxsize=64)
def _pages(text: str) -> list[str]:
    """The pages of a text; cut once, for it may be as long as a book."""
    return text.split("\f")
