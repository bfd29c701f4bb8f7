"""Diagnostics for people: headline, place, the lines in question, and what to do."""

from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from konzept_cli.diagnostics import Checked, Diagnostic, Fix, Place, Severity, Span
from konzept_cli.lines import Lines
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_CONTEXT = 2
_WIDEST = 110
_TAB = "→   "
_WHOLE_FILE = Span(0, 0)


class _Mark(NamedTuple):
    """A part of one line that is underlined; columns count code points from 0."""

    line: int
    start: int
    end: int
    sign: str
    label: str
    style: str


def render(checked: Checked, words: Catalogue) -> Text:
    """The diagnostics with frames cut from the files' texts, a blank line after each. Information
    is short: it has no frame, and help that was just given is not given again."""
    text = Text()
    said: str | None = None
    for diagnostic in checked.diagnostics:
        if diagnostic.suppressed:
            continue
        repeated = diagnostic.severity is Severity.INFO and diagnostic.help == said
        shown = diagnostic._replace(help=None) if repeated else diagnostic
        _render(text, shown, checked, words)
        text.append("\n")
        said = diagnostic.help
    return text


def _render(text: Text, diagnostic: Diagnostic, checked: Checked, words: Catalogue) -> None:
    colour = _COLOURS[diagnostic.severity]
    text.append(f"{words(f'severity.{diagnostic.severity}')}[{diagnostic.rule}]", colour)
    text.append(f": {visible(diagnostic.message)}\n", "bold")
    own = [mark for mark in diagnostic.related if mark.place.file == diagnostic.place.file]
    lines = checked.texts[diagnostic.place.file]
    marks = [_mark(lines, diagnostic.place.span, "^", "", colour)]
    marks += [_mark(lines, mark.place.span, "-", mark.label, "bold blue") for mark in own]
    gutter = len(str(max(mark.line for mark in marks) + _CONTEXT))
    _arrow(text, gutter, "-->", diagnostic.place, checked)
    # What is about a file as a whole, such as its name, has no line to look at.
    if diagnostic.severity is not Severity.INFO and diagnostic.place.span != _WHOLE_FILE:
        _frame(text, gutter, lines, marks)
    _elsewhere(text, gutter, diagnostic, checked)
    for note in diagnostic.notes:
        _remark(text, gutter, words("full.note"), note)
    if diagnostic.help:
        _remark(text, gutter, words("full.help"), diagnostic.help)
    if diagnostic.fix:
        _fix(text, gutter, diagnostic.fix, lines, words)


def _elsewhere(text: Text, gutter: int, diagnostic: Diagnostic, checked: Checked) -> None:
    """The places in other files that help to understand `diagnostic`."""
    for mark in diagnostic.related:
        if mark.place.file != diagnostic.place.file:
            _arrow(text, gutter, "==>", mark.place, checked)
            if mark.place.span != _WHOLE_FILE:
                other = checked.texts[mark.place.file]
                span = _mark(other, mark.place.span, "-", mark.label, "bold blue")
                _frame(text, max(gutter, len(str(span.line))), other, [span], context=0)


def _arrow(text: Text, gutter: int, arrow: str, place: Place, checked: Checked) -> None:
    line, column = checked.texts[place.file].position(place.span.start)
    text.append(f"{' ' * gutter}{arrow} ", "bold blue")
    text.append(f"{visible(place.file)}:{line}:{column}\n")


def _mark(lines: Lines, span: Span, sign: str, label: str, style: str) -> _Mark:
    """The part of `span` that lies on its first line; at least one column wide."""
    line, column = lines.position(span.start)
    room = len(lines.line(line)) - (column - 1)
    wide = max(1, min(span.end - span.start, room))
    return _Mark(line, column - 1, column - 1 + wide, sign, label, style)


def _frame(
    text: Text, gutter: int, lines: Lines, marks: list[_Mark], context: int = _CONTEXT
) -> None:
    shown = {mark.line for mark in marks}
    first = marks[0].line
    # The empty line after the last line break is no line to look at.
    last = len(lines) - (not lines.line(len(lines)))
    shown |= {n for n in range(first - context, first + context + 1) if 1 <= n <= last}
    _gutter(text, gutter, "")
    text.append("\n")
    before = min(shown)
    for number in sorted(shown):
        if number > before + 1:
            text.append(f"{' ' * gutter} ...\n", "bold blue")
        before = number
        here = sorted((mark for mark in marks if mark.line == number), key=lambda m: m.start)
        _line(text, gutter, lines.line(number), number, here)
    _gutter(text, gutter, "")
    text.append("\n")


def _line(text: Text, gutter: int, line: str, number: int, marks: list[_Mark]) -> None:
    """A line of the file and the underlines below it, windowed around the first mark."""
    start = 0
    if marks and cell_len(_shown(line)) > _WIDEST:
        start = max(0, min(marks[0].start - 20, len(line) - _WIDEST))
    piece = line[start : start + _WIDEST]
    cut_left, cut_right = "..." * bool(start), "..." * (start + len(piece) < len(line))
    _gutter(text, gutter, str(number))
    text.append(f" {cut_left}{_shown(piece)}{cut_right}".rstrip() + "\n")
    for mark in marks:
        begin, end = max(mark.start - start, 0), max(mark.end - start, 1)
        indent = cell_len(cut_left + _shown(piece[:begin]))
        wide = max(1, cell_len(_shown(piece[begin:end])))
        _gutter(text, gutter, "")
        text.append(" " * (indent + 1))
        text.append(f"{mark.sign * wide} {visible(mark.label)}".rstrip(), mark.style)
        text.append("\n")


def _shown(piece: str) -> str:
    return visible(piece.replace("\t", _TAB))


def _gutter(text: Text, gutter: int, number: str) -> None:
    text.append(f"{number:>{gutter}} |", "bold blue")


def _remark(text: Text, gutter: int, word: str, remark: str) -> None:
    text.append(f"{' ' * gutter} = ", "bold blue")
    text.append(word, "bold")
    text.append(f": {visible(remark)}\n")


def _fix(text: Text, gutter: int, fix: Fix, lines: Lines, words: Catalogue) -> None:
    """The first line that changes, as it is and as it would be."""
    _remark(text, gutter, words("full.fix.safe" if fix.safe else "full.fix.unsafe"), fix.title)
    number = lines.position(fix.edits[0].span.start).line
    start, line = lines.start(number), lines.line(number)
    end = start + len(line)
    here = [edit for edit in fix.edits if start <= edit.span.start <= end]
    mended, at = "", start
    for edit in sorted(here):
        mended += lines.text[at : edit.span.start] + edit.text
        at = edit.span.end
    mended += lines.text[at:end]
    # What is added or lost at the end of a line is not to be seen, nor is what takes away several.
    if at > end or len(line) > _WIDEST or mended.split() == line.split():
        return
    for sign, content, style in (("-", line, "red"), ("+", mended, "green")):
        _gutter(text, gutter, "")
        text.append(f" {sign} {_shown(content).strip()}\n", style)
