"""Some lines of a file end the way Windows writes them, others the way Linux and Mac do.

That happens where several people write with several programs. Programs that compare versions then
show lines as changed in which nothing has changed. This has no example, because nobody could see
it.
"""

import re
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.yamltree import MOST_EDITS, Document

SEVERITY = Severity.INFO
GROUP = "hygiene"

_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}
_ODD = {"\n": r"\r\n?", "\r\n": r"\r(?!\n)|(?<!\r)\n", "\r": r"\r\n|(?<!\r)\n"}


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first line that ends otherwise than most, with a fix for all.
    YAML reads every kind as the same."""
    text = document.lines.text
    if "\r" not in text:
        return
    pairs = text.count("\r\n")
    counts = {"\n": text.count("\n") - pairs, "\r\n": pairs, "\r": text.count("\r") - pairs}
    usual = max(counts, key=counts.__getitem__)
    number = sum(counts.values())
    if counts[usual] == number:
        return
    odd = islice(re.finditer(_ODD[usual], text), MOST_EDITS)
    edits = tuple(Edit(Span(*match.span()), usual) for match in odd)
    values = {"lines": number - counts[usual], "all": number, "usual": _NAMES[usual]}
    variant = "one" if number - counts[usual] == 1 else ""
    mend = Mend("edit", edits=edits)
    yield Finding(Spot(document.file, edits[0].span), "", variant, values, mend=mend)
