"""The parts of a Synopse: rows with what stands on both sides, what became of it, and the ground.

A row never says more than its ground: what the newer paper says itself is `recorded` with its
words, everything else is inferred from the two records.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from konzept_cli.comparison.cells import Absence
from konzept_cli.model import Change, Item
from konzept_cli.model.vocabularies import ChangeKind

Kind = (
    ChangeKind
    | Literal[
        # Of what stands on both sides.
        "unchanged",
        "respelled",
        "reworded",
        "moved",
        "role",
        "topics",
        "changed",
        "to_principle",
        "from_principle",
        "own",
        "not_comparable",
        "both",
        "touched",
        # Of what stands on one side.
        "still_valid",
        "not_treated",
        "not_recorded",
        "only_older",
        "only_newer",
        "added",
        "removed",
        "no_topic",
    ]
)
"""What became of it. `own` is what every edition has for itself, such as its date; `added` and
`removed` are said of a record, `new` and `dropped` of a paper."""

Ground = Literal[
    # What the newer paper says: with words of its own, with those of the edition, or without.
    "recorded",
    "recorded_with_edition",
    "recorded_without_evidence",
    # Why two units are taken for the same.
    "id_and_label",
    "label",
    "other_label",
    "id",
    "id_and_topic",
    "topic",
    "shared_topic",
    "number",
    "near_text",
    # Why a unit is taken to stand on one side alone.
    "absent",
    "partial_edition",
    "incomplete",
    "compared",
]

Gap = Absence | Literal["still_valid", "not_there"]
"""What stands on the side that has nothing."""

Unit = Item | str
"""A part of a concept, or the label of one that its record does not have."""

Value = str | bool | Item | tuple[str, ...] | tuple[Item, ...] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A key with the value of both sides."""

    key: str
    before: Value
    after: Value
    known: bool = True
    """Whether a side without a value has none; otherwise that is not recorded."""


@dataclass(frozen=True, slots=True)
class Row:
    """What belongs together on both sides."""

    before: tuple[Unit, ...]
    now: tuple[Unit, ...]
    kinds: tuple[Kind, ...]
    ground: Ground
    """Why both sides belong together, or why one stands alone."""
    gap: Gap | None = None
    """What stands on the side that has nothing."""
    changes: tuple[Change, ...] = ()
    """What the newer paper says about it."""
    differences: tuple[Difference, ...] = ()
    topic: str | None = None
    """The topic that the row is about, or that joins both sides."""
    kin: tuple[str, ...] = ()
    """Of a field that stands on one side alone, the labels of those on the other side that have a
    topic in common with it; the first few."""
    below: tuple["Row", ...] = ()
    """The goals and measures of a field."""

    @property
    def differs(self) -> bool:
        """Whether anything in it differs."""
        same = self.kinds in (("unchanged",), ("both",)) and not self.differences
        return not same or any(row.differs for row in self.below)


@dataclass(frozen=True, slots=True)
class Fact:
    """A key of the concept itself, such as its title or its decisions."""

    key: str
    kind: Kind
    before: bool
    """Whether the older record has it."""
    now: bool
    gap: Gap | None = None


def every(rows: tuple[Row, ...]) -> Iterator[Row]:
    """`rows`, each followed by those below it."""
    for row in rows:
        yield row
        yield from every(row.below)
