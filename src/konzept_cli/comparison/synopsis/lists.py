"""Principles, actors and figures of both sides → rows."""

from collections.abc import Callable, Hashable, Iterable, Mapping

from konzept_cli.comparison.absences import absence_of
from konzept_cli.comparison.synopsis.differences import differences, kinds
from konzept_cli.comparison.synopsis.likeness import near
from konzept_cli.comparison.synopsis.linking import Link, is_of_fields
from konzept_cli.comparison.synopsis.pairing import counted, interleaved, pairs, spelt
from konzept_cli.comparison.synopsis.rows import Gap, Ground, Kind, Row
from konzept_cli.comparison.synopsis.standing import Standing, one_sided
from konzept_cli.model import Actor, Concept, Figure, Item
from konzept_cli.repository.editions import is_partial

_Items = Mapping[int, Item]
_Key = Callable[[Item], Hashable]
_Pair = tuple[int, int, Ground]


def principle_rows(
    older: Concept, newer: Concept, how: Standing, links: Iterable[Link]
) -> tuple[Row, ...]:
    """What became of the principles that have nothing to do with a field."""
    own = [link for link in links if not is_of_fields(link)]
    before = {int(at): older.principles[int(at)] for link in own for _, at in link.before}
    now = {int(at): newer.principles[int(at)] for link in own for _, at in link.now}
    lists = _Lists(older, newer, how, dict(sorted(before.items())), dict(sorted(now.items())))
    lists.pair(_words, "label")
    if how.kind != "papers":
        lists.pair_nearly()
    stated = bool(older.principles), bool(newer.principles)
    gaps = [
        absence_of(one, "principles", present=present)
        for one, present in zip((older, newer), stated, strict=True)
    ]
    partial = is_partial(older), is_partial(newer)
    return lists.rows(
        lambda _, gone: one_sided(how, gone=gone, gap=gaps[gone], holds=True, partial=partial[gone])
    )


def actor_rows(older: Concept, newer: Concept, how: Standing) -> tuple[Row, ...]:
    """What became of target groups, partners, bodies. Only of target groups a record tells whether
    it has all."""
    lists = _Lists(older, newer, how, *(dict(enumerate(one.actors)) for one in (older, newer)))
    lists.pair(_words, "label")
    gaps = [
        absence_of(one, "target_groups", present=any(map(_is_target_group, one.actors)))
        for one in (older, newer)
    ]

    partial = is_partial(older), is_partial(newer)

    def alone(one: Item, gone: bool) -> tuple[Kind, Ground, Gap]:
        gap = gaps[gone] if _is_target_group(one) else "not_recorded"
        return one_sided(how, gone=gone, gap=gap, holds=True, partial=partial[gone])

    return lists.rows(alone)


def figure_rows(older: Concept, newer: Concept, how: Standing) -> tuple[Row, ...]:
    """Numbers about people. Under other words for them they do not compare, and what one edition
    does not give is not gone."""
    lists = _Lists(older, newer, how, *(dict(enumerate(one.figures)) for one in (older, newer)))
    lists.pair(_measured, "label")
    lists.pair(_told, "label")
    gaps = [absence_of(one, "figures", present=bool(one.figures)) for one in (older, newer)]
    papers = Standing("papers") if how.kind == "editions" else how
    return lists.rows(lambda _, gone: one_sided(papers, gone=gone, gap=gaps[gone]))


class _Lists:
    """The same list of both concepts, and which of its items belong together."""

    def __init__(
        self, older: Concept, newer: Concept, how: Standing, before: _Items, now: _Items
    ) -> None:
        self.older, self.newer, self.how = older, newer, how
        self.before, self.now = before, now
        self.open = dict(before), dict(now)
        self.found: list[_Pair] = []

    def pair(self, key: _Key, ground: Ground) -> None:
        """Put together what shares a key, one after the other where several do."""
        sides = []
        for side in self.open:
            keys = counted(key(one) for one in side.values())
            sides.append({at: [one] for at, one in zip(side, keys, strict=True)})
        self._take(pairs(*sides), ground)

    def pair_nearly(self) -> None:
        """Put together what says nearly the same."""
        before, now = ({at: _text(one) for at, one in side.items()} for side in self.open)
        self._take(near(before, now), "near_text")

    def _take(self, found: Iterable[tuple[int, int]], ground: Ground) -> None:
        for one, other in found:
            del self.open[0][one], self.open[1][other]
            self.found.append((one, other, ground))

    def rows(self, alone: Callable[[Item, bool], tuple[Kind, Ground, Gap]]) -> tuple[Row, ...]:
        """A row for each item, in the newer order."""
        made = [([one], [other], self._both(one, other, why)) for one, other, why in self.found]
        for at, one in self.open[0].items():
            kind, ground, gap = alone(one, True)
            made.append(([at], [], Row((one,), (), (kind,), ground, gap)))
        for at, one in self.open[1].items():
            kind, ground, gap = alone(one, False)
            made.append(([], [at], Row((), (one,), (kind,), ground, gap)))
        return tuple(made[at][2] for at in interleaved([(one, other) for one, other, _ in made]))

    def _both(self, at: int, to: int, ground: Ground) -> Row:
        one, other = self.before[at], self.now[to]
        if self.how.kind != "records" and _measured(one) != _measured(other):
            return Row((one,), (other,), ("not_comparable",), ground)
        if self.how.kind == "papers":
            return Row((one,), (other,), ("both",), ground)
        record = self.how.kind == "records"
        found = tuple(differences(one, other, self.older, self.newer, record=record))
        seen = tuple(dict.fromkeys(kinds(found, "reworded"))) or ("unchanged",)
        return Row((one,), (other,), seen, ground, differences=found)


def _words(one: Item) -> Hashable:
    """What it says, without differences of spelling."""
    return spelt(_text(one))


def _text(one: Item) -> str:
    return str(getattr(one, "label", None) or getattr(one, "text", None) or "")


def _told(one: Item) -> tuple[Hashable, ...]:
    return _words(one), getattr(one, "unit", None)


def _measured(one: Item) -> tuple[Hashable, ...]:
    """What a number counts, and under which word: others do not compare with it."""
    return (*_told(one), one.term, one.population) if isinstance(one, Figure) else ()


def _is_target_group(one: Item) -> bool:
    return isinstance(one, Actor) and "target_group" in one.roles
