"""A letter such as ü is put together from two characters: a u and dots that go above it.

It looks the same, but searching, sorting and comparing do not find it. Such letters come from
names of files on a Mac and from PDF files. This has no example, because nobody could see it.
"""

import unicodedata
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document

SEVERITY = Severity.WARNING
GROUP = "hygiene"


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first such letter, with a fix for all (NFC)."""
    lines = document.lines
    if all(map(_is_whole, document.signs)) or unicodedata.is_normalized("NFC", lines.text):
        return
    numbered = ((number, lines.line(number)) for number in range(1, len(lines) + 1))
    found = (
        _edit(lines.start(number), line)
        for number, line in numbered
        if not unicodedata.is_normalized("NFC", line)
    )
    edits = tuple(islice(found, MOST_EDITS))
    span, text = edits[0]
    first = Span(span.start, span.start + _width(lines.text, span.start))
    parts = first.end - first.start
    values = {"letter": text[0], "parts": parts}
    variant = "one" if parts == 1 else ""
    mend = Mend("edit", edits=edits)
    yield Finding(Spot(document.file, first), "", variant, values, mend=mend)


def _is_whole(sign: str) -> bool:
    """Whether `sign` is never part of a letter: Latin letters and punctuation."""
    return sign < "\u0300" or "\u2010" <= sign < "\u20d0"


def _edit(start: int, line: str) -> Edit:
    """The smallest replacement that composes the letters of `line`, which begins at `start`."""
    composed = unicodedata.normalize("NFC", line)
    head = _same(line, composed)
    tail = _same(line[head:][::-1], composed[head:][::-1])
    return Edit(Span(start + head, start + len(line) - tail), composed[head : len(composed) - tail])


def _same(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _width(text: str, at: int) -> int:
    """How many characters the letter at `at` is made of."""
    end = at + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end - at
