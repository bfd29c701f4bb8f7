"""Links of fields and principles → the rows of a Synopse."""

from collections.abc import Iterator, Mapping, Sequence

from konzept_cli.comparison.synopsis.differences import differences, kinds
from konzept_cli.comparison.synopsis.lineage import Node
from konzept_cli.comparison.synopsis.linking import Link, part
from konzept_cli.comparison.synopsis.pairing import interleaved, out_of_order
from konzept_cli.comparison.synopsis.rows import Difference, Gap, Ground, Kind, Row
from konzept_cli.comparison.synopsis.standing import Standing, field_gap, one_sided
from konzept_cli.model import ActionField, Change, Concept

_LAST = 1_000_000_000
"""The place of what a record does not have: behind all that it has."""


class Fields:
    """What became of the fields, and of the principles that have to do with them."""

    def __init__(self, older: Concept, newer: Concept, how: Standing, links: Sequence[Link]) -> None:
        self.older, self.newer, self.how = older, newer, how
        self.links = [link for link in links if _is_of_fields(link)]
        self.before = {node: at for at, link in enumerate(self.links) for node in link.before}
        self.now = {node: at for at, link in enumerate(self.links) for node in link.now}
        self._above = _above(older), _above(newer)
        self._ahead = _ahead(older), _ahead(newer)
        self._moved = set(self._out_of_order())

    def rows(self, below: Mapping[int | None, tuple[Row, ...]]) -> tuple[Row, ...]:
        """A row for each link, in the newer paper's order, with the rows `below` it: of the goals
        and measures of its fields."""
        places = [(_places(link.before), _places(link.now)) for link in self.links]
        return tuple(self._row(at, below.get(at, ())) for at in interleaved(places))

    def _row(self, at: int, below: tuple[Row, ...]) -> Row:
        link = self.links[at]
        told = told_by(self.newer, link.changes)
        before = tuple(part(self.older, node) for node in link.before)
        now = tuple(part(self.newer, node) for node in link.now)
        found: tuple[Difference, ...] = ()
        ground, gap = link.ground or told, None
        observed: list[Kind] = []
        if before and now:
            found = tuple(self._differences(at))
            observed += [*_crossing(link), *kinds(found, "renamed")]
        else:
            gone = bool(before)
            gap = field_gap(self.newer if gone else self.older)
            kind, alone, gap = one_sided(self.how, gone=gone, gap=gap, holds=True)
            ground = told or alone
            observed += [] if link.changes else [kind]
            gap = field_gap(self.newer) if link.changes and gone else gap
        said = [change.kind for change in link.changes]
        all_kinds = tuple(dict.fromkeys((*said, *observed))) or ("unchanged",)
        assert ground  # noqa: S101 - both sides have a ground, or the newer paper tells one
        return Row(before, now, all_kinds, ground, gap, link.changes, told, found, link.topic, below)
