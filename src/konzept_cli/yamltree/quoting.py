"""Quotation marks: which are wrong, and how a text is put in the right ones."""

import json
import re

from konzept_cli.diagnostics import Finding, Mend, Span, Spot
from konzept_cli.lines import Lines

_KEY = r"^\s*(?:- +)*[^\W\d][\w-]*:\s+"
_MIXED = re.compile(rf"""{_KEY}(["'])(?:(?!\1).)*([“”‘’»«])\s*$""")
_OPENED = re.compile(rf"""(?:{_KEY}|^\s*(?:- +)+)(?P<mark>["'])(?:(?!(?P=mark)).)*$""")
_BEFORE = re.compile(rf"{_KEY}|^\s*(?:- +)+")
_PATH = re.compile(r"""^\s*(?:- +)?snapshot:\s+(?P<value>"[^"]*\\(?P<name>[^"\\]+)")\s*(?:#.*)?$""")
_COMMENT = re.compile(r"(?:^|\s)#.*")
_TYPOGRAPHIC = re.compile(r"""[„“”‚‘’»«›‹](.*)[“”"‘’«»‹›]""", re.DOTALL)
_MOST_LINES = 50


def mixed_quotes(file: str, lines: Lines, number: int) -> Finding | None:
    """The finding for a text on line `number`, or a little above it, that begins with a straight
    quotation mark and ends with a typographic one: word processors put that there, and YAML reads
    on to the next straight one."""
    for line in range(number, max(0, number - _MOST_LINES), -1):
        if match := _MIXED.match(lines.line(line)):
            start = lines.start(line) + match.start(2)
            spot = Spot(file, Span(start, start + 1))
            values = {"mark": match[1], "end": match[2]}
            mend = Mend("replace", match[1], safe=False)
            return Finding(spot, "syntax-error", "mixed-quotes", values, mend=mend)
    return None


def unclosed_above(lines: Lines, number: int, mark: str) -> int | None:
    """Where a value above line `number` begins with `mark` and goes on to this line: there is none
    of them in between."""
    for above in range(number - 1, max(0, number - _MOST_LINES), -1):
        line = lines.line(above)
        if mark in line:
            match = _OPENED.match(line)
            opened = match is not None and match["mark"] == mark
            return lines.start(above) + match.start("mark") if match and opened else None
    return None


def path_of_windows(file: str, lines: Lines, number: int) -> Finding | None:
    """The finding for the name of a source text on line `number` that is a path with backslashes,
    which mean something else in quotation marks."""
    match = _PATH.match(lines.line(number))
    if match is None:
        return None
    start, name = lines.start(number), match["name"]
    spot = Spot(file, Span(start + match.start("value"), start + match.end("value")))
    mend = Mend("replace", in_quotes(name), safe=False)
    return Finding(spot, "syntax-error", "path", {"name": name}, mend=mend)


def value_on(lines: Lines, number: int) -> Span | None:
    """Where the value on line `number` stands, after its key or hyphen; `None` where there is
    none, or where it is a list or a group in brackets."""
    line = lines.line(number)
    before = _BEFORE.match(line)
    value = _COMMENT.sub("", line[before.end() :]).rstrip() if before else ""
    if before is None or not value:
        return None
    start = lines.start(number) + before.end()
    return Span(start, start + len(value))


def bare(text: str) -> str:
    """`text` without the typographic quotation marks around it, if there are any."""
    match = _TYPOGRAPHIC.fullmatch(text)
    return match[1] if match else text


def in_quotes(text: str) -> str:
    """`text` in straight quotation marks: single ones where double ones are in it."""
    if '"' in text and "'" not in text and "\\" not in text:
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False)


def unquoted(text: str) -> str:
    """`text` without the straight quotation marks around it, if they were meant to enclose it:
    between them stand whole pairs of the same kind, or apostrophes."""
    mark, inside = text[:1], text[1:-1]
    if mark not in ("'", '"') or not text.endswith(mark) or mark not in inside:
        return text
    pairs = rf"(?<![^\s(\[]){mark}(?=\S)[^{mark}]*(?<=\S){mark}(?!\w)"
    rest = re.sub(pairs, "", inside)
    return inside if mark not in re.sub(rf"(?<=\w){mark}(?=\w)", "", rest) else text
