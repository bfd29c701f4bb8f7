"""Text → plain data, line by line: the shortest way, for files that are written as most are.

What is read here, libyaml reads in the same way; the rest is left to it. A line that the pattern
does not have, or that stands where it is not expected, ends the attempt.
"""

import re
from typing import Any

from konzept_cli.yamltree.composing import Composed
from konzept_cli.yamltree.flow import FIRST, KEY, QUOTED, in_brackets
from konzept_cli.yamltree.gathering import Gathering, Unusual
from konzept_cli.yamltree.limits import Limits
from konzept_cli.yamltree.nodes import NO_VALUE, Plain
from konzept_cli.yamltree.outline import Outline

_COMMENT = r" *+(?:(?<= )#[^\n]*+)?+\n"
_BETWEEN = r"(?: *+(?:#[^\n]*+)?+\n)*+"
# In a text without quotation marks no `#` has a blank before it, and no colon one behind it.
_PLAIN = rf"({FIRST}[^:#\n]*+(?:(?::(?=[^ \n])|(?<=[^ ])#)[^:#\n]*+)*+)"
# The lines of a block are indented alike, and nothing follows that could belong to it.
_BLOCK = (
    r"([|>]-?+) *+(?:(?<= )#[^\n]*+)?+\n"
    r"(?=( ++))((?:\7(?=[^ \n])[^\n]*+\n)++)(?!\n*+(?:\7| ++\n))"
)
# A line, and the empty ones and comments after it: its indentation, its hyphen, its key, and its
# text without or with quotation marks, its brackets or its block; or the rest of the file.
_LINES = re.compile(
    rf"( *+(?:- ++)?+)(?:{KEY}:(?=[ \n]) *+|(?<=- )|(?<=-  )|(?<=-   ))"
    rf"(?:(?:{_PLAIN}|{QUOTED}|([\[{{][^\n]*[\]}}]))?+{_COMMENT}|{_BLOCK}){_BETWEEN}"
    r"|([\s\S]++)"
)
_SKIP = re.compile(_BETWEEN)


class _Levels(dict[str, tuple[int, int]]):
    """The level of a line that begins so, and that of a mapping behind its hyphen, if it has one:
    twice the column, and one more for a list, which may stand in the column of its key."""

    def __missing__(self, begin: str) -> tuple[int, int]:
        level = 2 * len(begin.partition("-")[0])
        self[begin] = (level + 1, 2 * len(begin)) if "-" in begin else (level, 0)
        return self[begin]


def skim(text: str, limits: Limits) -> Composed | None:
    """What `text`, which `decode` has found nothing wrong with, says; `None` where it is not
    written as most files are."""
    if limits.may_stop(text):
        return None
    text = text.replace("\r\n", "\n")
    if "\t" in text or "\r" in text:
        return None
    begin = _SKIP.match(text)
    lines = _LINES.findall(text, begin.end() if begin else 0)
    try:
        reader = _Reader(limits.depth)
        reader.read(lines)
        outline = reader.outline()
        return Composed(reader.gathering.content(reader.root), outline)
    except Unusual:
        return None


class _Reader:
    """Puts line after line into the lists and mappings that it stands in. These are kept from the
    outermost one on, with the keys that they stand under, and with their levels."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.gathering = Gathering()
        self.root: dict[str, Plain] = {}
        self._lists: dict[str, tuple[int, list[Plain]]] = {}
        """The lists that stand under keys at the left edge, with their columns."""
        self._levels = [0]
        self._holders: list[Any] = [self.root]
        self._names = [""]
        self._open = ""
        """The last key of the innermost mapping, as long as nothing stands behind it."""

    def read(self, lines: list[tuple[str, ...]]) -> None:
        """Read `lines`. Raises `Unusual`."""
        levels, holders, names, known = self._levels, self._holders, self._names, _Levels()
        gathering = self.gathering
        texts, unquoted, put = gathering.texts, gathering.unquoted, gathering.put
        for begin, key, plain, quoted, inner, style, width, block, rest in lines:
            level, item = known[begin]
            if self._open or level != levels[-1]:
                self._go_to(level)
            holder = self._begin({}, item, "") if item and key else holders[-1]
            value: Plain
            # Most lines are such: a call for each would be felt.
            if plain and (text := plain.rstrip(" ")) not in NO_VALUE:
                unquoted.add(text)
                texts[key or names[-1]].append(text)
                value = text
            else:
                value = self._value(key, plain, quoted, inner, style, width, block, rest)
            put(holder, key, value)

    def outline(self) -> Outline:
        """The pieces of the file, whose end was reached, with the keys that its content leaves out.
        Raises `Unusual` where there is no key at all."""
        self._go_to(0)
        if not self.root:
            raise Unusual
        lists = {key: (column, len(items)) for key, (column, items) in self._lists.items()}
        return Outline(tuple(self.root), lists)

    def _value(  # noqa: PLR0913, PLR0917 - what the pattern finds
        self,
        key: str,
        plain: str,
        quoted: str,
        inner: str,
        style: str,
        width: str,
        block: str,
        rest: str,
    ) -> Plain:
        name = key or self._names[-1]
        if plain:
            return self.gathering.bare(name, plain.rstrip(" "))
        if quoted:
            return self.gathering.text(name, quoted[1:-1])
        if inner:
            return in_brackets(inner, name, self.depth - len(self._holders), self.gathering)
        if style and len(width) > self._levels[-1] // 2:
            # The lines of a folded block are one; without a hyphen, its last line break counts.
            text = block[len(width) : -1].replace(f"\n{width}", "\n" if style[0] == "|" else " ")
            return self.gathering.text(name, text + ("" if style[1:] else "\n"))
        if style or rest or not key:
            raise Unusual
        self._open = key
        return None

    def _go_to(self, level: int) -> None:
        """To the list or mapping that a line of this level belongs to."""
        levels, key = self._levels, self._open
        self._open = ""
        if key and level > levels[-1]:
            below: list[Plain] | dict[str, Plain] = [] if level % 2 else {}
            if len(levels) == 1 and isinstance(below, list):
                self._lists[key] = level // 2, below
            self._begin(below, level, key)
        elif key:
            self.gathering.unquoted.add("")
        while levels[-1] > level:
            levels.pop()
            self._holders.pop()
            self._names.pop()
        if levels[-1] != level:
            raise Unusual

    def _begin(self, below: Any, level: int, name: str) -> Any:  # noqa: ANN401 - a list or mapping
        """Put `below` under the key `name` of the innermost mapping, or into the innermost list,
        and be in it."""
        if len(self._levels) >= self.depth:
            raise Unusual
        if name:
            self._holders[-1][name] = below
        else:
            self._holders[-1].append(below)
        self._levels.append(level)
        self._holders.append(below)
        self._names.append(name)
        return below
