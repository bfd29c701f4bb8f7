"""A tab stands between a key and its value, or between other parts of a line.

YAML lets it pass there, but not at the beginning of a line, and it looks like a blank.

```yaml bad
x-zahl:\t"3"  # <- tab
```

```yaml good
x-zahl: "3"
```
"""  # noqa: D301 - the formatter would turn a tab into blanks, so it is written as an escape

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document, Texts

SEVERITY = Severity.INFO
GROUP = "hygiene"

_BLANKS = re.compile(r"(?<![ \t])[ \t]++(?=\S)")
_COMMENT = re.compile(r"#(?<![^\s]#)")


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first such tab, with a fix for all. Comments may have tabs, and
    what stands in a text is not judged here."""
    text = document.lines.text
    if "\t" not in text:
        return
    texts, lines = Texts(document), document.lines
    comments: dict[int, int] = {}
    for match in _COMMENT.finditer(text):
        if not texts.holds(match.start()):
            comments.setdefault(lines.position(match.start()).line, match.start())
    spans = []
    for match in _BLANKS.finditer(text):
        start, end = match.span()
        comment = comments.get(lines.position(start).line, end)
        if "\t" in match[0] and not texts.holds(start) and start < comment:
            spans.append(Span(start, end))
    if spans:
        edits = tuple(Edit(span, " ") for span in spans)
        yield Finding(Spot(document.file, spans[0]), mend=Mend("edit", edits=edits))
