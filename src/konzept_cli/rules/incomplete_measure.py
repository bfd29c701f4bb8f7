"""A measure has nobody responsible, no deadline or no indicator.

Those who read a concept ask who does what until when, and how one can tell that it is done. Where
the paper says it for none of its measures, `recorded.not_named` says so once for all of them.

```yaml bad
measures:
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025", indicator: 20 Paten}
  - {label: Lesefest, responsible: Bücherei}  # <- deadline, indicator
```

```yaml bad
measures:  # <- for any of these
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025"}
  - {label: Lesefest, responsible: Bücherei, deadline: "2025"}
```

```yaml good
measures:
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025"}
recorded: {not_named: [measures.indicator]}
```

```yaml good
measures:
  - {label: Sprachpaten}
recorded: {partial: [measures]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Concept, Measure
from konzept_cli.repository import Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_DETAILS = ("responsible", "deadline", "indicator")
_OVER = frozenset(("umgesetzt", "entfallen"))
_REPORTS = frozenset(("leitbild", "bericht", "evaluation", "datenbericht"))


def check(repository: Repository) -> Iterator[Finding]:
    """Each measure that lacks what others have, and once for all what none has."""
    for record in repository.records:
        measures = [place for place in record.of(Measure) if place[1].status not in _OVER]
        asked = _asked(record.concept) if measures else ()
        never = tuple(key for key in asked if not any(getattr(one, key) for _, one in measures))
        if never:
            spot = Spot(record.file, measures[0][0][:-1], "key")
            yield Finding(spot, variant="all", values={"keys": ", ".join(never)})
        for loc, measure in measures:
            keys = ", ".join(k for k in asked if k not in never and not getattr(measure, k))
            if keys:
                yield Finding(Spot(record.file, loc), values={"keys": keys})


def _asked(concept: Concept) -> tuple[str, ...]:
    """The details whose absence the record does not explain."""
    recorded = concept.recorded
    none = (one.part for one in recorded.explicitly_none)
    told: set[str] = {*recorded.partial, *recorded.not_named, *none}
    if "measures" in told or concept.document_type in _REPORTS:
        return ()
    return tuple(key for key in _DETAILS if f"measures.{key}" not in told)
