"""Entries by the paper's own numbers."""

import pytest

from konzept_cli.reports.numbering import in_order
from konzept_cli.reports.statements import Entry


@pytest.mark.parametrize(
    ("numbers", "ordered"),
    [
        (["2.1", "1.10", "1.2"], ["1.2", "1.10", "2.1"]),
        (["M 10", "M 02", "M 01"], ["M 01", "M 02", "M 10"]),
        (["17.b", "17.a"], ["17.a", "17.b"]),
        (["2", None, "1"], ["2", None, "1"]),
        (["9" * 5000, "1" + "0" * 5000], ["9" * 5000, "1" + "0" * 5000]),
        ([], []),
    ],
)
def test_numbers_are_read_as_numbers(numbers: list[str | None], ordered: list[str | None]) -> None:
    made = in_order(numbers, [Entry(mark=number) for number in numbers])
    assert [entry.mark for entry in made] == ordered
