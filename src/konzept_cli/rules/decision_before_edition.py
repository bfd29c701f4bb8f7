"""A body adopted the paper years before it was written.

The decision was probably about an earlier edition. A paper is often printed in the year after its
adoption, so that one year is no fault.

```yaml bad
edition: {date: "2017"}
decisions:
  - {kind: beschlossen, body: Kreistag, date: "2013-03-07"}  # <- 2017
```

```yaml good
decisions:
  - {kind: beschlossen, body: Kreistag, date: "2011-05-02", about: Auftrag für ein Konzept}
```

```yaml good
edition: {date: "2017"}
decisions:
  - {kind: beauftragt, body: Kreistag, date: "2013-03-07"}
  - {kind: beschlossen, body: Kreistag, date: "2016-12-15"}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mark, Severity, Spot
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Adoptions with a whole year between them and the edition, at their date."""
    written = record.concept.edition.date.partition("/")[0][:4]
    for at, decision in enumerate(record.concept.decisions):
        year = decision.date.rpartition("/")[2][:4]
        known = written.isdigit() and year.isdigit()
        adopted = decision.kind == "beschlossen" and not decision.about
        if adopted and known and int(written) - int(year) > 1:
            spot = Spot(record.file, ("decisions", at, "date"))
            mark = Mark(Spot(record.file, ("edition", "date")), "edition")
            values = {"date": decision.date, "edition": record.concept.edition.date}
            yield Finding(spot, values=values, marks=(mark,))
