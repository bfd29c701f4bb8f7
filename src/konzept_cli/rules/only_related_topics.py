"""A field merely touches topics and belongs to none.

`related` counts nowhere: in the comparison the field stands beside the topics but in none of them.
Either a closer relation holds, or the vocabulary lacks a topic, which is worth knowing to those who
keep it.

```yaml bad
action_fields:
  - id: wohnen
    label: Wohnen  # <- related
    topics: [{topic: stadtentwicklung, relation: related, reason: berührt die Quartiere}]
```

```yaml good
action_fields:
  - id: wohnen
    label: Wohnen
    topics:
      - {topic: stadtentwicklung, relation: related, reason: berührt die Quartiere}
      - {topic: wohnen, relation: exact}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

# They say something about the whole paper, so that no topic is expected to be theirs.
_GENERAL = frozenset(("framing", "residual", "success_factor"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Fields with topics that are all only `related`, at the label."""
    for at, field in enumerate(record.concept.action_fields):
        related = field.topics and all(m.relation == "related" for m in field.topics)
        if related and not _GENERAL.issuperset(field.roles):
            topics = ", ".join(match.topic for match in field.topics)
            spot = Spot(record.file, ("action_fields", at, "label"))
            yield Finding(spot, values={"topics": topics})
