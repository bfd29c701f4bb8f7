"""The goals and measures of a field, wherever the record has them."""

from collections.abc import Iterable, Iterator

from konzept_cli.model import ActionField, Concept, Goal, Measure


def aims(concept: Concept, field: ActionField) -> tuple[tuple[Goal, ...], tuple[Measure, ...]]:
    """The goals and measures of `field`: its own, and those of the concept that name it. What
    stands below a goal that names it belongs to that goal."""
    found = list(_naming(concept.goals, field.id))
    goals = (*field.goals, *(one for one in found if isinstance(one, Goal)))
    measures = (
        *field.measures,
        *(one for one in concept.measures if field.id in one.fields),
        *(one for one in found if isinstance(one, Measure)),
    )
    return goals, measures


def _naming(goals: Iterable[Goal], field: str) -> Iterator[Goal | Measure]:
    for goal in goals:
        if field in goal.fields:
            yield goal
        else:
            yield from _naming(goal.goals, field)
            yield from (measure for measure in goal.measures if field in measure.fields)


def measures_below(goals: Iterable[Goal]) -> Iterator[tuple[Goal, Measure]]:
    """Every measure that serves one of `goals` or of those below them, with that goal."""
    for goal in goals:
        yield from ((goal, measure) for measure in goal.measures)
        yield from measures_below(goal.goals)
