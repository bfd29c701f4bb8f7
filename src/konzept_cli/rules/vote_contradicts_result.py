"""The numbers of a vote contradict what is said of its result.

Unanimous with votes on both sides, adopted with fewer votes for than against: either a number or a
word is wrong. If the source contradicts itself, `conflicts` keeps both.

```yaml bad
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    vote: {result: einstimmig, in_favour: 40, against: 6}  # <- einstimmig
```

```yaml bad
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    vote: {in_favour: 6, against: 40}  # <- beschlossen
```

```yaml good
decisions:
  - kind: beschlossen
    body: Kreistag
    date: "2024-03-07"
    vote: {result: einstimmig, in_favour: 40, against: 0, abstained: 6}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity, Spot
from konzept_cli.model import Vote
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.WARNING
GROUP = "domain"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Votes whose numbers do not fit the result or the decision, at the vote."""
    for at, decision in enumerate(record.concept.decisions):
        vote = decision.vote
        if vote is None or vote.conflicts or decision.conflicts:
            continue
        word = _contradicted(vote, decision.kind)
        if word:
            values = {"word": word, "for": vote.in_favour, "against": vote.against}
            yield Finding(Spot(record.file, ("decisions", at, "vote")), values=values)


def _contradicted(vote: Vote, kind: str) -> str | None:
    """The word for the result or the decision that the numbers contradict."""
    if vote.in_favour is None or vote.against is None:
        return None
    if vote.result == "einstimmig" and vote.in_favour and vote.against:
        return vote.result
    if vote.result == "mehrheitlich" and vote.against == 0 and vote.abstained == 0:
        return vote.result
    lost = vote.against >= vote.in_favour
    return kind if (kind == "beschlossen" and lost) or (kind == "abgelehnt" and not lost) else None
