"""The statements of a concept that belong to a topic, whether a field does or not."""

from collections.abc import Collection, Iterator

from konzept_cli.model import Goal, Measure, Principle
from konzept_cli.repository import Record

Said = Principle | Goal | Measure


def statements_on(record: Record, topics: Collection[str]) -> Iterator[Said]:
    """The principles, goals and measures that name one of `topics` themselves; not what the paper
    says about itself."""
    principles = [place for place in record.of(Principle) if place[0][0] == "principles"]
    places: tuple[tuple[object, Said], ...] = (*principles, *record.of(Goal), *record.of(Measure))
    for _, said in places:
        if any(match.topic in topics for match in said.topics):
            yield said
