"""A percentage does not say of whom it is a share, for which time, or by which word for people.

26 percent of whom? Only with the whole, the year and the paper's word (Migrationshintergrund,
Zuwanderungsgeschichte …) can a reader tell whether two percentages may stand side by side. `date`
may be `unknown`; a word is asked for only where the figure is about such people.

```yaml bad
figures:
  - {label: Menschen mit Zuwanderungsgeschichte, value: 26, unit: percent}  # <- population, date
```

```yaml good
figures:
  - label: Menschen mit Zuwanderungsgeschichte
    value: 26
    unit: percent
    population: alle Menschen im Kreis
    date: unknown
    term: Zuwanderungsgeschichte
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Figure
from konzept_cli.repository import Record, Repository
from konzept_cli.stated.figures import percentages, told

SEVERITY = Severity.INFO
GROUP = "domain"

_PEOPLE = re.compile(r"migra|wander|ausländ|flücht|asyl|aussiedl|wurzeln", re.IGNORECASE)


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Percentages, with all the keys that they need."""
    for loc, figure in percentages(record):
        keys = ", ".join(_missing(figure))
        if keys:
            values = {"value": figure.value, "keys": keys}
            yield Finding(Spot(record.file, (*loc, "value")), values=values)


def _missing(figure: Figure) -> Iterator[str]:
    if figure.population is None:
        yield "population"
    if figure.date is None:
        yield "date"
    if figure.term is None and _PEOPLE.search(told(figure)):
        yield "term"
