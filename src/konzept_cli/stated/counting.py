"""How many action fields a concept has, and whether that is all of them."""

from collections import Counter
from functools import cache
from itertools import chain, repeat
from math import prod
from typing import get_args

from konzept_cli.messages import Language, catalogue
from konzept_cli.model import ActionField, Concept, Goal, Measure
from konzept_cli.model.vocabularies import Role
from konzept_cli.model.walking import parts

_MOST_COMBINATIONS = 100
_COUNTED = ("action_fields", "principles", "goals", "measures")
_ROLES = get_args(Role)


def field_counts(concept: Concept) -> tuple[int, ...]:
    """How many action fields the paper has, for every combination of the readings of its lists:
    the reading used comes first, then the others from the fewest to the most fields. Where there
    are more than a hundred combinations, each number once.

    Parts of fields, residual headings and units that are no action field are not counted.
    """
    fields = counted_fields(concept)
    sizes = [(1, *(len(reading.fields) for reading in field.readings)) for field in fields]
    used = len(fields)
    # Numbers of fields with the number of combinations that give them: the combinations
    # themselves double with every ambiguous list.
    totals = Counter({0: 1})
    for size in sizes:
        sums: Counter[int] = Counter()
        for total, times in totals.items():
            for more in size:
                sums[total + more] += times
        totals = sums
    totals[used] -= 1
    many = prod(map(len, sizes)) > _MOST_COMBINATIONS
    others = (
        repeat(total, 1 if many else times) for total, times in sorted(totals.items()) if times
    )
    return used, *chain.from_iterable(others)


def counted_fields(concept: Concept) -> tuple[ActionField, ...]:
    """The action fields, without residual headings and without parts of other fields."""
    inner = sub_fields(concept)
    return tuple(f for f in concept.action_fields if _is_field(f) and f.id not in inner)


def _is_field(field: ActionField) -> bool:
    return "action_field" in field.roles and "residual" not in field.roles


def sub_fields(concept: Concept) -> frozenset[str]:
    """The ids of action fields that are part of an action field, directly or not. What stands
    under a residual heading, a focus or the like is a field of its own."""
    fields = {field.id: field for field in concept.action_fields}
    found: set[str] = set()
    for field in filter(_is_field, concept.action_fields):
        seen, above = {field.id}, fields.get(field.part_of or "")
        while above and above.id not in seen:
            seen.add(above.id)
            if _is_field(above):
                found.add(field.id)
            above = fields.get(above.part_of or "")
    return frozenset(found)


def is_complete(concept: Concept) -> bool:
    """Whether a topic that no unit reaches is not named by the paper, as far as it was read: the
    action fields are listed and not marked as partial, or stated not to exist."""
    recorded = concept.recorded
    if "action_fields" in recorded.partial:
        return False
    stated = {*recorded.not_named, *(none.part for none in recorded.explicitly_none)}
    return bool(concept.action_fields) or "action_fields" in stated


def listed(concept: Concept, of: str) -> tuple[int, ...]:
    """How many `of` the record lists, every way one can count them; none where the part is
    recorded only in part, or `of` is not one that can be counted. `of` is a key such as `goals`
    or a role, or the German or English word for it."""
    name = _meant(of)
    part = "action_fields" if name in _ROLES else name
    if part in concept.recorded.partial:
        return ()
    if name == "action_fields":
        return field_counts(concept)
    if part == "action_fields":
        return (sum(name in field.roles for field in concept.action_fields),)
    if name == "principles":
        return (len(concept.principles),)
    if name not in ("goals", "measures"):
        return ()
    kind = Goal if name == "goals" else Measure
    places = [loc for loc, part in parts(concept) if type(part) is kind]
    # Goals nest: a paper may count the upper ones, or all.
    upper = [loc for loc in places if loc.count(name) == 1]
    return tuple(dict.fromkeys((len(places), len(upper))))


def _meant(of: str) -> str:
    """The key or role that `of` is or names."""
    if of in _COUNTED or of in _ROLES:
        return of
    languages: tuple[Language, ...] = ("de", "en")
    found = (_names(language).get(of.casefold()) for language in languages)
    return next(filter(None, found), of)


@cache
def _names(language: Language) -> dict[str, str]:
    """Keys and roles by their words in the plural."""
    words = catalogue(language)
    roles = {words.term("roles", role).casefold(): role for role in _ROLES}
    return roles | {words.term("part", kind).casefold(): kind for kind in _COUNTED}
