"""A topic of the repository's own vocabulary is not used by any concept.

It gives every comparison an empty row. The built-in vocabulary is not judged: it serves other
repositories too.

```yaml bad
action_fields:
  - {id: sprache, label: Sprache, topics: [{topic: deutsch, relation: exact}]}
```

```yaml bad topics.yaml
vocabulary: {id: eigene, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: alles, label: {de: Alles, en: All}}]
topics:
  - {id: deutsch, group: alles, label: {de: Deutsch, en: German}}
  - {id: dialekt, group: alles, label: {de: Dialekt, en: Dialect}}  # <- dialekt
```

```yaml good
action_fields:
  - {id: sprache, label: Sprache, topics: [{topic: sprache, relation: exact}]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.model import Match
from konzept_cli.repository import Repository

SEVERITY = Severity.INFO
GROUP = "hygiene"


def check(repository: Repository) -> Iterator[Finding]:
    """Own topics that nothing is matched to; silent as long as nothing is matched at all, or a
    file cannot be read, which may use them."""
    if not repository.own_topics or repository.broken:
        return
    used = {match.topic for record in repository.records for _, match in record.of(Match)}
    for spot, topic in repository.own_topics:
        if used and topic.id not in used:
            yield Finding(spot, values={"topic": topic.id})
