"""Which line is not indented as it should be."""

import re

from konzept_cli.diagnostics import Edit, Finding, Mend, Span, Spot
from konzept_cli.yamltree.aligning import misaligned
from konzept_cli.yamltree.keyless import no_first_hyphen
from konzept_cli.yamltree.stepping import between, heading
from konzept_cli.yamltree.trouble import Trouble

_ITEM = re.compile(r"^ *(?:- +)+(?P<key>[^\W\d][\w-]*):(?=\s|$)")
_KEY = re.compile(r"^ *(?P<key>[^\W\d][\w-]*):(?=\s|$)")


def misindented(trouble: Trouble) -> Finding:
    """The line where libyaml gave up, or one further up that has ended a list which goes on."""
    start = trouble.lines.start(trouble.line)
    span = Span(start, max(start + trouble.indent(trouble.line), trouble.offset + 1))
    own = Finding(Spot(trouble.file, span), "syntax-error", "indentation")
    number = trouble.line
    found = outdented(trouble, number) or misaligned(trouble, number) or between(trouble, number)
    return found or own


def outdented(trouble: Trouble, number: int) -> Finding | None:
    """A line that is not indented far enough, so that the list to which the item on line `number`
    belongs has ended there."""
    if finding := no_first_hyphen(trouble, number):
        return finding
    indent = trouble.indent(number)
    culprit = trouble.above(number)
    while culprit and trouble.indent(culprit) >= indent:
        culprit = trouble.above(culprit)
    before = trouble.above(culprit)
    while before and trouble.indent(before) > indent:
        before = trouble.above(before)
    items = before and trouble.indent(before) == indent
    if not (items and all(map(trouble.is_item, (number, before)))):
        return None
    return trouble.at_line(culprit, "outdented")


def no_hyphen(trouble: Trouble) -> Finding:
    """A line between the items of a list that is none: a new item without its hyphen, or a key
    that belongs to the item above and does not stand below its first key."""
    number = trouble.line
    if trouble.is_item(number) and (finding := misaligned(trouble, number)):
        return finding
    if finding := heading(trouble, number):
        return finding
    key, above = _KEY.match(trouble.lines.line(number)), trouble.above(number)
    while above and not _ITEM.match(trouble.lines.line(above)):
        above = trouble.above(above)
    item = _ITEM.match(trouble.lines.line(above)) if above else None
    missing = item.start("key") - trouble.indent(number) if item else 0
    at = trouble.lines.start(number)
    if key is None or item is None or item["key"] == key["key"] or missing <= 0:
        return trouble.at(trouble.offset, "list")
    fits = above == trouble.above(number) and missing <= trouble.indent(above)
    if fits and _has_sibling(trouble, number):
        return _first_line(trouble, above, item["key"], missing)
    mend = Mend("edit", safe=False, edits=(Edit(Span(at, at), " " * missing),))
    variant = "too-far-out" if missing > 1 else "one-too-few"
    values = {"blanks": missing, "key": item["key"], "own": key["key"]}
    return trouble.at_line(number, variant, **values)._replace(mend=mend)


def _has_sibling(trouble: Trouble, number: int) -> bool:
    """Whether another key stands as far right as the one on line `number`, and belongs to it."""
    indent = trouble.indent(number)
    for below in range(number + 1, len(trouble.lines) + 1):
        line = trouble.lines.line(below)
        if line.strip() and trouble.indent(below) <= indent:
            return trouble.indent(below) == indent and _KEY.match(line) is not None
    return False


def _first_line(trouble: Trouble, number: int, key: str, blanks: int) -> Finding:
    """The first line of an item, if all its other keys stand further left."""
    at = trouble.lines.start(number)
    mend = Mend("edit", safe=False, edits=(Edit(Span(at, at + blanks), ""),))
    values = {"blanks": blanks, "key": key, "line": trouble.line}
    return trouble.at_line(number, "first-too-far-right", **values)._replace(mend=mend)
