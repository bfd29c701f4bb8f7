"""The tables of the comparison that others compute with: rows of text below one row of heads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from konzept_cli.reports.finishing import on_one_line
from konzept_cli.reports.matrix import MatrixCell, MatrixLine, build_matrix
from konzept_cli.reports.sources import SourceView, build_sources
from konzept_cli.reports.wording import Frame

Content = str | Sequence[str] | None
"""What stands in a cell: nothing, a text, or several, which get a line each."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. A line break in a cell is always ours: it parts several texts."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sheet(name: str, heads: Iterable[str], rows: Iterable[Iterable[Content]]) -> Sheet:
    """A sheet in which every text is on one line and holds nothing that hides."""
    made = tuple(tuple(map(_cell, row)) for row in rows)
    return Sheet(name, tuple(map(on_one_line, heads)), made)


def _cell(content: Content) -> str:
    texts = [content] if isinstance(content, str) else content or ()
    return "\n".join(map(on_one_line, texts))


def matrix_sheet(frame: Frame) -> Sheet:
    """Topics × concepts, wide, as people see it: roles and relations in words."""
    words, view = frame.words, build_matrix(frame)
    heads = [
        words("sheet.concept", name=head.name, edition=head.edition, read=head.read)
        for head in view.heads
    ]
    rows = ((row.label, row.group, *map(_roles, row.cells), row.count) for row in view.rows)
    titles = (view.corner, words("sheet.group"), *heads, words("report.matrix.count"))
    return sheet(words("sheet.matrix"), titles, rows)


def _roles(cell: MatrixCell) -> str:
    return "; ".join(map(_line, cell.lines))


def _line(line: MatrixLine) -> str:
    return f"{line.word}: {line.relation}" if line.relation else line.word


def sources_sheet(frame: Frame) -> Sheet:
    """The sources by their number."""
    words = frame.words
    titles = (
        words("sheet.number"),
        words("report.col.concept"),
        words("sheet.publisher"),
        words("sheet.title"),
        words("sheet.date"),
        words("report.sources.kind"),
        words("report.sources.url"),
        words("report.sources.retrieved"),
        words("report.sources.pages"),
        words("report.sources.licence"),
        words("report.sources.snapshot"),
        words("report.sources.sha256"),
        words("sheet.note"),
    )
    return sheet(words("sheet.sources"), titles, map(_source, build_sources(frame)))


def _source(source: SourceView) -> Iterator[str | None]:
    yield from (str(source.number), source.name, source.publisher, source.title)
    yield from (bare_date(source), source.kind, source.url, source.retrieved)
    yield None if source.pages is None else str(source.pages)
    yield from (source.licence, source.snapshot, source.sha256, source.note)


def bare_date(source: SourceView) -> str:
    """The date of a source on its own: after DIN ISO 690 it ends with a full stop; the one of an
    abbreviation stays."""
    return source.date.removesuffix(".") if source.date[:1].isdigit() else source.date
