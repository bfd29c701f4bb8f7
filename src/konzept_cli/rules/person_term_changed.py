"""A percentage speaks of other people than one of the edition before.

Migrationshintergrund, Zuwanderungsgeschichte and the like are defined differently. Read side by
side, the two numbers look like a growth or a decline that may only come from the word.

```yaml bad
edition: {date: "2024", follows: {concept: kreis-beispiel-2019}}
figures:
  - text: Anteil an der Bevölkerung
    value: 31
    unit: percent
    population: Bevölkerung
    date: "2023"
    term: Zuwanderungsgeschichte  # <- Migrationshintergrund
```

```yaml bad concepts/kreis-beispiel-2019.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2019"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
figures:
  - {text: Anteil, value: 26, unit: percent, date: "2018", term: Menschen mit Migrationshintergrund}
```

```yaml good
figures:
  - {text: Anteil, value: 31, unit: percent, date: "2023", term: Zuwanderungsgeschichte}
  - {text: Kinder, value: 40, unit: percent, date: "2023", term: mit Zuwanderungsgeschichte}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Spot
from konzept_cli.repository import Record, Repository
from konzept_cli.repository.editions import edition_before
from konzept_cli.stated.alike import same_words
from konzept_cli.stated.figures import percentages

SEVERITY = Severity.INFO
GROUP = "domain"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """The first percentage whose word none of the percentages of the edition before has."""
    older = edition_before(repository, record)
    before = [(Spot(older.file, loc), term) for loc, term in _terms(older)] if older else []
    words = [term for _, term in before]
    for loc, term in _terms(record):
        if before and not any(same_words(term, word) for word in words):
            place, other = before[0]
            values = {"term": term, "other": other}
            mark = Mark(place, "before", {"other": other})
            yield Finding(Spot(record.file, loc), values=values, marks=(mark,))
            break


def _terms(record: Record) -> Iterator[tuple[Loc, str]]:
    """The words of the percentages, with their places."""
    for loc, figure in percentages(record):
        if figure.term:
            yield (*loc, "term"), figure.term
