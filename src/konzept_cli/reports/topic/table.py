"""Concept × role, relation and verbatim labels."""

from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.matrix import MatrixCell, cell_view, kinds_read
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class TableRow:
    """What one concept makes of the topic."""

    anchor: str
    name: str
    href: str | None
    """The concept's page, where there is one."""
    edition: str
    read: str
    cell: MatrixCell
    labels: tuple[str, ...]
    """The units, verbatim, in the paper's order."""
    counts: bool


def build_table(frame: Frame, row: Row) -> tuple[TableRow, ...]:
    """The concepts in the order of every table."""
    return tuple(
        TableRow(
            anchor=head.anchor,
            name=head.name,
            href=frame.links.concepts.get(head.column.id),
            edition=frame.edition_told(head.concept),
            read=kinds_read(frame, head),
            cell=cell_view(frame, row, head, cell),
            labels=tuple(mention.field.label for mention in mentions(cell)),
            counts=cell.counts,
        )
        for head, cell in zip(frame.heads, row.cells, strict=True)
    )
