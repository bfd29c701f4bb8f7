"""Items of a list that are separated by something else than YAML's commas or hyphens."""

import re

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.validating.values import unknown_value
from konzept_cli.yamltree import Document, Sequence, at

_BETWEEN = re.compile(r"\s*[,;/&+]\s*|\s+(?:und|and)\s+")


def several_values(document: Document, spot: Spot, key: str, expected: str) -> Finding | None:
    """What to say of an item that is several of the words which pydantic lists in `expected`:
    `[target_group; partner]`; `None` if it is not, or if one of them is in doubt."""
    parent, node = at(document, spot.loc[:-1]), at(document, spot.loc)
    value = str(getattr(node, "value", ""))
    parts = _BETWEEN.split(value)
    # Of several words some might get lost.
    if not isinstance(parent, Sequence) or len(parts) < 2 or any(" " in part for part in parts):
        return None
    allowed = tuple(re.findall(r"'([^']*)'", expected))
    words: dict[str, None] = {}
    for part in parts:
        meant = (part,) if part in allowed else unknown_value(spot, key, part, expected).suggestions
        if len(meant) != 1:
            return None
        words[meant[0]] = None
    items = ", ".join(words)
    between = ", "
    if not parent.flow:
        column = document.lines.position(parent.start).column
        between = f"\n{' ' * (column - 1)}- "
    mend = Mend("replace", between.join(words), safe=False)
    values = {"key": key, "value": value, "items": items, "number": len(parts)}
    variant = "several" if parent.flow else "several-lines"
    return Finding(spot, "unknown-value", variant, values, mend=mend)
