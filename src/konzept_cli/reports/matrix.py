"""The matrix: topics × concepts."""

from dataclasses import dataclass

from konzept_cli.comparison import Cell, Line, Row
from konzept_cli.reports.absences import absence_mark, none_href
from konzept_cli.reports.anchors import back_anchor, cell_anchor, row_anchor, topic_anchor
from konzept_cli.reports.columns import Span
from konzept_cli.reports.elsewhere import elsewhere_told
from konzept_cli.reports.folding import Fold, arranged, folds, is_many, tally
from konzept_cli.reports.units import units, units_href
from konzept_cli.reports.wording import SYMBOLS, Frame, Head


@dataclass(frozen=True, slots=True)
class MatrixHead:
    """A column's head: the concept, what was read of it, and what it is divided into."""

    name: str
    kind: str
    """What kind of district it is of."""
    edition: str
    href: str
    read: str
    units: str
    units_href: str | None
    """Where the source says that it has no units."""


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A role with its relation, or a kind of absence."""

    symbol: str
    word: str
    relation: str | None
    """How the units relate to the topic; beside a kind of absence, what else there is."""
    href: str | None = None
    """Of what the source says there is none of: where the report shows its words."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one concept makes of one topic."""

    anchor: str
    lines: tuple[MatrixLine, ...]
    tone: str
    """`strong`, `middle`, `light` or `empty`: repeats what the words say."""
    href: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A topic."""

    anchor: str
    label: str
    group: str
    place: int
    """Its place in the vocabulary."""
    href: str
    cells: tuple[MatrixCell, ...]
    number: int
    """In how many concepts it counts."""
    count: str
    """The same in words: `3 von 4`."""
    tally: tuple[str, ...]
    """The same for each fold, where there are several."""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """The whole table."""

    caption: str
    corner: str
    heads: tuple[MatrixHead, ...]
    rows: tuple[MatrixRow, ...]
    spans: tuple[Span, ...]
    """The tables that it is set in."""
    many: bool
    """Whether there are so many columns that they are folded away, by Land."""
    folds: tuple[Fold, ...]
    """The same tables as in `spans`, by Land or all together."""


def build_matrix(frame: Frame) -> MatrixView:
    """The matrix in the order of every table."""
    by = frame.comparison.by
    parts = folds(frame)
    return MatrixView(
        caption=frame.words(f"report.matrix.caption.{by}", counted=frame.counted),
        corner=frame.words(f"report.matrix.corner.{by}"),
        heads=tuple(_head(frame, head) for head in arranged(frame)),
        rows=tuple(_row(frame, row) for row in frame.comparison.ordered(frame.words.language)),
        spans=tuple(span for fold in parts for span in fold.spans),
        many=is_many(frame),
        folds=parts,
    )


def kinds_read(frame: Frame, head: Head) -> str:
    """What kinds of text the record was made from: `Internetseite, Pressetext`."""
    kinds = dict.fromkeys(cited.source.kind for cited in head.sources)
    return ", ".join(frame.words.term("source", kind) for kind in kinds)


def _head(frame: Frame, head: Head) -> MatrixHead:
    read = kinds_read(frame, head)
    return MatrixHead(
        name=head.name,
        kind=frame.words.term("district", head.concept.district.kind),
        edition=frame.edition_told(head.concept),
        href=frame.links.concepts.get(head.column.id, f"#{head.anchor}"),
        read=read,
        units=units(frame, head),
        units_href=units_href(head),
    )


def _row(frame: Frame, row: Row) -> MatrixRow:
    cells = tuple(cell_view(frame, row, head, row.cells[head.index]) for head in arranged(frame))
    group = frame.repository.groups.get(row.group)
    return MatrixRow(
        anchor=row_anchor(row),
        label=row.label.get(frame.words.language),
        group=group.label.get(frame.words.language) if group else row.group,
        place=frame.comparison.rows.index(row),
        href=frame.links.topics.get(row.id, f"#{topic_anchor(row)}"),
        cells=cells,
        number=row.count,
        count=frame.of(row.count),
        tally=tally(frame, row),
    )


def cell_view(frame: Frame, row: Row, head: Head, cell: Cell) -> MatrixCell:
    """What stands where a topic and a concept meet."""
    lines = cell_lines(frame, row, head, cell)
    return MatrixCell(back_anchor(row, head), lines, tone(cell), _href(row, head, cell))


def _href(row: Row, head: Head, cell: Cell) -> str:
    if cell.absence == "explicitly_none":
        return none_href(head, "action_fields")
    return f"#{cell_anchor(row, head)}"


def cell_lines(frame: Frame, row: Row, head: Head, cell: Cell) -> tuple[MatrixLine, ...]:
    """The roles that a concept gives a topic, or why it gives none."""
    if cell.absence:
        recorded = cell.absence != "not_recorded"
        told = elsewhere_told(frame, head, row, recorded=recorded)
        mark = absence_mark(frame, head, cell.absence, "action_fields", told)
        return (MatrixLine(mark.symbol, mark.word, _beside(frame, head, cell, told), mark.href),)
    return tuple(
        MatrixLine(SYMBOLS[line.role], frame.line(line), relations_told(frame, line))
        for line in cell.lines
    )


def _beside(frame: Frame, head: Head, cell: Cell, told: str | None) -> str | None:
    """What stands beside the kind of absence: where else the topic is, and that other fields may
    hold."""
    partial = cell.absence == "not_named" and head.column.partial_edition
    parts = (told, frame.words("report.partial_edition.cell") if partial else None)
    return "; ".join(part for part in parts if part) or None


def relations_told(frame: Frame, line: Line) -> str:
    """`umfasst`; of units that differ `entspricht weitgehend (1), ist Teil von (3)`."""
    several = len(line.relations) > 1
    return ", ".join(
        frame.words.term("relation", relation) + (f" ({number})" if several else "")
        for relation, number in line.relations
    )


def tone(cell: Cell) -> str:
    """How firmly the concept commits to the topic, as lightness: an action field that counts,
    another role that counts, a mention that does not, none."""
    if cell.absence:
        return "empty"
    if not cell.counts:
        return "light"
    firm = any(line.role == "action_field" and not line.only_related for line in cell.lines)
    return "strong" if firm else "middle"
