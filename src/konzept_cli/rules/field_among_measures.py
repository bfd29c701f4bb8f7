"""A measure looks like an action field that was put into the wrong list.

It has an id and topics, as fields have, and nothing that only measures have, and no other measure
of the list is like that. Reports would count it among the measures.

```yaml bad
measures:
  - label: Teilhabe erhöhen
    responsible: Kommunales Integrationszentrum
  - id: sprache
    label: Sprache  # <- Sprache
    topics: [{topic: sprache, relation: exact}]
```

```yaml good
measures:
  - label: Teilhabe erhöhen
    responsible: Kommunales Integrationszentrum
  - id: sprachcafe
    label: Sprache
    topics: [{topic: sprache, relation: exact}]
    fields: [sprache]
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: sprache, relation: exact}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"

# What says that something is to be done.
_OWN = ("fields", "status", "responsible", "deadline", "indicator", "budget", "priority", "number")


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Such measures, at their label."""
    measures = record.concept.measures
    alike = [at for at, one in enumerate(measures) if _is_like_a_field(one)]
    others = [one for at, one in enumerate(measures) if at not in alike]
    if alike and others and not any(one.topics for one in others):
        for at in alike:
            spot = Spot(record.file, ("measures", at, "label"))
            yield Finding(spot, values={"label": measures[at].label})


def _is_like_a_field(measure: Measure) -> bool:
    has_own = any(getattr(measure, key) for key in _OWN)
    return bool(measure.id and measure.label and measure.topics) and not has_own
