"""A file's name is no id: lower-case letters a to z, digits, and hyphens between them.

The file's name without its ending is the concept's id: other files and the command line refer to
it. Umlauts and blanks in it get lost between Windows, Mac and the web. A good name is that of the
district with the year.

```yaml bad concepts/Kreis Übersee 2024.yaml
schema: 1  # <- kreis-uebersee-2024
title: Integrationskonzept
district: {name: Kreis Übersee, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```

```yaml bad concepts/Konzept Übersee.yaml
schema: 1  # <- kreis-uebersee-2024
title: Integrationskonzept
district: {name: Kreis Übersee, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```

```yaml good concepts/kreis-uebersee-2024.yaml
schema: 1
title: Integrationskonzept
district: {name: Kreis Übersee, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: "Integrationskonzept"}]
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Span, Spot
from konzept_cli.model.ids import usual_id
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import slug
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "hygiene"

_YEAR = re.compile(r"(?:^|-)(?:\d{4}|o-j)(?:-|$)")


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Names that are no ids, at no place in the file: it is not to be changed."""
    if not re.match(PATTERNS["id"], record.id):
        values = {"name": record.id, "slug": _better(repository, record)}
        yield Finding(Spot(record.file, Span(0, 0)), values=values)


def _better(repository: Repository, record: Record) -> str:
    """The name itself as an id if it says the year, else that of a record of this district and
    year, unless another one has it."""
    own = slug(record.id)
    district = record.concept.district
    usual = usual_id(district.name, district.kind, record.concept.edition.date)
    is_good = _YEAR.search(own) or (own and repository.knows(usual))
    return own if is_good else usual
