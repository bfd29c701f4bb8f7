"""A key is missing that every concept needs, or it has no value.

```yaml bad
district:  # <- kind
  name: Kreis Beispiel
```

```yaml bad
edition:
  date:  # <- no value
```

```yaml bad
goals:
  - note: Das Ziel ist unklar.  # <- neither
```

```yaml good
district:
  name: Kreis Beispiel
  kind: kreis
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
