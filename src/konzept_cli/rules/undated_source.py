"""A source has no date, and the record does not say that it is unknown.

A web page, a press text or a talk is another text than the paper, of another day. A reader cannot
tell whether it has no date or whether nobody looked for it: `date: unknown` says that it has none.
The paper itself needs none, because its date is that of the edition.

```yaml bad
sources:
  - {kind: press, title: Pressetext}  # <- date
```

```yaml good
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
  - {id: presse, kind: press, title: Pressetext, date: unknown}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "evidence"

_PAPER = frozenset(("full_text", "table_of_contents", "short_version"))


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Other texts than the paper without `date`, at the title."""
    for at, source in enumerate(record.concept.sources):
        if source.date is None and source.kind not in _PAPER:
            yield Finding(Spot(record.file, ("sources", at, "title")))
