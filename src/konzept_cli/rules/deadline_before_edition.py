"""A measure's deadline lies before the paper was written.

The year is probably mistyped, or the measure comes from an earlier edition and is over: then its
`status` says so.

```yaml bad
edition: {date: "2024"}
measures:
  - {label: Lesefest, deadline: "2014"}  # <- 2024
```

```yaml good
edition: {date: "2024"}
measures:
  - {label: Lesefest, deadline: "2025"}
  - {label: Sprachpaten, deadline: "2022", status: umgesetzt}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Measure
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_REPORTS = frozenset(("bericht", "evaluation", "datenbericht"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Deadlines of measures without a status in papers that look ahead."""
    date = record.concept.edition.date
    for loc, measure in record.of(Measure):
        open_ = not measure.status and record.concept.document_type not in _REPORTS
        if open_ and measure.deadline and certainly_before(measure.deadline, date):
            values = {"deadline": measure.deadline, "date": date}
            yield Finding(Spot(record.file, (*loc, "deadline")), values=values)
