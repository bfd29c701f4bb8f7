"""Brackets and commas: one too many, or one too few."""

import re

from konzept_cli.diagnostics import Edit, Finding, Mark, Mend, Span, Spot
from konzept_cli.yamltree.quoting import bare, in_quotes
from konzept_cli.yamltree.trouble import Trouble, is_key

_KEY = re.compile(r"[^\W\d][\w-]*(?=:\s)")
# What stands before a colon in brackets, after the last comma or the last key of the line.
_BEFORE = re.compile(
    r"(?:[,\[{]\s*(?:[^\W\d][\w-]*:\s+)?|^\s*[^\W\d][\w-]*:\s+)"
    r"(?P<value>[^\s,\[\]{}:][^,\[\]{}:]*)$"
)
_TWO = re.compile(r"(?P<first>.*\S)\s+(?P<key>[a-z][a-z_]*)", re.DOTALL)
_ONE_WORD = re.compile(r"[a-z0-9._-]+;?|\"[^\"]*\"|'[^']*'")
_MOST = 10_000


def unclosed_bracket(trouble: Trouble) -> Finding:
    """A bracket that is not closed, or that stands in the middle of a text."""
    if finding := _no_comma(trouble) or _two_colons(trouble):
        return finding
    text, index = trouble.text, trouble.offset
    if text[index] in "[{" and not text[:index].rstrip().endswith((",", "[", "{", ":")):
        return trouble.at(index, "bracket-in-text", open=text[index])
    if text[:index].endswith(("' ", '" ')):
        return trouble.at(index, "after-quote", mark=text[index - 2])
    return _bracket(trouble, trouble.start)


def _no_comma(trouble: Trouble) -> Finding | None:
    """Two entries without a comma between them, of which the first has an end of its own."""
    text, index = trouble.text, trouble.offset
    start = trouble.lines.start(trouble.line)
    before = text[max(0, index - _MOST) : index].rstrip()
    # A key on a line of its own may follow brackets that somebody forgot to close.
    key = _KEY.match(text, index) if text[start:index].strip() else None
    if before.endswith(("]", "}")):
        is_next = key or text[index] in "[{"
    else:
        is_next = before.endswith(('"', "'")) and (
            key or text[index - 1 : index + 1] in (' "', " '")
        )
    if not is_next:
        return None
    return _comma(trouble, index, key[0] if key else text[index])


def _comma(trouble: Trouble, index: int, word: str) -> Finding:
    """That there is no comma before `word`, which stands at `index`."""
    at = len(trouble.text[:index].rstrip())
    begin = at - trouble.text[:at].endswith(";")
    mend = Mend("edit", safe=False, edits=(Edit(Span(begin, at), ","),))
    spot = Spot(trouble.file, Span(index, index + len(word)))
    return Finding(spot, "syntax-error", "no-comma", {"word": word}, mend=mend)


def _two_colons(trouble: Trouble) -> Finding | None:
    """A second colon after a comma: either a comma is missing before the key in front of it, or it
    belongs to the text."""
    text, index = trouble.text, trouble.offset
    begin = max(trouble.start, index - _MOST, trouble.lines.start(trouble.line))
    found = _BEFORE.search(text[begin:index]) if text[index] == ":" else None
    if found is None:
        return None
    two = _TWO.fullmatch(found["value"])
    if two and (_ONE_WORD.fullmatch(two["first"]) or is_key(trouble.text, two["key"])):
        return _comma(trouble, index - len(two["key"]), two["key"])
    start = begin + found.start("value")
    rest = re.split(r"[,\]}\r\n]", text[index : index + _MOST], maxsplit=1)[0]
    written = (text[start:index] + rest).rstrip()
    quoted = in_quotes(bare(written))
    place = Spot(trouble.file, Span(start, start + len(written)))
    mend = Mend("replace", quoted, safe=False, spot=place)
    return trouble.at(index, "colon", quoted=quoted)._replace(mend=mend)


def _bracket(trouble: Trouble, start: int) -> Finding:
    marks = (Mark(Spot(trouble.file, Span(trouble.offset, trouble.offset + 1)), "gave-up"),)
    opening = trouble.text[start]
    values = {"open": opening, "close": "]" if opening == "[" else "}"}
    spot = Spot(trouble.file, Span(start, start + 1))
    return Finding(spot, "syntax-error", "bracket", values, marks)


def no_content(trouble: Trouble) -> Finding:
    """A value is wanted: there is a comma or a bracket too many, or a bracket is not closed."""
    text, index = trouble.text, trouble.offset
    if text[index] in "]}":
        return trouble.at(index, "extra-bracket", character=text[index])
    if text[index] == "," and text[:index].rstrip().endswith(("[", "{", ",")):
        return trouble.at(index, "empty-item")
    start = max(text.rfind("[", 0, index + 1), text.rfind("{", 0, index + 1))
    if start < 0 or (text[index] == "," and text[index + 1 :].strip()):
        return trouble.at(index, "reserved", character=text[index])
    return _bracket(trouble, start)
