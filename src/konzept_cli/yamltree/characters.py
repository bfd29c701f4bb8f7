"""Which characters a file has, and what those are called that nobody sees."""

from konzept_cli.messages import Said
from konzept_cli.visible import name

# Those that come with copied text have words of their own; others have their Unicode name.
_KNOWN = frozenset("\u00a0\u202f\u00ad\u200b\u2003\ufeff")


# Nearly every file has these.
_COMMON = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n-:.,#_()/\"'[]"


def signs(data: bytes) -> frozenset[str]:
    """The characters of the UTF-8 text `data` that not nearly every file has: quick to have, and
    most of what is wrong with a text needs one of them."""
    return frozenset(data.translate(None, _COMMON).decode())


def named(character: str) -> Said | str:
    """What a message calls `character`."""
    return Said(f"character.{ord(character):x}") if character in _KNOWN else name(character)
