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

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, Scalar, walk

SEVERITY = Severity.WARNING
GROUP = "wording"

# What YAML 1.1 and 1.2 readers take for yes or no, beyond `true` and `false`.
_FLAG = re.compile(r"y|n|yes|no|on|off|True|TRUE|False|FALSE", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?")
_OCTAL = re.compile(r"0[0-7]+")
_BASE_60 = re.compile(r"[1-9]\d*(?::[0-5]?\d)+")
_NUMBER = re.compile(
    r"[-+]?(?:0x[\da-fA-F]+|0o[0-7]+|0b[01]+|\d[\d_]*\.?[\d_]*(?:[eE][-+]?\d+)?|\.\d+|\.inf|\.nan)",
    re.IGNORECASE,
)


def check_text(document: Document) -> Iterator[Finding]:
    """Plain scalars that change by being read elsewhere, with a fix that adds quotation marks."""
    for loc, node in walk(document):
        if isinstance(node, Scalar) and not node.style and (found := _becomes(node.value)):
            variant, becomes = found
            values = {"text": node.value, "becomes": becomes}
            yield Finding(Spot(document.file, loc), "", variant, values, mend=Mend("quote"))


def _becomes(text: str) -> tuple[str, str] | None:
    """What another reader makes of `text`: a variant of the message and, where it is a number,
    that number; `None` where the text stays what it is."""
    if text in ("true", "false"):
        return None
    if _FLAG.fullmatch(text):
        return "flag", ""
    if _DATE.fullmatch(text):
        return "date", ""
    if _OCTAL.fullmatch(text):
        return "", str(int(text, 8))
    if _BASE_60.fullmatch(text):
        total = 0
        for part in text.split(":"):
            total = total * 60 + int(part)
        return "", str(total)
    if _NUMBER.fullmatch(text) and not re.fullmatch(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?", text):
        return "number", ""
    return None
