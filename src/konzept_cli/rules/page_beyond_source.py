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
from konzept_cli.evidence import verified
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Pages before the first or after the last one; silent where the quote beside it is reported
    as not being there."""
    beyond = list(_beyond(record))
    verdicts = verified(repository, record) if beyond else ()
    wrong = {one.claim.loc[:-1] for one in verdicts if one.outcome == "not-found"}
    for loc, most in beyond:
        if loc not in wrong:
            variant = "" if most else "zero"
            yield Finding(Spot(record.file, (*loc, "page")), "", variant, {"pages": most})


def _beyond(record: Record) -> Iterator[tuple[Loc, int | None]]:
    """Evidence with such a page, and the number of pages where that is the reason."""
    sources = record.concept.sources
    pages = {source.id: source.pages for source in sources}
    for loc, evidence in record.of(Evidence):
        page = evidence.page
        if page is None:
            continue
        most = pages.get(evidence.source) if len(sources) > 1 else sources[0].pages
        if page == 0:
            yield loc, None
        elif most and page > most:
            yield loc, most
