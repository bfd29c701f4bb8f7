"""Which topics two concepts of a comparison share. Facts only: no index, no order by size."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from konzept_cli.collation import collation_key, without_kind
from konzept_cli.comparison import Column, Comparison, Row
from konzept_cli.comparison.districts import same_district

FEWEST, MOST = 3, 12
"""Two concepts are side by side as it is; the pairs of more than twelve nobody reads."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two concepts, by the indexes of their columns, and the rows that count in them."""

    first: int
    second: int
    shared: tuple[Row, ...]
    only_first: tuple[Row, ...]
    only_second: tuple[Row, ...]
    touched: tuple[Row, ...]
    """Rows that both mention, though they do not count in both."""
    same_district: bool
    open: bool
    """Whether one of the two may have more: its fields are not recorded completely, the paper
    treats some fields only, or it was not read in full."""

    @property
    def total(self) -> int:
        """How many rows count in at least one of the two."""
        return len(self.shared) + len(self.only_first) + len(self.only_second)


def may_have_more(column: Column) -> bool:
    """Whether topics may be the concept's that do not count here."""
    return not column.complete or column.partial_edition or not column.read_in_full


def overlaps(comparison: Comparison, language: str) -> tuple[Overlap, ...]:
    """Every pair in alphabetical order of the names, none twice; the rows in the order of every
    table."""
    rows = comparison.ordered(language)
    return tuple(_overlap(comparison, rows, *pair) for pair in _pairs(comparison.columns))


def _pairs(columns: tuple[Column, ...]) -> Iterator[tuple[int, int]]:
    def name(index: int) -> tuple[tuple[str, str], str, str]:
        concept = columns[index].concept
        called = collation_key(without_kind(concept.district.name))
        return called, concept.edition.date, columns[index].id

    return combinations(sorted(range(len(columns)), key=name), 2)


def _overlap(comparison: Comparison, rows: tuple[Row, ...], first: int, second: int) -> Overlap:
    counts = {row.id: (row.cells[first].counts, row.cells[second].counts) for row in rows}
    one, other = comparison.columns[first], comparison.columns[second]
    return Overlap(
        first=first,
        second=second,
        shared=tuple(row for row in rows if counts[row.id] == (True, True)),
        only_first=tuple(row for row in rows if counts[row.id] == (True, False)),
        only_second=tuple(row for row in rows if counts[row.id] == (False, True)),
        touched=tuple(
            row
            for row in rows
            if counts[row.id] != (True, True) and row.cells[first].lines and row.cells[second].lines
        ),
        same_district=same_district(one.concept.district, other.concept.district),
        open=may_have_more(one) or may_have_more(other),
    )
