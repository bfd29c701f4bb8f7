"""A list has the same item twice, word by word.

It was probably copied and not changed. Reports would count and print it twice.

```yaml bad
goals:
  - label: Teilhabe erhöhen
  - label: Teilhabe erhöhen  # <- twice
```

```yaml bad
recorded: {partial: [goals, measures, goals]}  # <- twice
```

```yaml good
goals:
  - label: Teilhabe erhöhen
  - label: Teilhabe erhöhen
    called: Leitziel
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.model import Match
from konzept_cli.repository import Repository

SEVERITY = Severity.WARNING
GROUP = "hygiene"


def check(repository: Repository) -> Iterator[Finding]:
    """Items that are equal to an earlier one of their list. Topics have a rule of their own, and
    so have ids."""
    for record in repository.records:
        for loc, part in record.parts:
            for name, value in part.__dict__.items():
                if value.__class__ is tuple and len(value) > 1:
                    for first, again in _twice(value):
                        mark = Mark(Spot(record.file, (*loc, name, first)), "first")
                        yield Finding(Spot(record.file, (*loc, name, again)), marks=(mark,))


def _twice(items: tuple[object, ...]) -> Iterator[tuple[int, int]]:
    """Where an item stands first, and where again."""
    if len(set(items)) == len(items):
        return
    seen: dict[object, int] = {}
    for number, item in enumerate(items):
        first = seen.setdefault(item, number)
        if first < number and not isinstance(item, Match) and not getattr(item, "id", None):
            yield first, number
