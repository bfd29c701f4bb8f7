"""A statement in our own words has no quote, or one of several sources is not named.

Every statement must lead to the place where it stands. A label is verbatim and needs no quote
where there is one source; everything else does.

```yaml bad
goals:
  - text: Mehr Menschen sollen teilhaben.  # <- quote
```

```yaml bad
decisions:
  - {kind: beschlossen, body: Kreistag, date: "2024-03-07"}  # <- quote
```

```yaml bad
goals:
  - label: Teilhabe erhöhen  # <- source
sources:
  - {id: konzept, kind: full_text, title: Integrationskonzept}
  - {id: presse, kind: press, title: Pressetext}
```

```yaml bad
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence:
      - quote:  # <- nothing
```

```yaml good
goals:
  - text: Mehr Menschen sollen teilhaben.
    evidence: [{quote: Teilhabe erhöhen}]
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Loc, Mark, Severity, Spot
from konzept_cli.evidence.tracing import traces
from konzept_cli.repository import Record, Repository

SEVERITY = Severity.ERROR
GROUP = "evidence"


def check_record(record: Record, _: Repository) -> Iterator[Finding]:
    """Statements without a quote, and labels without a source where there are several."""
    yield from _in(record)


def _in(record: Record) -> Iterator[Finding]:
    ids = tuple(source.id for source in record.concept.sources if source.id)
    for trace in traces(record.parts):
        if not trace.verbatim and not trace.quoted:
            yield _unquoted(record, trace.loc)
        # Where there is evidence, it is told that it does not name its source.
        elif trace.verbatim and len(ids) > 1 and not (trace.sourced or trace.evident):
            spot = Spot(record.file, trace.loc)
            yield Finding(spot, variant="source", values={"ids": ids})


def _unquoted(record: Record, loc: Loc) -> Finding:
    """At the `quote:` that nothing stands behind, if there is one; else at the statement."""
    begin = (*loc[:-1], "evidence")
    for gap in record.gaps:
        if gap[-1] == "quote" and gap[: len(begin)] == begin:
            return Finding(Spot(record.file, gap, "key"), variant="empty")
    spot, concept = Spot(record.file, loc), record.concept
    if concept.evidence and len(loc) == 3 and loc[1] == len(getattr(concept, str(loc[0]))) - 1:
        # The block may have slipped there from below the last item of a list.
        mark = Mark(Spot(record.file, ("evidence",), "key"), "left-edge-block")
        return Finding(spot, variant="left-edge", marks=(mark,))
    return Finding(spot)
