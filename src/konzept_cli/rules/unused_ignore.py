"""A comment asks to ignore findings that are not there.

The fault was mended, or the comment stands in the wrong place. Left there, it would hide the next
fault of this kind.

```yaml bad
subtitle: Vielfalt  # konzept: ignore[ambiguous-scalar] Altbestand  # <- nothing
```

```yaml good
x-answer: no  # konzept: ignore[ambiguous-scalar] steht so im Formular
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.WARNING
GROUP = "hygiene"
