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
from konzept_cli.model import Concept
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """Former labels that the records of the editions before do not have; silent where there is
    no record, or where it has not all of the fields."""
    for record in repository.records:
        older = _older(repository, record.concept)
        if older and all(edition.concept.action_fields for edition in older):
            last = older[-1].concept.recorded.partial
            if "action_fields" not in last:
                yield from _unknown(record, older)


def _older(repository: Repository, concept: Concept) -> tuple[Record, ...]:
    """The edition before; where that revises some fields only, also the one before it, because
    its other fields still hold."""
    found: list[Record] = []
    while follows := concept.edition.follows:
        older = repository.by_id.get(follows.concept or "")
        if older is None or older in found:
            break
        found.append(older)
        concept = older.concept
        if "action_fields" not in concept.recorded.partial:
            break
    return tuple(found)


def _labels(concept: Concept) -> Iterator[str]:
    """Of fields, and of principles: one may have become a field."""
    for field in concept.action_fields:
        yield from (field.label, *field.alternative_labels)
    yield from (principle.label for principle in concept.principles if principle.label)


def _unknown(record: Record, older: tuple[Record, ...]) -> Iterator[Finding]:
    labels = tuple(label for edition in older for label in _labels(edition.concept))
    for at, change in enumerate(record.concept.edition.changes):
        for index, label in enumerate(change.before):
            if label not in labels:
                meant = nearest(label, labels)
                yield Finding(
                    Spot(record.file, ("edition", "changes", at, "before", index)),
                    values={"label": label, "older": older[0].id, "labels": labels},
                    suggestions=meant,
                    mend=Mend("replace", json.dumps(meant[0], ensure_ascii=False), safe=False)
                    if meant
                    else None,
                )
