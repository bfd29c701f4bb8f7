"""Evidence names a source that the concept does not list, or leaves open which one is meant.

A reader could not find the place. Where a concept has several sources, each has an `id`, and
evidence names it.

```yaml bad
goals:
  - label: Teilhabe erhöhen
    evidence: [{source: konzpt}]  # <- konzpt
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
```

```yaml bad
goals:
  - label: Teilhabe erhöhen
    evidence: [{quote: Teilhabe erhöhen}]  # <- which of the
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
  - {id: presse, kind: press, title: Pressetext}
```

```yaml bad
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
  - {kind: press, title: Pressetext}  # <- no id
```

```yaml good
goals:
  - label: Teilhabe erhöhen
    evidence: [{source: konzept, quote: Teilhabe erhöhen}]
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Severity, Spot
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.references import unresolved

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Sources without an id where one is needed, and evidence that names no known source."""
    yield from _in(record)


def _in(record: Record) -> Iterator[Finding]:
    sources = record.concept.sources
    defined: dict[str, Loc] = {
        source.id: ("sources", at, "id") for at, source in enumerate(sources) if source.id
    }
    ids = tuple(defined)
    for at, source in enumerate(sources):
        if source.id is None and len(sources) > 1:
            yield Finding(Spot(record.file, ("sources", at, "title")), variant="no-id")
    named: list[tuple[Loc, str]] = []
    for loc, evidence in record.of(Evidence):
        if evidence.source:
            named.append(((*loc, "source"), evidence.source))
        elif len(sources) > 1:
            values = {"number": len(sources), "ids": ids}
            yield Finding(Spot(record.file, loc), variant="open", values=values)
    yield from unresolved(record.file, named, defined)
