"""Two texts made equal where only their copying differs."""

import re
import unicodedata
from functools import lru_cache

_MARKS = str.maketrans(
    dict.fromkeys("„“”«»‟″", '"') | dict.fromkeys("‚‘’‹›‛′`´", "'") | {"\u00ad": None}
)
# A soft hyphen that shows at the end of a line is a hyphen.
_SHOWN_HYPHEN = re.compile("\u00ad(?=\\s)")
# `**bold**` and `_italic_`, but not the star in Akteur*innen.
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
# "Zusammen-⏎leben" and "Querschnitts- aufgaben", but not "Erziehungs- und Bildungspartnerschaften".
_JOINING = r"(?!(?:und|oder|sowie|bzw|wie|als|noch|u|o|statt|bis|aber|auch|zu)\b)"
_SPLIT_WORD = re.compile(rf"(?<=[^\W\d_])-\s+{_JOINING}(?=[a-zäöüß])")
_SPLIT_NAME = re.compile(rf"(?<=\w)([-/])[^\S\r\n]*[\r\n]\s*{_JOINING}(?=\w)")
_BLANKS = re.compile(r"\s+")


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """`text` without what differs between a paper and its copy: Unicode composition, white
    space, soft hyphens, hyphenated line breaks, kinds of quotation marks, Markdown emphasis."""
    text = _SHOWN_HYPHEN.sub("-", unicodedata.normalize("NFC", text)).translate(_MARKS)
    text = _SPLIT_WORD.sub("", _EMPHASIS.sub("", text))
    return _BLANKS.sub(" ", _SPLIT_NAME.sub(r"\1", text)).strip()


def contains(text: str, quote: str) -> bool:
    """Whether `quote` stands in `text`, both folded, from a word's beginning to a word's end."""
    haystack, needle = fold(text), fold(quote)
    start = haystack.find(needle)
    while needle and start >= 0:
        if not (_joins(haystack, start) or _joins(haystack, start + len(needle))):
            return True
        start = haystack.find(needle, start + 1)
    return False


def _joins(text: str, at: int) -> bool:
    """Whether the characters before and after `at` belong to one word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return (before.isalnum() or before == "_") and (after.isalnum() or after == "_")
