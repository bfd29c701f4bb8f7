"""An edition is older than the one it follows.

One of the two dates is wrong, or the editions are the other way round. A timeline would show
them in the wrong order.

```yaml bad
edition:
  date: "2019"  # <- 2020
  follows: {title: Rahmenkonzept, date: "2020"}
```

```yaml good
edition:
  date: "2024"
  follows: {title: Rahmenkonzept, date: "2020"}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Editions that certainly end before the one they follow begins; unknown dates and dates
    that overlap say nothing."""
    before = _before(repository, record)
    date = record.concept.edition.date
    if before and certainly_before(date, before[0]):
        mark = Mark(before[1], "before", {"date": before[0]})
        spot = Spot(record.file, ("edition", "date"))
        yield Finding(spot, values={"date": date, "before": before[0]}, marks=(mark,))


def _before(repository: Repository, record: Record) -> tuple[str, Spot] | None:
    """The date of the edition before `record`, and where it stands."""
    follows = record.concept.edition.follows
    if follows is None:
        return None
    other = repository.by_id.get(follows.concept or "")
    if other:
        return other.concept.edition.date, Spot(other.file, ("edition", "date"))
    if follows.date:
        return follows.date, Spot(record.file, ("edition", "follows", "date"))
    return None
