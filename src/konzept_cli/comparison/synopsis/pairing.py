"""Which units of both sides share a key, and the order in which all of them stand."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from konzept_cli.stated.alike import spelling

N = TypeVar("N", bound=Hashable)
M = TypeVar("M", bound=Hashable)
Keys = Collection[Hashable]


def pairs(older: Mapping[N, Keys], newer: Mapping[M, Keys]) -> list[tuple[N, M]]:
    """The units that share a key which no other on their side has. Of those that would have
    several partners, none is taken: nobody knows which is meant."""
    left, right = _holders(older), _holders(newer)
    shared = {
        (holders[0], others[0]): None
        for key, holders in left.items()
        if len(holders) == len(others := right.get(key, [])) == 1
    }
    olders, newers = Counter(one for one, _ in shared), Counter(other for _, other in shared)
    return [pair for pair in shared if olders[pair[0]] == newers[pair[1]] == 1]


def _holders(keys: Mapping[N, Keys]) -> dict[Hashable, list[N]]:
    found: dict[Hashable, list[N]] = {}
    for unit, own in keys.items():
        for key in dict.fromkeys(own):
            found.setdefault(key, []).append(unit)
    return found


def spelt(text: str) -> str:
    """`text` without differences of spelling; as it is where it has no letters."""
    return spelling(text) or text


def counted(keys: Iterable[Hashable]) -> list[tuple[Hashable, int]]:
    """Each of `keys` with how many equal ones came before it: no two are the same then."""
    seen: Counter[Hashable] = Counter()
    found = []
    for key in keys:
        found.append((key, seen[key]))
        seen[key] += 1
    return found


def interleaved(places: Sequence[tuple[Collection[int], Collection[int]]]) -> list[int]:
    """The indexes of `places`, which are those of a row in the older and in the newer record, in
    the newer order; what the newer one does not have stands behind what preceded it before."""
    behind: dict[int | None, list[int]] = {}
    last: int | None = None
    older = [index for index, (before, _) in enumerate(places) if before]
    for index in sorted(older, key=lambda index: min(places[index][0])):
        if places[index][1]:
            last = index
        else:
            behind.setdefault(last, []).append(index)
    newer = [index for index, (_, now) in enumerate(places) if now]
    newer.sort(key=lambda index: min(places[index][1]))
    return [*behind.get(None, ()), *(at for one in newer for at in (one, *behind.get(one, ())))]


def out_of_order(places: Sequence[int]) -> list[int]:
    """The fewest indexes of `places` without which the rest would rise."""
    ends: list[int] = []
    before: list[int | None] = []
    for index, place in enumerate(places):
        at = bisect_left(ends, place, key=places.__getitem__)
        before.append(ends[at - 1] if at else None)
        ends[at : at + 1] = [index]
    kept: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return [index for index in range(len(places)) if index not in kept]
