"""Comparability and method: what was compared, what was read, and what the signs mean."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from konzept_cli.collation import collation_key
from konzept_cli.comparison import RELATIONS, ROLES
from konzept_cli.model import District
from konzept_cli.model.vocabularies import DistrictKind, RecordedPart
from konzept_cli.reports.districts import by_district, told
from konzept_cli.reports.matrix import kinds_read, units
from konzept_cli.reports.wording import SYMBOLS, Frame, Head

_ABSENCES = ("not_named", "not_recorded", "explicitly_none")


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know before one compares."""

    text: str
    note: str | None = None
    """A remark of the record, in the language of the data."""


@dataclass(frozen=True, slots=True)
class MethodRow:
    """What one record is made of."""

    anchor: str
    name: str
    title: str
    kind: str
    key: str
    read: str
    edition: str
    units: str
    partial: str
    explicitly_none: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Sign:
    """A row of a legend."""

    symbol: str | None
    word: str
    meaning: str
    counts: bool


@dataclass(frozen=True, slots=True)
class MethodView:
    """The section before the first table."""

    cautions: tuple[Caution, ...]
    rows: tuple[MethodRow, ...]
    counting: str
    roles: tuple[Sign, ...]
    relations: tuple[Sign, ...]
    absences: tuple[Sign, ...]


def build_method(frame: Frame) -> MethodView:
    """What a reader must know before the matrix."""
    return MethodView(
        cautions=tuple(_cautions(frame)),
        rows=tuple(_row(frame, head) for head in frame.heads),
        counting=frame.words("report.counting", counted=frame.counted),
        roles=tuple(
            Sign(
                SYMBOLS[role],
                frame.words.term("role", role),
                frame.words(f"report.role.{role}"),
                role in frame.comparison.roles,
            )
            for role in ROLES
        ),
        relations=tuple(
            Sign(
                None,
                frame.words.term("relation", relation),
                frame.words(f"report.relation.{relation}"),
                relation != "related",
            )
            for relation in RELATIONS
        ),
        absences=tuple(
            Sign(
                SYMBOLS[absence],
                frame.words.term("absence", absence),
                frame.words(f"report.absence.{absence}"),
                counts=False,
            )
            for absence in _ABSENCES
        ),
    )


def issuers(frame: Frame) -> str:
    """`eine Bezirksregierung und drei Kreise`: districts, each once; one that became another
    kind, under both."""
    kinds = Counter(
        kind
        for group in by_district(frame)
        for kind in {head.concept.district.kind for head in group}
    )
    return frame.words.all_of(
        frame.count(f"report.kind.{kind}", kinds[kind])
        for kind in get_args(DistrictKind)
        if kind in kinds
    )


def _cautions(frame: Frame) -> Iterator[Caution]:
    kinds = {head.concept.district.kind for head in frame.heads}
    if len(kinds) > 1:
        yield Caution(frame.words("report.unlike", issuers=issuers(frame)))
    noted: dict[DistrictKind, None] = dict.fromkeys(
        head.concept.district.kind for head in frame.heads
    )
    for kind in noted:
        if (key := frame.words.find(f"report.kind_note.{kind}")) and len(kinds) > 1:
            yield Caution(frame.words(key))
    yield from (Caution(text) for text in _containments(frame))
    yield from (Caution(text) for text in told(frame))
    yield from _full_texts(frame)
    words = {term.word: None for head in frame.heads for term in head.concept.person_terms}
    if len(words) > 1:
        yield Caution(
            frame.words("report.person_words"), ", ".join(sorted(words, key=collation_key))
        )
    yield Caution(frame.words("report.no_ranking"))


def _containments(frame: Frame) -> Iterator[str]:
    """By the official key: a longer key that begins with a shorter one lies in it."""
    districts = {
        head.concept.district.ags: head.concept.district
        for head in frame.heads
        if head.concept.district.ags
    }
    for outer_key, outer in districts.items():
        inner = [
            d for key, d in districts.items() if key != outer_key and key.startswith(outer_key)
        ]
        if inner:
            names = frame.words.all_of(f"{d.ags} ({d.name})" for d in inner)
            whole = f"{outer_key} ({outer.name})"
            yield frame.count("report.contains", len(inner), outer=whole, inner=names)


def _full_texts(frame: Frame) -> Iterator[Caution]:
    without = [
        head
        for head in frame.heads
        if not any(cited.source.kind == "full_text" for cited in head.sources)
    ]
    if len(without) == len(frame.heads):
        yield Caution(frame.words("report.no_full_text"))
    elif without:
        yield Caution(frame.words("report.some_full_text", names=frame.names(without)))


def _row(frame: Frame, head: Head) -> MethodRow:
    concept, recorded = head.concept, head.concept.recorded
    return MethodRow(
        anchor=head.anchor,
        name=head.name,
        title=concept.title,
        kind=frame.words(f"report.kind_word.{concept.district.kind}"),
        key=_key(frame, concept.district),
        read=kinds_read(frame, head),
        edition=frame.edition_told(concept),
        units=units(frame, head),
        partial=_parts(frame, recorded.partial),
        explicitly_none=_parts(frame, tuple(none.part for none in recorded.explicitly_none)),
        note=concept.district.note,
    )


def _key(frame: Frame, district: District) -> str:
    return f"AGS {district.ags}" if district.ags else frame.words("report.no_key")


def _parts(frame: Frame, parts: tuple[RecordedPart, ...]) -> str:
    words = [frame.words.term("part", part) for part in parts]
    return frame.words.all_of(words) if words else SYMBOLS["not_named"]
