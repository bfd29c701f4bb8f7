"""The tables of a Synopse, the numbers of their rows, and what the signs in them mean."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from konzept_cli.comparison.synopsis import Fact, Kind, Row, every
from konzept_cli.model import Goal
from konzept_cli.reports.synopsis.rows import RowView, fact_view, mark, row_views
from konzept_cli.reports.synopsis.sides import Sides

_SAME: tuple[Kind, ...] = ("unchanged",)


@dataclass(frozen=True, slots=True)
class SectionView:
    """A table."""

    anchor: str
    title: str
    caption: str
    scroll: str
    """What the frame around it is called that can be scrolled."""
    rows: tuple[RowView, ...]
    hidden: str | None
    """How many rows are not shown because nothing differs in them."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A sign of the remarks, explained."""

    symbol: str
    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the Synopse, under the key of its title."""

    anchor: str
    title: str
    rows: tuple[Row, ...] = ()
    facts: tuple[Fact, ...] = ()
    hidden: int = 0
    """How many rows are left out because nothing differs in them."""


def section_views(sides: Sides) -> tuple[SectionView, ...]:
    """The tables that have rows. Of two versions of a record only what differs is shown."""
    return tuple(_section(sides, part) for part in _parts(sides))


def tallies(sides: Sides) -> Iterator[str]:
    """How many rows of each part are what, such as `Felder: 2 umbenannt, 1 neu`."""
    for part in _parts(sides):
        below = tuple(row for one in part.rows for row in every(one.below))
        for title, rows in ((part.title, part.rows), ("below", below)):
            # Of a record, a field is shown unchanged where something below it is not.
            told = (row for row in rows if sides.how.kind != "records" or row.kinds != _SAME)
            numbers = Counter(row.kinds[0] for row in told)
            counts = [_count(sides, kind, n) for kind, n in numbers.items()]
            if counts:
                section = sides.say(f"section.{title}")
                yield sides.say("tally", section=section, counts=", ".join(counts))


def _count(sides: Sides, kind: Kind, number: int) -> str:
    form = f"diff.tally.{kind}.{'one' if number == 1 else 'many'}"
    key = sides.words.find(form, f"diff.tally.{kind}") or "diff.tally.count"
    return sides.words(key, n=number, word=mark(sides, kind).word)


def meanings(sides: Sides) -> tuple[Meaning, ...]:
    """The signs that are used, in the order in which they first come up."""
    kinds: dict[Kind, None] = {}
    for part in _parts(sides):
        kinds |= dict.fromkeys(fact.kind for fact in part.facts)
        kinds |= dict.fromkeys(kind for row in every(part.rows) for kind in row.kinds)
    found = [(mark(sides, kind), sides.say(f"meaning.{kind}")) for kind in kinds]
    return tuple(Meaning(one.symbol, one.word, meaning) for one, meaning in found)


def _parts(sides: Sides) -> tuple[_Part, ...]:
    found, papers = sides.synopsis, sides.how.kind == "papers"
    goals = tuple(row for row in found.aims if _is_of_goals(row))
    measures = tuple(row for row in found.aims if not _is_of_goals(row))
    parts: tuple[_Part, ...] = (
        _Part("facts", "facts", facts=found.facts),
        _Part("fields", "topics" if papers else "fields", found.fields),
        _Part("principles", "principles", found.principles),
        _Part("goals", "all_goals" if papers else "goals", goals),
        _Part("measures", "all_measures" if papers else "measures", measures),
        _Part("actors", "actors", found.actors),
        _Part("figures", "figures", found.figures),
    )
    if sides.how.kind == "records":
        parts = tuple(map(_differing, parts))
    return tuple(part for part in parts if part.facts or part.rows)


def _is_of_goals(row: Row) -> bool:
    return isinstance((*row.now, *row.before)[0], Goal)


def _differing(part: _Part) -> _Part:
    facts = tuple(fact for fact in part.facts if fact.kind != "unchanged")
    rows = _differing_rows(part.rows)
    hidden = len(part.facts) - len(facts) + len([*every(part.rows)]) - len([*every(rows)])
    return replace(part, facts=facts, rows=rows, hidden=hidden)


def _differing_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    kept = (row for row in rows if row.differs)
    return tuple(replace(row, below=_differing_rows(row.below)) for row in kept)


def _section(sides: Sides, part: _Part) -> SectionView:
    title = sides.say(f"section.{part.title}")
    names = {"section": title, "older": sides.older.name, "newer": sides.newer.name}
    return SectionView(
        anchor=part.anchor,
        title=title,
        caption=sides.words("diff.caption", **names),
        scroll=sides.say("scroll", section=title),
        rows=(
            *(fact_view(sides, fact) for fact in part.facts),
            *row_views(sides, part.rows),
        ),
        hidden=sides.frame.count("diff.hidden", part.hidden) if part.hidden else None,
    )
