"""A district's official key is not in the register, or is that of another district.

The key (AGS) tells Kreis Steinfurt from Stadt Steinfurt, and which district lies in which. A
wrong one joins the concept to another district.

```yaml bad
district: {name: Kreis Mettmann, kind: kreis, ags: "05159"}  # <- 05159
```

```yaml bad
district: {name: Kreis Herford, kind: kreis, ags: "05158"}  # <- Mettmann
```

```yaml bad
district: {name: Stadt Steinfurt, kind: kreis, ags: "05566084"}  # <- gemeinde
```

```yaml bad
district: {name: Kreis Mettmann, kind: kreis, ags: "05158", nuts: DEA1D}  # <- DEA1C
```

```yaml good
district: {name: Kreis Mettmann, kind: kreis, ags: "05158", nuts: DEA1C}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Mend, Severity, Spot
from konzept_cli.model import District
from konzept_cli.repository import Record, Register, Repository, respelt, same_name

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Keys held against the register: first the key, then name, kind and NUTS code."""
    finding = _judge(repository.register, record.file, record.concept.district)
    if finding:
        yield finding


def _judge(register: Register, file: str, district: District) -> Finding | None:
    if district.ags is None:
        return None
    official = register.get(district.ags)
    if official and (spelt := respelt(district.name, official.name)):
        mend = Mend("replace", f'"{spelt}"', safe=False)
        spot = Spot(file, ("district", "name"))
        values = {"ags": official.ags, "name": district.name, "official": official.name}
        return Finding(spot, "", "misspelt", values, suggestions=(spelt,), mend=mend)
    if official is None or not same_name(district.name, official.name, official.kind):
        meant = register.meant(district.name, district.kind, district.ags)
        values = {"ags": district.ags, "name": district.name}
        values |= {"official": official.name, "kind": official.kind} if official else {}
        mark = Mark(Spot(file, ("district", "name")), "named")
        return Finding(
            Spot(file, ("district", "ags")),
            variant="name" if official else "",
            values=values,
            marks=(mark,) if official else (),
            suggestions=meant,
            mend=Mend("replace", f'"{meant[0]}"', safe=False) if meant else None,
        )
    values = {"ags": official.ags, "kind": official.kind, "nuts": official.nuts}
    if official.kind != district.kind:
        spot = Spot(file, ("district", "kind"))
        mend = Mend("replace", official.kind, safe=False)
        return Finding(spot, variant="kind", values={**values, "given": district.kind}, mend=mend)
    if district.nuts and official.nuts and district.nuts != official.nuts:
        spot = Spot(file, ("district", "nuts"))
        mend = Mend("replace", official.nuts, safe=False)
        return Finding(spot, variant="nuts", values={**values, "given": district.nuts}, mend=mend)
    return None
