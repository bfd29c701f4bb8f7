"""A label does not stand in the source as it is written here.

Labels are verbatim: a reader must find them in the paper. Spelling, gender forms and hyphens stay
as they are there.

```yaml bad
action_fields:
  - {id: sprache, label: Sprachen}  # <- Sprachen
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.evidence.findings import not_in_source
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "evidence"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Labels that none of their sources has."""
    return not_in_source(repository, record, "label")
