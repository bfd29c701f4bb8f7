"""Rows, lines and scales of figures."""

import pytest

from konzept_cli.reports.drawings import Tick, drawing, rows_of, steps


def test_signs_that_would_meet_stand_in_lines_of_their_own() -> None:
    (row,) = rows_of([("A", [[(0, "bar", "a"), (20, "bar", "b"), (50, "bar", "c")]])], 50)
    assert row.lines == (52, 84)
    assert [(mark.x, mark.y, mark.label) for mark in row.marks] == [
        (0, 52, "a"),
        (20, 84, "b"),
        (50, 52, "c"),
    ]


def test_groups_do_not_share_lines() -> None:
    one, other, empty = rows_of(
        [
            ("A", [[(0, "bar", "a")], [(300, "diamond", "b")]]),
            ("B", [[], [(300, "diamond", "b")]]),
            ("C", [[], []]),
        ],
        50,
    )
    assert (one.y, one.lines, [mark.y for mark in one.marks]) == (24, (52, 84), [52, 84])
    assert (other.y, other.lines, [mark.y for mark in other.marks]) == (128, (156,), [156])
    assert (empty.y, empty.lines, empty.marks) == (200, (228,), ())


def test_the_scale_is_below_all_rows() -> None:
    rows = rows_of([("A", [[(0, "dot", "1")]])], 50)
    drawn = drawing("d", "Title", "Text", [Tick(0, "0")], rows)
    assert (drawn.floor, drawn.foot, drawn.height) == (72, 100, 112)


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        (0, 4, 8, [0, 1, 2, 3, 4]),
        (0, 8, 8, [0, 2, 4, 6, 8]),
        (0, 42, 8, [0, 10, 20, 30, 40]),
        (2007, 2018, 6, [2008, 2010, 2012, 2014, 2016, 2018]),
        (1987, 2024, 6, [1990, 2000, 2010, 2020]),
    ],
)
def test_steps_are_round(first: int, last: int, most: int, expected: list[int]) -> None:
    assert list(steps(first, last, most)) == expected
