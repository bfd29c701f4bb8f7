"""Decisions are recorded, but none of them settles the paper.

It was commissioned, discussed, presented or recommended, and that is where the record ends. A
reader cannot tell whether the council ever adopted it. Where `recorded.partial` names the
decisions, the record says itself that there may be more.

```yaml bad
decisions:
  - {kind: vorgestellt, body: Sozialausschuss, date: "2024-02-01"}
  - {kind: empfohlen, body: Sozialausschuss, date: "2024-02-20"}  # <- adopted
```

```yaml bad
decisions:
  - {kind: beraten, body: Kreistag, date: "2024-02-20"}  # <- adopted
  - {kind: abgelehnt, body: Kreistag, date: "2024-02-20", about: Antrag auf Vertagung}
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
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_OPEN = frozenset(
    ("beauftragt", "eingebracht", "beraten", "empfohlen", "vorgestellt", "vertagt", "vorgesehen")
)
# A Bezirksregierung, a district of a city and a neighbourhood have no council that could adopt.
_WITH_COUNCIL = frozenset(("land", "kreis", "kreisfreie-stadt", "gemeinde"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """The last of several decisions on the paper itself that all leave the outcome open."""
    concept = record.concept
    decisions = [(at, one) for at, one in enumerate(concept.decisions) if not one.about]
    if concept.district.kind not in _WITH_COUNCIL or "decisions" in concept.recorded.partial:
        return
    if decisions and all(decision.kind in _OPEN for _, decision in decisions):
        at, last = decisions[-1]
        spot = Spot(record.file, ("decisions", at, "kind"))
        yield Finding(spot, values={"kind": last.kind})
