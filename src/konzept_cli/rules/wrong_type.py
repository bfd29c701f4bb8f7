"""There is a text where a list is expected, a list where a text is, or the like.

```yaml bad
goals: Teilhabe erhöhen  # <- list
```

```yaml bad
goals:
  - Teilhabe erhöhen  # <- keys
```

```yaml bad
title:  # <- text
  - Integrationskonzept
```

```yaml good
goals:
  - label: Teilhabe erhöhen
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
