"""A source is listed, but no evidence refers to it.

Every report prints the sources as what the record was made from. One that nothing rests on promises
more than was read.

```yaml bad
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
  - {id: presse, kind: press, title: Pressetext}  # <- presse
goals:
  - {label: Teilhabe erhöhen, evidence: [{source: konzept}]}
```

```yaml good
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
goals:
  - {label: Teilhabe erhöhen}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "hygiene"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Sources beside others that no evidence names. Silent where evidence names a source that is
    not listed, or none: that is reported, and may mean this one."""
    sources = record.concept.sources
    if len(sources) < 2:
        return
    named = {evidence.source for _, evidence in record.of(Evidence)}
    if named <= {source.id for source in sources if source.id}:
        for at, source in enumerate(sources):
            if source.id and source.id not in named:
                spot = Spot(record.file, ("sources", at, "id"))
                yield Finding(spot, values={"id": source.id})
