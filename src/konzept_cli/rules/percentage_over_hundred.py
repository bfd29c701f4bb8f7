"""A share is more than 100 percent.

A part cannot be larger than the whole: a point is missing, or the number counts people. A growth
may be more, if the figure's words say that it is one.

```yaml bad
figures:
  - {text: Menschen mit Zuwanderungsgeschichte, value: 264, unit: percent}  # <- 264
```

```yaml good
figures:
  - {text: Menschen mit Zuwanderungsgeschichte, value: 26.4, unit: percent}
  - {text: Anstieg der Zahl der Geflüchteten, value: 130, unit: percent}
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository
from konzept_cli.stated.figures import percentages, told

SEVERITY = Severity.WARNING
GROUP = "domain"

_GROWTH = re.compile(r"stieg|steig|wachs|wuchs|zunahme|zugenommen|auslast|mehr", re.IGNORECASE)


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Percentages over 100 that are not said to be a growth, at the value."""
    for loc, figure in percentages(record):
        number = float(figure.value.rpartition(" ")[2])
        if number > 100 and not _GROWTH.search(told(figure)):
            spot = Spot(record.file, (*loc, "value"))
            yield Finding(spot, values={"value": figure.value})
