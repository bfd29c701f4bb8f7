"""Lines that begin too far left or right of the keys and items they belong to, and by how much."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from konzept_cli.diagnostics import Edit, Finding, Mend, Span
from konzept_cli.yamltree.trouble import Trouble

_KEY = re.compile(
    r"^(?P<before> *(?P<hyphen>- +)?)(?P<key>[^\W\d][\w-]*):(?P<opens> *(?:#.*)?$)?(?=\s|$)"
)


class Key(NamedTuple):
    """A key that begins a line or an item."""

    number: int
    """Its line."""
    name: str
    column: int
    """How many characters stand before it."""
    indent: int
    """How many blanks its line begins with."""
    is_item: bool
    opens: bool
    """Whether its value is to come on the lines below."""


def misaligned(trouble: Trouble, number: int) -> Finding | None:
    """What to say of line `number`, which is not indented like the lines around it: which line
    has to move, by how many blanks, and what it is to stand below."""
    own = key_on(trouble, number)
    if own is None:
        return None
    if own.is_item:
        return _item(trouble, own)
    return slipped(trouble, number) or _too_far_right(trouble, own)


def slipped(trouble: Trouble, number: int) -> Finding | None:
    """Lines right above line `number` that have slipped to the left edge, so that it does not
    belong anywhere."""
    own = key_on(trouble, number)
    run = list(_at_left_edge(trouble, number)) if own and own.column > 1 else []
    if own is None or not run:
        return None
    before = key_on(trouble, run[-1].number - 1)
    if before and before.column == own.column and not before.opens:
        edits = moved(trouble, [key.number for key in run], own.column)
        return _too_far_left(trouble, run[-1], before, edits)
    if len(run) > 1 and run[-1].opens:
        first, above = run[-2], run[-1].name
        values = {"own": first.name, "above": above, "key": own.name, "blanks": own.column}
        edits = moved(trouble, [key.number for key in run[:-1]], own.column)
        found = trouble.at_line(first.number, "at-left-edge", **values)
        return found._replace(mend=Mend("edit", safe=False, edits=edits))
    return None


def _at_left_edge(trouble: Trouble, number: int) -> Iterator[Key]:
    """The keys at the left edge on the lines right above line `number`, from below."""
    while number > 1 and (key := key_on(trouble, number := number - 1)) and not key.column:
        yield key


def _too_far_left(trouble: Trouble, own: Key, before: Key, edits: tuple[Edit, ...]) -> Finding:
    values = {"blanks": before.column, "key": before.name, "own": own.name}
    found = trouble.at_line(own.number, "too-far-out", **values)
    return found._replace(mend=Mend("edit", safe=False, edits=edits))


def _too_far_right(trouble: Trouble, own: Key) -> Finding | None:
    """A key further right than the one above, whose value is complete."""
    number = trouble.above(own.number)
    while number and key_on(trouble, number) is None:
        number = trouble.above(number)
    above = key_on(trouble, number)
    if above is None or above.opens or above.column >= own.column:
        return None
    many = own.column - above.column
    values = {"blanks": many, "own": own.name, "key": above.name, "line": above.number}
    numbers = list(block(trouble, own.number, own.indent))
    if own.opens and trouble.indent(numbers[1 % len(numbers)]) == above.column + 2:
        # What belongs to it stands where it should.
        numbers = numbers[:1]
    mend = Mend("edit", safe=False, edits=moved(trouble, numbers, -many))
    return trouble.at_line(own.number, "too-far-right", **values)._replace(mend=mend)


def _item(trouble: Trouble, own: Key) -> Finding | None:
    """An item that does not stand below the others of its list: that is the one around it whose
    items begin with the same key."""
    around = [key for key in _around(trouble, own.number) if key.name == own.name]
    if len(around) != 1 or around[0].indent == own.indent:
        return None
    (other,) = around
    move = other.indent - own.indent
    values = {"blanks": abs(move), "own": own.name, "line": other.number}
    if move < 0:
        numbers = list(block(trouble, own.number, own.indent))
    else:
        numbers = list(block(trouble, own.number, own.column, other.indent))
    variant = "item-too-far-left" if move > 0 else "item-too-far-right"
    found = trouble.at_line(own.number, variant, **values)
    second = trouble.indent(numbers[1]) if len(numbers) > 1 else own.column
    if second not in (own.column, other.column):
        return found
    alone = numbers if second == own.column else numbers[:1]
    edits = moved(trouble, alone, move)
    return found._replace(mend=Mend("edit", safe=False, edits=edits))


def _around(trouble: Trouble, number: int) -> Iterator[Key]:
    """The last items above line `number` of all lists that may still go on there."""
    limit = 1_000_000
    while number := trouble.above(number):
        if trouble.indent(number) < limit:
            limit = trouble.indent(number)
            key = key_on(trouble, number)
            if key and key.is_item:
                yield key


def block(trouble: Trouble, number: int, least: int, others: int = -1) -> Iterator[int]:
    """Line `number` and those below it that are indented by at least `least`, up to the next item
    of a list whose items are indented by `others`."""
    yield number
    for below in range(number + 1, len(trouble.lines) + 1):
        content, indent = trouble.lines.line(below).strip(), trouble.indent(below)
        if content and indent >= least and not (indent == others and trouble.is_item(below)):
            yield below
        elif content and not content.startswith("#"):
            return


def moved(trouble: Trouble, numbers: Iterable[int], by: int) -> tuple[Edit, ...]:
    starts = sorted(map(trouble.lines.start, numbers))
    return tuple(Edit(Span(at, at + max(0, -by)), " " * by) for at in starts)


def key_on(trouble: Trouble, number: int) -> Key | None:
    match = _KEY.match(trouble.lines.line(number)) if number else None
    if match is None:
        return None
    before, opens = match["before"], match["opens"] is not None
    is_item = match["hyphen"] is not None
    return Key(number, match["key"], len(before), trouble.indent(number), is_item, opens)
