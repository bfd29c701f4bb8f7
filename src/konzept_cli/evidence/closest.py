"""What a source says instead, where a quote is not in it."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher, get_close_matches

from konzept_cli.evidence.folding import contains, fold

_MOST_PLACES = 200


def closest(text: str, quote: str) -> str | None:
    """The passage of `text` that `quote` is most likely a slip of, folded; `None` where nothing
    comes near."""
    words, wanted = fold(text).split(" "), fold(quote).split(" ")
    best, passage = 0.75, None
    for start in _places(words, wanted):
        window = " ".join(words[start : start + len(wanted)]).strip(".,;:()")
        likeness = SequenceMatcher(None, window, " ".join(wanted)).ratio()
        if likeness > best:
            best, passage = likeness, window
    return passage


def _places(words: list[str], wanted: list[str]) -> Iterator[int]:
    """Where a window on `words` may begin: wherever a word of `wanted`, or a word like it, would
    stand in its place."""
    found = False
    for offset, word in enumerate(wanted):
        places = [at for at, candidate in enumerate(words) if candidate == word]
        if len(places) <= _MOST_PLACES:
            found = found or bool(places)
            yield from (max(at - offset, 0) for at in places)
    if not found:
        offset, longest = max(enumerate(wanted), key=lambda pair: len(pair[1]))
        like = set(get_close_matches(longest, dict.fromkeys(words), n=3, cutoff=0.7))
        yield from (max(at - offset, 0) for at, word in enumerate(words) if word in like)


def deviation(text: str, quote: str) -> tuple[int, int] | None:
    """The slice of `quote` where it leaves `text`: the first word that does not follow there any
    more; `None` where already its beginning or the whole quote differs."""
    words = list(re.finditer(r"\S+", quote))
    for word in words[1:]:
        if not contains(text, quote[: word.end()]):
            begins = contains(text, quote[: word.start()].rstrip())
            return (word.start(), word.end()) if begins else None
    return None
