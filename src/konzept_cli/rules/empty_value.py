"""A key has no value.

Either something was forgotten, or the line is left over. konzept reads it as if it were not there.

```yaml bad
subtitle:  # <- no value
```

```yaml bad
goals:
  - label: Teilhabe erhöhen
    note:  # <- no value
```

```yaml good
goals:
  - label: Teilhabe erhöhen
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "hygiene"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Keys without a value in concepts that can be used; those that need one are errors."""
    for loc in record.gaps:
        yield Finding(Spot(record.file, loc, "key"), values={"key": loc[-1]})
