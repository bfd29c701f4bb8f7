"""Sentences that say nearly the same: by the stems of their words, and in bounded time."""

import re
from collections.abc import Mapping
from typing import TypeVar

_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDING = re.compile(r"(?:innen|ern|en|er|es|em|e|n|s)$")
_MOST_HOLDERS = 20
"""A word that stands in more sentences says nothing about any of them."""
_LEAST_SHARED = 2

NEAR = 0.6
"""Shared stems out of all (Dice's coefficient) from which two sentences are taken for one."""

FAINT = 0.3
"""The same where something else joins them already, such as their number."""

N = TypeVar("N", int, tuple[int, int])


def stems(text: str) -> frozenset[str]:
    """The longer words of `text` without their endings."""
    return frozenset(_ENDING.sub("", word) for word in _WORD.findall(text.casefold()))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """From 0, nothing in common, to 1."""
    shared = len(one & other)
    if shared < min(_LEAST_SHARED, len(one), len(other)):
        return 0.0
    return 2 * shared / max(len(one) + len(other), 1)


def near(older: Mapping[int, str], newer: Mapping[int, str]) -> list[tuple[int, int]]:
    """The sentences that are each other's nearest, and no other is as near."""
    left = {key: stems(text) for key, text in older.items()}
    right = {key: stems(text) for key, text in newer.items()}
    scores = {
        pair: score
        for pair in _candidates(left, right)
        if (score := likeness(left[pair[0]], right[pair[1]])) >= NEAR
    }
    best: dict[tuple[str, int], list[tuple[float, int]]] = {}
    for (one, other), score in scores.items():
        best.setdefault(("older", one), []).append((score, other))
        best.setdefault(("newer", other), []).append((score, one))
    return [
        (one, other)
        for one, other in scores
        if _nearest(best["older", one]) == other and _nearest(best["newer", other]) == one
    ]


def _nearest(found: list[tuple[float, int]]) -> int | None:
    """The one with the highest score; `None` where two have it."""
    ranked = sorted(found, reverse=True)
    if len(ranked) > 1 and ranked[0][0] == ranked[1][0]:
        return None
    return ranked[0][1]


def _candidates(
    left: Mapping[int, frozenset[str]], right: Mapping[int, frozenset[str]]
) -> dict[tuple[int, int], None]:
    """The pairs that share a word which is not everywhere, in a fixed order."""
    holders = [_holders(side) for side in (left, right)]
    return {
        (one, other): None
        for word in sorted(holders[0].keys() & holders[1].keys())
        for one in holders[0][word]
        for other in holders[1][word]
    }


def _holders(side: Mapping[int, frozenset[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key, words in side.items():
        for word in words:
            found.setdefault(word, []).append(key)
    return {word: keys for word, keys in found.items() if len(keys) <= _MOST_HOLDERS}
