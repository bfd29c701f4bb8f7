"""The statements of a concept that belong to a topic, whether a field does or not."""

from collections.abc import Collection, Iterable, Iterator

from konzept_cli.comparison.aims import aims
from konzept_cli.model import ActionField, Goal, Measure, Principle
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


def besides(
    record: Record, topics: Collection[str], fields: Iterable[ActionField]
) -> Iterator[Said]:
    """Those of them that do not belong to one of `fields`, with which they would be told."""
    told = {id(said) for field in fields for said in _below(*aims(record.concept, field))}
    return (said for said in statements_on(record, topics) if id(said) not in told)


def _below(goals: tuple[Goal, ...], measures: tuple[Measure, ...] = ()) -> Iterator[Goal | Measure]:
    yield from measures
    for goal in goals:
        yield goal
        yield from _below(goal.goals, goal.measures)
