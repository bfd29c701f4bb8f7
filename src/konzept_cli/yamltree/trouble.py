"""Where libyaml gave up, with what is needed to tell why."""

import re
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.lines import Lines


class Trouble(NamedTuple):
    """Where libyaml gave up (`offset`), and where the construct began that it was in (`start`)."""

    file: str
    lines: Lines
    offset: int
    start: int

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.lines.text

    @property
    def line(self) -> int:
        """The number of the line where libyaml gave up."""
        return self.lines.position(self.offset).line

    def above(self, number: int) -> int:
        """The number of the last line before `number` that has content, or 0."""
        for candidate in range(number - 1, 0, -1):
            content = self.lines.line(candidate).strip()
            if content and not content.startswith("#"):
                return candidate
        return 0

    def below(self, number: int) -> int:
        """The number of the next line after `number` that has content, or 0."""
        for candidate in range(number + 1, len(self.lines) + 1):
            content = self.lines.line(candidate).strip()
            if content and not content.startswith("#"):
                return candidate
        return 0

    def indent(self, number: int) -> int:
        """How far line `number` is indented."""
        line = self.lines.line(number)
        return len(line) - len(line.lstrip())

    def is_item(self, number: int) -> bool:
        """Whether line `number` begins an item of a list."""
        return self.lines.line(number).lstrip().startswith("- ")

    def at(self, index: int, variant: str, **values: object) -> Finding:
        """A finding at the character at `index`."""
        spot = Spot(self.file, Span(index, index + 1))
        return Finding(spot, "syntax-error", variant, values)

    def at_line(self, number: int, variant: str = "", **values: object) -> Finding:
        """A finding at the content of line `number`."""
        line, start = self.lines.line(number), self.lines.start(number)
        indent = self.indent(number)
        end = max(start + len(line.rstrip()), start + indent + 1)
        span = Span(min(start + indent, len(self.text)), min(end, len(self.text)))
        return Finding(Spot(self.file, span), "syntax-error", variant, values)


def is_key(text: str, word: str) -> bool:
    """Whether `word` is a key somewhere in `text`."""
    return re.search(rf"(?:^|[,{{]) *(?:- +)*{word}:\s", text, re.MULTILINE) is not None
