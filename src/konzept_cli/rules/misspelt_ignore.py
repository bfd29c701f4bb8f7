"""A comment looks as if it should ignore a rule, but is not written so that konzept reads it.

It ignores nothing, and nobody is told.

```yaml bad
x-answer: no  # konzept ignore[ambiguous-scalar] steht so im Formular  # <- konzept: ignore
```

```yaml bad
x-answer: no  # konzept ignore ambiguous-scalar steht so im Formular  # <- konzept: ignore
```

```yaml bad
x-answer: no  # konzept ignore: ambiguous-scalar  # <- konzept: ignore
```

```yaml good
x-answer: no  # konzept: ignore[ambiguous-scalar] steht so im Formular
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document, Texts

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_RIGHT = re.compile(r"#\s*konzept:\s*ignore(?:-block|-file)?\[")
_LIKE = re.compile(
    r"#(?<![^\s]#)[^\S\r\n]*(?i:(?:konzept|konzpet|konzep|concept)[\s:._-]{0,3}"
    r"(?:ig|disable|skip|noqa|aus)[a-z]{0,12}(?P<reach>-block|-file)?[\w-]{0,12}[ :=]{0,2}\["
    r"|konzept[ ._-]{1,3}ignore(?P<reached>-block|-file)?(?=[:=]? +(?P<rule>[a-z]+(?:-[a-z]+)+)\b))"
)


def check_text(document: Document) -> Iterator[Finding]:
    """Comments with a bracket behind such words, with a fix; it is not safe, because they begin
    to ignore something."""
    text = document.lines.text
    found = [match for match in _LIKE.finditer(text) if not _RIGHT.match(match[0])]
    texts = Texts(document) if found else None
    for match in found:
        if texts and not texts.holds(match.start()):
            span = Span(match.start(), match.end())
            reach, rule = match["reach"] or match["reached"] or "", match["rule"]
            if rule:
                # A name without brackets goes into some.
                span = Span(span.start, match.end("rule"))
            right = f"# konzept: ignore{reach}[{rule + ']' if rule else ''}"
            mend = Mend("replace", right, safe=False)
            yield Finding(Spot(document.file, span), mend=mend)
