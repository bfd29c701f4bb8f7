"""Lists and keys are nested deeper than any concept needs.

Usually a bracket was typed too often. The limit can be raised in konzept.yaml.

```yaml bad
x-brackets: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[  # <- more than 64
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
