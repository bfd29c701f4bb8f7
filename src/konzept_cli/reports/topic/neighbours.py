"""Topics that share fields with a topic."""

from collections.abc import Iterator
from dataclasses import dataclass

from konzept_cli.collation import collation_key
from konzept_cli.comparison import Row
from konzept_cli.reports.topic.about import LinkedTopic, linked_topic
from konzept_cli.reports.topics import mentions
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class SharedField:
    """A field that belongs to both topics, and how."""

    name: str
    label: str
    here: str
    """How it relates to the topic of the report."""
    there: str
    """How it relates to the neighbour."""


@dataclass(frozen=True, slots=True)
class NeighbourRow:
    """A topic with the fields that it shares with the one of the report."""

    topic: LinkedTopic
    count: str
    """In how many of the compared concepts."""
    fields: tuple[SharedField, ...]


def build_neighbours(frame: Frame, row: Row) -> tuple[NeighbourRow, ...]:
    """The neighbours by number of concepts, then by German alphabetical order."""
    found: dict[str, dict[int, list[SharedField]]] = {}
    for at, name, field in _shared(frame, row):
        found.setdefault(name, {}).setdefault(at, []).append(field)
    rows = [
        (
            -len(by_concept),
            NeighbourRow(
                linked_topic(frame, name),
                frame.of(len(by_concept)),
                tuple(field for fields in by_concept.values() for field in fields),
            ),
        )
        for name, by_concept in found.items()
    ]
    rows.sort(key=lambda pair: (pair[0], collation_key(pair[1].topic.label)))
    return tuple(view for _, view in rows)


def _shared(frame: Frame, row: Row) -> Iterator[tuple[int, str, SharedField]]:
    """Each with the index of its concept and the id of the neighbour."""
    for head, cell in zip(frame.heads, row.cells, strict=True):
        for mention in mentions(cell):
            here = frame.words.term("relation", mention.relation)
            for match in mention.field.topics:
                if match.topic != row.id:
                    there = frame.words.term("relation", match.relation)
                    label = mention.field.label
                    yield head.index, match.topic, SharedField(head.name, label, here, there)
