"""Two things have the same id.

References to it could mean either of the two.

```yaml bad
action_fields:
  - {id: sprache, label: Sprache}
  - {id: sprache, label: Bildung}  # <- sprache
```

```yaml bad
action_fields:
  - {id: sprache, label: Sprache}
  - {id: sprache, label: Sprache}  # <- also
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache}
  - {id: bildung, label: Bildung}
```
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Span, Spot
from konzept_cli.model import Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check(repository: Repository) -> Iterator[Finding]:
    """Files of one name in several folders."""
    files = (_Holder(record.id, Spot(record.file, Span(0, 0))) for record in repository.records)
    yield from _repeated(files, "file")


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Ids that stand twice in a concept."""
    for group in _groups(record):
        held = [(own, loc, label) for own, loc, label in group if own]
        # Most ids stand once, which is told faster than where each stands.
        if len({own for own, _, _ in held}) < len(held):
            yield from _repeated(
                _Holder(own, Spot(record.file, (*loc, "id")), label) for own, loc, label in held
            )


class _Holder(NamedTuple):
    """What has an id."""

    id: str
    spot: Spot
    label: str | None = None


def _groups(record: Record) -> Iterator[Iterable[tuple[str | None, Loc, str | None]]]:
    concept = record.concept
    yield ((f.id, ("action_fields", at), f.label) for at, f in enumerate(concept.action_fields))
    yield ((s.id, ("sources", at), s.title) for at, s in enumerate(concept.sources))
    yield ((part.id, loc, part.label) for loc, part in record.of(Measure))


def _repeated(holders: Iterable[_Holder], variant: str = "") -> Iterator[Finding]:
    first: dict[str, _Holder] = {}
    for one in holders:
        if known := first.get(one.id):
            same = one.label is not None and one.label == known.label
            values = {"id": one.id, "label": one.label}
            marks = (Mark(known.spot, "first"),)
            yield Finding(one.spot, "", "same" if same else variant, values, marks)
        first.setdefault(one.id, one)
