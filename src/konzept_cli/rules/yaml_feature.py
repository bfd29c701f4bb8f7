"""The file uses a feature of YAML that hides what it says.

Anchors, aliases, merge keys and tags copy or convert content behind the reader's back. Someone
who reads the file on paper must see what it says, so these are not allowed.

```yaml bad
title: &name Integrationskonzept  # <- anchor
```

```yaml bad
edition: {date: !!str 2024}  # <- tag
```

```yaml good
edition: {date: "2024"}
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
