"""What characters are called that nobody sees."""

from konzept_cli.messages import Said
from konzept_cli.visible import name

# Those that come with copied text have words of their own; others have their Unicode name.
_KNOWN = frozenset("\u00a0\u202f\u00ad\u200b\u2003\ufeff")


def named(character: str) -> Said | str:
    """What a message calls `character`."""
    return Said(f"character.{ord(character):x}") if character in _KNOWN else name(character)
