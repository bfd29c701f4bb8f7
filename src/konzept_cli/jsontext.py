"""Values → JSON that shows all that it holds, even where it is read as text."""

import json
from typing import Any

from konzept_cli.visible import HIDDEN


def to_json(content: object, *, lines: bool = True) -> str:
    """`content` as JSON with a line break at its end; what a terminal would obey instead of
    showing is escaped, everything else stands as it is. Without `lines` it is one line."""
    layout: dict[str, Any] = {"indent": 2} if lines else {"separators": (",", ":")}
    text = json.dumps(content, ensure_ascii=False, **layout)
    return HIDDEN.sub(lambda found: _escaped(found[0]), text) + "\n"


def _escaped(character: str) -> str:
    if character == "\n":
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
