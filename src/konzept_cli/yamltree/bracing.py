"""Several keys in one line without the braces that they need there."""

import re

from konzept_cli.diagnostics import Finding, Mend, Span, Spot
from konzept_cli.yamltree.quoting import bare, in_quotes
from konzept_cli.yamltree.trouble import Trouble

_KEY = r"[a-z_]+: +"
_LEAD = re.compile(rf"^ *(?:- +)*(?:(?P<above>[a-z_]+): +(?={_KEY}))?(?={_KEY})")
_COMMA = re.compile(rf", +(?={_KEY})")
_QUOTED = re.compile(r"""(["'])(?:(?!\1).)*\1""")
# What a value within braces may not have, or not begin with, unless it is in quotation marks.
_SIGN = re.compile(r"""[,\[\]{}]|: | #|^[-?:&*!|>'"%@`#]""")


def without_braces(trouble: Trouble, number: int) -> Finding | None:
    """The finding for line `number`, if it is `key: text, key: text` of keys that stand elsewhere
    in the file, too; with braces as the fix, and brackets where the key before them has a list
    elsewhere."""
    line, start = trouble.lines.line(number), trouble.lines.start(number)
    lead = _LEAD.match(line)
    written = line[lead.end() :].rstrip() if lead else ""
    pairs = [part.partition(":") for part in _COMMA.split(written)]
    rest = trouble.text[:start] + trouble.text[start + len(line) :]
    if lead is None or len(pairs) < 2 or not all(_is_key(rest, key) for key, _, _ in pairs):
        return None
    braced = ", ".join(f"{key}: {_value(value.strip())}" for key, _, value in pairs)
    above = lead["above"]
    right = f"[{{{braced}}}]" if above and _has_list(rest, above) else f"{{{braced}}}"
    begin = start + lead.end()
    place = Spot(trouble.file, Span(begin, begin + len(written)))
    mend = Mend("replace", right, safe=False, spot=place)
    keys = tuple(key for key, _, _ in pairs)
    return trouble.at(trouble.offset, "no-braces", keys=keys, right=right)._replace(mend=mend)


def _value(text: str) -> str:
    return text if _QUOTED.fullmatch(text) or not _SIGN.search(text) else in_quotes(bare(text))


def _is_key(text: str, word: str) -> bool:
    return re.search(rf"(?:^|[,{{]) *(?:- +)*{word}:\s", text, re.MULTILINE) is not None


def _has_list(text: str, key: str) -> bool:
    return re.search(rf"\b{key}:(?:[^\S\r\n]*[\r\n]+ *- | +\[)", text) is not None
