"""The file name says another year than the edition.

The file's name is the concept's id: whoever reads it believes the year. Mostly a file was copied
for the next edition and one of both was not changed. A year that the title, the period, a decision,
the date of the full text or a note has is explained by it.

```yaml bad concepts/kreis-beispiel-2015.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2017"}  # <- kreis-beispiel-2017.yaml
sources: [{kind: full_text, title: "Integrationskonzept"}]
```

```yaml good concepts/kreis-beispiel-2015.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2017", note: Gedruckt wurde die Fassung von 2015 erst zwei Jahre später.}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Concept
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "reference"

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Names with another year, at the date of the edition."""
    date = record.concept.edition.date
    years = _YEAR.findall(record.id)
    if date == "unknown" or not years or any(_explains(record.concept, int(y)) for y in years):
        return
    better = record.id.replace(years[-1], date[:4])
    values = {"year": years[-1], "date": date, "better": better}
    variant = "taken" if repository.knows(better) else ""
    yield Finding(Spot(record.file, ("edition", "date")), variant=variant, values=values)


def _explains(concept: Concept, year: int) -> bool:
    edition = concept.edition
    texts = (concept.title, concept.subtitle, concept.note, edition.note, edition.binding)
    dates = [edition.date, edition.period, *(one.date for one in concept.decisions)]
    dates += [source.date for source in concept.sources if source.kind == "full_text"]
    return any(str(year) in text for text in texts if text) or any(
        _within(date, year) for date in dates if date
    )


def _within(date: str, year: int) -> bool:
    """Whether `date`, which may be a stretch of time without an end, touches `year`."""
    begin, slash, end = date.partition("/")
    first = int(begin[:4]) if begin[:4].isdigit() else 9999
    last = int(end[:4]) if end[:4].isdigit() else (9999 if slash else first)
    return first <= year <= last
