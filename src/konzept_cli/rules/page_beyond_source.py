"""Evidence names a page that its source does not have.

A reader would look for it in vain. Either the page or the source's number of pages is wrong. Pages
are counted from 1, as a PDF viewer counts them.

```yaml bad
goals:
  - label: Teilhabe erhöhen
    evidence: [{page: 48}]  # <- 40
sources: [{kind: full_text, title: Integrationskonzept, pages: 40}]
```

```yaml bad
goals:
  - label: Teilhabe erhöhen
    evidence: [{page: 0}]  # <- from 1
```

```yaml good
goals:
  - label: Teilhabe erhöhen
    evidence: [{page: 12}]
sources: [{kind: full_text, title: Integrationskonzept, pages: 40}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Severity, Spot
from konzept_cli.evidence import Verdict, verify
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check(repository: Repository) -> Iterator[Finding]:
    """Pages before the first or after the last one; silent where the quote beside it is reported
    as not being there."""
    beyond = [(record, loc, most) for record in repository.records for loc, most in _in(record)]
    wrong = {(v.record, v.claim.loc[:-1]) for v in _lost(repository) if beyond}
    for record, loc, most in beyond:
        if (record, loc) not in wrong:
            variant = "" if most else "zero"
            yield Finding(Spot(record.file, (*loc, "page")), "", variant, {"pages": most})


def _in(record: Record) -> Iterator[tuple[Loc, int | None]]:
    """Evidence with such a page, and the number of pages where that is the reason."""
    sources = record.concept.sources
    pages = {source.id: source.pages for source in sources}
    for loc, evidence in record.of(Evidence):
        most = pages.get(evidence.source) if len(sources) > 1 else sources[0].pages
        if evidence.page == 0:
            yield loc, None
        elif evidence.page and most and evidence.page > most:
            yield loc, most


def _lost(repository: Repository) -> Iterator[Verdict]:
    return (verdict for verdict in verify(repository) if verdict.outcome == "not-found")
