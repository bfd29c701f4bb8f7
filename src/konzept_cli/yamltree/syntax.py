"""What libyaml complains about, told as what people did."""

import json
import re

from konzept_cli.diagnostics import Finding, Mark, Mend, Span, Spot
from konzept_cli.lines import Lines

# A key and a value that are not told apart: `label:Sprache`.
_NO_BLANK = re.compile(r"^\s*(?:- +)*[^\W\d][\w-]*(:)[^\s:/]")
_KEY = re.compile(r"^(\s*)(?:- +)*[^\W\d][\w-]*:(?=\s|$)")

_PLAIN_WORDS = {
    "block sequence entries are not allowed in this context": "dash",
    "did not find expected '-' indicator": "list",
    "did not find expected comment or line break": "block",
}
_CANNOT_BEGIN = (
    "found character that cannot start any token",
    "mapping keys are not allowed in this context",
)
_ESCAPE = (
    "found unknown escape character",
    "did not find expected hexdecimal number",
    "found invalid Unicode character escape code",
)
_DIRECTIVE = re.compile("directive|found unexpected non-alphabetical character")


def explain(file: str, lines: Lines, problem: str, index: int, context: int | None) -> Finding:
    """The finding for libyaml's `problem` at offset `index`; `context` is where the construct
    began that libyaml was in. Points at what has to be changed, which is often not where libyaml
    gave up."""
    text = lines.text
    index = min(index, max(len(text) - 1, 0))
    at = text[index : index + 1]
    start = index if context is None else context
    variant = _PLAIN_WORDS.get(problem, "")
    if problem == "mapping values are not allowed in this context":
        return _stray_colon(file, lines, index)
    if problem == "found unexpected end of stream" and text[start : start + 1] in ("'", '"'):
        return _finding(file, start, "quote", mark=text[start])
    if problem in ("did not find expected ',' or ']'", "did not find expected ',' or '}'"):
        marks = (Mark(Spot(file, Span(index, index + 1)), "gave-up"),)
        return _finding(file, start, "bracket", marks, open=text[start], close=problem[-2])
    if problem == "did not find expected node content":
        return _no_content(file, text, index)
    if problem == "could not find expected ':'":
        return _no_colon(file, lines, lines.position(start).line)
    if problem in _ESCAPE:
        return _finding(file, text.rfind("\\", 0, index + 1), "escape")
    if at == "\t":
        return _finding(file, index, "tab")
    if problem in _CANNOT_BEGIN or at == "%":
        return _finding(file, index, "reserved", character=at)
    if problem == "did not find expected alphabetic or numeric character" or (
        text[start] == "%" and _DIRECTIVE.search(problem)
    ):
        return _finding(file, start, "reserved", character=text[start])
    if problem == "did not find expected key":
        return _unexpected_key(file, lines, index)
    if variant:
        return _finding(file, index, variant)
    line = _line_span(lines, lines.position(index).line)
    return Finding(Spot(file, line), "syntax-error", values={"problem": problem})


def _stray_colon(file: str, lines: Lines, index: int) -> Finding:
    """A `: ` where no key can be: inside a text, after a key without a blank or a colon before
    it, or on a line that is indented too far."""
    number = lines.position(index).line
    line = lines.line(number)
    before = _above(lines, number)
    above = lines.line(before) if before else ""
    key = _KEY.match(line)
    if key and key.end() - 1 + lines.start(number) == index and above:
        no_blank = _NO_BLANK.match(above)
        if no_blank:
            return _finding(file, lines.start(before) + no_blank.start(1), "no-blank")
        if not _KEY.match(above):
            return _no_colon(file, lines, before)
        return _finding(file, lines.start(number) + len(key[1]), "too-far-in")
    if key and index > lines.start(number) + key.end():
        return _colon_in_text(file, lines, number, key.end(), index)
    return _finding(file, index, "misplaced-colon")


def _colon_in_text(file: str, lines: Lines, number: int, key_end: int, index: int) -> Finding:
    line = lines.line(number)
    value = line[key_end:].split(" #")[0].strip()
    start = lines.start(number) + line.index(value, key_end)
    quoted = json.dumps(value, ensure_ascii=False)
    spot = Spot(file, Span(start, start + len(value)))
    mend = Mend("replace", quoted, safe=False, spot=spot)
    place = Spot(file, Span(index, index + 1))
    return Finding(place, "syntax-error", "colon", {"quoted": quoted}, mend=mend)


def _no_content(file: str, text: str, index: int) -> Finding:
    """libyaml wants a value: there is a comma or a bracket too many, or a bracket is not closed."""
    at = text[index]
    before = text[:index].rstrip()[-1:]
    if at in "]}":
        return _finding(file, index, "extra-bracket", character=at)
    if at == "," and before in ("[", "{", ","):
        return _finding(file, index, "empty-item")
    start = max(text.rfind("[", 0, index + 1), text.rfind("{", 0, index + 1))
    if start < 0 or (at == "," and text[index + 1 :].strip()):
        return _finding(file, index, "reserved", character=at)
    marks = (Mark(Spot(file, Span(index, index + 1)), "gave-up"),)
    close = "]" if text[start] == "[" else "}"
    return _finding(file, start, "bracket", marks, open=text[start], close=close)


def _no_colon(file: str, lines: Lines, number: int) -> Finding:
    no_blank = _NO_BLANK.match(lines.line(number))
    if no_blank:
        return _finding(file, lines.start(number) + no_blank.start(1), "no-blank")
    return Finding(Spot(file, _line_span(lines, number)), "syntax-error", "no-colon")


def _unexpected_key(file: str, lines: Lines, index: int) -> Finding:
    """libyaml wants a key: there is a bracket too many, text after a closing quotation mark,
    or a line that is not indented like its neighbours."""
    text = lines.text
    if text[index] in "]}":
        return _finding(file, index, "extra-bracket", character=text[index])
    before = text[:index].rstrip(" ")
    if before.endswith(("'", '"')):
        return _finding(file, index, "after-quote", mark=before[-1])
    number = lines.position(index).line
    indent = len(lines.line(number)) - len(lines.line(number).lstrip())
    above = _above(lines, number)
    no_blank = _NO_BLANK.match(lines.line(above)) if above else None
    if no_blank:
        return _finding(file, lines.start(above) + no_blank.start(1), "no-blank")
    span = Span(lines.start(number), max(lines.start(number) + indent, index + 1))
    return Finding(Spot(file, span), "syntax-error", "indentation")


def _above(lines: Lines, number: int) -> int:
    """The number of the last line before `number` that has content, or 0."""
    for candidate in range(number - 1, 0, -1):
        content = lines.line(candidate).strip()
        if content and not content.startswith("#"):
            return candidate
    return 0


def _line_span(lines: Lines, number: int) -> Span:
    line = lines.line(number)
    start = lines.start(number)
    indent = len(line) - len(line.lstrip())
    end = max(start + len(line.rstrip()), start + indent + 1)
    return Span(min(start + indent, len(lines.text)), min(end, len(lines.text)))


def _finding(
    file: str, index: int, variant: str, marks: tuple[Mark, ...] = (), **values: object
) -> Finding:
    return Finding(Spot(file, Span(index, index + 1)), "syntax-error", variant, values, marks)
