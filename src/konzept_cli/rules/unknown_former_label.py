"""A change names a field of the edition before that this edition's record does not have.

A Synopse could not put the two beside each other. `before` takes the labels of the older edition,
word by word.

```yaml bad
edition:
  date: "2024"
  follows: {concept: kreis-beispiel-2019}
  changes:
    - {kind: renamed, before: [Spracherwerb], now: [sprache]}  # <- Sprachförderung
action_fields:
  - {id: sprache, label: Sprache}
```

```yaml bad concepts/kreis-beispiel-2019.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2019"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
action_fields:
  - {id: sprache, label: Sprachförderung}
```

```yaml good
edition:
  date: "2024"
  follows: {title: Rahmenkonzept, date: "2019"}
  changes:
    - {kind: renamed, before: [Spracherwerb], now: [sprache]}
action_fields:
  - {id: sprache, label: Sprache}
```
"""

import json
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """Former labels that the record of the edition before does not have; silent where there is
    no record, or where it has no fields."""
    for record in repository.records:
        follows = record.concept.edition.follows
        older = repository.by_id.get((follows.concept if follows else None) or "")
        if older and older.concept.action_fields:
            yield from _unknown(record, older)


def _unknown(record: Record, older: Record) -> Iterator[Finding]:
    fields = older.concept.action_fields
    labels = tuple(label for f in fields for label in (f.label, *f.alternative_labels))
    for at, change in enumerate(record.concept.edition.changes):
        for index, label in enumerate(change.before):
            if label not in labels:
                meant = nearest(label, labels)
                yield Finding(
                    Spot(record.file, ("edition", "changes", at, "before", index)),
                    values={"label": label, "older": older.id, "labels": labels},
                    suggestions=meant,
                    mend=Mend("replace", json.dumps(meant[0], ensure_ascii=False), safe=False)
                    if meant
                    else None,
                )
