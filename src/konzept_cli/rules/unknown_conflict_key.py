"""A conflict is about a key that its item does not have.

`key` names the key whose value is disputed. With another name a report cannot set the two values
side by side.

```yaml bad
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    conflicts:
      - {key: datum, value: "2024-03-08", reason: so die Presse}  # <- datum
```

```yaml good
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    conflicts:
      - {key: date, value: "2024-03-08", reason: so die Presse}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.model import Conflict, Item
from konzept_cli.model.shape import keys
from konzept_cli.model.walking import parent
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Keys of conflicts that the model does not know at their item, or knows at every item: these
    are ours, not the paper's."""
    conflicts = record.of(Conflict)
    parts = dict(record.parts) if conflicts else {}
    for loc, conflict in conflicts:
        known = tuple(key for key in keys(type(parts[parent(loc)])) if key not in keys(Item))
        if conflict.key not in known:
            meant = nearest(conflict.key, known)
            yield Finding(
                Spot(record.file, (*loc, "key")),
                values={"key": conflict.key, "known": known},
                suggestions=meant,
                mend=Mend("replace", meant[0], safe=False) if meant else None,
            )
