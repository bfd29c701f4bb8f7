"""A source has an address, but not the day on which it was read there.

Web pages change and vanish. Only with the day can others look the text up as it was, in an archive
for example.

```yaml bad
sources:
  - kind: web_page
    title: Integrationskonzept
    url: https://www.example.org/konzept  # <- retrieved
```

```yaml good
sources:
  - kind: web_page
    title: Integrationskonzept
    url: https://www.example.org/konzept
    retrieved: "2024-05-02"
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Sources with an address and without the day, at the address."""
    for at, source in enumerate(record.concept.sources):
        if source.url and source.retrieved is None:
            yield Finding(Spot(record.file, ("sources", at, "url")))
