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
from html import unescape
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document, inner, walk_said

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_SIGNS = frozenset("<&")
_TAG = (
    r"</?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|table|td|tr|u|ul)"
    r"(?: [^<>]*|/)?>"
)
_HTML = re.compile(
    rf"(?P<tag>{_TAG})|&(?:#\d{{1,6}}|#x[\da-f]{{1,6}}|[a-z]{{2,8}}\d?);", re.IGNORECASE
)
_ADDRESSES = frozenset(("url", "snapshot"))


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a text, at the first tag or entity, with a fix for all in it where these have a
    plain character in their place."""
    if not document.possible(_SIGNS):
        return
    text = document.lines.text
    for loc, node in walk_said(document):
        first = _HTML.search(node.value)
        if first is None or _plain(first) is None or (loc and loc[-1] in _ADDRESSES):
            continue
        start, end = inner(text, node)
        found = islice(_HTML.finditer(text, start, end), MOST_EDITS)
        edits = tuple(_edits(found))
        mend = Mend("edit", safe=False, edits=edits) if edits else None
        spot = Spot(document.file, loc, slice=first.span())
        yield Finding(spot, values={"html": first[0]}, mend=mend)


def _edits(found: Iterator[re.Match[str]]) -> Iterator[Edit]:
    for match in found:
        new = _plain(match)
        # Marks that mean something to YAML are left to who knows the text.
        if new is not None and (not new or new.isalnum() or new in " &§€–—…„“”‚‘’·"):
            yield Edit(Span(*match.span()), new)


def _plain(match: re.Match[str]) -> str | None:
    """What is to stand there: nothing for a tag, a character for an entity; `None` where the name
    is none of an entity."""
    if match["tag"]:
        return ""
    character = unescape(match[0])
    return None if character == match[0] else character.replace("\u00a0", " ")
