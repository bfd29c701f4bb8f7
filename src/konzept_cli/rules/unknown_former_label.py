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
from konzept_cli.repository.editions import former_labels

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Former labels that the records of the editions before do not have; silent where these do
    not tell all of them."""
    labels = former_labels(repository, record.concept)
    follows = record.concept.edition.follows
    if labels and follows:
        yield from _unknown(record, labels, follows.concept)


def _unknown(record: Record, labels: tuple[str, ...], older: str | None) -> Iterator[Finding]:
    for at, change in enumerate(record.concept.edition.changes):
        for index, label in enumerate(change.before):
            if label not in labels:
                meant = nearest(label, labels)
                yield Finding(
                    Spot(record.file, ("edition", "changes", at, "before", index)),
                    values={"label": label, "older": older, "labels": labels},
                    suggestions=meant,
                    mend=Mend("replace", json.dumps(meant[0], ensure_ascii=False), safe=False)
                    if meant
                    else None,
                )
