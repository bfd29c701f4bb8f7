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

from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.model import Match
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "hygiene"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Items that are equal to an earlier one of their list. Topics have a rule of their own, and
    so have ids."""
    for kind, places in record.by_kind.items():
        names = _lists(kind)
        for loc, part in places if names else ():
            values = part.__dict__
            for name in names:
                for first, again in _twice(values[name]) if len(values[name]) > 1 else ():
                    mark = Mark(Spot(record.file, (*loc, name, first)), "first")
                    yield Finding(Spot(record.file, (*loc, name, again)), marks=(mark,))


@cache
def _lists(kind: type[BaseModel]) -> tuple[str, ...]:
    """The keys of such a part that hold lists; most parts have none."""
    fields = ((name, field.annotation) for name, field in kind.model_fields.items())
    return tuple(
        name
        for name, form in fields
        if get_origin(form) is tuple and get_args(form)[0] is not Match
    )


def _twice(items: tuple[Any, ...]) -> Iterator[tuple[int, int]]:
    """Where an item stands first, and where again."""
    told = items if isinstance(items[0], str) else [*map(_words(items[0].__class__), items)]
    if len(set(told)) == len(items):
        return
    seen: dict[object, int] = {}
    for number, item in enumerate(items):
        first = seen.setdefault(item, number)
        if first < number and not getattr(item, "id", None):
            yield first, number


@cache
def _words(kind: type[BaseModel]) -> Callable[[Any], object]:
    """All of such a part but its lists: quicker to compare, and nearly always enough."""
    fields = kind.model_fields.items()
    words = itemgetter(*(name for name, one in fields if get_origin(one.annotation) is not tuple))
    return lambda part: words(part.__dict__)
