"""A source's text is not the one that the record was made from.

Its SHA-256 differs from the recorded one: somebody replaced or edited the text since. Check the
record against the new text before you write the new hash into it.

```yaml bad
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: kreis-beispiel.txt
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"  # <- changed
```

```yaml good
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: kreis-beispiel.txt
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "evidence"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Sources at hand whose hash differs, at the hash."""
    for at, source in enumerate(record.concept.sources):
        snapshot = repository.snapshots.get(source.snapshot or "")
        if snapshot and source.sha256 and source.sha256 != snapshot.sha256:
            yield Finding(
                Spot(record.file, ("sources", at, "sha256")),
                values={"snapshot": snapshot.name, "sha256": snapshot.sha256},
                mend=Mend("replace", f'"{snapshot.sha256}"', safe=False),
            )
