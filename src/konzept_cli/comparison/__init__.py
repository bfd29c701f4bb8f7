"""Repository → Comparison: topics × concepts. Facts only: no words, no score, no ranking."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from konzept_cli.collation import collation_key, without_kind
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
from konzept_cli.comparison.counting import field_counts, is_complete, sub_fields
from konzept_cli.model import ActionField, Vocabulary
from konzept_cli.model.vocabularies import DistrictKind, Role
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import is_partial

__all__ = [
    "COUNTED",
    "RELATIONS",
    "ROLES",
    "Absence",
    "By",
    "Cell",
    "Column",
    "Comparison",
    "Line",
    "Mention",
    "Row",
    "compare",
]

COUNTED: frozenset[Role] = frozenset(("action_field", "cross_cutting"))
"""The roles that count unless others are asked for."""

By = Literal["topic", "group"]


@dataclass(frozen=True)
class Comparison:
    """The compared set: rows in the vocabulary's order, columns by kind of district and name."""

    by: By
    roles: frozenset[Role]
    """The roles that count."""
    vocabulary: Vocabulary
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def ordered(self, language: str) -> tuple[Row, ...]:
        """The rows by number of concepts, then by German alphabetical order: the order of every
        table."""
        return tuple(
            sorted(self.rows, key=lambda row: (-row.count, collation_key(row.label.get(language))))
        )

    def topics_of(self, row: Row) -> frozenset[str]:
        """The ids of the topics that `row` stands for."""
        if self.by == "topic":
            return frozenset((row.id,))
        return frozenset(topic.id for topic in self.vocabulary.topics if topic.group == row.id)

    @cached_property
    def basis(self) -> tuple[int, ...]:
        """The indexes of the columns that the common core rests on: those whose action fields
        are recorded completely, without papers that have no units at all or treat some fields
        only."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.complete and column.concept.action_fields and not column.partial_edition
        )

    @cached_property
    def empty(self) -> tuple[int, ...]:
        """The indexes of the columns that are complete and have no units at all, such as an
        evaluation or a paper of principles."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.complete and not column.concept.action_fields
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
    def claimed_unique(self) -> tuple[tuple[Column, ActionField], ...]:
        """Fields that their paper calls its special feature."""
        return tuple(
            (column, field)
            for column in self.columns
            for field in column.concept.action_fields
            if field.claimed_unique
        )


def compare(
    repository: Repository,
    ids: Iterable[str] = (),
    by: By = "topic",
    roles: frozenset[Role] = COUNTED,
) -> Comparison:
    """The comparison of the concepts with `ids`, of all without any. `roles` are those that
    count. Raises `KeyError` for an unknown id and `ValueError` without a vocabulary."""
    vocabulary = repository.vocabulary
    if vocabulary is None:
        raise ValueError("no vocabulary")
    records = [repository.by_id[name] for name in dict.fromkeys(ids)] or list(repository.records)
    columns = tuple(_column(record) for record in sorted(records, key=_column_order))
    if by == "topic":
        heads = [(topic.id, topic.label, topic.group, {topic.id}) for topic in vocabulary.topics]
    else:
        heads = [
            (
                group.id,
                group.label,
                group.id,
                {t.id for t in vocabulary.topics if t.group == group.id},
            )
            for group in vocabulary.groups
        ]
    rows = tuple(
        Row(name, label, group, tuple(_cell(column, topics, roles) for column in columns))
        for name, label, group, topics in heads
    )
    return Comparison(by, roles, vocabulary, columns, rows)


def _column_order(record: Record) -> tuple[int, tuple[str, str], str, str]:
    concept = record.concept
    kinds = get_args(DistrictKind)
    name = collation_key(without_kind(concept.district.name))
    return kinds.index(concept.district.kind), name, concept.edition.date, record.id


def _column(record: Record) -> Column:
    concept = record.concept
    fields = concept.action_fields
    numbers = {role: sum(role in field.roles for field in fields) for role in ROLES}
    return Column(
        record=record,
        complete=is_complete(concept),
        partial_edition=is_partial(concept),
        field_counts=field_counts(concept),
        roles={role: number for role, number in numbers.items() if number},
        sub_fields=sub_fields(concept),
    )


def _cell(column: Column, topics: set[str], roles: frozenset[Role]) -> Cell:
    mentions = [
        Mention(index, field, matches, field.id in column.sub_fields)
        for index, field in enumerate(column.concept.action_fields)
        if (matches := tuple(match for match in field.topics if match.topic in topics))
    ]
    lines = tuple(
        Line(role, having)
        for role in ROLES
        if (having := tuple(mention for mention in mentions if role in mention.field.roles))
    )
    counts = any(mention.counts(roles) for mention in mentions)
    return Cell(lines, None if lines else _absence(column), counts)


def _absence(column: Column) -> Absence:
    recorded = column.concept.recorded
    if any(none.part == "action_fields" for none in recorded.explicitly_none):
        return "explicitly_none"
    return "not_named" if column.complete else "not_recorded"
