"""Words set in lines that fit the page."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.cells import cell_len, chop_cells
from rich.text import Text

from konzept_cli.visible import visible

FIXED_WIDTH = 120
"""The width of what goes to a file or to another program: the same on every screen."""

_LEAST_ROOM = 20
"""Text is never set narrower than this, however far it is indented."""

_MOST_HANG = 4
"""How far lines are indented under a mark that is longer, such as a name."""

# Where a line may end: after a blank, and after a hyphen or slash inside a word. Addresses stay
# whole, so that they can be copied; no-break spaces are no blanks. Signs and small numbers stay
# with the word that they belong to.
PIECE = re.compile(r"[^ ]*://[^ ]* *|(?:[●◆■▲○·□▫∅] |\d{1,3} )*(?:[^ ]*?[^ ][-/](?=\w)|[^ ]+ *)| +")

# For output that cannot hold them, such as a pipe on Windows. The word always stands beside.
_PLAIN_SYMBOLS = str.maketrans("●◆■▲○□▫∅─≠−›⇔⇐⇒‖→", "*#=^o__0-~->&<>|>")


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph that begins with `mark`, a bullet or a name; its other lines are indented."""

    text: Text
    depth: int = 0
    mark: str = ""
    whole: bool = False
    """Whether it is there to be copied, so that no line may end in it."""


BLANK = Para(Text())


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
    for match in PIECE.finditer(text.plain):
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
