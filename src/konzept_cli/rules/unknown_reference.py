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
from konzept_cli.model import ActionField, Actor, Change, Follows, Goal, Measure, Relation
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.references import unresolved

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """References to fields of the same concept, and to concepts. Concepts in files that cannot be
    read are not judged."""
    fields = enumerate(record.concept.action_fields)
    defined: dict[str, Loc] = {field.id: ("action_fields", at, "id") for at, field in fields}
    yield from unresolved(record.file, list(_to_fields(record)), defined)
    yield from _to_concepts(repository, record)


def _to_fields(record: Record) -> Iterator[tuple[Loc, str]]:
    lists: list[tuple[Loc, tuple[str, ...]]] = [
        *(((*loc, "fields"), goal.fields) for loc, goal in record.of(Goal)),
        *(((*loc, "fields"), measure.fields) for loc, measure in record.of(Measure)),
        *(((*loc, "fields"), actor.fields) for loc, actor in record.of(Actor)),
        *(((*loc, "now"), change.now) for loc, change in record.of(Change)),
    ]
    for loc, names in lists:
        yield from (((*loc, at), name) for at, name in enumerate(names))
    for loc, field in record.of(ActionField):
        if field.part_of:
            yield (*loc, "part_of"), field.part_of


def _to_concepts(repository: Repository, record: Record) -> Iterator[Finding]:
    named = [
        *((loc, follows.concept) for loc, follows in record.of(Follows)),
        *((loc, relation.concept) for loc, relation in record.of(Relation)),
    ]
    for loc, name in named:
        if name and not repository.knows(name):
            meant = nearest(name, (other for other in repository.by_id if other != record.id))
            yield Finding(
                Spot(record.file, (*loc, "concept")),
                variant="concept",
                values={"id": name},
                suggestions=meant,
                mend=Mend("replace", meant[0], safe=False) if meant else None,
            )
