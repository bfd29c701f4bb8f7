"""A file's name is no id: lower-case letters a to z, digits, and hyphens between them.

The file's name without its ending is the concept's id: other files and the command line refer to
it. Umlauts and blanks in it get lost between Windows, Mac and the web.

```yaml bad concepts/Kreis Übersee 2024.yaml
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

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import slug
from konzept_cli.repository import Repository

SEVERITY = Severity.ERROR
GROUP = "hygiene"


def check(repository: Repository) -> Iterator[Finding]:
    """Names that are no ids, at the file's first key."""
    for record in repository.records:
        if not re.match(PATTERNS["id"], record.id):
            values = {"name": record.id, "slug": slug(record.id)}
            yield Finding(Spot(record.file, ("schema",), "entry"), values=values)
