"""Bytes → text: strict UTF-8, and a name for what it is instead."""

import codecs
import re
from itertools import islice
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.yamltree.characters import named, signs

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "UTF-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "UTF-16", "utf-16"),
)

# How files of other programs begin. Renaming them does not make them plain text.
_PROGRAMS = (
    (b"PK\x03\x04", "Office"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"{\\rtf", "RTF"),
    (b"%PDF-", "PDF"),
    (b"<html", "HTML"),
    (b"<!DOCTYPE", "HTML"),
    (b"<?xml", "XML"),
)

_ASCII = bytes(range(0x80))

# The bytes that German text in Windows-1252 has where UTF-8 would have two or three bytes.
_WINDOWS = "äöüÄÖÜß„“”‚‘’–—…€§éèàçñ«»°²½·\xa0\xad".encode("cp1252")

# Characters that YAML forbids, that YAML readers count as line breaks and editors do not, that
# reorder the text on the screen, or that nobody sees.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)

# A file of nothing else would give millions of findings that say the same.
_MOST_FINDINGS = 100


class Decoded(NamedTuple):
    """What the bytes of a file say."""

    text: str
    """Without a byte-order mark."""
    faults: tuple[Finding, ...] = ()
    """What makes it unusable."""
    signs: frozenset[str] = frozenset()
    """The rare characters of a text that can be used."""


def decode(data: bytes, file: str) -> Decoded:
    """The text of `data`, and what makes it unusable, if anything.

    Where the bytes are no UTF-8 the text is a readable guess, so that frames can be cut from it;
    the finding points at the first offending byte.
    """
    for mark, encoding, codec in _MARKS:
        if data.startswith(mark):
            text = data.decode(codec, "replace")
            return Decoded(text, (_wrong(file, text, 0, encoding),))
    content = data.removeprefix(codecs.BOM_UTF8)
    for begin, program in _PROGRAMS:
        if content.startswith(begin):
            values = {"program": program}
            finding = Finding(Spot(file, Span(0, 0)), "wrong-encoding", "program", values)
            return Decoded("", (finding,))
    zeros = content.count(0) if 0 in content else 0
    if zeros * 3 > len(content) > zeros:
        width = "32" if zeros * 5 > len(content) * 3 else "16"
        order = "be" if content.startswith(b"\x00") else "le"
        text = content.decode(f"utf-{width}-{order}", "replace")
        return Decoded(text, (_wrong(file, text, 0, f"UTF-{width}"),))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guessed(content, file, error.start)
    rare = signs(content)
    if not _FORBIDDEN.search("".join(rare)):
        return Decoded(text, (), rare)
    faults = tuple(
        Finding(
            Spot(file, Span(match.start(), match.end())),
            "forbidden-character",
            values={"character": named(match[0])},
        )
        for match in islice(_FORBIDDEN.finditer(text), _MOST_FINDINGS)
    )
    return Decoded(text, faults, rare)


def _guessed(content: bytes, file: str, start: int) -> Decoded:
    """What is no UTF-8 from `start` on, as far as it can be read."""
    before, rest = content[:start].decode("utf-8"), content[start:]
    offending = rest.translate(None, _ASCII)
    windows = len(offending.translate(None, _WINDOWS)) * 2 < len(offending)
    text = before + rest.decode("cp1252" if windows else "utf-8", "replace")
    encoding = "Windows-1252" if windows else ""
    return Decoded(text, (_wrong(file, text, len(before), encoding, rest[0]),))


def _wrong(file: str, text: str, offset: int, encoding: str, byte: int | None = None) -> Finding:
    return Finding(
        Spot(file, Span(offset, min(offset + 1, len(text)))),
        "wrong-encoding",
        variant="named" if encoding else "",
        values={"encoding": encoding, "byte": "" if byte is None else f"0x{byte:02X}"},
    )
