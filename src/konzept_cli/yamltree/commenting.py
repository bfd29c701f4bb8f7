"""A key that is still a comment, although the lines that belong below it are none any more."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from konzept_cli.diagnostics import Edit, Finding, Mend, Span, Spot
from konzept_cli.lines import Lines

# `# goals:`, or `#   - id: sprache` with the rest of the entry below.
_COMMENTED = re.compile(
    r"^(?P<mark>#(?!#) ?)(?P<indent> *)(?:(?P<item>- +)[a-z_]+:(?: [^\r\n]*)?|[a-z_]+:)[^\S\r\n]*$",
    re.MULTILINE,
)
_LINE = re.compile(r"(?P<indent>[^\S\r\n]*)(?P<content>[^\s#].*)?")


class LeftOut(NamedTuple):
    """Lines whose key is still a comment."""

    finding: Finding
    lines: range


def left_out(file: str, lines: Lines) -> Iterator[LeftOut]:
    """All such lines, for a file with faults: what is wrong in them follows from it."""
    for match in _COMMENTED.finditer(lines.text):
        number = lines.position(match.start()).line
        width = len(match["indent"])
        block = _below(lines, number, width)
        first = next(filter(None, (_content(lines, one) for one in block)), "")
        own = match["item"] and not first.startswith("-")
        above = _key_above(lines, number, width)
        if first and (own or not (match["item"] or above)):
            mark = Span(match.start("mark"), match.end("mark"))
            place = Span(match.start(), match.start() + len(match[0].rstrip()))
            mend = Mend("edit", safe=False, edits=(Edit(mark, ""),))
            values = {"text": lines.text[mark.end : place.end].strip()}
            spot = Spot(file, place)
            found = Finding(spot, "syntax-error", "commented", values, mend=mend)
            # Without its first item a list is none, which is told at its key.
            yield LeftOut(found, range(above or block.start, block.stop))


def _below(lines: Lines, number: int, width: int) -> range:
    """The lines after line `number` that are indented further than `width`, up to the last that
    has content; none if another comment that may be a key comes first."""
    last = number
    for below in range(number + 1, len(lines) + 1):
        line = _LINE.match(lines.line(below))
        if line and line["content"]:
            if len(line["indent"]) <= width:
                break
            last = below
        elif last == number and _COMMENTED.match(lines.line(below)):
            break
    return range(number + 1, last + 1)


def _content(lines: Lines, number: int) -> str:
    line = _LINE.match(lines.line(number))
    return (line["content"] or "") if line else ""


def _key_above(lines: Lines, number: int, width: int) -> int:
    """The line above line `number` with the key that the lines below it belong to, because nothing
    stands behind that; 0 if there is none."""
    for above in range(number - 1, 0, -1):
        if content := _content(lines, above):
            line = lines.line(above)
            opens = content.rstrip().endswith(":") and len(line) - len(line.lstrip()) <= width
            return above if opens else 0
    return 0
