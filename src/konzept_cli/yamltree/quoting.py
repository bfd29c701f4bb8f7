"""A text that begins with a straight quotation mark and ends with a typographic one."""

import re

from konzept_cli.diagnostics import Finding, Mend, Span, Spot
from konzept_cli.lines import Lines

_MIXED = re.compile(r"""^\s*(?:- +)*[^\W\d][\w-]*:\s+(["'])(?:(?!\1).)*([“”‘’»«])\s*$""")
_MOST_LINES = 50


def mixed_quotes(file: str, lines: Lines, number: int) -> Finding | None:
    """The finding for such a text on line `number` or a little above it: word processors put the
    typographic mark there, and YAML reads on to the next straight one."""
    for line in range(number, max(0, number - _MOST_LINES), -1):
        if match := _MIXED.match(lines.line(line)):
            start = lines.start(line) + match.start(2)
            spot = Spot(file, Span(start, start + 1))
            values = {"mark": match[1], "end": match[2]}
            mend = Mend("replace", match[1], safe=False)
            return Finding(spot, "syntax-error", "mixed-quotes", values, mend=mend)
    return None
