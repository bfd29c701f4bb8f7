"""A text without quotation marks ends at a `#`, because a comment begins there.

What follows is lost without a word: `Projekt #1` is read as `Projekt`. Text with a blank and a `#`
needs quotation marks; a comment has a blank after the `#`, too. With a number behind it the text
may still be meant, in a title or a label: there two blanks before the `#` make it a comment.

```yaml bad
title: Projekt #1 im Kreis Beispiel  # <- #1
```

```yaml bad
title: Konzept # 2 für den Kreis Beispiel  # <- # 2
```

```yaml good
title: "Projekt #1 im Kreis Beispiel"  # ein Kommentar
subtitle: Vielfalt leben  # 2. Entwurf
note: Entwurf # 2 Fassungen verglichen
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document, Texts, in_quotes

SEVERITY = Severity.WARNING
GROUP = "wording"

_HASH = re.compile(
    r"(?P<rest>#(?<= #)(?:(?![\s#!])(?!(?i:konzept)\b)\S*|(?<=\S #) (?P<number>\d\S*)))[^\r\n]*"
)
_NAME = re.compile(r"\s*(?:- +)*(?:title|subtitle|label|quote):\s")


def check_text(document: Document) -> Iterator[Finding]:
    """Comments without a blank after the `#`, right behind a text without quotation marks; and
    numbers behind a `#` in what is the name of something, or a quote."""
    text = document.lines.text
    found = [one for one in _HASH.finditer(text) if not one["number"] or _is_name(text, one)]
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
            variant = "number" if match["number"] else ""
            yield Finding(spot, variant=variant, values=values, mend=mend)


def _is_name(text: str, match: re.Match[str]) -> bool:
    start = max(text.rfind(end, 0, match.start()) for end in "\r\n") + 1
    return _NAME.match(text, start, match.start()) is not None
