"""Our own German text has no blank where German spelling wants one: 26%, z.B., §3.

DIN 5008 and Duden have a blank between a number and its unit and within abbreviations of several
words; a no-break one, so that they stay on one line. Only `text`, `reason` and `note` are looked
at, and in them only what is not quoted.

```yaml bad
note: Gemeint sind 26% der Menschen im Kreis.  # <- blank
```

```yaml bad
note: Gemeint sind auch andere, z.B. die Vereine.  # <- blank
```

```yaml good
note: Gemeint sind 26 % der Menschen; auf der Folie steht „26%“.
```
"""

import re
from collections.abc import Iterator

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.messages.formatting import NO_BREAK
from konzept_cli.prose import Slip, one_of, slips
from konzept_cli.yamltree import Document

SEVERITY = Severity.INFO
GROUP = "wording"

_UNIT = re.compile(r"(?<![\w.,])\d++(?:[.,]\d++)*(?P<unit>)[%€](?!\w)|§(?P<number>)\d")
_COMMON = ("z.B.", "d.h.", "u.a.", "z.T.", "i.d.R.", "v.a.", "s.o.", "s.u.")
_OTHER = ("u.ä.", "u.U.", "o.ä.", "o.g.", "o.J.", "e.V.", "i.V.m.")
_SHORT = (*_COMMON, *(short[0].upper() + short[1:] for short in _COMMON), *_OTHER)
_LETTER = re.compile(r"\.\w\.")
_ABBREVIATION = re.compile(
    rf"(?<![\w.])(?={'|'.join(map(re.escape, _SHORT))})\w\.(?P<first>)\w\.(?:(?P<second>)\w\.)?"
)
_SLIPS = (
    Slip("", one_of("%", "€", "§"), _UNIT, dict.fromkeys(("unit", "number"), NO_BREAK)),
    Slip(
        "abbreviation", _LETTER.search, _ABBREVIATION, dict.fromkeys(("first", "second"), NO_BREAK)
    ),
)


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a text and kind, with a fix that puts no-break blanks."""
    return slips(document, _SLIPS)
