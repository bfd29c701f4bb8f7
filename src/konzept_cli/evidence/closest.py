"""What a source says instead, where a quote is not in it."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher, get_close_matches
from itertools import pairwise

from konzept_cli.evidence.folding import as_written, contains, fold
from konzept_cli.evidence.omissions import pieces
from konzept_cli.evidence.trimming import MARKS, trimmed

# Labels and quotes have about a dozen words. A longer one is no slip of a passage, and a source
# may be as long as a book.
_MOST_WORDS = 60
_MOST_PLACES = 200
_LONGEST = 1000
_NEAR = 3
"""How many words away the edge of a passage is looked for."""
_PIECE = re.compile(r"\d+|[^\W\d]+|[^\w\s]")
# The page of a quote that stands behind it: (S. 3).
# The number before a heading, and the sign of a footnote behind a word.
_NUMBERED = re.compile(r"^(?:\d{1,2}\.(?:\d{1,2}\.?)*|[IVX]{1,4}\.) (?=[^\W\d])")
_NOTED = re.compile(r"(?:[¹²³⁴-⁹]+| ?\[\d{1,3}\])$")
_PAGED = re.compile(r" ?[(\[](?:S\.|Seite|p\.|page) ?(?P<page>[1-9]\d{0,3})[)\]]$")


def closest(text: str, quote: str) -> str | None:
    """The passage of `text` that `quote` is most likely a slip of, folded; `None` where nothing
    comes near."""
    quote = _without_edges(as_written(quote))
    bare = _NUMBERED.sub("", _NOTED.sub("", quote))
    if exact := _respaced(text, quote) or (bare != quote and _respaced(text, bare)):
        return exact
    words, wanted = fold(text).split(" "), fold(quote).split(" ")
    if wanted == [""] or len(wanted) > _MOST_WORDS:
        return None
    best, window = 0.75, None
    matcher = SequenceMatcher(None, "", " ".join(wanted))
    for start in _places(words, wanted):
        cut = start, min(start + len(wanted), len(words))
        matcher.set_seq1(_passage(words, *cut))
        if matcher.quick_ratio() > best and (likeness := matcher.ratio()) > best:
            best, window = likeness, cut
    if window is None:
        return None
    start, end = _fitted(words, wanted, window, matcher)
    kept = trimmed(words[start:end], wanted)
    return _passage(kept, 0, len(kept)) if kept else None


def _without_edges(quote: str) -> str:
    """`quote` without marks of omission around it, and without the page behind it."""
    parts = pieces(_PAGED.sub("", quote))
    return parts[0] if len(parts) == 1 else _PAGED.sub("", quote)


def page_behind(quote: str) -> str:
    """The page that stands in brackets behind `quote`; empty if none."""
    match = _PAGED.search(as_written(quote))
    return match["page"] if match else ""


def _respaced(text: str, quote: str) -> str | None:
    """The passage of `text` that differs from `quote` in blanks next to signs and numbers only:
    `26%` for `26 %`."""
    found = list(_PIECE.finditer(quote)) if len(quote) <= _LONGEST else []
    pattern = ""
    for before, piece in pairwise(found):
        words = before[0].isalpha() and piece[0].isalpha()
        pattern += re.escape(before[0]) + (" " if words else " ?")
    if not found:
        return None
    match = re.search(rf"(?<!\w){pattern}{re.escape(found[-1][0])}(?!\w)", fold(text))
    return match[0] if match else None


def _passage(words: list[str], start: int, end: int) -> str:
    return " ".join(words[start:end]).strip(MARKS)


def _fitted(
    words: list[str], wanted: list[str], window: tuple[int, int], matcher: "SequenceMatcher[str]"
) -> tuple[int, int]:
    """`window` with its edges at the first and the last word of `wanted`, if those stand near: it
    is too narrow where a blank is missing in `wanted`, and too wide where there is one too many."""

    def likeness(cut: tuple[int, int]) -> float:
        matcher.set_seq1(_passage(words, *cut))
        return matcher.ratio()

    def near(at: int, word: str) -> list[int]:
        places = range(max(0, at - _NEAR), min(len(words), at + _NEAR + 1))
        return [place for place in places if words[place].strip(MARKS) == word.strip(MARKS)]

    start, end = window
    starts = (start, *near(start, wanted[0]))
    ends = (end, *(place + 1 for place in near(end - 1, wanted[-1])))
    return max(((a, b) for a in starts for b in ends if a < b), key=likeness)


def _places(words: list[str], wanted: list[str]) -> Iterator[int]:
    """Where a window on `words` may begin, those with the most words of `wanted` in their place
    first; where there is none, those where the longest stands nearly."""
    offsets: dict[str, list[int]] = {}
    for offset, word in enumerate(wanted):
        offsets.setdefault(word, []).append(offset)
    votes = Counter(
        max(at - offset, 0) for at, word in enumerate(words) for offset in offsets.get(word, ())
    )
    if votes:
        return (start for start, _ in votes.most_common(_MOST_PLACES))
    offset = max(range(len(wanted)), key=lambda index: len(wanted[index]))
    like = set(get_close_matches(wanted[offset], dict.fromkeys(words), n=3, cutoff=0.7))
    return (max(at - offset, 0) for at, word in enumerate(words) if word in like)


def deviation(text: str, quote: str) -> tuple[int, int] | None:
    """The slice of `quote` where it leaves `text`: the first word that does not follow there any
    more; `None` where the quote stands in the text, or is too long to be a slip."""
    words = list(re.finditer(r"\S+", quote))
    if len(words) > _MOST_WORDS or contains(text, quote):
        return None
    for before, word in zip(reversed(words[:-1]), reversed(words[1:]), strict=True):
        if contains(text, quote[: before.end()]):
            return word.start(), word.end()
    return words[0].span() if words else None
