"""A quote is longer than it takes to find the place.

About twelve words are enough. A long quote is harder to verify, because papers break lines and
pages within it, and whole passages are a matter of copyright.

```yaml bad
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence:
      - quote: >-  # <- 17 words
          Wir wollen erreichen, dass mehr Menschen mit einer Zuwanderungsgeschichte als bisher in
          unseren Vereinen und Räten mitarbeiten
```

```yaml good
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: in unseren Vereinen und Räten mitarbeiten}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Evidence
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "evidence"

# "At most about twelve": a sentence that ends a little later is no fault.
_MOST_WORDS = 15


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Quotes of more words, at the quote."""
    for loc, evidence in record.of(Evidence):
        quote = evidence.quote
        # Most quotes have too few characters for so many words.
        number = len(quote.split()) if quote and len(quote) > 2 * _MOST_WORDS else 0
        if number > _MOST_WORDS:
            yield Finding(Spot(record.file, (*loc, "quote")), values={"number": number})
