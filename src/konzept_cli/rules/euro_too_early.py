"""A sum in euro stands in a paper that is older than the euro.

Without `currency` a sum is in euro. Papers from before 1999 count in DM, which is about half as
much.

```yaml bad
edition: {date: "1997"}
budget:
  - amount: "50000"  # <- DEM
    per: year
```

```yaml good
edition: {date: "1997"}
budget:
  - amount: "50000"
    currency: DEM
    per: year
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Budget
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Sums in euro in editions from before 1999, at the sum. DM in later papers is what they say:
    nobody writes it by accident."""
    date = record.concept.edition.date
    if certainly_before(date, "1999"):
        for loc, budget in record.of(Budget):
            if budget.currency == "EUR":
                values = {"amount": budget.amount, "date": date}
                yield Finding(Spot(record.file, (*loc, "amount")), values=values)
