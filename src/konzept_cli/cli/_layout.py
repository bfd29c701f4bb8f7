"""Words set in lines and columns that fit the page."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from rich import box
from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from konzept_cli.visible import visible

FIXED_WIDTH = 120
"""The width of what goes to a file or to another program: the same on every screen."""

_LONGEST_WORD = 26
"""A column is never wider than this for the sake of a single word."""

_LEAST_ROOM = 20
"""Text is never set narrower than this, however far it is indented."""

_MOST_HANG = 4
"""How far lines are indented under a mark that is longer, such as a name."""

_GAP = 2
"""Blanks between the columns of a table."""

# Where a line may end: after a blank, and after a hyphen or slash inside a word. Addresses stay
# whole, so that they can be copied; no-break spaces are no blanks. Signs and small numbers stay
# with the word that they belong to.
_PIECE = re.compile(
    r"[^ ]*://[^ ]* *|(?:[●◆■▲○·□▫∅] |\d{1,3} )*(?:[^ ]*?[^ ][-/](?=\w)|[^ ]+ *)| +"
)

# For output that cannot hold them, such as a pipe on Windows. The word always stands beside.
_PLAIN_SYMBOLS = str.maketrans("●◆■▲○□▫∅─", "*#=^o__0-")


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph that begins with `mark`, a bullet or a name, under which its lines are indented."""

    text: Text
    depth: int = 0
    mark: str = ""
    whole: bool = False
    """Whether it is there to be copied, so that no line may end in it."""


BLANK = Para(Text())

Cell = Sequence[Para]


def styled(*parts: str | tuple[str, str]) -> Text:
    """A text of parts and of parts with a style. Nothing in them is obeyed: neither markup nor
    control characters; line ends of the data become blanks."""
    pairs = [(part, "") if isinstance(part, str) else part for part in parts]
    return Text.assemble(
        *((visible(re.sub(r"\s*\n\s*", " ", text.strip("\n"))), style) for text, style in pairs)
    )


def page_width(output: Path | None) -> int:
    """How wide to write: as wide as the terminal; `COLUMNS` for other programs that want it."""
    columns = os.environ.get("COLUMNS", "")
    if output is not None:
        return FIXED_WIDTH
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return int(columns)
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else FIXED_WIDTH


def page(lines: Iterable[Text], output: Path | None) -> Text:
    """`lines` as one text for `emit`, without blanks at their ends."""
    whole = Text("\n").join(_stripped(line) for line in lines) + Text("\n")
    if output is None and "utf" not in (sys.stdout.encoding or "").casefold():
        return Text(whole.plain.translate(_PLAIN_SYMBOLS))
    return whole


def _stripped(line: Text) -> Text:
    line = line.copy()
    line.rstrip()
    return line


def set_lines(paras: Iterable[Para], width: int, *, chop: bool = False) -> Iterator[Text]:
    """The lines of `paras`. A word that is wider than `width` stands out, or, with `chop`, is
    divided with a hyphen."""
    for para in paras:
        begin = 2 * para.depth
        text = Text(para.mark) + para.text
        hang = min(cell_len(para.mark), _MOST_HANG)
        first, rest = width - begin, width - begin - hang
        if not chop:
            first, rest = max(first, _LEAST_ROOM), max(rest, _LEAST_ROOM)
        lines = [text] if para.whole else _wrapped(text, first, rest, chop)
        for number, line in enumerate(lines):
            yield Text(" " * (begin + hang if number else begin)) + line


def _wrapped(text: Text, width: int, rest: int, chop: bool) -> list[Text]:
    """The lines of `text`: the first of at most `width` cells, the others of `rest`."""
    ends: list[int] = []
    hyphens: set[int] = set()
    used = 0
    for match in _PIECE.finditer(text.plain):
        word = match[0].rstrip(" ")
        if used and used + cell_len(word) > width:
            ends.append(match.start())
            used, width = 0, rest
        at = match.start()
        if chop and cell_len(word) > width:
            *parts, word = chop_cells(word, max(min(width, rest) - 1, 1))
            width = rest
            for part in parts:
                at += len(part)
                ends.append(at)
                hyphens.add(at)
        used += cell_len(text.plain[at : match.end()])
    lines = []
    for line, end in zip(text.divide(ends), [*ends, -1], strict=True):
        line.rstrip()
        lines.append(line.append("-") if end in hyphens else line)
    return lines


def set_table(rows: Sequence[Sequence[Cell]], width: int) -> list[Text] | None:
    """The lines of a table whose first row is its head, or `None` where it does not fit."""
    sizes = _sizes([_bounds(column) for column in zip(*rows, strict=True)], width)
    if sizes is None:
        return None
    table = Table(
        box=box.HORIZONTALS,
        show_header=False,
        show_lines=True,
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
        pieces = _PIECE.findall(para.text.plain)
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
    console = Console(file=StringIO(), width=max(width, 1), force_terminal=True, legacy_windows=False)
    lines = console.render_lines(table, pad=False)
    return [
        Text.assemble(*((segment.text, segment.style or Style()) for segment in line))
        for line in lines
    ]
