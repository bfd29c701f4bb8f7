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

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Spot
from konzept_cli.model import Match
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """The second match of a pair, at its topic; with another relation it is a contradiction."""
    first: dict[tuple[Loc, str], tuple[Loc, Match]] = {}
    for loc, match in record.of(Match):
        # All matches of one field share their path but for the last step.
        before, other = first.setdefault((loc[:-1], match.topic), (loc, match))
        if other is not match:
            values = {"topic": match.topic, "relation": match.relation}
            yield Finding(
                Spot(record.file, (*loc, "topic")),
                variant="" if other.relation == match.relation else "contradiction",
                values={**values, "other": other.relation},
                marks=(Mark(Spot(record.file, (*before, "topic")), "first"),),
            )
