"""Lines as people write them who know word processors better than YAML."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from konzept_cli.diagnostics import Edit, Finding, Mend, Span, Spot
from konzept_cli.lines import Lines
from konzept_cli.yamltree.characters import named

ODD_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

_KEY = r"[^\W\d][\w-]*"
_BEFORE = r"^ *(?:- +)*"
_ODD = rf"[{ODD_BLANKS}](?:[ {ODD_BLANKS}]*[{ODD_BLANKS}])?"
# The last range is what symbol fonts of word processors leave in a text.
_BULLET = r"[•◦▪‣⁃∙·●○■□–—*+➢➤►✓✔\uf020-\uf0ff]"
# 1. or a) is a bullet only before a key: a text may begin like that; o is a circle.
_NUMBER = rf"(?:\d{{1,2}}[.)]|[a-z]\)|o)(?= +{_KEY}:(?:\s|$))"

_IN_TEXT = re.compile(r"[•◦▪‣⁃∙●○■□➢➤►✓✔\uf020-\uf0ff]\s*|[·–—*]\s+")


class _Slip(NamedTuple):
    """Something that stands in the group `wrong` of a line, and what it is to be."""

    variant: str
    pattern: re.Pattern[str]
    right: str
    everywhere: bool = False
    """Who does it in one line does it in all that look the same."""


_SLIPS = (
    _Slip("odd-blank", re.compile(rf"{_BEFORE}(?:-|{_KEY}:)?(?P<wrong>{_ODD})"), " ", True),
    _Slip("bullet", re.compile(rf"^ *(?P<wrong>{_BULLET}(?= )|{_NUMBER})"), "-", True),
    _Slip("dash-blank", re.compile(rf"{_BEFORE}(?P<wrong>-)(?={_KEY}:(?:\s|$))"), "- "),
    _Slip("wrong-sign", re.compile(rf"{_BEFORE}[a-z_]+(?P<wrong> *[：；;=] ?)(?=\S)"), ": "),
    _Slip(
        "comment",
        re.compile(r"^ *(?P<wrong>)(?://|<!--|;;|(?P<rule>[-=_~*+])(?P=rule){3,} *$)"),
        "# ",
    ),
)


def mistyped(file: str, lines: Lines, number: int) -> Finding | None:
    """What is mistyped on line `number`, if it is one of the usual things, with a fix; where lines
    above have the same, at the first of them."""
    slip = _slip(lines.line(number))
    if slip is None:
        return None
    while slip.everywhere and number > 1 and slip.pattern.match(lines.line(number - 1)):
        number -= 1
    start, line = lines.start(number), lines.line(number)
    match = slip.pattern.match(line)
    group = match["wrong"] if match else ""
    begin = (match.start("wrong") if match else 0) + len(group) - len(group.lstrip(" "))
    wrong = group.strip(" ") or line[begin:].rstrip()
    span = Span(start + begin, start + begin + len(wrong))
    shown = wrong if wrong.isprintable() else named(wrong[0])
    values = {"wrong": shown, "character": named(wrong[0])}
    mend = Mend("edit", safe=False, edits=tuple(_edits(slip, lines, number)))
    return Finding(Spot(file, span), "syntax-error", slip.variant, values, mend=mend)


def kind_of_slip(line: str) -> str:
    """What kind of thing is mistyped on `line`; empty for none."""
    slip = _slip(line)
    return slip.variant if slip else ""


def without_bullet(text: str) -> str:
    """`text` without the bullet that it begins with, if any."""
    match = _IN_TEXT.match(text)
    return text[match.end() :] if match else text


def _slip(line: str) -> _Slip | None:
    return next((slip for slip in _SLIPS if slip.pattern.match(line)), None)


def _edits(slip: _Slip, lines: Lines, number: int) -> Iterator[Edit]:
    numbers = range(1, len(lines) + 1) if slip.everywhere else (number,)
    for one in numbers:
        if match := slip.pattern.match(lines.line(one)):
            start, end = (lines.start(one) + at for at in match.span("wrong"))
            yield Edit(Span(start, end), slip.right * (end - start if slip.right == " " else 1))
