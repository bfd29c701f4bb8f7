"""What tells which paper a file is about does not stand at its beginning.

Title, district and edition are what a reader looks for first. For programs the order is the same.

```yaml bad concepts/kreis-muster-2024.yaml
schema: 1
title: Integrationskonzept Kreis Muster
sources: [{kind: press, title: Kreis stellt Konzept vor}]
district: {name: Kreis Muster, kind: kreis}  # <- further up
edition: {date: "2024"}
```

```yaml good concepts/kreis-muster-2024.yaml
schema: 1
title: Integrationskonzept Kreis Muster
district: {name: Kreis Muster, kind: kreis}
edition: {date: "2024"}
sources: [{kind: press, title: Kreis stellt Konzept vor}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Concept, shape
from konzept_cli.yamltree import Document

SEVERITY = Severity.INFO
GROUP = "hygiene"

_HEAD = frozenset(("schema", "title", "district", "edition"))
_ANYWHERE = frozenset(("variants", "evidence", "conflicts"))


def check_text(document: Document) -> Iterator[Finding]:
    """The first of these keys that comes after a list, if any. A subtitle, a note and the like may
    stand between them."""
    content = document.content
    if not content or not isinstance(content.plain, dict):
        return
    body = ""
    for key, value in content.plain.items():
        if key in _HEAD and body:
            values = {"key": key, "before": body}
            yield Finding(Spot(document.file, (key,), "key"), values=values)
            return
        if isinstance(value, list) and shape.keys(Concept).get(key) and key not in _ANYWHERE:
            body = body or key
