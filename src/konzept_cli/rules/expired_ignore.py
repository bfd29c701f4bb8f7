"""A comment that ignores findings has run out: its `until` day is over, or is no day.

It ignores nothing any more. Mend what it ignored, or give it a new day.

```yaml bad
subtitle: Vielfalt  # konzept: ignore[ambiguous-scalar] until=2020-01-31 offen  # <- 2020-01-31
```

```yaml bad
subtitle: Vielfalt  # konzept: ignore[ambiguous-scalar] until=31.12.2030 offen  # <- no date
```

```yaml good
x-answer: no  # konzept: ignore[ambiguous-scalar] until=9999-12-31 wird geklärt
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.WARNING
GROUP = "hygiene"
