"""Where statements stand in the sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from konzept_cli.model import (
    Budget,
    Change,
    Decision,
    Event,
    Evidence,
    Figure,
    Item,
    Participation,
    Relation,
    StatedCount,
    Statement,
)
from konzept_cli.model.walking import parent
from konzept_cli.reports.wording import Cited, Frame, Head
from konzept_cli.repository import Record

_STATING = (Budget, Change, Decision, Event, Figure, Participation, Relation, StatedCount)
"""What states something beside statements, always in our own words."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Where a statement stands."""

    quote: str | None
    place: str | None
    source: str
    """What the link says."""
    href: str
    """Empty where the record names no source."""
    shows: str | None = None
    """What in particular the quote shows, such as a role."""
    anchor: str | None = None
    """The id of the quote, in a page that leads to each of its quotes."""
    checked: str | None = None
    """What became of the quote when it was held against the text of the source."""


def proofs(frame: Frame, head: Head, evidence: Iterable[Evidence]) -> tuple[Proof, ...]:
    """The evidence of a statement, each place once; of a source that the record does not have,
    the concept itself is named."""
    found: dict[Proof, list[str]] = {}
    for piece in evidence:
        cited = head.cited(piece)
        place = piece.place
        if piece.page is not None:
            page = frame.words("report.page", n=piece.page)
            place = f"{place}, {page}" if place else page
        source = source_link(frame, cited) if cited else (head.name, f"#{head.anchor}")
        shown = found.setdefault(Proof(piece.quote, place, *source), [])
        if piece.shows:
            known = frame.words.find(f"term.role.{piece.shows}", f"term.shows.{piece.shows}")
            shown.append(frame.words(known or ""))
    return tuple(
        replace(proof, shows=frame.words.all_of(dict.fromkeys(shown)) or None)
        for proof, shown in found.items()
    )


def source_link(frame: Frame, cited: Cited) -> tuple[str, str]:
    """`Quelle 3 (Pressetext)`, and where the report has that source."""
    kind = frame.words.term("source", cited.source.kind)
    return frame.words("report.source_link", n=cited.number, kind=kind), f"#{cited.anchor}"


def proved(
    frame: Frame, head: Head, said: Item, inside: Iterable[Item | None] = ()
) -> tuple[Proof, ...]:
    """Where `said`, and what is told `inside` it, stands. A verbatim name is its own quote and
    leads to its source; a statement in our own words without evidence says that it has none."""
    told = (said, *filter(None, inside))
    found = proofs(frame, head, (piece for one in told for piece in one.evidence))
    if any(proof.quote for proof in found):
        return found
    if getattr(said, "label", None) or getattr(said, "word", None):
        if not found:
            return (_verbatim(frame, head, said),)
        said_so = (frame.words("report.verbatim", source=proof.source) for proof in found)
        return tuple(replace(p, source=s) for p, s in zip(found, said_so, strict=True))
    if not found and isinstance(said, (Statement, *_STATING)):
        return (Proof(None, None, frame.words("report.method.no_proof"), ""),)
    return found


def sources_of(frame: Frame, head: Head, said: Iterable[Item]) -> tuple[Proof, ...]:
    """Only the numbers of the sources, each once: for a place that leads to words and places."""
    found = (proof for one in said for proof in _sources(frame, head, one))
    return tuple(dict.fromkeys(found))


def _sources(frame: Frame, head: Head, said: Item) -> Iterable[Proof]:
    if said.evidence:
        known = (head.cited(piece) for piece in said.evidence)
        return [
            _short(frame, [cited]) if cited else Proof(None, None, head.name, f"#{head.anchor}")
            for cited in known
        ]
    if getattr(said, "label", None):
        return [_short(frame, origins(head, said))]
    return proved(frame, head, said)


def origins(head: Head, said: Item) -> list[Cited]:
    """The sources that a verbatim name may stand in: that of what it is a part of, if there are
    several."""
    ids = _origins(head.column.record).get(id(said), ())
    return [one for one in head.sources if one.source.id in ids] or list(head.sources)


def _verbatim(frame: Frame, head: Head, said: Item) -> Proof:
    origin = _short(frame, origins(head, said))
    return replace(origin, source=frame.words("report.verbatim", source=origin.source))


def _short(frame: Frame, cited: Sequence[Cited]) -> Proof:
    """`Quelle 3`, `Quelle 3 oder 4`."""
    numbers = frame.words.any_of(str(one.number) for one in cited)
    return Proof(None, None, frame.words("report.source_short", n=numbers), f"#{cited[0].anchor}")


@lru_cache(maxsize=64)
def _origins(record: Record) -> Mapping[int, tuple[str, ...]]:
    """The ids of the sources that a part of a concept stands in, by the part's identity: those of
    its evidence, else those of what it is a part of."""
    found: dict[object, tuple[str, ...]] = {}
    by_part: dict[int, tuple[str, ...]] = {}
    for loc, part in record.parts:
        evidence: tuple[Evidence, ...] = getattr(part, "evidence", ())
        own = tuple(piece.source for piece in evidence if piece.source)
        found[loc] = own or (found.get(parent(loc), ()) if loc else ())
        by_part[id(part)] = found[loc]
    return by_part
