"""A text is still the placeholder that `konzept new` wrote, not what the paper says.

The file is valid so that one can begin with it; reports would print the placeholder as if the
paper said so. What the paper does not say is left out.

```yaml bad
title: "REPLACE: title of the paper"  # <- placeholder
```

```yaml bad
decisions:
  - kind: beschlossen
    body: "ERSETZEN: Kreistag oder Rat"  # <- ERSETZEN
    date: "2024-03-07"
    evidence: [{quote: Beschlossen im Kreistag}]
```

```yaml good
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    evidence: [{quote: Beschlossen im Kreistag}]
#   - kind: vorgestellt
#     body: "ERSETZEN: Ausschuss"
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.yamltree import Document, Scalar, walk

SEVERITY = Severity.WARNING
GROUP = "hygiene"

# The words of the skeleton in messages/, in every language that a file may be begun in.
_WORDS = ("ERSETZEN:", "REPLACE:", "//ersetzen.example", "//replace.example")
_PLACEHOLDER = re.compile("|".join(map(re.escape, _WORDS)))


def check_text(document: Document) -> Iterator[Finding]:
    """Texts with a word of the skeleton in them."""
    if not any(word in document.said for word in _WORDS):
        return
    for loc, node in walk(document):
        if isinstance(node, Scalar) and (found := _PLACEHOLDER.search(node.value)):
            yield Finding(Spot(document.file, loc), values={"word": found[0].strip("/:")})
