"""The text is not valid YAML, so nothing in the file can be read.

```yaml bad
title: Integrationskonzept: Vielfalt leben  # <- a colon
```

```yaml bad
subtitle: "Vielfalt leben  # <- not closed
```

```yaml bad
subtitle: "Vielfalt" leben  # <- after the closing
```

```yaml bad
subtitle:Vielfalt leben  # <- blank after the colon
edition: {date: "2024"}
```

```yaml bad
district:
  name: Kreis Beispiel
\tkind: kreis  # <- tab
```

```yaml bad
subtitle: @Vielfalt  # <- cannot begin with
```

```yaml bad
recorded: {partial: [goals, measures}  # <- not closed
```

```yaml good
title: "Integrationskonzept: Vielfalt leben"
subtitle: "„Vielfalt“ leben"
```
"""  # noqa: D301 - the formatter would turn a tab into blanks, so it is written as an escape

from konzept_cli.diagnostics import Severity

SEVERITY = Severity.ERROR
GROUP = "syntax"
