"""A line ends with blanks or tabs that nobody sees.

They mean nothing, but they show up as changes wherever two versions of a file are compared.

```yaml bad
x-liste:
  - Sprache\t  # <- end of the line
```

```yaml good
x-liste:
  - Sprache
```
"""  # noqa: D301 - the formatter would turn a tab into blanks, so it is written as an escape

import re
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document, Texts

SEVERITY = Severity.INFO
GROUP = "hygiene"

_RARE = frozenset("\t\r")
# A blank behind a backslash is a letter of its text.
_AT_END = re.compile(r"(?<![ \t\\])[ \t]++(?=[\r\n]|\Z)")


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first such line, with a fix for all. In a block (`|`, `>`) blanks
    belong to the text, and stay."""
    text = document.lines.text
    # Tabs and carriage returns are rare, and are found faster than an end of a line.
    if not (" \n" in text or document.possible(_RARE) or text.endswith(" ")):
        return
    texts = Texts(document)
    found = (Span(*match.span()) for match in _AT_END.finditer(text))
    outside = (span for span in found if not _in_block(texts, span.start))
    spans = list(islice(outside, MOST_EDITS))
    if spans:
        edits = tuple(Edit(span, "") for span in spans)
        values = {"others": len(spans) - 1}
        variant = "" if len(spans) == 1 else "many"
        yield Finding(
            Spot(document.file, spans[0]), "", variant, values, mend=Mend("edit", edits=edits)
        )


def _in_block(texts: Texts, offset: int) -> bool:
    scalar = texts.at(offset)
    return scalar is not None and scalar.style in ("|", ">")
