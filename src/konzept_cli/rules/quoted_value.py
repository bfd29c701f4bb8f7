"""A value stands in typographic quotation marks („…“), which then belong to it, or ends with a
mark that it does not begin with.

Word processors turn the straight marks that YAML knows into these. Reports would print them. Where
they really belong to a name, straight ones around them say so.

```yaml bad
title: „Integrationskonzept“  # <- „Integrationskonzept“
```

```yaml bad
title: Integrationskonzept"  # <- Integrationskonzept
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

_OPENING = frozenset("„“”‚‘’»«›‹")
_QUOTED = re.compile(r"""[„“”‚‘’»«›‹]([^„“”"‚‘»«›‹]*)[“”"‘’«»‹›]""")


def check_text(document: Document) -> Iterator[Finding]:
    """Values between two such marks and nothing else, with a fix that takes them away. A quote may
    be the words of somebody whom the paper quotes."""
    unquoted = document.content.unquoted if document.content else ()
    marked = [text for text in unquoted if text[:1] in _OPENING or text[-1:] == '"']
    if not any(map(_bare, marked)):
        return
    for loc, node in walk(document):
        if not isinstance(node, Scalar) or node.style or "quote" in loc[-1:]:
            continue
        if bare := _bare(node.value):
            mend = Mend("replace", json.dumps(bare, ensure_ascii=False), safe=False)
            variant = "" if node.value[:1] in _OPENING else "end"
            yield Finding(Spot(document.file, loc), "", variant, {"text": node.value}, mend=mend)


def _bare(text: str) -> str:
    """`text` without such marks; empty where it has none, or nothing but signs between them. A mark
    behind a number is one of inches."""
    if text[-1:] == '"' and '"' not in text[:-1] and text[:1] not in _OPENING:
        return text[:-1] if text[-2:-1].isalpha() else ""
    match = _QUOTED.fullmatch(text)
    return match[1] if match and any(map(str.isalnum, match[1])) else ""
