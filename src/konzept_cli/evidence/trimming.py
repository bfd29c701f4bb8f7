"""A passage that looks like a quote, cut to what the quote is about."""

import re
from difflib import SequenceMatcher
from itertools import takewhile

MARKS = ".,;:()"
_ENDS = (".", "!", "?", ";", ":")
_NUMBER = re.compile(r"\d")
_LITTLE = 5
"""How many letters words such as `sind` and `waren` have at most, which stand for each other."""


def trimmed(words: list[str], wanted: list[str]) -> list[str] | None:
    """`words` of a source from the first to the last one that `wanted` has too, with what stands
    for a word of `wanted` beyond; `None` where a number of `wanted` would be lost."""
    bare, asked = _bare(words), _bare(wanted)
    matcher = SequenceMatcher(None, bare, asked, autojunk=False)
    blocks = matcher.get_matching_blocks()[:-1]
    if not blocks:
        return words
    first, last = blocks[0], blocks[-1]
    start, begin = first.a, first.b
    end, finish = last.a + last.size, last.b + last.size
    dropped = [
        " ".join(wanted[b0:b1])
        for kind, _, _, b0, b1 in matcher.get_opcodes()
        if kind == "insert" and begin <= b0 and b1 <= finish
    ]
    left = _reach(_within_sentence(words[:start], wanted[:begin]), wanted[:begin])
    after = _after(words, end, wanted[finish - 1 :])
    right = _reach(after, wanted[finish:])
    kept = words[start - left : end + right]
    edges = ((wanted[:begin], words[start - left : start]), (wanted[finish:], after[:right]))
    dropped += [" ".join(own) for own, other in edges if not _NUMBER.search(" ".join(other))]
    return None if _NUMBER.search(" ".join(dropped)) else kept


def _bare(words: list[str]) -> list[str]:
    return [word.strip(MARKS) for word in words]


def _within_sentence(words: list[str], own: list[str]) -> list[str]:
    """Those of `words` before the first match that belong to its sentence, nearest first, unless
    the quote has more than one itself."""
    backwards = words[::-1]
    if any(word.endswith(_ENDS) for word in own):
        return backwards
    return list(takewhile(lambda word: not word.endswith(_ENDS), backwards))


def _after(words: list[str], end: int, own: list[str]) -> list[str]:
    """The words from `end` on that belong to the sentence of the word before."""
    if any(word.endswith(_ENDS) for word in own):
        return words[end:]
    before = takewhile(lambda at: not words[at - 1].endswith(_ENDS), range(end, len(words)))
    return [words[at] for at in before]


def _reach(words: list[str], own: list[str]) -> int:
    """How many of `words`, nearest to the match first, stand for `own` in the quote."""
    if not (words and own):
        return 0
    letters = SequenceMatcher(None, "", "".join(sorted(_bare(own))))
    ranked = []
    for count in range(1, len(words) + 1):
        letters.set_seq1("".join(sorted(_bare(words[:count]))))
        ranked.append((letters.ratio(), -count))
    likeness, count = max(ranked)
    if likeness >= 0.5:
        return -count
    little = len(own) == 1 and max(len(words[0]), len(own[0])) <= _LITTLE
    return int(little)
