"""Keys that begin between two steps of the indentation: further right than the one, not as far as
the other."""

from konzept_cli.diagnostics import Finding, Mend
from konzept_cli.yamltree.aligning import Key, block, key_on, moved
from konzept_cli.yamltree.trouble import Trouble

# What is indented below a key is so by two blanks.
_STEP = 2


def between(trouble: Trouble, number: int) -> Finding | None:
    """What to say of the key on line `number` if it stands between the keys of the part above and
    the key that holds this part: one of the three has to move."""
    own, inside = key_on(trouble, number), _part_above(trouble, number)
    outer = key_on(trouble, trouble.above(inside[0])) if inside else None
    if own is None or own.is_item or outer is None or outer.column >= own.column:
        return None
    first = key_on(trouble, inside[0])
    below = _below(trouble, number)
    width = trouble.indent(below) if below else 0
    if first is None or first.is_item or (own.opens and own.column < width <= outer.column + _STEP):
        return _outwards(trouble, own, outer)
    follows = width == own.column or (width < own.column == outer.column + _STEP)
    if len(inside) == 1 and follows and not own.opens:
        return _first(trouble, first, own)
    if width != first.column and not trouble.lines.line(number - 1).strip():
        return _outwards(trouble, own, outer)
    return _inwards(trouble, own, key_on(trouble, inside[-1]) or first)


def heading(trouble: Trouble, number: int) -> Finding | None:
    """What to say of a key on line `number` that stands as far right as the items of the list
    above, although a list of its own follows: it is no part of that list."""
    own, below = key_on(trouble, number), _below(trouble, number)
    if own is None or not own.opens or not (below and trouble.is_item(below)):
        return None
    if trouble.indent(below) != own.column:
        return None
    above = number
    while above and trouble.indent(above) >= own.column:
        above = trouble.above(above)
    outer = key_on(trouble, above)
    return _outwards(trouble, own, outer) if outer else None


def first_of_all(trouble: Trouble) -> Finding | None:
    """What to say of the first key of the file if the others stand further left."""
    own = key_on(trouble, trouble.line)
    first = trouble.line
    while above := trouble.above(first):
        first = above
    top = key_on(trouble, first)
    if own is None or top is None or top.is_item or own.column >= top.column:
        return None
    return _first(trouble, top, own)


def _part_above(trouble: Trouble, number: int) -> list[int]:
    """The lines right above line `number` that are indented further, without what is indented
    further than they are."""
    lines: list[int] = []
    above = trouble.above(number)
    while above and trouble.indent(above) > trouble.indent(number):
        while lines and trouble.indent(lines[0]) > trouble.indent(above):
            lines.pop(0)
        if not lines or trouble.indent(lines[0]) == trouble.indent(above):
            lines.insert(0, above)
        above = trouble.above(above)
    return lines


def _below(trouble: Trouble, number: int) -> int:
    """The next line with content, or 0."""
    for below in range(number + 1, len(trouble.lines) + 1):
        content = trouble.lines.line(below).strip()
        if content and not content.startswith("#"):
            return below
    return 0


def _outwards(trouble: Trouble, own: Key, outer: Key) -> Finding:
    blanks = own.column - outer.column
    values = {"blanks": blanks, "own": own.name, "key": outer.name, "line": outer.number}
    mend = Mend("edit", safe=False, edits=moved(trouble, [own.number], -blanks))
    return trouble.at_line(own.number, "alone-too-far-right", **values)._replace(mend=mend)


def _inwards(trouble: Trouble, own: Key, inner: Key) -> Finding:
    blanks = inner.column - own.column
    values = {"blanks": blanks, "own": own.name, "key": inner.name}
    mend = Mend("edit", safe=False, edits=moved(trouble, [own.number], blanks))
    variant = "too-far-out" if blanks > 1 else "one-too-few"
    return trouble.at_line(own.number, variant, **values)._replace(mend=mend)


def _first(trouble: Trouble, first: Key, own: Key) -> Finding:
    """The first key of a part, if the others stand further left, as `own` does."""
    blanks = first.column - own.column
    values = {"blanks": blanks, "own": first.name, "key": own.name, "line": own.number}
    numbers = block(trouble, first.number, first.column)
    mend = Mend("edit", safe=False, edits=moved(trouble, numbers, -blanks))
    return trouble.at_line(first.number, "first-key-too-far-right", **values)._replace(mend=mend)
