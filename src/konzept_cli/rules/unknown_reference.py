"""Something refers to a field or a concept that is not there.

The report would lose a goal's field or an edition's predecessor without a word.

```yaml bad
goals:
  - {label: Teilhabe erhöhen, fields: [spracche]}  # <- spracche
action_fields:
  - {id: sprache, label: Sprache}
```

```yaml bad
edition:
  date: "2024"
  follows: {concept: kreis-beispiel-1999}  # <- kreis-beispiel-1999
```

```yaml good
goals:
  - {label: Teilhabe erhöhen, fields: [sprache]}
action_fields:
  - {id: sprache, label: Sprache}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Mend, Severity, Spot
from konzept_cli.model import Concept
from konzept_cli.model.walking import parts
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.references import unresolved

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """References to fields of the same concept, and to concepts. Concepts in files that cannot be
    read are not judged."""
    for record in repository.records:
        fields = enumerate(record.concept.action_fields)
        defined: dict[str, Loc] = {field.id: ("action_fields", at, "id") for at, field in fields}
        yield from unresolved(record.file, list(_to_fields(record.concept)), defined)
        yield from _to_concepts(repository, record)


def _to_fields(concept: Concept) -> Iterator[tuple[Loc, str]]:
    for loc, part in parts(concept):
        for key in ("fields", "now"):
            ids = getattr(part, key, ())
            yield from (((*loc, key, at), i) for at, i in enumerate(ids) if isinstance(i, str))
        if part_of := getattr(part, "part_of", None):
            yield (*loc, "part_of"), part_of


def _to_concepts(repository: Repository, record: Record) -> Iterator[Finding]:
    for loc, part in parts(record.concept):
        name = getattr(part, "concept", None)
        if name and not repository.knows(name):
            meant = nearest(name, (other for other in repository.by_id if other != record.id))
            yield Finding(
                Spot(record.file, (*loc, "concept")),
                variant="concept",
                values={"id": name},
                suggestions=meant,
                mend=Mend("replace", meant[0], safe=False) if meant else None,
            )
