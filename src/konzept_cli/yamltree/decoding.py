"""Bytes → text: strict UTF-8, and a name for what it is instead."""

import codecs
import re

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.visible import name

_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "UTF-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "UTF-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "UTF-16", "utf-16"),
)

# The bytes that German text in Windows-1252 has where UTF-8 would have two or three bytes.
_WINDOWS = frozenset("äöüÄÖÜß„“”‚‘’–—…€§éèàçñ«»°²½·\xa0\xad".encode("cp1252"))

# Characters that YAML forbids, that YAML readers count as line breaks and editors do not, or
# that reorder the text on the screen.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufeff\ufffe\uffff]"
)


def decode(data: bytes, file: str) -> tuple[str, tuple[Finding, ...]]:
    """The text of `data` without a byte-order mark, and what makes it unusable, if anything.

    Where the bytes are no UTF-8 the text is a readable guess, so that frames can be cut from it;
    the finding points at the first offending byte.
    """
    for mark, encoding, codec in _MARKS:
        if data.startswith(mark):
            text = data.decode(codec, "replace")
            return text, (_wrong(file, 0, encoding),)
    content = data.removeprefix(codecs.BOM_UTF8)
    if content.count(0) * 3 > len(content):
        codec = "utf-16-be" if content.startswith(b"\x00") else "utf-16-le"
        return content.decode(codec, "replace"), (_wrong(file, 0, "UTF-16"),)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        offending = [byte for byte in content[error.start :] if byte >= 0x80]
        windows = sum(byte in _WINDOWS for byte in offending) * 2 > len(offending)
        rest = content[error.start :].decode("cp1252" if windows else "utf-8", "replace")
        encoding = "Windows-1252" if windows else ""
        return before + rest, (_wrong(file, len(before), encoding, content[error.start]),)
    return text, tuple(
        Finding(
            Spot(file, Span(match.start(), match.end())),
            "forbidden-character",
            values={"character": name(match[0])},
        )
        for match in _FORBIDDEN.finditer(text)
    )


def _wrong(file: str, offset: int, encoding: str, byte: int | None = None) -> Finding:
    return Finding(
        Spot(file, Span(offset, offset + 1)),
        "wrong-encoding",
        variant="named" if encoding else "",
        values={"encoding": encoding, "byte": "" if byte is None else f"0x{byte:02X}"},
    )
