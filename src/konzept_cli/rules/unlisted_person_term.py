"""A figure uses a word for people that is not listed under `person_terms`.

Every comparison shows which word a paper uses for people with a history of migration, and how it
defines it. A word that only a figure has would not be shown there.

```yaml bad
person_terms: [{word: Zuwanderungsgeschichte}]
figures:
  - {text: Anteil, value: 26, term: Migrationshintergrund}  # <- Migrationshintergrund
```

```yaml good
person_terms: [{word: Menschen mit ausländischen Wurzeln}]
figures:
  - {text: Anteil, value: 26, term: ausländische Wurzeln}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Figure
from konzept_cli.repository import Record, Repository
from konzept_cli.stated.alike import same_words

SEVERITY = Severity.INFO
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Terms of figures; inflected forms of a listed word are that word."""
    listed = [person_term.word for person_term in record.concept.person_terms]
    for loc, figure in record.of(Figure):
        term = figure.term
        if term and not any(same_words(term, word) for word in listed):
            variant = "" if listed else "none"
            yield Finding(Spot(record.file, (*loc, "term")), "", variant, {"term": term})
