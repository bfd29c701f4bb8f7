"""Two concepts → Synopse: what became of everything, and how that is known. No words."""

from collections.abc import Iterable
from dataclasses import dataclass

from konzept_cli.comparison.synopsis.aim_rows import aim_rows
from konzept_cli.comparison.synopsis.facts import facts
from konzept_cli.comparison.synopsis.fields import Fields
from konzept_cli.comparison.synopsis.linking import links, told
from konzept_cli.comparison.synopsis.lists import actor_rows, figure_rows, principle_rows
from konzept_cli.comparison.synopsis.rows import (
    Difference,
    Fact,
    Gap,
    Ground,
    Kind,
    Row,
    Unit,
    Value,
    every,
)
from konzept_cli.comparison.synopsis.standing import RECORDS, Standing, standing
from konzept_cli.comparison.synopsis.topics import topic_rows
from konzept_cli.model import Concept

__all__ = [
    "RECORDS",
    "Difference",
    "Fact",
    "Gap",
    "Ground",
    "Kind",
    "Row",
    "Standing",
    "Synopsis",
    "Unit",
    "Value",
    "every",
    "standing",
    "synopsis",
    "told",
]


@dataclass(frozen=True, slots=True)
class Synopsis:
    """Two concepts, row by row."""

    older: Concept
    newer: Concept
    how: Standing
    facts: tuple[Fact, ...]
    fields: tuple[Row, ...]
    """Fields with their goals and measures below them; of two papers a row for each topic."""
    principles: tuple[Row, ...]
    aims: tuple[Row, ...]
    """Goals and measures of several fields or of the whole concept; of two papers all."""
    actors: tuple[Row, ...]
    figures: tuple[Row, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows but the facts."""
        return (*self.fields, *self.principles, *self.aims, *self.actors, *self.figures)

    @property
    def differs(self) -> bool:
        """Whether anything differs."""
        facts_differ = any(fact.kind != "unchanged" for fact in self.facts)
        return facts_differ or any(row.differs for row in self.rows)


def synopsis(older: Concept, newer: Concept, how: Standing, topics: Iterable[str] = ()) -> Synopsis:
    """What became of the `older` concept in the `newer` one. `topics`, in the vocabulary's order,
    are the rows for two papers that are not editions of each other."""
    joined = links(older, newer, how)
    fields = None if how.kind == "papers" else Fields(older, newer, how, joined)
    below = aim_rows(older, newer, how, fields)
    return Synopsis(
        older=older,
        newer=newer,
        how=how,
        facts=facts(older, newer, how),
        fields=fields.rows(below) if fields else topic_rows(older, newer, topics),
        principles=principle_rows(older, newer, how, joined),
        aims=below.get(None, ()),
        actors=actor_rows(older, newer, how),
        figures=figure_rows(older, newer, how),
    )
