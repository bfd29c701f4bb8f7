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
from functools import cache
from typing import get_origin

from pydantic import BaseModel

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
            for name in _lists(part.__class__):
                items = part.__dict__[name]
                if len(items) > 1:
                    for first, again in _twice(items):
                        mark = Mark(Spot(record.file, (*loc, name, first)), "first")
                        yield Finding(Spot(record.file, (*loc, name, again)), marks=(mark,))


@cache
def _lists(kind: type[BaseModel]) -> tuple[str, ...]:
    """The keys of such a part that hold lists; most parts have none."""
    fields = kind.model_fields.items()
    return tuple(name for name, field in fields if get_origin(field.annotation) is tuple)


def _twice(items: tuple[object, ...]) -> Iterator[tuple[int, int]]:
    """Where an item stands first, and where again."""
    if isinstance(items[0], Match) or len(set(map(_told_by, items))) == len(items):
        return
    seen: dict[object, int] = {}
    for number, item in enumerate(items):
        first = seen.setdefault(item, number)
        if first < number and not getattr(item, "id", None):
            yield first, number


def _told_by(item: object) -> object:
    """What equal items have in common: an item itself, or a part's texts, which are quicker to
    compare than all of it."""
    if isinstance(item, str):
        return item
    return tuple([value for value in item.__dict__.values() if value.__class__ is str])
