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
    """`words` of a source from the first to the last one that `wanted` has too, and beyond only
    what stands for words of `wanted`; `None` where a number of `wanted` would be lost."""
    matcher = SequenceMatcher(None, _bare(words), _bare(wanted), autojunk=False)
    blocks = matcher.get_matching_blocks()[:-1]
    if not blocks:
        return words
    start, begin = blocks[0].a, blocks[0].b
    end, finish = blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size
    own_left, own_right = wanted[:begin], wanted[finish:]
    before, after = _before(words[:start], own_left), _after(words, end, wanted[finish - 1 :])
    left = _standing([before[at:] for at in range(len(before))], own_left)
    right = _standing([after[: at + 1] for at in range(len(after))], own_right)
    pairs = [(own_left, left), (own_right, right)]
    pairs += [
        (wanted[b0:b1], words[a0:a1])
        for kind, a0, a1, b0, b1 in matcher.get_opcodes()
        if kind == "insert" and begin < b0 < finish
    ]
    if any(_has_number(own) and not _has_number(other) for own, other in pairs):
        return None
    return [*left, *words[start:end], *right]


def _bare(words: list[str]) -> list[str]:
    return [word.strip(MARKS) for word in words]


def _has_number(words: list[str]) -> bool:
    return any(map(_NUMBER.search, words))


def _ends_sentence(word: str) -> bool:
    return word.endswith(_ENDS)


def _before(words: list[str], own: list[str]) -> list[str]:
    """The last of `words` that belong to the sentence that follows, unless the quote has the end of
    one there itself."""
    if any(map(_ends_sentence, own)):
        return words
    backwards = takewhile(lambda word: not _ends_sentence(word), reversed(words))
    return [*backwards][::-1]


def _after(words: list[str], end: int, own: list[str]) -> list[str]:
    """The words from `end` on that belong to the sentence of the word before it, unless the quote
    has the end of one there itself."""
    if any(map(_ends_sentence, own[:-1])):
        return words[end:]
    within = takewhile(lambda at: not _ends_sentence(words[at - 1]), range(end, len(words)))
    return [words[at] for at in within]


def _standing(passages: list[list[str]], own: list[str]) -> list[str]:
    """The one of `passages` that stands for the words `own` of the quote; empty if none does."""
    if not (passages and own):
        return []
    letters = SequenceMatcher(None, "", " ".join(_bare(own)))
    ranked = []
    for passage in passages:
        letters.set_seq1(" ".join(_bare(passage)))
        ranked.append((letters.ratio(), passage))
    likeness, passage = max(ranked)
    if likeness >= 0.5:
        return passage
    single = next(one for one in passages if len(one) == 1)
    return single if len(own) == 1 and _alike(*_bare([*single, *own])) else []


def _alike(one: str, other: str) -> bool:
    """Whether one word may stand for the other: two little ones, or two nouns."""
    return max(len(one), len(other)) <= _LITTLE or (one[:1].isupper() and other[:1].isupper())
