"""Repository → Comparison: topics × concepts. Facts only: no words, no score, no ranking."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from konzept_cli.collation import collation_key
from konzept_cli.comparison.cells import (
    RELATIONS,
    ROLES,
    Absence,
    Cell,
    Column,
    Line,
    Mention,
    Row,
)
from konzept_cli.comparison.choosing import EVERYTHING, Choice, Chosen, choose
from konzept_cli.comparison.columns import columns
from konzept_cli.comparison.rows import By, rows, topics_of
from konzept_cli.model import ActionField, Match, Vocabulary
from konzept_cli.model.vocabularies import Role
from konzept_cli.repository import Repository

__all__ = [
    "COUNTED",
    "EVERYTHING",
    "RELATIONS",
    "ROLES",
    "Absence",
    "By",
    "Cell",
    "Choice",
    "Chosen",
    "Column",
    "Comparison",
    "Line",
    "Mention",
    "Row",
    "compare",
]

COUNTED: frozenset[Role] = frozenset(("action_field", "cross_cutting"))
"""The roles that count unless others are asked for."""


@dataclass(frozen=True)
class Comparison:
    """The compared set: rows in the vocabulary's order, columns by kind of district and name."""

    by: By
    roles: frozenset[Role]
    """The roles that count."""
    vocabulary: Vocabulary
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    choice: Choice
    """What was asked for."""
    chosen: Chosen
    """What that leaves of the concepts; `columns` are made of it."""

    def ordered(self, language: str) -> tuple[Row, ...]:
        """The rows by number of concepts, then by German alphabetical order: the order of every
        table."""
        return tuple(
            sorted(self.rows, key=lambda row: (-row.count, collation_key(row.label.get(language))))
        )

    def topics_of(self, row: Row) -> frozenset[str]:
        """The ids of the topics that `row` stands for."""
        return topics_of(self.vocabulary, self.by, row.id)

    @cached_property
    def topics(self) -> frozenset[str]:
        """The ids of the topics that all rows stand for."""
        return frozenset().union(*map(self.topics_of, self.rows))

    @cached_property
    def basis(self) -> tuple[int, ...]:
        """The indexes of the columns that the common core rests on: those whose sources list
        action fields, all of which are recorded, without papers that treat some fields only."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.complete and column.field_counts[0] and not column.partial_edition
        )

    @cached_property
    def empty(self) -> tuple[int, ...]:
        """The indexes of the columns that are complete and have no action fields, such as an
        evaluation or a paper of principles."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.complete and not column.field_counts[0]
        )

    @cached_property
    def core(self) -> tuple[Row, ...]:
        """Rows that count in every column of the basis; none where that is less than two."""
        if len(self.basis) < 2:
            return ()
        return tuple(row for row in self.rows if all(row.cells[at].counts for at in self.basis))

    @cached_property
    def unique(self) -> tuple[tuple[Row, Column], ...]:
        """Rows that count in exactly one column of all, with it."""
        return tuple(
            (row, next(c for c, cell in zip(self.columns, row.cells, strict=True) if cell.counts))
            for row in self.rows
            if row.count == 1 and len(self.columns) > 1
        )

    @cached_property
    def unnamed(self) -> tuple[Row, ...]:
        """Rows that no column mentions in any role."""
        return tuple(row for row in self.rows if not any(cell.lines for cell in row.cells))

    @cached_property
    def touched(self) -> tuple[Row, ...]:
        """Rows that a column mentions, but none so that it counts."""
        return tuple(
            row for row in self.rows if not row.count and any(cell.lines for cell in row.cells)
        )

    @cached_property
    def claimed_unique(self) -> tuple[tuple[Column, ActionField], ...]:
        """Fields that their paper calls its special feature."""
        return tuple(
            (column, field)
            for column in self.columns
            for field in column.concept.action_fields
            if field.claimed_unique and self.shows(field)
        )

    def matches(self, field: ActionField) -> tuple[Match, ...]:
        """The matches of a field, with the chosen topics only where some were."""
        if not self.choice.of_topics:
            return field.topics
        return tuple(match for match in field.topics if match.topic in self.topics)

    def shows(self, field: ActionField) -> bool:
        """Whether a field belongs here: where topics were chosen, one of them must be its own."""
        return not self.choice.of_topics or bool(self.matches(field))


def compare(
    repository: Repository,
    ids: Iterable[str] = (),
    by: By = "topic",
    roles: frozenset[Role] = COUNTED,
    choice: Choice = EVERYTHING,
) -> Comparison:
    """The comparison of the concepts with `ids`, of all without any, as far as `choice` leaves
    them. `roles` are those that count. Raises `KeyError` for an unknown id and `ValueError`
    without a vocabulary."""
    vocabulary = repository.vocabulary
    if vocabulary is None:
        raise ValueError("no vocabulary")
    records = [repository.by_id[name] for name in dict.fromkeys(ids)] or repository.records
    chosen = choose(repository, records, choice)
    heads = columns(chosen.records)
    made = rows(vocabulary, heads, by, roles, choice)
    return Comparison(by, roles, vocabulary, heads, made, choice, chosen)
