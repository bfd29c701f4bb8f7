"""A source's text is not at hand, so labels and quotes could not be verified.

That is no fault of the record: papers are often too large or not free to be copied into a
repository. It tells how much was taken on trust. `--sources FOLDER`, KONZEPT_SOURCES or `sources`
in konzept.yaml say where the texts lie. `snapshot` is the file's path in that folder, with `/`, so
that it is right on every computer.

```yaml bad
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: nowhere.txt  # <- nowhere.txt
```

```yaml bad
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: D:/texte/nowhere.txt  # <- nowhere.txt
```

```yaml good
sources:
  - kind: full_text
    title: Integrationskonzept Kreis Beispiel
    snapshot: kreis-beispiel.txt
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.evidence import verified
from konzept_cli.messages import Counted
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.INFO
GROUP = "evidence"

# A path of Windows, one from the root of a disk, or one that leads out of the folder or into it.
_ELSEWHERE = re.compile(r"(?i).*\\|[a-z]:|[/~]|\.\.?/|file:|(?:sources|quellen)/")


def check_record(record: Record, repository: Repository) -> Iterator[Finding]:
    """Each source that is not at hand, once, with the number of claims left unverified."""
    verdicts = verified(repository, record)
    unverified = [one for one in verdicts if one.outcome == "unverified"]
    for at, source in enumerate(record.concept.sources):
        mine = [one for one in unverified if source in one.searched]
        if repository.snapshots.get(source.snapshot or "") or not mine:
            continue
        kinds = [verdict.claim.kind for verdict in mine]
        claims = Counted(tuple((f"claims.{one}", kinds.count(one)) for one in ("label", "quote")))
        snapshot = source.snapshot or ""
        name = re.split(r"[\\/]", snapshot)[-1]
        key, variant = ("snapshot", "") if snapshot else ("title", "none")
        variant = "path" if _ELSEWHERE.match(snapshot) else variant
        meant = nearest(name, repository.source_names)
        name = meant[0] if meant else name
        yield Finding(
            Spot(record.file, ("sources", at, key)),
            variant=variant,
            values={"snapshot": snapshot, "claims": claims, "name": name},
            suggestions=meant,
            mend=Mend("replace", meant[0], safe=False) if meant else None,
        )
