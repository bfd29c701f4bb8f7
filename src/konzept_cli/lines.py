"""Offsets in code points → lines and columns, for frames and formats."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from operator import add
from typing import NamedTuple

# LF, CRLF and CR only: YAML 1.1 readers also count U+0085, U+2028 and U+2029, editors do not.
_BREAK = re.compile(r"\r\n|\r|\n")


class Position(NamedTuple):
    """A place for people: line and column from 1, the column in code points."""

    line: int
    column: int


class Lines:
    """One file's text (without its byte-order mark) and the table of its line starts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._is_asked = False

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(match.end() for match in _BREAK.finditer(self.text))]
        # All of it in C: the lengths of the lines before, and a line feed for each.
        lengths = accumulate(map(len, self.text.split("\n")))
        return [0, *map(add, lengths, range(1, self.text.count("\n") + 1))]

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """The line and column of the code point at `offset`; the end of the text is a place too."""
        if not self._is_asked and "\r" not in self.text:
            # Most files have one finding, which is not worth a table.
            self._is_asked = True
            before = self.text.rfind("\n", 0, offset)
            return Position(self.text.count("\n", 0, offset) + 1, offset - before)
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def start(self, number: int) -> int:
        """The offset at which line `number` (from 1) begins."""
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line break."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
