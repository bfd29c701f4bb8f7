"""A text begins with the bullet that it had in the paper's list.

It was copied with the words, and would be printed wherever they are. The quote or label is found in
the source without it, too.

```yaml bad
goals:
  - label: • Teilhabe erhöhen  # <- bullet
```

```yaml good
goals:
  - label: Teilhabe erhöhen
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, walk_said, without_bullet

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_BULLETS = frozenset("•◦▪‣⁃∙●○■□·–—*")


def check_text(document: Document) -> Iterator[Finding]:
    """Texts with something behind the bullet, each with a fix that deletes it."""
    if not any(f"\n{bullet}" in document.said for bullet in document.possible(_BULLETS)):
        return
    for loc, node in walk_said(document):
        if _has_bullet(node.value):
            end = len(node.value) - len(without_bullet(node.value))
            spot = Spot(document.file, loc, slice=(0, end))
            values = {"bullet": node.value[0]}
            yield Finding(spot, values=values, mend=Mend("delete", safe=False))


def _has_bullet(text: str) -> bool:
    return not text[:1].isalnum() and without_bullet(text) not in (text, "")
