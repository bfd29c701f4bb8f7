"""What became of a topic from one edition of a paper to the next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from konzept_cli.comparison import Row
from konzept_cli.comparison import synopsis as facts
from konzept_cli.comparison.following import editions_before, seems_to_follow
from konzept_cli.model import ActionField, Goal, Measure, Principle
from konzept_cli.reports.synopsis.rows import RowView, mark, row_views
from konzept_cli.reports.synopsis.sides import Sides
from konzept_cli.reports.wording import Frame, Head


@dataclass(frozen=True, slots=True)
class EditionStep:
    """Two editions, the older one first, with the rows of their Synopse that touch the topic."""

    heads: tuple[str, str]
    caption: str
    scroll: str
    """What the frame around the table is called that can be scrolled."""
    rows: tuple[RowView, ...]
    told: str
    """`Kreis A (2013): umbenannt`."""


def build_editions(frame: Frame, row: Row) -> tuple[EditionStep, ...]:
    """A step for each edition whose predecessor is compared too, if either touches the topic."""
    pairs = ((_before(frame, newer), newer) for newer in frame.heads)
    steps = (_step(frame, row, older, newer) for older, newer in pairs if older)
    return tuple(step for step in steps if step)


def _before(frame: Frame, newer: Head) -> Head | None:
    """The edition before: the nearest that the records name, else the latest of its district."""
    heads = {head.column.id: head for head in frame.heads}
    named = (heads.get(one.id) for one in editions_before(frame.repository, newer.column.record))
    if recorded := next(filter(None, named), None):
        return recorded
    inferred = [head for head in frame.heads if seems_to_follow(head.concept, newer.concept)]
    return max(inferred, key=lambda head: head.concept.edition.date, default=None)


def _step(frame: Frame, row: Row, older: Head, newer: Head) -> EditionStep | None:
    records = older.column.record, newer.column.record
    *_, how = facts.standing(frame.repository, *records)
    found = facts.synopsis(older.concept, newer.concept, how)
    sides = Sides(frame, older, newer, found)
    rows = tuple(_kept(found.rows, row.id))
    if not rows:
        return None
    names = {"older": older.name, "newer": newer.name}
    kinds = dict.fromkeys(mark(sides, one.kinds[0]).word for one in rows)
    return EditionStep(
        heads=(sides.say("col.older", name=older.name), sides.say("col.newer", name=newer.name)),
        caption=frame.words("topic.editions.caption", **names),
        scroll=frame.words("topic.editions.scroll", **names),
        rows=tuple(row_views(sides, rows)),
        told=frame.words("topic.editions.told", name=newer.name, kinds=", ".join(kinds)),
    )


def _kept(rows: Iterable[facts.Row], topic: str) -> Iterator[facts.Row]:
    """The rows of what belongs to the topic, with all below them; of another field only those
    below it that do."""
    for row in rows:
        if any(_belongs(unit, topic) for unit in (*row.before, *row.now)):
            yield row
        else:
            yield from (replace(one, below=()) for one in _kept(row.below, topic))


def _belongs(unit: facts.Unit, topic: str) -> bool:
    return isinstance(unit, ActionField | Principle | Goal | Measure) and any(
        match.topic == topic for match in unit.topics
    )
