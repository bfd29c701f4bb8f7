"""Several keys in one line without the braces that they need there."""

import re

from konzept_cli.diagnostics import Finding, Mend, Span, Spot
from konzept_cli.yamltree.folding import continued
from konzept_cli.yamltree.quoting import bare, in_quotes
from konzept_cli.yamltree.trouble import Trouble, is_key

_KEY = r"[a-z_]+: +"
_LEAD = re.compile(
    rf"^(?P<indent> *)(?P<hyphens>(?:- +)*)(?:(?P<above>[a-z_]+): +(?={_KEY}))?(?={_KEY})"
)
_COMMA = re.compile(rf", +(?={_KEY})")
# What is whole in itself, so that its commas and colons part nothing.
_QUOTED = re.compile(r"""(?<=[\s\[{])(?:"(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+')(?=\s*(?:[,\]}]|$))""")
_BRACKETED = re.compile(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}")
# What a value within braces may not have, not begin with, or not end with, unless it is in
# quotation marks.
_SIGN = re.compile(r"""[,\[\]{}]|: | #|^[-?:&*!|>'"%@`#]|:$""")
# Nobody writes more keys or levels in a line.
_MOST_KEYS, _MOST_LEVELS = 20, 5


def without_braces(trouble: Trouble, number: int) -> Finding | None:
    """The finding for line `number`, if it is `key: text, key: text` of keys that stand elsewhere
    in the file, too; with braces as the fix, and brackets where the key before them has a list
    elsewhere."""
    lines, start = trouble.lines, trouble.lines.start(number)
    lead = _LEAD.match(lines.line(number))
    if lead is None:
        return None
    last = max(continued(lines, number), default=number)
    end, begin = lines.start(last) + len(lines.line(last)), start + lead.end()
    pairs, length = _pairs(trouble.text[begin:end])
    keys, rest = [key for key, _ in pairs], trouble.text[:start] + trouble.text[end:]
    if not 1 < len(keys) == len(set(keys)) <= _MOST_KEYS:
        return None
    if not all(is_key(rest, key) for key in keys) or not _is_alone(trouble, lead, number, last):
        return None
    braced = ", ".join(f"{key}: {_value(value)}" for key, value in pairs)
    above = lead["above"]
    right = f"[{{{braced}}}]" if above and _has_list(rest, above) else f"{{{braced}}}"
    place = Spot(trouble.file, Span(begin, begin + length))
    mend = Mend("replace", right, safe=False, spot=place)
    return trouble.at(trouble.offset, "no-braces", keys=tuple(keys), right=right)._replace(
        mend=mend
    )


def _pairs(text: str) -> tuple[list[tuple[str, str]], int]:
    """The keys and values that `text` has without a comment, and where they end; none where there
    are brackets without their other half."""
    blotted = _blotted(text)
    written = re.split(r"\s#", blotted, maxsplit=1)[0].rstrip()
    if re.search(r"[\[\]{}]", written):
        return [], 0
    cuts = [match.span() for match in _COMMA.finditer(written)]
    begins, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(written)]
    parts = [text[begin:end].partition(":") for begin, end in zip(begins, ends, strict=True)]
    folded = [(key, re.sub(r"\s*[\r\n]\s*", " ", value.strip())) for key, _, value in parts]
    return folded, len(written)


def _blotted(text: str) -> str:
    """`text` with dots instead of what is in quotation marks or brackets."""
    text = _QUOTED.sub(_dots, text)
    for _ in range(_MOST_LEVELS):
        text = _BRACKETED.sub(_dots, text)
    return text


def _dots(match: re.Match[str]) -> str:
    return "·" * len(match[0])


def _value(text: str) -> str:
    # A quotation mark opens a text only behind a blank.
    is_whole = _blotted(f" {text}")[1:] == "·" * len(text)
    return text if is_whole or not _SIGN.search(text) else in_quotes(bare(text))


def _is_alone(trouble: Trouble, lead: re.Match[str], number: int, last: int) -> bool:
    """Whether nothing above or below the lines from `number` to `last` belongs to the same keys,
    for braces cannot go on there."""
    column = len(lead["indent"])
    if lead["above"]:
        outer = lead.start("above")
    else:
        outer = lead.string.rindex("-", 0, lead.end()) if lead["hyphens"] else column - 1
    below, above = trouble.below(last), trouble.above(number)
    if below and trouble.indent(below) > outer:
        return False
    opens = above and trouble.lines.line(above).rstrip().endswith(":")
    return outer >= column or bool(opens and trouble.indent(above) < column)


def _has_list(text: str, key: str) -> bool:
    return re.search(rf"\b{key}:(?:[^\S\r\n]*[\r\n]+ *- | +\[)", text) is not None
