"""What would mend a syntax error. No such fix is safe: nobody knows yet what the file says."""

import re
from collections.abc import Callable

from konzept_cli.diagnostics import Edit, Finding, Mend, Span, Spot
from konzept_cli.yamltree.quoting import in_quotes, unquoted, value_on
from konzept_cli.yamltree.trouble import Trouble

_OPENS = re.compile(r"(?::|[|>][+-]?) *$")
_CONTENT = re.compile(r"\s*(?:- +)*")


def mended(trouble: Trouble, finding: Finding) -> Finding:
    """`finding` with a fix where one can be told."""
    make = _MAKE.get(finding.variant)
    span = finding.spot.loc
    if make is None or not isinstance(span, Span):
        return finding
    return finding._replace(mend=make(trouble, span))


def _insert(at: int, text: str) -> Mend:
    return Mend("edit", safe=False, edits=(Edit(Span(at, at), text),))


def _blank(_: Trouble, span: Span) -> Mend:
    return _insert(span.end, " ")


def _delete(_: Trouble, _span: Span) -> Mend:
    return Mend("delete", safe=False)


def _double(_: Trouble, span: Span) -> Mend:
    return _insert(span.end, "\\")


def _close(trouble: Trouble, span: Span) -> Mend | None:
    """The closing mark at the end of the line, unless what follows may belong to it, too."""
    number = trouble.lines.position(span.start).line
    line = trouble.lines.line(number)
    below = next((n for n in range(number + 1, len(trouble.lines) + 1) if _content(trouble, n)), 0)
    if below and trouble.indent(below) > trouble.indent(number):
        return None
    opening = trouble.text[span.start]
    closing = {"[": "]", "{": "}"}.get(opening, opening)
    end = trouble.lines.start(number) + len(line.rstrip())
    if opening in "[{" and not _closes(trouble.text[span.start : end], closing):
        return None
    return _insert(end, closing)


def _closes(text: str, closing: str) -> bool:
    """Whether `closing`, put after `text`, closes the bracket that it begins with: not if another
    one is open, or if it would stand in a comment."""
    brackets, before = "".join(filter("[]{}".__contains__, text)) + closing, ""
    while brackets != before:
        before, brackets = brackets, brackets.replace("[]", "").replace("{}", "")
    return not brackets and " #" not in text


def _content(trouble: Trouble, number: int) -> bool:
    return bool(trouble.lines.line(number).strip())


def _quote(trouble: Trouble, span: Span) -> Mend | None:
    """Quotation marks around the whole value that the place is in, unless it is one of several in
    brackets."""
    value = value_on(trouble.lines, trouble.lines.position(span.start).line)
    if value is None or not value.start <= span.start < value.end:
        return None
    if trouble.text[value.start] in "[{" and not _ends_before(trouble, value.start, span.start):
        return None
    quoted = in_quotes(unquoted(trouble.text[value.start : value.end]))
    return Mend("replace", quoted, safe=False, spot=Spot(trouble.file, value))


def _ends_before(trouble: Trouble, start: int, end: int) -> bool:
    """Whether the brackets that open at `start` are closed before `end`."""
    between = trouble.text[start:end]
    return all(between.count(a) == between.count(b) for a, b in ("[]", "{}"))


def _further_in(trouble: Trouble, span: Span) -> Mend:
    """As far in as the keys of the list item that goes on below."""
    start = trouble.lines.start(trouble.lines.position(span.start).line)
    edit = Edit(Span(start, span.start), " " * (trouble.indent(trouble.line) + 2))
    return Mend("edit", safe=False, edits=(edit,))


def _indentation(trouble: Trouble, span: Span) -> Mend | None:
    """As many blanks as the line above has before its key."""
    number = trouble.lines.position(span.start).line
    start, line = trouble.lines.start(number), trouble.lines.line(number)
    above = trouble.lines.line(trouble.above(number)) if trouble.above(number) else ""
    begin = _CONTENT.match(above)
    if "\t" in above or line[: span.start - start].strip() or line.lstrip().startswith("-"):
        return None
    width = (begin.end() if begin else 0) + 2 * (_OPENS.search(above) is not None)
    if line[:width] == " " * width and not line[width : width + 1].isspace():
        return None
    edit = Edit(Span(start, start + len(line) - len(line.lstrip())), " " * width)
    return Mend("edit", safe=False, edits=(edit,))


_MAKE: dict[str, Callable[[Trouble, Span], Mend | None]] = {
    "no-blank": _blank,
    "extra-bracket": _delete,
    "empty-item": _delete,
    "escape": _double,
    "quote": _close,
    "bracket": _close,
    "after-value": _delete,
    "after-quote": _quote,
    "after-bracket": _quote,
    "reserved": _quote,
    "tab": _indentation,
    "too-far-in": _indentation,
    "outdented": _further_in,
}
