"""A text says that there is nothing to say: “k. A.”, “?”, “unbekannt”.

Reports would print it as if the paper said so. A key that the sources do not name is left out;
`recorded.not_named` says that it was looked for. Only a body and a date may be `unknown`.

```yaml bad
title: Integrationskonzept
subtitle: k. A.  # <- nothing
x-notiz: k. A.
```

```yaml bad
decisions:
  - kind: beschlossen
    body: unbekannt  # <- unknown
    date: "2024-03-07"
    evidence: [{quote: Das Konzept wurde beschlossen}]
```

```yaml good
decisions:
  - kind: beschlossen
    body: unknown
    date: "2024-03-07"
    evidence: [{quote: Das Konzept wurde beschlossen}]
recorded: {not_named: [measures.deadline]}
```
"""

from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Mend, Severity, Spot
from konzept_cli.yamltree import Document, walk_said

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_NOTHING = frozenset(
    (
        *("k. a.", "k.a.", "k.\u00a0a.", "keine angabe", "keine angaben", "ohne angabe"),
        *("n. n.", "n.n.", "n/a", "n. a.", "n.a.", "tbd", "todo", "xxx", "folgt", "folgt noch"),
        *("unbekannt", "nicht bekannt", "unklar", "offen", "noch offen", "nicht genannt"),
        *("?", "??", "???", "-", "--", "–", "—", "...", "…", "/"),
    )
)
_LONGEST = max(map(len, _NOTHING))
# Verbatim words are the paper's own; what refers to something has a rule that looks it up.
_LOOKED_UP = frozenset(("label", "quote", "word", "term", "source", "topic"))


def check_text(document: Document) -> Iterator[Finding]:
    """Texts that say nothing else, with a fix where a word of ours says it."""
    texts = document.content.texts if document.content else {}
    keys = texts.keys() - _LOOKED_UP
    short = [text for key in keys for text in texts[key] if len(text) <= _LONGEST]
    if _NOTHING.isdisjoint([text.strip().casefold() for text in short]):
        return
    for loc, node in walk_said(document):
        if not loc or loc[-1] in _LOOKED_UP or not _says_nothing(node.value):
            continue
        body = loc[-1] == "body"
        yield Finding(
            Spot(document.file, loc),
            variant="body" if body else "",
            values={"text": node.value},
            mend=Mend("replace", "unknown", safe=False) if body else None,
        )


def _says_nothing(text: str) -> bool:
    return len(text) <= _LONGEST and text.strip().casefold() in _NOTHING
