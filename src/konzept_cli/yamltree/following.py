"""Something after the end of a value."""

import re

from konzept_cli.diagnostics import Finding
from konzept_cli.yamltree.quoting import in_quotes, unclosed_above, value_on
from konzept_cli.yamltree.trouble import Trouble

# What ends a sentence or an entry elsewhere, with nothing after it.
_SIGN = re.compile(r"[,;.](?=[ \t]*(?:[\r\n]|$|#))")


def goes_on(trouble: Trouble) -> Finding | None:
    """Text after the end of a value: after a closing quotation mark, which may have closed a text
    that began further up, or after a bracket."""
    before = trouble.text[: trouble.offset].rstrip(" ")
    if before.endswith(("'", '"')):
        opening = unclosed_above(trouble.lines, trouble.line, before[-1])
        if opening is not None:
            return trouble.at(opening, "quote", mark=before[-1])
        if _SIGN.match(trouble.text, trouble.offset):
            return trouble.at(trouble.offset, "after-value", sign=trouble.text[trouble.offset])
        return trouble.at(trouble.offset, "after-quote", mark=before[-1])
    value = value_on(trouble.lines, trouble.line)
    if value and before.endswith(("]", "}")) and value.start < trouble.offset:
        quoted = in_quotes(trouble.text[value.start : value.end])
        return trouble.at(trouble.offset, "after-bracket", quoted=quoted)
    return None
