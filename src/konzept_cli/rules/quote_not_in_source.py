"""A quote does not stand in the source, or not on the page that is given.

A quote that nobody can find proves nothing. White space, hyphenation and the kind of quotation
marks may differ, nothing else.

```yaml bad
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe stark erhöhen}]  # <- stark
```

```yaml good
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe erhöhen}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.evidence.findings import not_in_source
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "evidence"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Quotes that none of their sources has."""
    return not_in_source(repository, record, "quote")
