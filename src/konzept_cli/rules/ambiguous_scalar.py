"""Text without quotation marks that other programs read as a number, a date or yes/no.

konzept keeps every value as it is written, but Excel, R or an editor that reads the same file
may turn 05170 into 2680. Quotation marks make it the same for all.

```yaml bad
district: {name: Kreis Wesel, kind: kreis, ags: 05170}  # <- 2680
```

```yaml bad
edition:
  date: 2015-05-11  # <- date
```

```yaml bad
x-answer: no  # <- yes or no
```

```yaml good
district: {name: Kreis Wesel, kind: kreis, ags: "05170"}
```
"""

import re
from collections.abc import Iterator
from functools import lru_cache, reduce

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, Scalar, walk

SEVERITY = Severity.WARNING
GROUP = "wording"

# What YAML 1.1 and 1.2 readers take plain text for; `true` and `false` are meant so everywhere.
_FLAG = r"y|n|yes|no|on|off|True|TRUE|False|FALSE"
_DATE = r"\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?"
_OCTAL = r"0[0-7]+"
_BASE_60 = r"[1-9]\d*(?::[0-5]?\d)+"
_NUMBER = r"[-+]?(?:0x[\da-f]+|0o[0-7]+|0b[01]+|\d[\d_]*\.?[\d_]*(?:e[-+]?\d+)?|\.\d+|\.inf|\.nan)"
_UNCHANGED = re.compile(r"true|false|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?")
_READ_AS = re.compile(
    f"(?P<flag>{_FLAG})|(?P<date>{_DATE})|(?P<octal>{_OCTAL})|(?P<sixty>{_BASE_60})"
    f"|(?P<number>{_NUMBER})",
    re.IGNORECASE,
)


def check_text(document: Document) -> Iterator[Finding]:
    """Plain scalars that change by being read elsewhere, with a fix that adds quotation marks."""
    if not document.content or not any(map(_becomes, document.content.unquoted)):
        return
    for loc, node in walk(document):
        if isinstance(node, Scalar) and not node.style and (found := _becomes(node.value)):
            variant, becomes = found
            values = {"text": node.value, "becomes": becomes}
            yield Finding(Spot(document.file, loc), "", variant, values, mend=Mend("quote"))


@lru_cache(maxsize=65_536)
def _becomes(text: str) -> tuple[str, str] | None:
    """What another reader makes of `text`: a variant of the message and, where it is one that can
    be told, the number; `None` where the text stays what it is."""
    match = _READ_AS.fullmatch(text)
    if match is None or _UNCHANGED.fullmatch(text):
        return None
    kind = match.lastgroup or ""
    if kind == "octal":
        return "", str(int(text, 8))
    if kind == "sixty":
        return "", str(reduce(lambda total, digits: total * 60 + int(digits), text.split(":"), 0))
    return kind, ""
