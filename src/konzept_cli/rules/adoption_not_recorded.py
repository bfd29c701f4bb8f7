"""Decisions are recorded, but none of them settles the paper.

It was commissioned, discussed, presented or recommended, and that is where the record ends. A
reader cannot tell whether the council ever adopted it. Where `recorded.partial` names the
decisions, the record says itself that there may be more.

```yaml bad
decisions:
  - {kind: vorgestellt, body: Sozialausschuss, date: "2024-02-01"}
  - {kind: empfohlen, body: Sozialausschuss, date: "2024-02-20"}  # <- adopted
```

```yaml good
decisions:
  - {kind: empfohlen, body: Sozialausschuss, date: "2024-02-20"}
  - {kind: beschlossen, body: Kreistag, date: "2024-03-07"}
```

```yaml good
decisions:
  - {kind: vorgestellt, body: Sozialausschuss, date: "2024-02-01"}
recorded: {partial: [decisions]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_OPEN = frozenset(
    ("beauftragt", "eingebracht", "beraten", "empfohlen", "vorgestellt", "vertagt", "vorgesehen")
)
# A Bezirksregierung, a district of a city and a neighbourhood have no council that could adopt.
_WITH_COUNCIL = frozenset(("land", "kreis", "kreisfreie-stadt", "gemeinde"))


def check(repository: Repository) -> Iterator[Finding]:
    """The last of several decisions that all leave the outcome open."""
    for record in repository.records:
        concept, decisions = record.concept, record.concept.decisions
        if concept.district.kind not in _WITH_COUNCIL or "decisions" in concept.recorded.partial:
            continue
        if decisions and all(decision.kind in _OPEN for decision in decisions):
            loc = ("decisions", len(decisions) - 1, "kind")
            yield Finding(Spot(record.file, loc), values={"kind": decisions[-1].kind})
