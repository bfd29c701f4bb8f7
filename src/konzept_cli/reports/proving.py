"""Where statements stand in the sources."""

from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.model import Evidence
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class Proof:
    """Where a statement stands."""

    quote: str | None
    place: str | None
    source: str
    """What the link says."""
    href: str


def proofs(frame: Frame, head: Head, evidence: Iterable[Evidence]) -> tuple[Proof, ...]:
    """The evidence of a statement, each place once; of a source that the record does not have,
    the concept itself is named."""
    found: list[Proof] = []
    for piece in evidence:
        cited = head.cited(piece)
        place = piece.place
        if piece.page is not None:
            page = frame.words("report.page", n=piece.page)
            place = f"{place}, {page}" if place else page
        if cited:
            kind = frame.words.term("source", cited.source.kind)
            source = frame.words("report.source_link", n=cited.number, kind=kind)
            found.append(Proof(piece.quote, place, source, f"#{cited.anchor}"))
        else:
            found.append(Proof(piece.quote, place, head.name, f"#{head.anchor}"))
    return tuple(dict.fromkeys(found))
