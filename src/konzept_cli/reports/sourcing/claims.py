"""What was taken from a source: names and quotes, with where they are used."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from konzept_cli.diagnostics import Loc
from konzept_cli.evidence import Verdict, verify
from konzept_cli.evidence.locating import located
from konzept_cli.model import Evidence
from konzept_cli.reports.sourcing.paths import Step, parts_of, steps
from konzept_cli.reports.wording import Frame, Head

Kind = Literal["quote", "label", "place"]
Outcome = Literal["found", "unverified", "not-found", "nothing"]

SYMBOLS: dict[Outcome, str] = {"found": "=", "unverified": "?", "not-found": "≠", "nothing": "·"}
"""What became of a claim; never printed without its word."""


class Taken(NamedTuple):
    """Something that a record takes from a source, without words for it."""

    head: Head
    number: int
    """The source's number in the report."""
    kind: Kind
    text: str | None
    page: int | None
    place: str | None
    outcome: Outcome
    others: tuple[int, ...]
    """The numbers of other sources that it may stand in."""
    order: tuple[int, int, int, int]
    """By page, then by place in the text, then as the record has it."""
    loc: Loc
    """Of the part that it belongs to."""


@dataclass(frozen=True, slots=True)
class ResultMark:
    """What became of a claim, as symbol and word."""

    symbol: str
    word: str


@dataclass(frozen=True, slots=True)
class Use:
    """Where in the record a claim is used."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A name or a quote, once, with everything that it is used for."""

    number: int
    """Within its source."""
    page: str | None
    place: str | None
    """Heading, chapter or slide, as the record names it."""
    kind: str
    text: str | None
    """Verbatim; nothing where only a place is given."""
    result: ResultMark
    others: str | None
    """That it may stand in another source as well."""
    uses: tuple[Use, ...]


def taken(frame: Frame) -> tuple[Taken, ...]:
    """Everything that the compared records take from their sources, source by source, in the order
    of pages."""
    heads = {id(head.column.record): head for head in frame.heads}
    found = [
        _claimed(frame, head, verdict)
        for verdict in verify(frame.repository)
        if (head := heads.get(id(verdict.record)))
    ]
    found += [place for head in frame.heads for place in _places(head)]
    return tuple(sorted(found, key=lambda one: (one.number, one.order)))


def _claimed(frame: Frame, head: Head, verdict: Verdict) -> Taken:
    claim, where = verdict.claim, located(frame.repository, verdict)
    parts = parts_of(head.column.record)
    # An alternative label stands in a list, one step deeper.
    of = claim.loc[:-1] if claim.loc[:-1] in parts else claim.loc[:-2]
    rank, part = parts[of]
    return Taken(
        head=head,
        number=next(one.number for one in head.sources if one.source is where.source),
        kind=claim.kind,
        text=claim.text,
        page=where.page,
        place=part.place if isinstance(part, Evidence) else None,
        outcome=verdict.outcome,
        others=tuple(one.number for one in head.sources if one.source in where.others),
        order=_order(where.page, where.at, rank),
        loc=of,
    )


def _places(head: Head) -> Iterator[Taken]:
    """Evidence that names a place without quoting anything."""
    parts = parts_of(head.column.record)
    for loc, piece in head.column.record.of(Evidence):
        cited = head.cited(piece)
        if cited and piece.quote is None and (piece.place or piece.page is not None):
            order = _order(piece.page, None, parts[loc][0])
            number, place = cited.number, piece.place
            yield Taken(head, number, "place", None, piece.page, place, "nothing", (), order, loc)


def _order(page: int | None, at: int | None, rank: int) -> tuple[int, int, int, int]:
    last = 1_000_000_000
    return (last if page is None else page, at is None, last if at is None else at, rank)


def claim_views(frame: Frame, found: tuple[Taken, ...]) -> tuple[ClaimView, ...]:
    """Each name and quote once, with all its uses, in the order of `found`."""
    views: dict[ClaimView, list[Use]] = {}
    for one in found:
        views.setdefault(_view(frame, one), []).append(Use(steps(frame, one.head, one.loc)))
    return tuple(
        replace(view, number=number, uses=tuple(dict.fromkeys(uses)))
        for number, (view, uses) in enumerate(views.items(), 1)
    )


def _view(frame: Frame, one: Taken) -> ClaimView:
    others = frame.words.any_of(frame.words("report.source_short", n=n) for n in one.others)
    return ClaimView(
        number=0,
        page=None if one.page is None else frame.words("report.page", n=one.page),
        place=one.place,
        kind=frame.words(f"sources.kind.{one.kind}"),
        text=one.text,
        result=result_mark(frame, one.outcome),
        others=frame.words("sources.or_in", sources=others) if others else None,
        uses=(),
    )


def result_mark(frame: Frame, outcome: Outcome) -> ResultMark:
    """What became of a claim, in words."""
    return ResultMark(SYMBOLS[outcome], frame.words(f"sources.result.{outcome}"))
