"""What libyaml complains about, told as what people did."""

import json
import re
from collections.abc import Callable
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Mark, Mend, Span, Spot
from konzept_cli.lines import Lines
from konzept_cli.yamltree.quoting import mixed_quotes

# A key and a value that are not told apart: `label:Sprache`.
_NO_BLANK = re.compile(r"^\s*(?:- +)*[^\W\d][\w-]*(:)[^\s:/]")
_KEY = re.compile(r"^(\s*)(?:- +)*[^\W\d][\w-]*:(?=\s|$)")


class _Trouble(NamedTuple):
    """Where libyaml gave up (`offset`), and where the construct began that it was in (`start`)."""

    file: str
    lines: Lines
    offset: int
    start: int

    @property
    def text(self) -> str:
        return self.lines.text

    def at(self, index: int, variant: str, **values: object) -> Finding:
        spot = Spot(self.file, Span(index, index + 1))
        return Finding(spot, "syntax-error", variant, values)

    def at_line(self, number: int, variant: str = "", **values: object) -> Finding:
        line, start = self.lines.line(number), self.lines.start(number)
        indent = len(line) - len(line.lstrip())
        end = max(start + len(line.rstrip()), start + indent + 1)
        span = Span(min(start + indent, len(self.text)), min(end, len(self.text)))
        return Finding(Spot(self.file, span), "syntax-error", variant, values)


def explain(file: str, lines: Lines, problem: str, index: int, context: int | None) -> Finding:
    """The finding for libyaml's `problem` at offset `index`; `context` is where the construct
    began that libyaml was in. Points at what has to be changed, which is often not where libyaml
    gave up."""
    index = min(index, len(lines.text) - 1)
    trouble = _Trouble(file, lines, index, index if context is None else context)
    say = _SAY.get(problem)
    finding = mixed_quotes(file, lines, lines.position(index).line) or (
        say(trouble) if say else _by_character(trouble)
    )
    return finding or trouble.at_line(lines.position(index).line, problem=problem)


def _by_character(trouble: _Trouble) -> Finding | None:
    """For all other problems: a character that cannot stand there."""
    for place in (trouble.offset, trouble.start):
        if trouble.text[place] == "%":
            return trouble.at(place, "reserved", character="%")
    return trouble.at(trouble.offset, "tab") if trouble.text[trouble.offset] == "\t" else None


def _stray_colon(trouble: _Trouble) -> Finding:
    """A `: ` where no key can be: inside a text, after a key without a blank or a colon before
    it, or on a line that is indented too far."""
    index, lines = trouble.offset, trouble.lines
    number = lines.position(index).line
    start, key = lines.start(number), _KEY.match(lines.line(number))
    before = _above(lines, number)
    if key and start + key.end() - 1 == index and before:
        if _NO_BLANK.match(lines.line(before)) or not _KEY.match(lines.line(before)):
            return _no_colon(trouble, before)
        return trouble.at(start + len(key[1]), "too-far-in")
    if key and index > start + key.end():
        return _colon_in_text(trouble, number, key.end())
    return trouble.at(index, "misplaced-colon")


def _colon_in_text(trouble: _Trouble, number: int, key_end: int) -> Finding:
    line = trouble.lines.line(number)
    value = line[key_end:].split(" #")[0].strip()
    start = trouble.lines.start(number) + line.index(value, key_end)
    quoted = json.dumps(value, ensure_ascii=False)
    spot = Spot(trouble.file, Span(start, start + len(value)))
    mend = Mend("replace", quoted, safe=False, spot=spot)
    place = Spot(trouble.file, Span(trouble.offset, trouble.offset + 1))
    return Finding(place, "syntax-error", "colon", {"quoted": quoted}, mend=mend)


def _unclosed_quote(trouble: _Trouble) -> Finding:
    return trouble.at(trouble.start, "quote", mark=trouble.text[trouble.start])


def _unclosed_bracket(trouble: _Trouble) -> Finding:
    return _bracket(trouble, trouble.start)


def _bracket(trouble: _Trouble, start: int) -> Finding:
    marks = (Mark(Spot(trouble.file, Span(trouble.offset, trouble.offset + 1)), "gave-up"),)
    opening = trouble.text[start]
    values = {"open": opening, "close": "]" if opening == "[" else "}"}
    spot = Spot(trouble.file, Span(start, start + 1))
    return Finding(spot, "syntax-error", "bracket", values, marks)


def _no_content(trouble: _Trouble) -> Finding:
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


def _key_without_colon(trouble: _Trouble) -> Finding:
    return _no_colon(trouble, trouble.lines.position(trouble.start).line)


def _no_colon(trouble: _Trouble, number: int) -> Finding:
    no_blank = _NO_BLANK.match(trouble.lines.line(number))
    if no_blank:
        return trouble.at(trouble.lines.start(number) + no_blank.start(1), "no-blank")
    return trouble.at_line(number, "no-colon")


def _unexpected_key(trouble: _Trouble) -> Finding:
    """A key is wanted: there is a bracket too many, text after a closing quotation mark, or a
    line that is not indented like its neighbours."""
    text, index, lines = trouble.text, trouble.offset, trouble.lines
    if text[index] in "]}":
        return trouble.at(index, "extra-bracket", character=text[index])
    before = text[:index].rstrip(" ")
    if before.endswith(("'", '"')):
        return trouble.at(index, "after-quote", mark=before[-1])
    number = lines.position(index).line
    above = _above(lines, number)
    if above and _NO_BLANK.match(lines.line(above)):
        return _no_colon(trouble, above)
    indent = len(lines.line(number)) - len(lines.line(number).lstrip())
    span = Span(lines.start(number), max(lines.start(number) + indent, index + 1))
    return Finding(Spot(trouble.file, span), "syntax-error", "indentation")


def _escape(trouble: _Trouble) -> Finding:
    return trouble.at(trouble.text.rfind("\\", 0, trouble.offset + 1), "escape")


def _reserved(trouble: _Trouble) -> Finding:
    character = trouble.text[trouble.offset]
    if character == "\t":
        return trouble.at(trouble.offset, "tab")
    return trouble.at(trouble.offset, "reserved", character=character)


def _reserved_start(trouble: _Trouble) -> Finding:
    return trouble.at(trouble.start, "reserved", character=trouble.text[trouble.start])


def _say(variant: str) -> Callable[[_Trouble], Finding]:
    return lambda trouble: trouble.at(trouble.offset, variant)


def _above(lines: Lines, number: int) -> int:
    """The number of the last line before `number` that has content, or 0."""
    for candidate in range(number - 1, 0, -1):
        content = lines.line(candidate).strip()
        if content and not content.startswith("#"):
            return candidate
    return 0


_SAY: dict[str, Callable[[_Trouble], Finding]] = {
    "mapping values are not allowed in this context": _stray_colon,
    "found unexpected end of stream": _unclosed_quote,
    "did not find expected ',' or ']'": _unclosed_bracket,
    "did not find expected ',' or '}'": _unclosed_bracket,
    "did not find expected node content": _no_content,
    "could not find expected ':'": _key_without_colon,
    "did not find expected key": _unexpected_key,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "found character that cannot start any token": _reserved,
    "mapping keys are not allowed in this context": _reserved,
    "did not find expected alphabetic or numeric character": _reserved_start,
    "block sequence entries are not allowed in this context": _say("dash"),
    "did not find expected '-' indicator": _say("list"),
    "did not find expected comment or line break": _say("block"),
}
