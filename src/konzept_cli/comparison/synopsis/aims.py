"""Goals and measures of both sides → rows, below their field or for the whole concept."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from konzept_cli.comparison.synopsis.likeness import FAINT, likeness, near, stems
from konzept_cli.comparison.synopsis.pairing import Keys, counted, pairs, spelt
from konzept_cli.comparison.synopsis.rows import Ground
from konzept_cli.model import Concept, Goal, Measure


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal or a measure, and where it stands."""

    said: Goal | Measure
    fields: tuple[int, ...]
    """The indexes of the fields that it belongs to; none for the whole concept."""
    above: int | None
    """The index of the aim that it stands below."""

    @property
    def words(self) -> str:
        """Its words without differences of spelling."""
        return spelt(self.said.words)


def aims(concept: Concept) -> list[Aim]:
    """All goals and measures of `concept`: field after field, then those that stand on top, each
    before what stands below it."""
    found: list[Aim] = []
    ids = {field.id: at for at, field in enumerate(concept.action_fields)}
    for at, field in enumerate(concept.action_fields):
        _gather((*field.goals, *field.measures), (at,), None, {}, found)
    _gather((*concept.goals, *concept.measures), (), None, ids, found)
    return found


def _gather(
    said: Iterable[Goal | Measure],
    fields: tuple[int, ...],
    above: int | None,
    ids: dict[str, int],
    found: list[Aim],
) -> None:
    for one in said:
        own = tuple(dict.fromkeys(ids[name] for name in one.fields if name in ids)) or fields
        place = len(found)
        found.append(Aim(one, own, above))
        if isinstance(one, Goal):
            _gather((*one.goals, *one.measures), own, place, ids, found)


Family = Callable[[Aim], Hashable]
"""What the fields of both sides that belong together share."""

Pair = tuple[int, int, Ground]


@dataclass(frozen=True, slots=True)
class _Side:
    """The aims of one side, of which those that are `open` have no partner yet."""

    aims: Sequence[Aim]
    family: Family
    open: dict[int, None]

    def keys(self, of: "_Keys") -> dict[int, Keys]:
        """The keys of the open ones."""
        return {at: [key] for at in self.open if (key := of(self, self.aims[at])) is not None}

    def placed(self) -> dict[int, Keys]:
        """The words and the place of the open ones, with a number where several share both."""
        keys = counted(_placed(self, self.aims[at]) for at in self.open)
        return {at: [key] for at, key in zip(self.open, keys, strict=True)}


_Keys = Callable[[_Side, Aim], Hashable | None]


def paired(
    older: Sequence[Aim], newer: Sequence[Aim], families: tuple[Family, Family], *, loosely: bool
) -> list[Pair]:
    """The indexes of the aims that are the same on both sides, each with the ground: their id,
    their words, and, if `loosely`, their number or nearly the same words."""
    before = _Side(older, families[0], dict.fromkeys(range(len(older))))
    now = _Side(newer, families[1], dict.fromkeys(range(len(newer))))
    found: list[Pair] = []

    def take(ground: Ground, couples: Iterable[tuple[int, int]]) -> None:
        for one, other in couples:
            del before.open[one], now.open[other]
            found.append((one, other, ground))

    take("id", pairs(before.keys(_id), now.keys(_id)))
    take("label", pairs(before.placed(), now.placed()))
    for words in (_in_family, _anywhere):
        take("label", pairs(before.keys(words), now.keys(words)))
    if loosely:
        same_number = pairs(before.keys(_number), now.keys(_number))
        take("number", [(i, j) for i, j in same_number if _faintly_alike(older[i], newer[j])])
        take("near_text", list(_nearly(before, now)))
    return found


def _id(side: _Side, one: Aim) -> Hashable | None:
    del side
    return one.said.id if isinstance(one.said, Measure) else None


def _placed(side: _Side, one: Aim) -> Hashable:
    above = None if one.above is None else side.aims[one.above].words
    return type(one.said), one.words, side.family(one), above


def _in_family(side: _Side, one: Aim) -> Hashable:
    return type(one.said), one.words, side.family(one)


def _anywhere(side: _Side, one: Aim) -> Hashable:
    del side
    return type(one.said), one.words


def _number(side: _Side, one: Aim) -> Hashable | None:
    number = one.said.number
    return (type(one.said), one.said.called, number, side.family(one)) if number else None


def _faintly_alike(one: Aim, other: Aim) -> bool:
    return likeness(stems(_text(one)), stems(_text(other))) >= FAINT


def _text(one: Aim) -> str:
    return f"{one.said.label or ''} {one.said.text or ''}"


def _nearly(before: _Side, now: _Side) -> Iterator[tuple[int, int]]:
    """Those of one family with nearly the same words."""
    families: dict[Hashable, tuple[dict[int, str], dict[int, str]]] = {}
    for at, side in enumerate((before, now)):
        for index in side.open:
            one = side.aims[index]
            texts = families.setdefault((type(one.said), side.family(one)), ({}, {}))
            texts[at][index] = _text(one)
    for olders, newers in families.values():
        yield from near(olders, newers)
