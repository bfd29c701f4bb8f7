"""A source was retrieved before it was published.

One of the two dates is wrong: nobody can read a text before it is out.

```yaml bad
sources:
  - kind: press
    title: Pressetext
    date: "2024-05-02"
    retrieved: "2023-11-20"  # <- before
```

```yaml good
sources:
  - {kind: press, title: Pressetext, date: "2024", retrieved: "2024-05-03"}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Sources whose two dates are certainly the wrong way round, at the day of retrieval."""
    for at, source in enumerate(record.concept.sources):
        if source.retrieved and source.date and certainly_before(source.retrieved, source.date):
            values = {"retrieved": source.retrieved, "date": source.date}
            yield Finding(Spot(record.file, ("sources", at, "retrieved")), values=values)
