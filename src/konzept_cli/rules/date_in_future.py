"""Something that has happened is dated after today.

A digit is wrong, or it has not happened yet: then the decision is `vorgesehen`. Timelines would
show it as a fact.

```yaml bad
decisions:
  - {kind: beschlossen, body: Kreistag, date: "2204-03-07"}  # <- 2204-03-07
```

```yaml good
decisions:
  - {kind: beschlossen, body: Kreistag, date: "2024-03-07"}
  - {kind: vorgesehen, body: Kreistag, date: "2204"}
```
"""

from collections.abc import Iterator
from datetime import date

from konzept_cli.diagnostics import Finding, Loc, Severity, Spot
from konzept_cli.model import Concept
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Dates of the paper, its sources, its record and of decisions after tomorrow: elsewhere it
    may be tomorrow already."""
    if repository.today is None:
        return
    tomorrow = min(repository.today.toordinal() + 1, date.max.toordinal())
    limit = date.fromordinal(tomorrow).isoformat()
    for loc, day in _past(record.concept):
        if day and certainly_before(limit, day):
            yield Finding(Spot(record.file, loc), values={"date": day})


def _past(concept: Concept) -> Iterator[tuple[Loc, str | None]]:
    """The dates of what must have happened."""
    yield ("edition", "date"), concept.edition.date
    yield ("recorded", "date"), concept.recorded.date
    for at, source in enumerate(concept.sources):
        yield ("sources", at, "date"), source.date
        yield ("sources", at, "retrieved"), source.retrieved
    for at, decision in enumerate(concept.decisions):
        if decision.kind != "vorgesehen":
            yield ("decisions", at, "date"), decision.date
