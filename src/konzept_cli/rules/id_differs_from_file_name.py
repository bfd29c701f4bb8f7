"""A concept's `id` is not its file's name.

The file's name without its ending is the id. `id` may be left out; where it stands, it must say
the same, or references would lead to another file than people think.

```yaml bad
id: kreis-beispiel-2023  # <- kreis-beispiel-2024
```

```yaml good
id: kreis-beispiel-2024
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Ids that differ, at the id."""
    if record.concept.id not in (None, record.id):
        yield Finding(
            Spot(record.file, ("id",)),
            values={"id": record.concept.id, "name": record.id},
            suggestions=(record.id,),
            mend=Mend("replace", record.id, safe=False),
        )
