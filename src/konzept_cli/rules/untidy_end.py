"""A file does not end with exactly one line break.

Without one, programs that join or compare files take the last line for half a line; several only
look as if something were missing.

```yaml bad
x-zahl: "3"
 # <- empty lines

```

```yaml good
x-zahl: "3"
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document, Texts

SEVERITY = Severity.INFO
GROUP = "hygiene"


def check_text(document: Document) -> Iterator[Finding]:
    """Files without a line break at the end, and those with empty lines there."""
    text, file = document.lines.text, document.file
    content = text.rstrip("\r\n")
    end, over = len(text), text[len(content) :]
    if not over:
        line_break = "\r\n" if "\r\n" in text else "\n"
        last = Texts(document).at(end)
        # The line break would belong to the text of a block.
        safe = last is None or last.style not in ("|", ">")
        mend = Mend("edit", safe=safe, edits=(Edit(Span(end, end), line_break),))
        yield Finding(Spot(file, Span(end - 1, end)), variant="none", mend=mend)
        return
    one = "\r\n" if over.startswith("\r\n") else over[0]
    if over != one and not _belongs_to_text(document, len(content)):
        span = Span(len(content) + len(one), end)
        yield Finding(Spot(file, span), mend=Mend("edit", edits=(Edit(span, ""),)))


def _belongs_to_text(document: Document, offset: int) -> bool:
    """Whether a block that keeps its empty lines (`|+`) ends at `offset`."""
    scalar = Texts(document).at(offset)
    return scalar is not None and scalar.value.endswith("\n\n")
