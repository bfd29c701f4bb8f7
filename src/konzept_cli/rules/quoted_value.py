"""A value stands in typographic quotation marks („…“), which then belong to it.

Word processors turn the straight marks that YAML knows into these. Reports would print them. Where
they really belong to a name, straight ones around them say so.

```yaml bad
title: „Integrationskonzept“  # <- „Integrationskonzept“
```

```yaml good
title: Integrationskonzept
subtitle: "„Vielfalt leben“"
```
"""

import json
import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, Scalar, walk

SEVERITY = Severity.WARNING
GROUP = "wording"

_INSIDE = r'[^„“”"‚‘»«›‹]*'
_QUOTED = re.compile(rf"""[„“”‚‘’»«›‹]({_INSIDE}\w{_INSIDE})[“”"‘’«»‹›]""")


def check_text(document: Document) -> Iterator[Finding]:
    """Values between two such marks and nothing else, with a fix that takes them away. A quote may
    be the words of somebody whom the paper quotes."""
    content = document.content
    if not content or not any(map(_QUOTED.fullmatch, content.unquoted)):
        return
    for loc, node in walk(document):
        if isinstance(node, Scalar) and not node.style and "quote" not in loc[-1:]:
            match = _QUOTED.fullmatch(node.value)
            if match:
                bare = json.dumps(match[1], ensure_ascii=False)
                mend = Mend("replace", bare, safe=False)
                values = {"text": node.value, "bare": match[1]}
                yield Finding(Spot(document.file, loc), values=values, mend=mend)
