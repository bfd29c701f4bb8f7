"""An edition is older than about three years, and no newer one is recorded.

The Kommunale Integrationszentren in North Rhine-Westphalia are funded where the council has adopted
a concept, and the funding practice expects it to be no older than about three years. A reader also
wants to know whether this is still the latest. So only concepts of counties and county-free cities
in North Rhine-Westphalia are looked at.

```yaml bad
district: {name: Kreis Mettmann, kind: kreis, ags: "05158"}
edition: {date: "2015"}  # <- 2015
```

```yaml good
district: {name: Kreis Mettmann, kind: kreis, ags: "05158"}
edition: {date: "2015"}
```

```yaml good concepts/kreis-mettmann-2025.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Mettmann, kind: kreis, ags: "05158"}
edition: {date: "2025"}
sources: [{kind: press, title: Pressetext}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Concept
from konzept_cli.model.scalars import certainly_before
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_YEARS = 3
_REPORTS = frozenset(("bericht", "evaluation", "datenbericht"))


def check(repository: Repository) -> Iterator[Finding]:
    """The latest recorded paper of each such district, where it and its adoption are older."""
    if repository.today is None:
        return
    day = repository.today.isoformat()
    limit = f"{int(day[:4]) - _YEARS:04}{day[4:]}"
    latest: dict[str | None, str] = {}
    for record in repository.records:
        key, begin = record.concept.district.ags, record.concept.edition.date.partition("/")[0]
        if begin != "unknown" and record.concept.document_type not in _REPORTS:
            latest[key] = max(latest.get(key, ""), begin)
    for record in filter(_is_meant, repository.records):
        date = record.concept.edition.date
        newer = certainly_before(date, latest[record.concept.district.ags])
        if not newer and all(certainly_before(one, limit) for one in _dates(record.concept)):
            yield Finding(Spot(record.file, ("edition", "date")), values={"date": date})


def _is_meant(record: Record) -> bool:
    concept, district = record.concept, record.concept.district
    in_nrw = (district.ags or "").startswith("05") and district.kind in (
        "kreis",
        "kreisfreie-stadt",
    )
    return in_nrw and concept.document_type == "konzept" and concept.edition.date != "unknown"


def _dates(concept: Concept) -> Iterator[str]:
    """Of the edition, and of its adoption where that is known."""
    yield concept.edition.date
    for decision in concept.decisions:
        if decision.kind == "beschlossen" and not decision.about and decision.date != "unknown":
            yield decision.date
