"""A comment asks to ignore a rule that does not exist, or one that cannot be ignored.

What is wrong with a file that cannot be read cannot be ignored: nothing in it would be known.

```yaml bad
subtitle: Vielfalt  # konzept: ignore[unknwon-key] Altbestand  # <- unknwon-key
```

```yaml bad
subtitle: Vielfalt  # konzept: ignore[duplicate-key] Altbestand  # <- cannot be ignored
```

```yaml good
x-answer: no  # konzept: ignore[ambiguous-scalar] steht so im Formular
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.WARNING
GROUP = "hygiene"
