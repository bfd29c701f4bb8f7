"""Vocabulary × columns → rows: topics or groups of topics, and a cell for each concept."""

from collections.abc import Collection, Iterator
from typing import Literal

from konzept_cli.comparison.cells import ROLES, Absence, Cell, Column, Line, Mention, Row
from konzept_cli.comparison.choosing import Choice
from konzept_cli.model import Bilingual, Vocabulary
from konzept_cli.model.vocabularies import Role

By = Literal["topic", "group"]


def rows(
    vocabulary: Vocabulary,
    columns: tuple[Column, ...],
    by: By,
    roles: frozenset[Role],
    choice: Choice,
) -> tuple[Row, ...]:
    """The rows that `choice` leaves, in the vocabulary's order; `roles` are those that count."""
    return tuple(
        Row(name, label, group, tuple(_cell(column, topics, roles) for column in columns))
        for name, label, group, topics in _heads(vocabulary, by, choice)
    )


def topics_of(vocabulary: Vocabulary, by: By, row: str) -> frozenset[str]:
    """The ids of the topics that the row of this id stands for."""
    if by == "topic":
        return frozenset((row,))
    return frozenset(topic.id for topic in vocabulary.topics if topic.group == row)


def _heads(
    vocabulary: Vocabulary, by: By, choice: Choice
) -> Iterator[tuple[str, Bilingual, str, Collection[str]]]:
    if by == "topic":
        for topic in vocabulary.topics:
            if choice.wants(topic.id, topic.group):
                yield topic.id, topic.label, topic.group, (topic.id,)
    else:
        for group in vocabulary.groups:
            if choice.wants("", group.id):
                yield group.id, group.label, group.id, topics_of(vocabulary, by, group.id)


def _cell(column: Column, topics: Collection[str], roles: frozenset[Role]) -> Cell:
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
