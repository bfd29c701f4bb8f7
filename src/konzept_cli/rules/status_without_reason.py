"""A measure was dropped or put off, and nobody says why.

What became of the last plan is the first thing a committee asks. The reason goes under
`status_reason`; if the paper gives none, a `note` says so.

```yaml bad
measures:
  - label: Lesefest
    status: entfallen  # <- entfallen
```

```yaml good
measures:
  - {label: Lesefest, status: entfallen, status_reason: weil die Buchhandlung geschlossen hat}
  - {label: Elterncafé, status: zurueckgestellt, note: Einen Grund nennt das Papier nicht.}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_STOPPED = frozenset(("entfallen", "zurueckgestellt"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Measures that stopped without a reason or a note, at the status."""
    for loc, measure in record.of(Measure):
        if measure.status in _STOPPED and not (measure.status_reason or measure.note):
            spot = Spot(record.file, (*loc, "status"))
            yield Finding(spot, values={"status": measure.status})
