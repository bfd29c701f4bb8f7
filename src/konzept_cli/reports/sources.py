"""The sources that the records were made from."""

from dataclasses import dataclass

from konzept_cli.model import Source
from konzept_cli.reports.proving import Proof, proofs
from konzept_cli.reports.wording import Cited, Frame, Head


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source, after DIN ISO 690: publisher: title. date."""

    anchor: str
    number: int
    name: str
    """The concept that was recorded from it."""
    publisher: str | None
    title: str
    date: str
    kind: str
    url: str | None
    link: bool
    """Whether the address is one that a page may link to."""
    retrieved: str | None
    pages: int | None
    licence: str | None
    snapshot: str | None
    sha256: str | None
    note: str | None
    proofs: tuple[Proof, ...]
    """Where another source speaks of it."""


def build_sources(frame: Frame) -> tuple[SourceView, ...]:
    """All sources by their number."""
    return tuple(_source(frame, head, cited) for head in frame.heads for cited in head.sources)


def date_told(frame: Frame, source: Source, undated: str) -> str:
    """When it was written, with the full stop of DIN ISO 690; the text of the key `undated` where
    the source does not say."""
    if source.date is None:
        return frame.words("report.no_date")
    if source.date == "unknown":
        return frame.words(undated)
    return f"{frame.date(source.date)}."


def _source(frame: Frame, head: Head, cited: Cited) -> SourceView:
    source = cited.source
    return SourceView(
        anchor=cited.anchor,
        number=cited.number,
        name=head.name,
        publisher=source.publisher,
        title=source.title,
        date=date_told(frame, source, "report.undated"),
        kind=frame.words.term("source", source.kind),
        url=source.url,
        link=bool(source.url) and str(source.url).startswith(("http://", "https://")),
        retrieved=frame.date(source.retrieved),
        pages=source.pages,
        licence=source.licence,
        snapshot=source.snapshot,
        sha256=source.sha256,
        note=source.note,
        proofs=proofs(frame, head, source.evidence),
    )
