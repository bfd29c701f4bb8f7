"""Comparability and method: what was compared, what was read, and what the signs mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.model import District
from konzept_cli.reports.absences import (
    NoneRow,
    build_nones,
    none_href,
    none_parts,
    unrecorded,
)
from konzept_cli.reports.basis import left_out_counted
from konzept_cli.reports.cautions import cautions
from konzept_cli.reports.districts import Caution
from konzept_cli.reports.legends import (
    Sign,
    absence_signs,
    relation_signs,
    role_signs,
    term_signs,
)
from konzept_cli.reports.matrix import kinds_read
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.units import units, units_href
from konzept_cli.reports.wording import Cited, Frame, Head


@dataclass(frozen=True, slots=True)
class ReadSource:
    """A source that a record was made from: `Volltext, Quelle 6`."""

    kind: str
    link: str
    href: str


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
    href: str | None
    """The concept's page, where there is one."""
    title: str
    subtitle: str | None
    kind: str
    key: str
    read: str
    sources: tuple[ReadSource, ...]
    edition: str
    units: str
    units_href: str | None
    partial: str
    """What is recorded in part, or not at all."""
    explicitly_none: tuple[PartLink, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the record says of itself, of the paper or of the district."""

    name: str
    text: str | None
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """The section before the first table."""

    cautions: tuple[Caution, ...]
    rows: tuple[MethodRow, ...]
    nones: tuple[NoneRow, ...]
    remarks: tuple[Remark, ...]
    counting: str
    """What x is in `x von n`."""
    total: str
    """What n is, and which concepts are among them."""
    roles: tuple[Sign, ...]
    relations: tuple[Sign, ...]
    absences: tuple[Sign, ...]
    terms: tuple[Sign, ...]
    """Other words that stand for something."""


def build_method(frame: Frame) -> MethodView:
    """What a reader must know before the matrix."""
    return MethodView(
        cautions=tuple(cautions(frame)),
        rows=tuple(_row(frame, head) for head in frame.heads),
        nones=build_nones(frame),
        remarks=tuple(record_remarks(frame)),
        counting=_counting(frame),
        total=_total(frame),
        roles=role_signs(frame),
        relations=relation_signs(frame),
        absences=absence_signs(frame),
        terms=tuple(term_signs(frame)),
    )


def _counting(frame: Frame) -> str:
    texts = [frame.words("report.counting", counted=frame.counted)]
    if any(head.column.sub_fields for head in frame.heads):
        texts.append(frame.words("report.counting.sub_fields"))
    if any("residual" in head.column.roles for head in frame.heads):
        texts.append(frame.words("report.counting.residual"))
    return " ".join(texts)


def _total(frame: Frame) -> str:
    total, left = len(frame.heads), left_out_counted(frame)
    text = frame.words("report.counting.total", total=total)
    if left and total > 1:
        text += " " + frame.words("report.counting.open", total=total, listed=left)
    return text


def _row(frame: Frame, head: Head) -> MethodRow:
    concept = head.concept
    return MethodRow(
        anchor=head.anchor,
        name=head.name,
        href=frame.links.concepts.get(head.column.id),
        title=concept.title,
        subtitle=concept.subtitle,
        kind=frame.words(f"report.kind_word.{concept.district.kind}"),
        key=_key(frame, concept.district),
        read=kinds_read(frame, head),
        sources=tuple(_read(frame, cited) for cited in head.sources),
        edition=frame.edition_told(concept),
        units=units(frame, head),
        units_href=units_href(head),
        partial=_unrecorded(frame, head),
        explicitly_none=tuple(
            PartLink(frame.words.term("part", part), none_href(head, part))
            for part in none_parts(head)
        ),
    )


def record_remarks(frame: Frame) -> Iterator[Remark]:
    """What each record says of itself, of the paper and of the district."""
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
    no_key = frame.words("report.no_key")
    if not district.within:
        return no_key
    return ", ".join((no_key, frame.words("report.lies_in", name=district.within)))


def _read(frame: Frame, cited: Cited) -> ReadSource:
    kind = frame.words.term("source", cited.source.kind)
    return ReadSource(kind, frame.words("report.source_short", n=cited.number), f"#{cited.anchor}")


def _unrecorded(frame: Frame, head: Head) -> str:
    """`teilweise: Maßnahmen; gar nicht: Ziele und Zielgruppen`."""
    nothing = unrecorded(head)
    partly = [part for part in head.concept.recorded.partial if part not in nothing]
    groups = (("report.partly", partly), ("report.not_at_all", nothing))
    told = [
        frame.words(key, parts=frame.words.all_of(frame.words.term("part", part) for part in parts))
        for key, parts in groups
        if parts
    ]
    return "; ".join(told) or frame.words("report.nothing")
