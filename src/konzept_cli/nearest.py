"""The nearest word to a misspelt one."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s", "_": "-", " ": "-"})


def distance(one: str, other: str) -> int:
    """How many letters must be changed, added, dropped or swapped with their neighbour
    (optimal string alignment, after F. Damerau, CACM 7/3, 1964)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def fold(word: str) -> str:
    """`word` without what people get wrong most easily: case, umlauts, blanks for hyphens."""
    folded = word.casefold().replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return folded.replace("ss", "s").translate(_FOLD)


def nearest(word: str, candidates: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """The candidates that `word` is likely to be a slip of, nearest first: at most a third of
    the letters differ, or the one begins with the other."""
    written, folded = word.casefold(), fold(word)
    ranked = []
    for candidate in candidates:
        target = fold(candidate)
        # Folding joins letters, so a slip in one of them can look like two: take the better.
        far = min(_far(folded, target), _far(written, candidate.casefold()))
        if far <= max(1, max(len(folded), len(target)) // 3):
            ranked.append((far, candidate))
        elif len(folded) >= 3 and (target.startswith(folded) or folded.startswith(target)):
            ranked.append((far + 10, candidate))
    return tuple(candidate for _, candidate in sorted(ranked)[:most])


def _far(one: str, other: str) -> int:
    """`distance`, or what it is at least where that alone is too much: a word may be as long as a
    file, and comparing costs the product of the lengths."""
    letters, others = set(one), set(other)
    least = max(abs(len(one) - len(other)), len(letters - others), len(others - letters))
    return least if least > max(1, max(len(one), len(other)) // 3) else distance(one, other)


def slug(text: str) -> str:
    """`text` as an id: lower-case letters a to z and digits, joined by hyphens; ä becomes ae."""
    letters = re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", text).casefold())
    for umlaut, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        letters = letters.replace(umlaut, pair)
    bare = unicodedata.normalize("NFD", letters).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def called(word: str, names: Mapping[str, Iterable[str]]) -> str:
    """Which of the ids in `names` has the name `word`, or is it but for case, umlauts and signs;
    empty if none."""
    wanted = fold(slug(word))
    known = (one for one, own in names.items() if wanted in {fold(slug(n)) for n in (one, *own)})
    return next(known, "") if wanted else ""
