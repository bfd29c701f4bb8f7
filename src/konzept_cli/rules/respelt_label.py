"""A field is spelt differently than in the edition before, and no renaming is recorded.

The two would be taken for different fields. Where both papers write it so, `edition.changes` says
that it was renamed; else one of the two labels is a slip.

```yaml bad
edition: {date: "2024", follows: {concept: kreis-beispiel-2019}}
action_fields:
  - {id: bildung, label: Bildung und Ausbildung}  # <- Bildung/Ausbildung
```

```yaml bad concepts/kreis-beispiel-2019.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2019"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
action_fields:
  - {id: bildung, label: Bildung/Ausbildung}
```

```yaml good
edition:
  date: "2024"
  follows: {concept: kreis-beispiel-2019}
  changes: [{kind: renamed, before: [Bildung/Ausbildung], now: [bildung]}]
action_fields:
  - {id: bildung, label: Bildung und Ausbildung}
```

```yaml good concepts/kreis-beispiel-2019.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2019"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
action_fields:
  - {id: bildung, label: Bildung/Ausbildung}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import edition_before
from konzept_cli.stated.alike import spelling

SEVERITY = Severity.INFO
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Fields that a field of the edition before has in another spelling only."""
    older = edition_before(repository, record)
    if older:
        yield from _respelt(record, older)


def _respelt(record: Record, older: Record) -> Iterator[Finding]:
    before = {spelling(field.label): at for at, field in enumerate(older.concept.action_fields)}
    told = {label for change in record.concept.edition.changes for label in change.before}
    for at, field in enumerate(record.concept.action_fields):
        index = before.get(spelling(field.label))
        label = field.label if index is None else older.concept.action_fields[index].label
        if label not in (field.label, *field.alternative_labels, *told):
            mark = Mark(Spot(older.file, ("action_fields", index or 0, "label")), "before")
            spot = Spot(record.file, ("action_fields", at, "label"))
            values = {"label": field.label, "other": label}
            yield Finding(spot, values=values, marks=(mark,))
