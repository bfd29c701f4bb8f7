"""A key is not one that concepts have in this place.

Usually it is misspelt or belongs elsewhere; what stands under it would be lost. Keys that begin
with `x-` are yours and may stand anywhere.

```yaml bad
titel: Integrationskonzept Kreis Beispiel  # <- titel
```

```yaml bad
district:
  name: Kreis Beispiel
  kind: kreis
  deadline: "2024"  # <- measures
```

```yaml good
x-colour: blue
```
"""

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "schema"
