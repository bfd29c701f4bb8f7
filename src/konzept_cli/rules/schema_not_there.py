"""The first line names a JSON Schema for the editor, and there is no such file.

VS Code then explains and completes nothing, and often nobody notices. konzept itself does not need
the file.

```yaml bad
# yaml-language-server: $schema=../nowhere/concept.schema.json  # <- no such file
schema: 1
```

```yaml good
# yaml-language-server: $schema=https://example.org/concept.schema.json
schema: 1
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "hygiene"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Lines for the editor that name a file which is not there."""
    if record.absent_schema:
        yield Finding(Spot(record.file, record.absent_schema))
