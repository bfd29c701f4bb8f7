"""A topic is named that the vocabulary does not have.

The comparison would silently leave the field out.

```yaml bad
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: spracche, relation: exact}]  # <- spracche
```

```yaml good
action_fields:
  - id: sprache
    label: Sprache
    topics: [{topic: sprache, relation: exact}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.model import Match
from konzept_cli.nearest import fold, nearest
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "reference"


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Topics that are not in the vocabulary; none where the vocabulary cannot be used."""
    if repository.vocabulary is None:
        return
    for loc, match in record.of(Match):
        if match.topic not in repository.topics:
            meant = _meant(repository, match.topic)
            yield Finding(
                Spot(record.file, (*loc, "topic")),
                values={"topic": match.topic, "topics": tuple(repository.topics)},
                suggestions=meant,
                mend=Mend("replace", meant[0], safe=False) if meant else None,
            )


def _meant(repository: Repository, name: str) -> tuple[str, ...]:
    """The topic of this or a similar id, or that has this name among its labels."""
    for topic in repository.topics.values():
        if fold(name) in map(fold, (topic.label.de, *topic.alternative_labels)):
            return (topic.id,)
    return nearest(name, repository.topics, 3)
