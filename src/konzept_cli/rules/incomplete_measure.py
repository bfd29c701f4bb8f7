"""A measure has nobody responsible, no deadline or no indicator.

Those who read a concept ask who does what until when, and how one can tell that it is done. Where
the paper says it for none of its measures, `recorded.not_named` says so once for all of them; for
a single one, `unknown` does.

```yaml bad
measures:
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025", indicator: 20 Paten}
  - {label: Lesefest, responsible: Bücherei}  # <- deadline: unknown
```

```yaml bad
measures:  # <- not_named: [measures.indicator]
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025"}
```

```yaml bad
measures:  # <- 2 of 3
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025", indicator: 20 Paten}
  - {label: Lesefest, responsible: Bücherei, indicator: 100 Kinder}
  - {label: Sprachcafé, deadline: unknown, indicator: 30 Gäste}
```

```yaml good
measures:
  - {label: Sprachpaten, responsible: Jugendamt, deadline: "2025"}
recorded: {not_named: [measures.indicator]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.messages import Said
from konzept_cli.model import Concept, Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "domain"

_DETAILS = ("deadline", "responsible", "indicator")
_SAID = {key: Said(f"incomplete-measure.{key}") for key in _DETAILS}
_OVER = ("umgesetzt", "entfallen")
_REPORTS = frozenset(("leitbild", "bericht", "evaluation", "datenbericht"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Once what no measure has, and once what some of them lack, with all their places."""
    measures = [place for place in record.of(Measure) if place[1].status not in _OVER]
    asked = _asked(record.concept) if measures else ()
    never = [key for key in asked if not any(getattr(one, key) for _, one in measures)]
    head = Spot(record.file, measures[0][0][:-1] if measures else (), "key")
    if never:
        absent = (*record.concept.recorded.not_named, *(f"measures.{key}" for key in never))
        said = {"keys": tuple(map(_SAID.get, never)), "parts": ", ".join(absent)}
        yield Finding(head, "", "all", said)
    often = [key for key in asked if key not in never]
    lacking = [(loc, key) for loc, one in measures for key in often if not getattr(one, key)]
    if lacking:
        keys = sorted({key for _, key in lacking}, key=_DETAILS.index)
        values: dict[str, object] = {"keys": tuple(map(_SAID.get, keys)), "key": keys[0]}
        spots = dict.fromkeys(Spot(record.file, loc) for loc, _ in lacking)
        if len(spots) == 1:
            yield Finding(next(iter(spots)), values=values)
            return
        values |= {"number": len(spots), "measures": len(measures)}
        yield Finding(head, "", "some", values, tuple(Mark(one, "lacking") for one in spots))


def _asked(concept: Concept) -> tuple[str, ...]:
    """The details whose absence the record does not explain."""
    recorded = concept.recorded
    none = (one.part for one in recorded.explicitly_none)
    told: set[str] = {*recorded.partial, *recorded.not_named, *none}
    if "measures" in told or concept.document_type in _REPORTS:
        return ()
    return tuple(key for key in _DETAILS if f"measures.{key}" not in told)
