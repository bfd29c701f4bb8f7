"""A value is not in the list of words that are allowed there.

Only where everybody uses the same words can concepts be compared.

```yaml bad
district: {name: Kreis Beispiel, kind: landkreis}  # <- landkreis
```

```yaml bad
action_fields:
  - id: sprache
    label: Sprache
    roles: [Handlungsfeld]  # <- Handlungsfeld
```

```yaml good
action_fields:
  - id: sprache
    label: Sprache
    roles: [action_field]
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
