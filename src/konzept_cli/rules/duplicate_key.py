"""A key stands twice in the same place.

Most readers of YAML keep the last one and drop the other without a word.

```yaml bad
edition:
  date: "2024"
  date: "2025"  # <- twice
```

```yaml good
edition:
  date: "2025"
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
