"""Some lines of a file end the way Windows writes them, others the way Linux and Mac do.

That happens where several people write with several programs. Programs that compare versions then
show lines as changed in which nothing has changed. This has no example, because nobody could see
it.
"""

import re
from collections import Counter
from collections.abc import Iterator

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import Document

SEVERITY = Severity.INFO
GROUP = "hygiene"

_BREAK = re.compile(r"\r\n|\r|\n")
_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first line that ends otherwise than most, with a fix for all.
    YAML reads every kind as the same."""
    text = document.lines.text
    if "\r" not in text:
        return
    breaks = list(_BREAK.finditer(text))
    counts = Counter(match[0] for match in breaks)
    if len(counts) == 1:
        return
    usual = counts.most_common(1)[0][0]
    odd = [Span(*match.span()) for match in breaks if match[0] != usual]
    edits = tuple(Edit(span, usual) for span in odd)
    values = {"lines": len(odd), "all": len(breaks), "usual": _NAMES[usual]}
    variant = "one" if len(odd) == 1 else ""
    yield Finding(Spot(document.file, odd[0]), "", variant, values, mend=Mend("edit", edits=edits))
