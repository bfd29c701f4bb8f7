"""How many action fields a concept has, and whether that is all of them."""

from itertools import product

from konzept_cli.model import Concept


def field_counts(concept: Concept) -> tuple[int, ...]:
    """How many action fields the paper has, for every combination of the readings of its lists:
    the reading used comes first, then the others from the fewest to the most fields.

    Parts of fields, residual headings and units that are no action field are not counted.
    """
    fields = [
        field
        for field in concept.action_fields
        if field.part_of is None and "action_field" in field.roles and "residual" not in field.roles
    ]
    sizes = [(1, *(len(reading.fields) for reading in field.readings)) for field in fields]
    used, *others = (sum(combination) for combination in product(*sizes))
    return used, *sorted(others)


def is_complete(concept: Concept) -> bool:
    """Whether a topic that no unit reaches is not named by the paper, as far as it was read: the
    action fields are listed and not marked as partial, or stated not to exist."""
    recorded = concept.recorded
    if "action_fields" in recorded.partial:
        return False
    stated = {*recorded.not_named, *(none.part for none in recorded.explicitly_none)}
    return bool(concept.action_fields) or "action_fields" in stated
