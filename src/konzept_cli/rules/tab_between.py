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

_TABS = re.compile(r"(?<![ \t])[ \t]*\t[ \t]*(?=[^\s])")
_COMMENT = re.compile(r"(?:^|(?<=\s))#")


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first such tab, with a fix for all. Comments may have tabs, and
    what stands in a text is not judged here."""
    text = document.lines.text
    if "\t" not in text:
        return
    texts = Texts(document)
    spans = [Span(*match.span()) for match in _TABS.finditer(text)]
    spans = [span for span in spans if not _is_content(document, texts, span.start)]
    if spans:
        edits = tuple(Edit(span, " ") for span in spans)
        yield Finding(Spot(document.file, spans[0]), mend=Mend("edit", edits=edits))


def _is_content(document: Document, texts: Texts, offset: int) -> bool:
    """Whether `offset` lies in a text or in a comment."""
    lines = document.lines
    start = lines.start(lines.position(offset).line)
    signs = (match.start() for match in _COMMENT.finditer(lines.text, start, offset))
    return texts.holds(offset) or any(not texts.holds(sign) for sign in signs)
