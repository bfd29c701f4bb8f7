"""A text has HTML in it, as web pages have behind what one sees: `<b>`, `&amp;`.

It was copied with the words, and would be printed as it stands. A reader of the report takes it for
part of the paper, and a label or quote with it is not found in its source.

```yaml bad
goals:
  - label: Teilhabe <b>aller</b> erhöhen  # <- HTML
  - label: Arbeit &amp; Bildung  # <- HTML
```

```yaml good
goals:
  - label: Teilhabe aller erhöhen
  - label: Zuwanderung < 5 % & mehr
```
"""

import re
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.webpage import as_shown, html_in
from konzept_cli.yamltree import MOST_EDITS, Document, Scalar, inner, walk_said

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_SIGNS = frozenset("<&")
_LIKE = re.compile(r"<[/a-z]|&#?\w+;", re.IGNORECASE)
_ADDRESSES = frozenset(("url", "snapshot"))
# What would mean something else in a text without quotation marks.
_YAML = re.compile(r"""^[-?:&*!|>'"%@`#,\[\]{}]|:(?:\s|$)|\s#""")


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a text, at the first tags or entity, with a fix for all in it where these have a
    plain character in their place."""
    if not (document.possible(_SIGNS) and _LIKE.search(document.said)):
        return
    for loc, node in walk_said(document):
        first = next(html_in(node.value), None)
        if first is not None and not (loc and loc[-1] in _ADDRESSES):
            spot = Spot(document.file, loc, slice=(first.start, first.end))
            values = {"html": node.value[first.start : first.end].rstrip()}
            yield Finding(spot, values=values, mend=_mend(document.lines.text, node))


def _mend(text: str, node: Scalar) -> Mend | None:
    start, end = inner(text, node)
    written = text[start:end]
    mended = as_shown(written).strip()
    if not mended or (not node.style and _YAML.search(mended)):
        return None
    edits = tuple(
        Edit(Span(start + one.start, start + one.end), one.shown)
        for one in islice(html_in(written), MOST_EDITS)
        if one.shown is not None
    )
    return Mend("edit", safe=False, edits=edits) if edits else None
