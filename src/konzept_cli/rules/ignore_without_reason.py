"""A comment asks for findings to be ignored without naming a rule or giving a reason.

Whoever reads the file later cannot tell whether the reason still holds. Such a comment ignores
nothing.

```yaml bad
subtitle: Vielfalt  # konzept: ignore[ambiguous-scalar]  # <- no reason
```

```yaml bad
subtitle: Vielfalt  # konzept: ignore das ist schon gut so  # <- names no rule
```

```yaml good
x-answer: no  # konzept: ignore[ambiguous-scalar] steht so im Formular
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.WARNING
GROUP = "hygiene"
