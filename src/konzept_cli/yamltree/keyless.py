"""Lines that have no key: pasted from a table, or the first of an item; and items that have no
hyphen."""

import re

from konzept_cli.diagnostics import Edit, Finding, Mend, Span
from konzept_cli.yamltree.trouble import Trouble

_ROW = re.compile(r"^(?! *-\t| *(?:- +)*[^\W\d][\w-]*:\s) *(?P<first>\S[^\t]*?) *\t+[^\s#]")
_WORD = re.compile(r"^(?P<before> *- +)(?P<word>[a-z][a-z0-9_.-]*) *$")
_LIST = re.compile(r"^ *(?:- +)*(?P<key>[a-z_]+): *(?:#.*)?$")
_ALONE = re.compile(r"^ *(?:- +)*(?P<key>[a-z]+(?:_[a-z]+)*) *(?:#.*)?$")
# The key that an item of these lists begins with: the schema is not known here.
_FIRST = {"explicitly_none": "part", "topics": "topic"}


def table_row(trouble: Trouble, numbers: tuple[int, ...]) -> Finding | None:
    """The first of the lines `numbers` that is a row of a table: tabs stand between its cells."""
    for number in sorted(filter(None, numbers)):
        if match := _ROW.match(trouble.lines.line(number)):
            return trouble.at_line(number, "table-row", first=match["first"].removeprefix("- "))
    return None


def no_key(trouble: Trouble, number: int) -> Finding | None:
    """The item on line `number` that is one word, although keys of the same item follow."""
    line = trouble.lines.line(number)
    match, below = _WORD.match(line), _below(trouble, number)
    if match is None or trouble.indent(below) != len(match["before"]):
        return None
    above = trouble.above(number)
    # A list may stand as far left as its key.
    own = trouble.indent(number)
    while above and trouble.indent(above) >= own + (not trouble.is_item(above)):
        above = trouble.above(above)
    of = _LIST.match(trouble.lines.line(above)) if above else None
    key = _FIRST.get(of["key"] if of else "")
    finding = trouble.at_line(number, "no-key" if key else "no-key-known", word=match["word"])
    if key is None:
        return finding
    at = trouble.lines.start(number) + len(match["before"])
    mend = Mend("edit", safe=False, edits=(Edit(Span(at, at), f"{key}: "),))
    values = {"word": match["word"], "key": key}
    return finding._replace(values=values, mend=mend)


def no_colon(trouble: Trouble, number: int) -> Finding:
    """Line `number`, which has no colon; where its key is alone on it, after the key."""
    line, below = trouble.lines.line(number), _below(trouble, number)
    match = _ALONE.match(line)
    if match is None or trouble.indent(below) + trouble.is_item(below) <= trouble.indent(number):
        return trouble.at_line(number, "no-colon")
    at = trouble.lines.start(number) + match.end("key")
    mend = Mend("edit", safe=False, edits=(Edit(Span(at, at), ":"),))
    return trouble.at_line(number, "no-colon-key", key=match["key"])._replace(mend=mend)


def no_first_hyphen(trouble: Trouble, number: int) -> Finding | None:
    """The first item of the list whose second or a later one is on line `number`, if it stands
    there without its hyphen."""
    indent, first, above = trouble.indent(number), number, trouble.above(number)
    while above and trouble.indent(above) >= indent:
        first = above if trouble.indent(above) == indent else first
        above = trouble.above(above)
    opens = above and _LIST.match(trouble.lines.line(above))
    if not opens or first == number or trouble.is_item(first) or not trouble.is_item(number):
        return None
    start = trouble.lines.start
    edits = [Edit(Span(at := start(first) + indent, at), "- ")]
    edits += [Edit(Span(start(one), start(one)), "  ") for one in range(first + 1, number)]
    # Items in between have their hyphens.
    until = next((n for n in range(first + 1, number) if _begins(trouble, n, indent)), number)
    own = re.split(r":(?:\s|$)|\s+#", trouble.lines.line(first).strip())[0]
    found = trouble.at_line(first, "no-hyphen", own=own)
    return found._replace(mend=Mend("edit", safe=False, edits=tuple(edits[: until - first])))


def _begins(trouble: Trouble, number: int, indent: int) -> bool:
    return trouble.is_item(number) and trouble.indent(number) == indent


def _below(trouble: Trouble, number: int) -> int:
    """The next line with content; the last one if there is none."""
    last = len(trouble.lines)
    below = (one for one in range(number + 1, last) if trouble.lines.line(one).strip())
    return next(below, last)
