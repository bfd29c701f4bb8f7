"""German alphabetical order."""

import re
import unicodedata

_KIND = re.compile(
    r"^(?:(?:Land)?kreis|Bezirksregierung|Regierungsbezirk|(?:Hanse|Landeshaupt)?stadt|Stadtbezirk|"
    r"Städteregion|Region|Gemeinde|Markt|Quartier|Land)\s+(?:der |des )?(?=\S)",
    re.IGNORECASE,
)


def collation_key(text: str) -> tuple[str, str]:
    """The sort key of `text` after DIN 5007-1: ä = a, ß = ss, case and marks only where all else
    is equal."""
    letters = unicodedata.normalize("NFD", text.replace("ß", "ss").replace("ẞ", "SS"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^\w\s]", "", bare.casefold()), text


def without_kind(name: str) -> str:
    """A district's name without the word for its kind: Kreis Mettmann sorts under Mettmann."""
    return _KIND.sub("", name)
