"""Texts of several lines: what is wrong with how they begin and go on."""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Edit, Finding, Mend, Span
from konzept_cli.lines import Lines
from konzept_cli.yamltree.trouble import Trouble

_OPENS = re.compile(r"^(?P<before> *(?:- +)*)(?P<key>[^\W\d][\w-]*): +(?P<mark>[|>][+-]?)\s*$")
_NO_TEXT = re.compile(r"^\s*(?:$|#|- |-$|[\]}]|[^\W\d][\w-]*:(?:\s|$))")
_DASHES = "–—‑−‐"


def block(trouble: Trouble) -> Finding:
    """Something after | or >: a dash that the word processor made of a hyphen, or text."""
    character = trouble.text[trouble.offset]
    if character in _DASHES and trouble.text[trouble.offset - 1] in "|>":
        mark = trouble.text[trouble.offset - 1]
        found = trouble.at(trouble.offset, "block-dash", dash=character, right=f"{mark}-")
        return found._replace(mend=Mend("replace", "-", safe=False))
    return trouble.at(trouble.offset, "block")


def text_too_far_left(trouble: Trouble, number: int) -> Finding | None:
    """The text on line `number` that comes after > or | on the line above, but is indented no
    further than its key."""
    above = number - 1
    while above > 0 and not trouble.lines.line(above).strip():
        above -= 1
    match = _OPENS.match(trouble.lines.line(above)) if above > 0 else None
    column = len(match["before"]) if match else -1
    if match is None or _NO_TEXT.match(trouble.lines.line(number)):
        return None
    numbers = [number, *continued(trouble.lines, number)]
    indents = [trouble.indent(one) for one in numbers]
    if indents[0] > column:
        return None
    right = next((indent for indent in indents if indent > column), column + 2)
    moved = zip(numbers, indents, strict=True)
    edits = tuple(
        Edit(Span(start, start + indent), " " * right)
        for one, indent in moved
        if indent <= column
        for start in (trouble.lines.start(one),)
    )
    values = {"key": match["key"], "mark": match["mark"], "blanks": right - indents[0]}
    found = trouble.at_line(number, "text-too-far-left", **values)
    return found._replace(mend=Mend("edit", safe=False, edits=edits))


def continued(lines: Lines, number: int) -> Iterator[int]:
    """The lines right below line `number` that can only be more of its text."""
    for below in range(number + 1, len(lines) + 1):
        if _NO_TEXT.match(lines.line(below)):
            return
        yield below
