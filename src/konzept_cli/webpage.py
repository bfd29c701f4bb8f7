"""HTML that was copied with a text: where it is, and what a web page shows there."""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import NamedTuple

_PARTS = "br|div|h[1-6]|li|ol|p|table|td|tr|ul"
_TAG = rf"</?(?:{_PARTS}|a|b|em|i|small|span|strong|sub|sup|u)(?:\s+[\w-]+=[^<>]*|\s*/)?>"
_ENTITY = r"&(?:#\d{1,6}|#x[\da-f]{1,6}|(?P<name>[a-z]{2,8}\d?));"
_ROW = rf"{_TAG}(?:\s*{_TAG})*"
# Of the blanks on both sides one is enough.
_HTML = re.compile(rf"(?P<tags>(?<=\s){_ROW} ?|{_ROW})|{_ENTITY}", re.IGNORECASE)
# Tags that part lines, or have a blank between them, leave a blank between words.
_APART = re.compile(rf">\s|</?(?:{_PARTS})\b", re.IGNORECASE)


class Html(NamedTuple):
    """Tags in a row, or an entity."""

    start: int
    end: int
    shown: str | None
    """What a page shows there; `None` where it is a mark that may mean something else where the
    text is written."""


def html_in(text: str) -> Iterator[Html]:
    """All the HTML in `text`."""
    for match in _HTML.finditer(text):
        if match["tags"]:
            yield Html(*match.span(), _blank(match))
        elif match["name"] is None or f"{match['name']};" in html5:
            character = unescape(match[0]).replace("\u00a0", " ")
            is_plain = character.isalnum() or character in " &§€–—…„“”‚‘’·"
            yield Html(*match.span(), character if is_plain else None)


def as_shown(text: str) -> str:
    """`text` as a page shows it."""
    pieces, done = [], 0
    for one in html_in(text):
        if one.shown is not None:
            pieces += [text[done : one.start], one.shown]
            done = one.end
    return "".join([*pieces, text[done:]])


def _blank(match: re.Match[str]) -> str:
    text, (start, end) = match.string, match.span()
    around = text[max(0, start - 1) : start], text[end : end + 1]
    is_between = all(around) and not any(map(str.isspace, around))
    return " " if is_between and _APART.search(match[0]) else ""
