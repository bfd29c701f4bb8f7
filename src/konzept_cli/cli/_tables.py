"""Paragraphs set in columns that fit the page."""

from collections.abc import Sequence
from io import StringIO

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from konzept_cli.cli._layout import PIECE, Para, set_lines

Cell = Sequence[Para]

_LONGEST_WORD = 26
"""A column is never wider than this for the sake of a single word."""

_GAP = 2
"""Blanks between the columns of a table."""


def set_table(
    rows: Sequence[Sequence[Cell]], width: int, *, ruled: bool = True
) -> list[Text] | None:
    """The lines of a table whose first row is its head, or `None` where it does not fit. A
    `ruled` one has lines between its rows."""
    sizes = _sizes([_bounds(column) for column in zip(*rows, strict=True)], width)
    if sizes is None:
        return None
    table = Table(
        box=box.HORIZONTALS if ruled else None,
        show_header=False,
        show_lines=ruled,
        show_edge=False,
        padding=(0, _GAP - 1, 0, 0),
        pad_edge=False,
    )
    for size in sizes:
        table.add_column(width=size, no_wrap=True, overflow="ignore")
    for row in rows:
        table.add_row(*(_cell(cell, size) for cell, size in zip(row, sizes, strict=True)))
    return _rendered(table, width)


def set_beside(blocks: Sequence[Cell], width: int) -> list[Text]:
    """`blocks` beside each other in columns of equal width."""
    size = (width - 3 * (len(blocks) - 1)) // len(blocks)
    table = Table(box=None, show_header=False, padding=(0, 3, 0, 0), pad_edge=False)
    for _ in blocks:
        table.add_column(width=size, no_wrap=True, overflow="ignore")
    table.add_row(*(_cell(block, size) for block in blocks))
    return _rendered(table, width)


def _cell(paras: Cell, width: int) -> Text:
    return Text("\n").join(set_lines(paras, width, chop=True))


def _bounds(column: Sequence[Cell]) -> tuple[int, int]:
    """How wide a column must be, and how wide it needs to be at most."""
    least = most = 1
    for para in (para for cell in column for para in cell):
        indent = cell_len(para.mark) + 2 * para.depth
        most = max(most, indent + cell_len(para.text.plain))
        pieces = PIECE.findall(para.text.plain)
        longest = max((cell_len(piece.rstrip(" ")) for piece in pieces), default=0)
        least = max(least, most if para.whole else indent + min(longest, _LONGEST_WORD))
    return least, max(least, most)


def _sizes(bounds: Sequence[tuple[int, int]], width: int) -> list[int] | None:
    sizes = [least for least, _ in bounds]
    spare = width - sum(sizes) - _GAP * (len(sizes) - 1)
    if spare < 0:
        return None
    for _ in range(spare):
        # The column that is the most squeezed gets the next cell.
        at = max(range(len(sizes)), key=lambda index: bounds[index][1] / sizes[index])
        if sizes[at] >= bounds[at][1]:
            break
        sizes[at] += 1
    return sizes


def _rendered(table: Table, width: int) -> list[Text]:
    console = Console(
        file=StringIO(), width=max(width, 1), force_terminal=True, legacy_windows=False
    )
    lines = console.render_lines(table, pad=False)
    return [
        Text.assemble(*((segment.text, segment.style or Style()) for segment in line))
        for line in lines
    ]
