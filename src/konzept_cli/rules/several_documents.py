"""A file has several documents, separated by a line `---`.

One file is one edition of one concept. Everything after the line would be lost.

```yaml bad
subtitle: Vielfalt
---  # <- one concept
x-more: Vielfalt
```

```yaml good
subtitle: Vielfalt
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
