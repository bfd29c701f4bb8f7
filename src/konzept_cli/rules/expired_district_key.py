"""A district's official key was no longer valid when the concept was written.

Districts merge, and their keys change. With the old key the concept would be shown under a
district that no longer exists; the old key belongs under `formerly`.

```yaml bad
district: {name: Stadt Eisenach, kind: kreisfreie-stadt, ags: "16056"}  # <- 2021-06-30
edition: {date: "2023"}
```

```yaml good
district: {name: Stadt Eisenach, kind: kreisfreie-stadt, ags: "16056"}
edition: {date: "2019"}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Keys whose last day was certainly before the edition."""
    district, date = record.concept.district, record.concept.edition.date
    official = repository.register.get(district.ags) if district.ags else None
    if official and official.valid_to and certainly_before(official.valid_to, date):
        values = {"ags": official.ags, "until": official.valid_to, "date": date}
        yield Finding(Spot(record.file, ("district", "ags")), values=values)
