"""Two files record the same edition of the same district's paper.

Every comparison would count it twice.

```yaml bad
title: Integrationskonzept Kreis Beispiel  # <- kreis-beispiel
```

```yaml bad concepts/kreis-beispiel.yaml
schema: 1
title: Integrationskonzept für den Kreis Beispiel
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: press, title: Pressetext}]
```

```yaml good
document_type: bericht
```

```yaml good concepts/kreis-beispiel.yaml
schema: 1
title: Integrationskonzept für den Kreis Beispiel
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: press, title: Pressetext}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check(repository: Repository) -> Iterator[Finding]:
    """The later file of two with the same district, date and kind of paper, at its title. Editions
    of unknown date are not judged."""
    first: dict[tuple[str, ...], Record] = {}
    for record in sorted(repository.records, key=lambda one: one.id):
        concept = record.concept
        district = concept.district.ags or f"{concept.district.kind} {concept.district.name}"
        kind = concept.edition.kind or ""
        edition = (district, concept.edition.date, concept.document_type, kind)
        other = first.setdefault(edition, record)
        if other is not record and concept.edition.date != "unknown":
            mark = Mark(Spot(other.file, ("title",), "entry"), "other")
            values = {"other": other.id}
            yield Finding(Spot(record.file, ("title",)), values=values, marks=(mark,))
