"""Two districts call the same topic their special feature.

Both papers may say so, and the record is right to keep it. But each claim says something about the
district's own view only: within this repository the topic is not unique.

```yaml bad
action_fields:
  - id: sicherheit
    label: Zusammenleben in Sicherheit
    topics: [{topic: sicherheit, relation: exact}]
    claimed_unique: true  # <- Stadt Beispiel
```

```yaml bad concepts/stadt-beispiel.yaml
schema: 1
title: Integrationskonzept
district: {name: Stadt Beispiel, kind: gemeinde}
edition: {date: "2024"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
action_fields:
  - id: schutz
    label: Sicher leben
    topics: [{topic: sicherheit, relation: close, reason: ohne Prävention}]
    claimed_unique: true  # <- Kreis Beispiel
```

```yaml good
action_fields:
  - id: sicherheit
    label: Zusammenleben in Sicherheit
    topics: [{topic: sicherheit, relation: exact}]
    claimed_unique: true
```
"""

from collections import defaultdict
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.repository import Repository

SEVERITY = Severity.INFO
GROUP = "domain"


def check(repository: Repository) -> Iterator[Finding]:
    """Claims whose topic a field of another district claims too, once for each field."""
    claims: defaultdict[str, dict[tuple[str, str], Spot]] = defaultdict(dict)
    for record in repository.records:
        district = record.concept.district
        for at, field in enumerate(record.concept.action_fields):
            if field.claimed_unique:
                spot = Spot(record.file, ("action_fields", at, "claimed_unique"))
                for match in field.topics:
                    if match.relation != "related":
                        claims[match.topic].setdefault((district.name, district.kind), spot)
    told: set[Spot] = set()
    for topic, spots in claims.items():
        for (name, kind), spot in spots.items():
            others = [district for district in spots if district != (name, kind)]
            if others and spot not in told:
                told.add(spot)
                values = {"topic": topic, "other": others[0][0]}
                mark = Mark(spots[others[0]], "other")
                yield Finding(spot, values=values, marks=(mark,))
