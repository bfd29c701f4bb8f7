"""What libyaml complains about, told as what people did."""

import re
from collections.abc import Callable

from konzept_cli.diagnostics import Finding, Mend, Span, Spot
from konzept_cli.lines import Lines
from konzept_cli.yamltree.aligning import slipped
from konzept_cli.yamltree.bracing import without_braces
from konzept_cli.yamltree.brackets import no_content, unclosed_bracket
from konzept_cli.yamltree.commenting import left_out
from konzept_cli.yamltree.folding import block, continued, text_too_far_left
from konzept_cli.yamltree.following import goes_on
from konzept_cli.yamltree.indenting import misindented, no_hyphen, outdented
from konzept_cli.yamltree.keyless import no_colon, no_key, table_row
from konzept_cli.yamltree.mending import mended
from konzept_cli.yamltree.merging import merged
from konzept_cli.yamltree.mistyped import mistyped
from konzept_cli.yamltree.quoting import (
    bare,
    in_quotes,
    mixed_quotes,
    path_of_windows,
    value_on,
)
from konzept_cli.yamltree.stepping import first_of_all
from konzept_cli.yamltree.trouble import Trouble

# A key and a value that are not told apart: `label:Sprache`.
_NO_BLANK = re.compile(r"^\s*(?:- +)*[^\W\d][\w-]* *(:)[^\s:/]")
_KEY = re.compile(r"^(\s*)(?:- +)*[^\W\d][\w-]*:(?=\s|$)")


def explain(file: str, lines: Lines, problem: str, index: int, context: int | None) -> Finding:
    """The finding for libyaml's `problem` at offset `index`; `context` is where the construct
    began that libyaml was in. Points at what has to be changed, which is often not where libyaml
    gave up."""
    index = min(index, len(lines.text) - 1)
    trouble = Trouble(file, lines, index, index if context is None else context)
    say = _SAY.get(problem, _by_character)
    finding = merged(trouble) or _commented(trouble) or mixed_quotes(file, lines, trouble.line)
    finding = finding or _text_or_row(trouble)
    if say not in (_unclosed_quote, _escape, _reserved):
        finding = finding or _mistyped(trouble)
    finding = finding or say(trouble)
    finding = finding or trouble.at_line(trouble.line, problem=problem)
    return finding if finding.mend else mended(trouble, finding)


def _commented(trouble: Trouble) -> Finding | None:
    """The key of the lines where libyaml gave up, if it is still a comment."""
    found = left_out(trouble.file, trouble.lines)
    return next((finding for finding, lines in found if trouble.line in lines), None)


def _text_or_row(trouble: Trouble) -> Finding | None:
    """A line without a key that is a row of a table, or a text that is not indented."""
    start = trouble.lines.position(trouble.start).line
    found = (text_too_far_left(trouble, number) for number in {start, trouble.line})
    row = table_row(trouble, (start, trouble.above(trouble.line), trouble.line))
    return row or next(filter(None, found), None)


def _mistyped(trouble: Trouble) -> Finding | None:
    """What is mistyped on the line where libyaml gave up, on the one above, or where what it was
    in began."""
    start = trouble.lines.position(trouble.start).line
    numbers = (trouble.line, trouble.above(trouble.line), start)
    found = (mistyped(trouble.file, trouble.lines, number) for number in numbers if number)
    return next(filter(None, found), None)


def _by_character(trouble: Trouble) -> Finding | None:
    """For all other problems: a character that cannot stand there."""
    for place in (trouble.offset, trouble.start):
        if trouble.text[place] == "%":
            return trouble.at(place, "reserved", character="%")
    return trouble.at(trouble.offset, "tab") if trouble.text[trouble.offset] == "\t" else None


def _stray_colon(trouble: Trouble) -> Finding:
    """A `: ` where no key can be: inside a text, after a key without a blank or a colon before
    it, or on a line that is indented too far."""
    index, lines = trouble.offset, trouble.lines
    number = lines.position(index).line
    start, key = lines.start(number), _KEY.match(lines.line(number))
    before = trouble.above(number)
    if key and start + key.end() - 1 == index and before:
        if _NO_BLANK.match(lines.line(before)) or not _KEY.match(lines.line(before)):
            return _no_colon(trouble, before)
        culprit = outdented(trouble, number) or slipped(trouble, number)
        return culprit or trouble.at(start + len(key[1]), "too-far-in")
    if key and index > start + key.end():
        return without_braces(trouble, number) or _colon_in_text(trouble, number)
    return trouble.at(index, "misplaced-colon")


def _colon_in_text(trouble: Trouble, number: int) -> Finding:
    value = value_on(trouble.lines, number) or Span(trouble.offset, trouble.offset)
    last = max(continued(trouble.lines, number), default=number)
    end = trouble.lines.start(last) + len(trouble.lines.line(last))
    # A text without quotation marks ends at a comment.
    whole = trouble.text[value.start : max(value.end, end)].partition(" #")[0].rstrip()
    value = Span(value.start, value.start + len(whole))
    written = re.sub(r"\s*[\r\n]\s*", " ", whole)
    quoted = in_quotes(bare(written))
    mend = Mend("replace", quoted, safe=False, spot=Spot(trouble.file, value))
    if bare(written) != written:
        finding = trouble.at(value.start, "smart-quotes", mark=written[0], quoted=quoted)
    else:
        finding = trouble.at(trouble.offset, "colon", quoted=quoted)
    return finding._replace(mend=mend)


def _unclosed_quote(trouble: Trouble) -> Finding:
    return trouble.at(trouble.start, "quote", mark=trouble.text[trouble.start])


def _no_colon(trouble: Trouble, number: int) -> Finding:
    no_blank = _NO_BLANK.match(trouble.lines.line(number))
    if no_blank:
        return trouble.at(trouble.lines.start(number) + no_blank.start(1), "no-blank")
    return no_key(trouble, number) or no_colon(trouble, number)


def _unexpected_key(trouble: Trouble) -> Finding:
    """A key is wanted: there is a bracket too many, text after a closing quotation mark, or a
    line that is not indented like its neighbours."""
    character = trouble.text[trouble.offset]
    if character in "]}":
        return trouble.at(trouble.offset, "extra-bracket", character=character)
    if finding := without_braces(trouble, trouble.line) or goes_on(trouble):
        return finding
    above = trouble.above(trouble.line)
    if above and _NO_BLANK.match(trouble.lines.line(above)):
        return _no_colon(trouble, above)
    return misindented(trouble)


def _no_hyphen(trouble: Trouble) -> Finding:
    return goes_on(trouble) or no_hyphen(trouble)


def _escape(trouble: Trouble) -> Finding:
    path = path_of_windows(trouble.file, trouble.lines, trouble.line)
    return path or trouble.at(trouble.text.rfind("\\", 0, trouble.offset + 1), "escape")


def _reserved(trouble: Trouble) -> Finding:
    character = trouble.text[trouble.offset]
    if character == "\t":
        return trouble.at(trouble.offset, "tab")
    return trouble.at(trouble.offset, "reserved", character=character)


def _reserved_start(trouble: Trouble) -> Finding:
    return trouble.at(trouble.start, "reserved", character=trouble.text[trouble.start])


_SAY: dict[str, Callable[[Trouble], Finding | None]] = {
    "mapping values are not allowed in this context": _stray_colon,
    "found unexpected end of stream": _unclosed_quote,
    "did not find expected ',' or ']'": unclosed_bracket,
    "did not find expected ',' or '}'": unclosed_bracket,
    "did not find expected node content": no_content,
    "could not find expected ':'": lambda trouble: _no_colon(
        trouble, trouble.lines.position(trouble.start).line
    ),
    "did not find expected key": _unexpected_key,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "found character that cannot start any token": _reserved,
    "mapping keys are not allowed in this context": _reserved,
    "did not find expected alphabetic or numeric character": _reserved_start,
    "block sequence entries are not allowed in this context": lambda trouble: trouble.at(
        trouble.offset, "dash"
    ),
    "did not find expected '-' indicator": _no_hyphen,
    "did not find expected <document start>": first_of_all,
    "did not find expected comment or line break": block,
}
