"""An action field belongs to no topic, and nobody says why.

The comparison goes by topics, so that the field would stand in none of its rows. Where no topic
fits, `no_topic` takes the reason.

```yaml bad
action_fields:
  - {id: sprache, label: Sprache}  # <- no topic
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache, topics: [{topic: sprache, relation: exact}]}
  - {id: rueckhalt, label: Rückhalt in der Politik, no_topic: kein Thema}
  - {id: weitere, label: Weitere Handlungsfelder, roles: [residual]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"

_GENERAL = frozenset(("framing", "residual"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Fields with neither a topic nor the reason for none, at the label."""
    for at, field in enumerate(record.concept.action_fields):
        if not (field.topics or field.no_topic or _GENERAL.issuperset(field.roles)):
            spot = Spot(record.file, ("action_fields", at, "label"))
            yield Finding(spot, values={"label": field.label})
