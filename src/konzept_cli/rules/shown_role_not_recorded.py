"""Evidence shows a role that its field does not have.

The quote says that the paper makes something of the field which the record leaves out, or `shows`
names the wrong role.

```yaml bad
action_fields:
  - id: oeffnung
    label: Interkulturelle Öffnung
    evidence:
      - {quote: eine Querschnittsaufgabe, shows: cross_cutting}  # <- cross_cutting
```

```yaml good
action_fields:
  - id: oeffnung
    label: Interkulturelle Öffnung
    roles: [cross_cutting]
    evidence: [{quote: eine Querschnittsaufgabe, shows: cross_cutting}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """What the evidence of a field shows beyond its roles and its claim."""
    for at, field in enumerate(record.concept.action_fields):
        known = (*field.roles, *["claimed_unique"] * field.claimed_unique)
        for index, evidence in enumerate(field.evidence):
            if evidence.shows and evidence.shows not in known:
                loc = ("action_fields", at, "evidence", index, "shows")
                yield Finding(Spot(record.file, loc), values={"shows": evidence.shows})
