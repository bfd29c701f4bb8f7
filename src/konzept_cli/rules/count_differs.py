"""The paper states another number of fields, goals or measures than the record lists.

Either something was overlooked, or the list is incomplete and `recorded.partial` should say so,
or the paper contradicts itself and a `conflicts` entry should keep both.

```yaml bad
counts:
  - {of: goals, count: 5, evidence: [{quote: Teilhabe erhöhen}]}  # <- 1
```

```yaml good
counts:
  - {of: goals, count: 5, evidence: [{quote: Teilhabe erhöhen}]}
recorded: {partial: [goals]}
```

```yaml good
counts:
  - {of: goals, count: 1, evidence: [{quote: Teilhabe erhöhen}]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository
from konzept_cli.stated.counting import listed

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Plain numbers that no reading of the lists gives. Numbers with a word such as `rund`, of
    parts that are recorded in part, and of disputed counts say nothing."""
    for at, stated in enumerate(record.concept.counts):
        found = listed(record.concept, stated.of)
        plain = stated.count.isdigit() and not stated.conflicts
        if plain and found and int(stated.count) not in found:
            values = {
                "of": stated.of,
                "count": stated.count,
                "found": tuple(str(number) for number in dict.fromkeys(found)),
            }
            yield Finding(Spot(record.file, ("counts", at, "count")), values=values)
