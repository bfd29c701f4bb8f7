"""Two texts made equal where only their copying differs."""

import re
import unicodedata
from functools import lru_cache

from konzept_cli.visible import INVISIBLE

_DOUBLE, _SINGLE = "„“”«»‟″", "‚‘’‹›‛′`´"
_MARKS = str.maketrans(dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_SINGLE, "'"))
_MARKED = re.compile(f"[{_DOUBLE}{_SINGLE}]")
_HYPHENS = str.maketrans({"\u00ad": None})
# A soft hyphen that shows at the end of a line is a hyphen.
_SHOWN_HYPHEN = re.compile("\u00ad(?=\\s)")
# `**bold**` and `_italic_`, but not the star in Akteur*innen.
_EMPHASIS = re.compile(r"(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)")
# "Zusammen-⏎leben" and "Querschnitts- aufgaben", but not "Erziehungs- und Bildungspartnerschaften".
_JOINING = r"(?!(?:und|oder|sowie|bzw|wie|als|noch|u|o|statt|bis|aber|auch|zu)\b)"
_SPLIT_WORD = re.compile(rf"(?<=[^\W\d_])-\s+{_JOINING}(?=[a-zäöüß])")
_BROKEN_WORD = re.compile(rf"(?<=[^\W\d_])-[^\S\r\n]*[\r\n]\s*{_JOINING}(?=[a-zäöüß])")
_SPLIT_NAME = re.compile(rf"(?<=\w)([-/])[^\S\r\n]*[\r\n]\s*{_JOINING}(?=\w)")


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """A source's `text` without what differs between a paper and its copy: Unicode composition,
    white space, soft hyphens, hyphenated line breaks, kinds of quotation marks, Markdown
    emphasis."""
    return _joined(text, _SPLIT_WORD)


@lru_cache(maxsize=1024)
def _fold_lines(text: str) -> str:
    """The same, but a hyphen within a line stays one."""
    return _joined(text, _BROKEN_WORD)


def _joined(text: str, split: re.Pattern[str]) -> str:
    text = _SHOWN_HYPHEN.sub("-", unicodedata.normalize("NFC", text)).translate(_HYPHENS)
    text = split.sub("", _EMPHASIS.sub("", text))
    return as_written(_SPLIT_NAME.sub(r"\1", text))


def as_written(text: str) -> str:
    """`text` of a record, as a source is searched for it: only white space, Unicode composition,
    what nobody sees and the kind of quotation marks may differ. What is printed as verbatim has to
    be so; a hyphen that is left of a line break is not."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    # Most texts have no quotation marks, and looking is quicker than translating.
    return " ".join((text.translate(_MARKS) if _MARKED.search(text) else text).split())


def contains(text: str, quote: str) -> bool:
    """Whether `quote` stands in the source `text`, from a word's beginning to a word's end."""
    # Most quotes need no folding, and what stands in a folded text as it is would stand there
    # folded, too.
    return _find(fold(text), quote) is not None or position(text, quote) is not None


def position(text: str, quote: str) -> int | None:
    """How far into the folded `text` the `quote` stands first, from a word's beginning to a word's
    end; `None` where it does not."""
    needle = as_written(quote)
    start = _find(fold(text), needle)
    if start is None and "- " in needle:
        return _find(_fold_lines(text), needle)
    return start


def occurrences(text: str, quote: str) -> int:
    """In how many places of the source `text` the quote stands, word by word."""
    haystack, needle = fold(text), as_written(quote)
    # Most quotes stand in one place, which is told faster than whether it is a whole word.
    if haystack.count(needle) < 2:
        return int(_find(haystack, needle) is not None)
    return len(re.findall(rf"(?<!\w){re.escape(needle)}(?!\w)", haystack))


def _find(haystack: str, needle: str) -> int | None:
    start = haystack.find(needle)
    while needle and start >= 0:
        if not (_joins(haystack, start) or _joins(haystack, start + len(needle))):
            return start
        start = haystack.find(needle, start + 1)
    return None


def _joins(text: str, at: int) -> bool:
    """Whether the characters before and after `at` belong to one word."""
    # Most places have a blank on one side.
    after = text[at : at + 1]
    if not (after.isalnum() or after == "_") or not at:
        return False
    before = text[at - 1]
    return before.isalnum() or before == "_"
