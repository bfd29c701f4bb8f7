"""A text has a character that is not to be seen.

Soft hyphens and zero-width joiners come along from PDF files, Word and web pages. Whoever searches
for the word later does not find it. This has no example, because nobody could see it.
"""

import re
from collections.abc import Iterator
from itertools import islice

from konzept_cli.diagnostics import Edit, Finding, Mend, Severity, Span, Spot
from konzept_cli.visible import INVISIBLE, UNSEEN
from konzept_cli.yamltree import MOST_EDITS, Document, named

SEVERITY = Severity.WARNING
GROUP = "hygiene"

_WORD_BEFORE = re.compile(r"\w*\Z")
_WORD_AFTER = re.compile(r"\w*")
_LONGEST_WORD = 40


def check_text(document: Document) -> Iterator[Finding]:
    """One finding a file, at the first such character, with a fix for all."""
    text = document.lines.text
    if not document.possible(UNSEEN):
        return
    found = list(islice(INVISIBLE.finditer(text), MOST_EDITS))
    if found:
        edits = tuple(Edit(Span(*match.span()), "") for match in found)
        start, end = found[0].span()
        before = _WORD_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start])
        after = _WORD_AFTER.match(text, end, end + _LONGEST_WORD)
        values = {
            "character": named(text[start]),
            "before": before[0] if before else "",
            "after": after[0] if after else "",
            "others": len(found) - 1,
        }
        yield Finding(
            Spot(document.file, Span(start, end)),
            variant="many" if len(found) > 1 else "",
            values=values,
            mend=Mend("edit", safe=False, edits=edits),
        )
