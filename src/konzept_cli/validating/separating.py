"""Items of a list that are separated by something else than YAML's commas or hyphens."""

import re

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.nearest import called
from konzept_cli.validating.naming import Kind
from konzept_cli.validating.values import unknown_value
from konzept_cli.yamltree import Document, Sequence, at

_BETWEEN = re.compile(r"\s*[,;/&+]\s*|\s+(?:und|and)\s+")


def several_values(document: Document, spot: Spot, key: str, expected: str) -> Finding | None:
    """What to say of an item that is several of the words which pydantic lists in `expected`:
    `[target_group; partner]`; `None` if it is not, or if one of them is in doubt."""
    parts = _parts(document, spot)
    # Of several words some might get lost.
    if any(" " in part for part in parts):
        return None
    allowed = tuple(re.findall(r"'([^']*)'", expected))
    words: list[str] = []
    for part in parts:
        meant = (part,) if part in allowed else unknown_value(spot, key, part, expected).suggestions
        if len(meant) != 1:
            return None
        words.append(meant[0])
    return _separated(document, spot, key, words)


def several_ids(document: Document, spot: Spot, key: str, kind: Kind) -> Finding | None:
    """What to say of an item that is several of the ids or names of `kind`: `[sprache; wohnen]`;
    `None` if it is not, or if all of it is one name."""
    value = str(getattr(at(document, spot.loc), "value", ""))
    ids = [called(part, kind.known) for part in _parts(document, spot)]
    found = all(ids) and not called(value, kind.known)
    return _separated(document, spot, key, ids) if found else None


def _parts(document: Document, spot: Spot) -> list[str]:
    """What stands between the separators in an item of a list; nothing if it is no such item."""
    parent, node = at(document, spot.loc[:-1]), at(document, spot.loc)
    return _BETWEEN.split(str(getattr(node, "value", ""))) if isinstance(parent, Sequence) else []


def _separated(document: Document, spot: Spot, key: str, words: list[str]) -> Finding | None:
    parent, node = at(document, spot.loc[:-1]), at(document, spot.loc)
    if not isinstance(parent, Sequence) or len(words) < 2:
        return None
    value, number = str(getattr(node, "value", "")), len(words)
    words = list(dict.fromkeys(words))
    items = ", ".join(words)
    between = ", "
    if not parent.flow:
        column = document.lines.position(parent.start).column
        between = f"\n{' ' * (column - 1)}- "
    mend = Mend("replace", between.join(words), safe=False)
    values = {"key": key, "value": value, "items": items, "number": number}
    variant = "several" if parent.flow else "several-lines"
    return Finding(spot, "unknown-value", variant, values, mend=mend)
