"""Texts of several lines: what is wrong with how they begin and go on."""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Edit, Finding, Mend, Span
from konzept_cli.lines import Lines
from konzept_cli.yamltree.trouble import Trouble

_OPENS = re.compile(r"^(?P<before> *(?:- +)*)(?P<key>[^\W\d][\w-]*): +(?P<mark>[|>][+-]?)\s*$")
_ENDS = re.compile(r"^\s*(?:#|- |-$|[\]}]|(?:- +)*[^\W\d][\w-]*:(?:\s|$))")
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
    """Line `number` if it belongs to a text that comes after > or | on a line above, but is
    indented no further than its key."""
    lines, above = trouble.lines, number - 1
    while above > 0 and not _ENDS.match(lines.line(above)):
        above -= 1
    match = _OPENS.match(lines.line(above)) if above > 0 else None
    column = len(match["before"]) if match else -1
    own = lines.line(number)
    if match is None or not own.strip() or _ENDS.match(own) or trouble.indent(number) > column:
        return None
    below = [number, *continued(lines, number)]
    written = [one for one in range(above + 1, below[-1] + 1) if lines.line(one).strip()]
    right = next((trouble.indent(one) for one in written if trouble.indent(one) > column), 0)
    right = right or column + 2
    left = ((lines.start(one), trouble.indent(one)) for one in below)
    edits = tuple(
        Edit(Span(start, start + indent), " " * right) for start, indent in left if indent <= column
    )
    blanks = right - trouble.indent(number)
    values = {"key": match["key"], "mark": match["mark"], "blanks": blanks}
    found = trouble.at_line(number, "text-too-far-left", **values)
    return found._replace(mend=Mend("edit", safe=False, edits=edits))


def continued(lines: Lines, number: int) -> Iterator[int]:
    """The lines right below line `number` that can only be more of its text."""
    for below in range(number + 1, len(lines) + 1):
        if not lines.line(below).strip() or _ENDS.match(lines.line(below)):
            return
        yield below
