"""Shared keys, and the order of rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.comparison.synopsis.pairing import counted, interleaved, out_of_order, pairs


@pytest.mark.parametrize(
    ("older", "newer", "expected"),
    [
        ({1: ["a"]}, {7: ["a"]}, [(1, 7)]),
        ({1: ["a"]}, {7: ["b"]}, []),
        # A key that two of a side have joins none of them.
        ({1: ["a"], 2: ["a"]}, {7: ["a"]}, []),
        # A unit with two possible partners has none.
        ({1: ["a", "b"]}, {7: ["a"], 8: ["b"]}, []),
        ({1: ["a", "b"]}, {7: ["b", "a", "a"]}, [(1, 7)]),
        ({1: []}, {7: []}, []),
    ],
)
def test_pairs(
    older: dict[int, list[str]], newer: dict[int, list[str]], expected: list[tuple[int, int]]
) -> None:
    assert pairs(older, newer) == expected
    assert pairs(newer, older) == [(other, one) for one, other in expected]


def test_counted() -> None:
    assert counted(["a", "b", "a"]) == [("a", 0), ("b", 0), ("a", 1)]


def test_interleaved() -> None:
    # In the newer order; 2 and 3 are gone and stand behind 0, which preceded them.
    places = [([0], [5]), ([3], [1]), ([1], []), ([2], []), ([], [9])]
    assert interleaved(places) == [1, 0, 2, 3, 4]
    assert interleaved([([0], []), ([1], [0])]) == [0, 1]
    assert interleaved([]) == []


@given(st.lists(st.tuples(st.booleans(), st.booleans()).filter(any)), st.randoms())
def test_every_row_stands_once(sides: list[tuple[bool, bool]], random: object) -> None:
    before, now = list(range(len(sides))), list(range(len(sides)))
    random.shuffle(before)  # type: ignore[attr-defined]
    random.shuffle(now)  # type: ignore[attr-defined]
    places = [
        ([one] if there else [], [other] if here else [])
        for one, other, (there, here) in zip(before, now, sides, strict=True)
    ]
    order = interleaved(places)
    assert sorted(order) == list(range(len(sides)))
    newer = [places[at][1][0] for at in order if places[at][1]]
    assert newer == sorted(newer)


@pytest.mark.parametrize(
    ("places", "moved"),
    [([], 0), ([0, 1, 2], 0), ([1, 0], 1), ([2, 0, 1], 1), ([3, 2, 1, 0], 3), ([0, 3, 1, 2], 1)],
)
def test_out_of_order(places: list[int], moved: int) -> None:
    found = out_of_order(places)
    assert len(found) == moved
    rest = [place for at, place in enumerate(places) if at not in found]
    assert rest == sorted(rest)
