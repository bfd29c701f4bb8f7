"""The record says that the paper names none of something, and lists it all the same.

Either the entry under `not_named` or `explicitly_none` is left over from before, or the entries in
the list belong elsewhere. A comparison would show both. The same goes for a part that is under
`not_named` and under `partial`: who moves a line between them easily leaves the first where it was.

```yaml bad
recorded: {not_named: [measures, goals]}  # <- goals
```

```yaml bad
recorded:
  explicitly_none:
    - {part: target_groups, evidence: [{quote: keine Zielgruppen}]}  # <- target groups
actors: [{label: Jugendliche, roles: [target_group]}]
```

```yaml bad
recorded: {partial: [goals], not_named: [goals]}  # <- partial
```

```yaml good
recorded: {not_named: [measures]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Spot
from konzept_cli.messages import Said
from konzept_cli.model import Goal, Measure
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Parts that are said to be absent, with the first place where they are not."""
    recorded = record.concept.recorded
    absent: list[tuple[str, Loc]] = [
        (part, ("not_named", at)) for at, part in enumerate(recorded.not_named)
    ]
    absent += [
        (none.part, ("explicitly_none", at, "part"))
        for at, none in enumerate(recorded.explicitly_none)
    ]
    for part, loc in absent:
        # Who moves a line from one list to the other easily forgets the first.
        if part in recorded.partial:
            values = {"list": loc[0], "part": Said(f"term.part.{part}")}
            yield Finding(Spot(record.file, ("recorded", *loc)), variant="partial", values=values)
            continue
        place = next(_places(record, part), None)
        if place is not None:
            mark = Mark(Spot(record.file, place), "listed")
            spot = Spot(record.file, ("recorded", *loc))
            values = {"list": loc[0], "part": Said(f"term.part.{part}")}
            yield Finding(spot, values=values, marks=(mark,))


def _places(record: Record, part: str) -> Iterator[Loc]:
    """Where the record lists something of `part`."""
    name, _, detail = part.partition(".")
    if name == "target_groups":
        for at, actor in enumerate(record.concept.actors):
            if "target_group" in actor.roles:
                yield ("actors", at)
    elif name in ("goals", "measures"):
        for loc, item in record.of(Goal if name == "goals" else Measure):
            if not detail or getattr(item, detail) not in (None, "unknown"):
                yield (*loc, detail) if detail else loc
    elif getattr(record.concept, name):
        yield (name, 0)
