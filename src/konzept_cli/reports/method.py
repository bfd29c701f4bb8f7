"""Comparability and method: what was compared, what was read, and what the signs mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.comparison import RELATIONS, ROLES
from konzept_cli.model import District
from konzept_cli.model.vocabularies import RecordedPart
from konzept_cli.reports.absences import NoneRow, build_nones, none_href, none_parts
from konzept_cli.reports.cautions import cautions
from konzept_cli.reports.districts import Caution
from konzept_cli.reports.matrix import kinds_read, units, units_href
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.wording import SYMBOLS, Frame, Head

_ABSENCES = ("not_named", "not_recorded", "explicitly_none")


@dataclass(frozen=True, slots=True)
class PartLink:
    """A part that a source says there is none of, and where the report shows its words."""

    part: str
    href: str


@dataclass(frozen=True, slots=True)
class MethodRow:
    """What one record is made of."""

    anchor: str
    name: str
    title: str
    subtitle: str | None
    kind: str
    key: str
    read: str
    edition: str
    units: str
    units_href: str | None
    partial: str
    explicitly_none: tuple[PartLink, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the record says of itself, of the paper or of the district."""

    name: str
    text: str | None
    proofs: tuple[Proof, ...]


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
    nones: tuple[NoneRow, ...]
    remarks: tuple[Remark, ...]
    counting: str
    roles: tuple[Sign, ...]
    relations: tuple[Sign, ...]
    absences: tuple[Sign, ...]


def build_method(frame: Frame) -> MethodView:
    """What a reader must know before the matrix."""
    return MethodView(
        cautions=tuple(cautions(frame)),
        rows=tuple(_row(frame, head) for head in frame.heads),
        nones=build_nones(frame),
        remarks=tuple(_remarks(frame)),
        counting=_counting(frame),
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


def _counting(frame: Frame) -> str:
    text = frame.words("report.counting", counted=frame.counted)
    if any(head.column.sub_fields for head in frame.heads):
        text += " " + frame.words("report.counting.sub_fields")
    return text


def _row(frame: Frame, head: Head) -> MethodRow:
    concept, recorded = head.concept, head.concept.recorded
    return MethodRow(
        anchor=head.anchor,
        name=head.name,
        title=concept.title,
        subtitle=concept.subtitle,
        kind=frame.words(f"report.kind_word.{concept.district.kind}"),
        key=_key(frame, concept.district),
        read=kinds_read(frame, head),
        edition=frame.edition_told(concept),
        units=units(frame, head),
        units_href=units_href(head),
        partial=_parts(frame, recorded.partial),
        explicitly_none=tuple(
            PartLink(frame.words.term("part", part), none_href(head, part))
            for part in none_parts(head)
        ),
    )


def _remarks(frame: Frame) -> Iterator[Remark]:
    for head in frame.heads:
        concept = head.concept
        for said in (concept, concept.district, concept.recorded):
            # The evidence of a district stands where the report speaks of its past.
            evidence = () if said is concept.district else proofs(frame, head, said.evidence)
            if said.note or evidence:
                yield Remark(head.name, said.note, evidence)


def _key(frame: Frame, district: District) -> str:
    if district.ags:
        return f"AGS {district.ags}"
    if district.within:
        return frame.words("report.lies_in", name=district.within)
    return frame.words("report.no_key")


def _parts(frame: Frame, parts: tuple[RecordedPart, ...]) -> str:
    words = [frame.words.term("part", part) for part in parts]
    return frame.words.all_of(words) if words else SYMBOLS["not_named"]
