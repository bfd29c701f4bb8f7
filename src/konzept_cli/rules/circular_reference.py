"""Something leads back to itself: an edition follows itself, or a field is part of itself.

Nobody could tell which of them came first, or which one is the larger.

```yaml bad
action_fields:
  - {id: sprache, label: Sprache, part_of: bildung}
  - {id: bildung, label: Bildung, part_of: sprache}  # <- bildung
```

```yaml bad
edition:
  date: "2024"
  follows: {concept: kreis-beispiel-2024}  # <- kreis-beispiel-2024
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache, part_of: bildung}
  - {id: bildung, label: Bildung}
```
"""

from collections.abc import Iterator, Mapping

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """Each circle of concepts once, at the reference of its last member in the files' order."""
    follows = {
        record.id: record.concept.edition.follows.concept
        for record in repository.records
        if record.concept.edition.follows and record.concept.edition.follows.concept
    }
    for circle in _circles(follows):
        record = repository.by_id[circle[-1]]
        spot = Spot(record.file, ("edition", "follows", "concept"))
        yield Finding(spot, values={"way": _way(circle, follows)})


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """The same for the fields of a concept that are part of one another."""
    fields = record.concept.action_fields
    part_of = {field.id: field.part_of for field in fields if field.part_of}
    for circle in _circles(part_of):
        last = max(at for at, field in enumerate(fields) if field.id == circle[-1])
        spot = Spot(record.file, ("action_fields", last, "part_of"))
        yield Finding(spot, values={"way": _way(circle, part_of)})


def _circles(above: Mapping[str, str]) -> Iterator[list[str]]:
    """The members of each circle, in the order of `above`."""
    done: set[str] = set()
    for start in above:
        way: list[str] = []
        name = start
        while name in above and name not in done:
            done.add(name)
            way.append(name)
            name = above[name]
        if name in way:
            members = set(way[way.index(name) :])
            yield [member for member in above if member in members]


def _way(circle: list[str], above: Mapping[str, str]) -> str:
    """`a → b → a`, from the last member on."""
    way = [circle[-1]]
    while len(way) <= len(circle):
        way.append(above[way[-1]])
    return " → ".join(way)
