"""A label comes from a list that can be cut in another way, and no other reading is recorded.

“Wirtschaft, Arbeit und Ausbildung” at the end of a sentence may be one field, two or three. Which
reading is used decides how many fields the paper has; the others belong under `readings`. Where the
label also stands on a line of its own, as a heading does, the list is not ambiguous.

```yaml bad
action_fields:
  - {id: wirtschaft, label: Wirtschaft}
  - {id: arbeit-ausbildung, label: Arbeit und Ausbildung}  # <- “und”
```

```yaml good
action_fields:
  - {id: wirtschaft, label: Wirtschaft}
  - id: arbeit-ausbildung
    label: Arbeit und Ausbildung
    readings:
      - fields: [{label: Arbeit}, {label: Ausbildung}]
        reason: Das „und“ kann auch zwei Felder trennen.
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.evidence import at_hand
from konzept_cli.evidence.listing import recuts
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Fields whose label has the mark or word that also parts it from its neighbour in a source
    at hand."""
    fields = record.concept.action_fields
    texts = at_hand(repository, record) if fields else []
    for at, cut in recuts([field.label for field in fields], texts):
        if not fields[at].readings:
            values = {"label": fields[at].label, "cut": cut}
            yield Finding(Spot(record.file, ("action_fields", at, "label")), values=values)
