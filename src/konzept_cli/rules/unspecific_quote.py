"""A quote is so short that it stands in many places of the source, and no place is given.

It proves that the words occur, but does not lead to the statement. A few more words, a heading or a
page do.

```yaml bad
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe}]  # <- 6 places
sources: [{kind: full_text, title: Integrationskonzept, snapshot: often.txt}]
```

```yaml bad sources/often.txt
Teilhabe in der Schule, Teilhabe im Verein, Teilhabe im Rat, Teilhabe am Markt, Teilhabe im Alter.
Unser Ziel heißt Teilhabe.
```

```yaml good
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe erhöhen}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.evidence import at_hand
from konzept_cli.evidence.folding import occurrences
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "evidence"

# A quote that stands in the contents, in a heading and in the text is still a good one.
_MOST_PLACES = 5
_MOST_WORDS = 3


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Short quotes without place and page that the sources at hand have more often."""
    for loc, evidence in record.of(Evidence):
        quote, placed = evidence.quote, evidence.place or evidence.page is not None
        if quote is None or placed or len(quote.split()) > _MOST_WORDS:
            continue
        texts = at_hand(repository, record, evidence.source)
        number = sum(occurrences(text, quote) for text in texts)
        if number > _MOST_PLACES:
            spot = Spot(record.file, (*loc, "quote"))
            yield Finding(spot, values={"quote": quote, "number": number})
