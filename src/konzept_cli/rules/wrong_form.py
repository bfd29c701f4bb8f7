"""A date, number, id, key or address is not written in the form that can be read safely.

```yaml bad
edition: {date: "2021/22"}  # <- date
```

```yaml bad
edition: {date: 11.05.2015}  # <- date
```

```yaml bad
participation:
  - {text: Beteiligung, count: "1.000"}  # <- number
```

```yaml bad
action_fields:
  - id: Sprache und Bildung  # <- id
    label: Sprache
```

```yaml good
edition: {date: "2015-05-11"}
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
