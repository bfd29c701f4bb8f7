"""Our own German text has marks as a typewriter had them: "…" for „…“, a hyphen for a dash.

The text stands in reports, beside quotes that are printed as the paper has them. Only `text`,
`reason` and `note` are looked at, and in them only what is not quoted; labels and quotes stay as
they are.

```yaml bad
title: Integrationskonzept
note: Auf der Folie steht "Netzwerk" und nicht mehr.  # <- „…“
```

```yaml bad
note: Das Feld hat keine Ziele - nur Maßnahmen.  # <- dash
```

```yaml bad
note: Genannt sind Kitas, Schulen, Vereine und so weiter...  # <- three dots
```

```yaml good
note: Auf der Folie steht „Netzwerk - gemeinsam“ und nicht mehr.
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.prose import QUOTED, Slip, one_of, slips
from konzept_cli.yamltree import Document

SEVERITY = Severity.INFO
GROUP = "wording"

# A pair around words, as blanks and punctuation show: no inches, no half of a pair. Within double
# quotation marks a mark of the text has a backslash before it.
_QUOTES = re.compile(
    r"""(?<![\w"\\])(?P<open>\\?")(?=[^\s"\\,.:;)\]}])[^"\\]*(?<=[^\s"\\([{])(?P<close>\\?")(?!\w)"""
)
_DASH = re.compile(r"(?<=[\w.,)“·] )(?P<dash>-)(?= [\w„(·])")
_DOTS = re.compile(r"(?<![.\[(])(?P<dots>\.\.\.)(?![.\])])")
_SLIPS = (
    Slip("", one_of('"'), _QUOTES, {"open": "„", "close": "“"}, foreign=QUOTED),
    Slip("dash", one_of(" - "), _DASH, {"dash": "–"}),
    Slip("dots", one_of("..."), _DOTS, {"dots": "…"}),
)


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a text and kind of mark, with a fix."""
    return slips(document, _SLIPS)
