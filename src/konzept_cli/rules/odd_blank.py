"""A text has two blanks in a row, a blank at its edge, or an unusual kind of blank.

They are left over from typing and copying. No-break blanks are right between a number and its
unit; beside another blank they are not.

```yaml bad
title: Integrationskonzept  Kreis Beispiel  # <- blank too many
```

```yaml bad
title: "Integrationskonzept Kreis Beispiel "  # <- blank too many
```

```yaml good
title: Integrationskonzept Kreis Beispiel
```
"""

import re
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document, inner, named, walk_said

SEVERITY = Severity.INFO
GROUP = "hygiene"

# What typographers set (no-break, figure, thin) is left alone where it stands alone.
_UNUSUAL = "\u1680\u2000-\u2006\u2008\u200a\u205f\u3000\t"
_SET = "\u00a0\u2007\u2009\u202f"
_BLANK = rf"[ {_SET}{_UNUSUAL}]"
_SPECIAL = frozenset((*_SET, *"\t\u1680\u205f\u3000", *map(chr, range(0x2000, 0x200B))))
# The special one first, to be quick.
_SUSPECT = re.compile(
    rf"[{_SET}](?:(?<=^.)|(?<={_BLANK}.)|(?={_BLANK}|$))|[{_UNUSUAL}]", re.MULTILINE
)
_ODD = re.compile(
    rf"(?<!\s)(?:{_BLANK}{{2,}}+|[{_UNUSUAL}])(?!\s)|\A{_BLANK}++|(?<!\s){_BLANK}++\Z"
)


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a text, with a fix for all in it. Blocks (`|`, `>`) are set on purpose; keys and
    what stands between texts are not looked at."""
    if not _may_be_odd(document):
        return
    text = document.lines.text
    for loc, node in walk_said(document):
        if node.style not in ("|", ">"):
            start, end = inner(text, node)
            found = list(islice(_ODD.finditer(text[start:end]), MOST_EDITS))
            if found and node.value.strip():
                edits = tuple(_edit(match, start, end - start) for match in found)
                first = _ODD.search(node.value)
                unusual = re.search(rf"[{_UNUSUAL}]", found[0][0])
                yield Finding(
                    Spot(document.file, loc, slice=first.span() if first else None),
                    variant="kind" if unusual else "",
                    values={"character": named(unusual[0])} if unusual else {},
                    mend=Mend("edit", safe=False, edits=edits),
                )


def _may_be_odd(document: Document) -> bool:
    """Whether a text of it has blanks at its edge or in a row, or a special one. To be quick."""
    if "  " in document.said or (document.content and document.content.has_edge):
        return True
    return bool(document.possible(_SPECIAL) and _SUSPECT.search(document.said))


def _edit(match: re.Match[str], start: int, length: int) -> Edit:
    """None at an edge, a no-break blank where there is one, else an ordinary one."""
    at_edge = match.start() == 0 or match.end() == length
    kept = re.search(f"[{_SET}]", match[0])
    new = "" if at_edge else kept[0] if kept else " "
    return Edit(Span(start + match.start(), start + match.end()), new)
