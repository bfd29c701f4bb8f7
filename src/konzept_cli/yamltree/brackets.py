"""Brackets and commas: one too many, or one too few."""

from konzept_cli.diagnostics import Finding, Mark, Span, Spot
from konzept_cli.yamltree.trouble import Trouble


def unclosed_bracket(trouble: Trouble) -> Finding:
    """A bracket that is not closed, or that stands in the middle of a text."""
    text, index = trouble.text, trouble.offset
    if text[index] in "[{" and not text[:index].rstrip().endswith((",", "[", "{", ":")):
        return trouble.at(index, "bracket-in-text", open=text[index])
    if text[:index].endswith(("' ", '" ')):
        return trouble.at(index, "after-quote", mark=text[index - 2])
    return _bracket(trouble, trouble.start)


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
