"""The same field or actor stands twice in the list.

It would be counted twice. A field that the paper makes both an action field and a cross-cutting
task is one field with two roles; another spelling of a name goes under `alternative_labels`.

```yaml bad
action_fields:
  - {id: oeffnung, label: Interkulturelle Öffnung}
  - {id: querschnitt, label: interkulturelle Öffnung, roles: [cross_cutting]}  # <- listed
```

```yaml bad
actors:
  - {label: Mitarbeiter*innen der Verwaltung}
  - {label: MitarbeiterInnen der Verwaltung, roles: [partner]}  # <- listed
```

```yaml good
action_fields:
  - {id: oeffnung, label: Interkulturelle Öffnung, roles: [action_field, cross_cutting]}
  - {id: bildung, label: Bildung}
  - {id: eltern-kita, label: Eltern, part_of: bildung}
  - {id: eltern, label: Eltern}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.model import ActionField, Actor
from konzept_cli.repository import Record, Repository
from konzept_cli.stated.alike import spelling

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """The second of two entries whose labels differ at most in spelling. Fields are told apart by
    what they are part of and by their number; entries that are equal have a rule of their own."""
    lists: dict[str, tuple[ActionField | Actor, ...]] = {
        "action_fields": record.concept.action_fields,
        "actors": record.concept.actors,
    }
    for name, items in lists.items():
        if len({spelling(item.label) for item in items}) == len(items):
            continue
        first: dict[tuple[str | None, ...], int] = {}
        for at, item in enumerate(items):
            other = first.setdefault((spelling(item.label), *_whole(item)), at)
            if other != at and items[other] != item:
                mark = Mark(Spot(record.file, (name, other, "label")), "first")
                spot = Spot(record.file, (name, at, "label"))
                yield Finding(spot, values={"label": item.label}, marks=(mark,))


def _whole(item: ActionField | Actor) -> tuple[str | None, ...]:
    return (item.part_of, item.number) if isinstance(item, ActionField) else ()
