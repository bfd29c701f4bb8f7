"""A text without quotation marks ends at a `#`, because a comment begins there.

What follows is lost without a word: `Projekt #1` is read as `Projekt`. Text with a blank and a `#`
needs quotation marks; a comment has a blank after the `#`, too.

```yaml bad
title: Projekt #1 im Kreis Beispiel  # <- #1
```

```yaml good
title: "Projekt #1 im Kreis Beispiel"  # ein Kommentar
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document, Texts, in_quotes

SEVERITY = Severity.WARNING
GROUP = "wording"

_HASH = re.compile(r"(?P<rest>#(?<= #)(?![\s#!])(?!(?i:konzept)\b)\S*)[^\r\n]*")


def check_text(document: Document) -> Iterator[Finding]:
    """Comments without a blank after the `#`, right behind a text without quotation marks."""
    text = document.lines.text
    found = list(_HASH.finditer(text))
    texts = Texts(document) if found else None
    for match in found:
        before = match.start()
        while text[before - 1] == " ":
            before -= 1
        scalar = texts.at(before) if texts else None
        if scalar and scalar.end == before and not scalar.style and scalar.value:
            whole = Span(scalar.start, match.start() + len(match[0].rstrip()))
            written = text[whole.start : whole.end]
            mend = Mend("replace", in_quotes(written), safe=False, spot=Spot(document.file, whole))
            spot = Spot(document.file, Span(match.start("rest"), whole.end))
            values = {"rest": match["rest"], "read": scalar.value}
            yield Finding(spot, values=values, mend=mend)
