"""The periods of two successive editions leave a gap or overlap.

For the time between, no concept held; for the time of both, a reader asks which one does. If the
papers say so, a `note` of the edition explains it; else one of the two periods is wrong.

```yaml bad
edition: {date: "2020", period: 2020/2025, follows: {concept: kreis-beispiel-2013}}  # <- 2013/2016
```

```yaml bad concepts/kreis-beispiel-2013.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2013", period: 2013/2016}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```

```yaml good
edition: {date: "2017", period: 2017/2022, follows: {concept: kreis-beispiel-2013}}
```

```yaml good concepts/kreis-beispiel-2013.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2013", period: 2013/2016}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import edition_before

SEVERITY = Severity.INFO
GROUP = "domain"

_BESIDE = frozenset(("teilfortschreibung", "ergaenzung"))
_PERIOD = ("edition", "period")


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Periods that certainly do not meet. Editions that stand beside the one before overlap it on
    purpose, and an open end ends where the next edition begins."""
    edition, older = record.concept.edition, edition_before(repository, record)
    before = older.concept.edition.period if older else None
    if not (older and before and edition.period) or edition.note:
        return
    variant = _relation(before.rpartition("/")[2], edition.period.partition("/")[0])
    if variant == "gap" or (variant == "overlap" and edition.kind not in _BESIDE):
        values = {"period": edition.period, "before": before}
        mark = Mark(Spot(older.file, _PERIOD), "before", {"before": before})
        yield Finding(Spot(record.file, _PERIOD), "", variant, values, (mark,))


def _relation(end: str, begin: str) -> str:
    """What is certainly between `end` and the next `begin`: `gap`, `overlap`, or nothing."""
    if end == ".." or "unknown" in (end, begin):
        return ""
    if _first(begin) - _last(end) > timedelta(days=1):
        return "gap"
    return "overlap" if _last(begin) <= _first(end) else ""


def _first(text: str) -> date:
    return date.fromisoformat(f"{text}-01-01"[:10])


def _last(text: str) -> date:
    year, month, day = (int(part) for part in f"{text}-12-31"[:10].split("-"))
    return date(year, month, monthrange(year, month)[1] if len(text) < 10 else day)
