"""A field is matched to the same topic twice.

It would be counted twice, and where the two relations differ they contradict each other: a field
that *is* the topic cannot also be a part of it.

```yaml bad
action_fields:
  - id: sprache
    label: Sprache
    topics:
      - {topic: sprache, relation: exact}
      - {topic: sprache, relation: broad, reason: nur Deutschkurse}  # <- sprache
```

```yaml good
action_fields:
  - id: sprache
    label: Sprache
    topics:
      - {topic: sprache, relation: exact}
      - {topic: bildung, relation: related, reason: berührt die Schule}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.model.walking import parts
from konzept_cli.repository import Repository

SEVERITY = Severity.ERROR
GROUP = "domain"


def check(repository: Repository) -> Iterator[Finding]:
    """The second match of a pair, at its topic; with another relation it is a contradiction."""
    for record in repository.records:
        for loc, part in parts(record.concept):
            first: dict[str, int] = {}
            matches = getattr(part, "topics", ())
            for at, match in enumerate(matches):
                if match.topic in first:
                    other = matches[first[match.topic]]
                    spot = Spot(record.file, (*loc, "topics", first[match.topic], "topic"))
                    yield Finding(
                        Spot(record.file, (*loc, "topics", at, "topic")),
                        variant="" if other.relation == match.relation else "contradiction",
                        values={
                            "topic": match.topic,
                            "relation": match.relation,
                            "other": other.relation,
                        },
                        marks=(Mark(spot, "first"),),
                    )
                first.setdefault(match.topic, at)
