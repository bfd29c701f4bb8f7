"""A field is marked as the paper's special feature, but no quote shows that the paper says so.

That a paper claims to be unique and that nobody else has a field are two statements. Only the
first is recorded here, so it needs the paper's words.

```yaml bad
action_fields:
  - id: sicherheit
    label: Sicherheit
    claimed_unique: true  # <- shows
```

```yaml good
action_fields:
  - id: sicherheit
    label: Sicherheit
    claimed_unique: true
    evidence: [{quote: das gibt es nur bei uns, shows: claimed_unique}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Fields without evidence that quotes the claim."""
    for at, field in enumerate(record.concept.action_fields):
        shown = any(one.quote and one.shows == "claimed_unique" for one in field.evidence)
        if field.claimed_unique and not shown:
            yield Finding(Spot(record.file, ("action_fields", at, "claimed_unique")))
