"""A field is matched to a topic by a judgement, and nobody says why.

Only `exact` needs no reason. Everything else is somebody's judgement, which others must be able
to follow and to dispute.

```yaml bad
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: bildung, relation: close}]  # <- reason
```

```yaml good
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: bildung, relation: close, reason: gemeint ist Sprachförderung in der Schule}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Match
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "evidence"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Matches other than `exact` without a reason, at the relation."""
    for loc, match in record.of(Match):
        if match.relation != "exact" and not match.reason:
            values = {"topic": match.topic, "relation": match.relation}
            yield Finding(Spot(record.file, (*loc, "relation")), values=values)
