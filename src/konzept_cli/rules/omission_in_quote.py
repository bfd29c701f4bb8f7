"""A quote leaves something out, and its source is not at hand to look it up.

Nobody finds “Teilhabe […] erhöhen” by searching the paper. Two pieces of evidence with a few words
each can be found. Where the source is at hand, quote-not-in-source says so.

```yaml bad
sources: [{kind: press, title: Kreis stellt Konzept vor}]
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: "Teilhabe […] erhöhen"}]  # <- two
```

```yaml good
sources: [{kind: press, title: Kreis stellt Konzept vor}]
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe stärken}, {quote: erhöhen}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.evidence import verified
from konzept_cli.evidence.omissions import MARK
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "evidence"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Marks of omission in quotes that cannot be looked up, at the mark. A paper may have three
    dots of its own, so what is found in its source is right."""
    for verdict in verified(repository, record):
        claim = verdict.claim
        if verdict.outcome != "unverified" or claim.kind != "quote":
            continue
        if match := MARK.search(claim.text):
            spot = Spot(record.file, claim.loc, slice=match.span())
            yield Finding(spot, values={"mark": match[0]})
