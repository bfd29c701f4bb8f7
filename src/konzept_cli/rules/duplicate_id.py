"""Two things have the same id.

References to it could mean either of the two.

```yaml bad
action_fields:
  - {id: sprache, label: Sprache}
  - {id: sprache, label: Bildung}  # <- sprache
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache}
  - {id: bildung, label: Bildung}
```
"""

from collections.abc import Iterable, Iterator

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Spot
from konzept_cli.model import Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """Files of one name in several folders, and ids that stand twice in a concept."""
    spots = ((record.id, Spot(record.file, ("title",), "entry")) for record in repository.records)
    yield from _repeated(spots, "file")
    for record in repository.records:
        for places in _ids(record):
            yield from _repeated((name, Spot(record.file, loc)) for name, loc in places)


def _ids(record: Record) -> Iterator[list[tuple[str, Loc]]]:
    concept = record.concept
    yield [(f.id, ("action_fields", at, "id")) for at, f in enumerate(concept.action_fields)]
    yield [(s.id, ("sources", at, "id")) for at, s in enumerate(concept.sources) if s.id]
    yield [(part.id, (*loc, "id")) for loc, part in record.of(Measure) if part.id]


def _repeated(places: Iterable[tuple[str, Spot]], variant: str = "") -> Iterator[Finding]:
    first: dict[str, Spot] = {}
    for name, spot in places:
        if name in first:
            mark = Mark(first[name], "first")
            yield Finding(spot, variant=variant, values={"id": name}, marks=(mark,))
        first.setdefault(name, spot)
