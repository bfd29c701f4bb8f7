"""Words made equal where only their spelling or their ending differs."""

import re

_WORD = re.compile(r"[^\W_]+")
_PAIR = re.compile(r"\b(\w+)innen und \1\w{0,2}\b", re.IGNORECASE)
_JOINING = frozenset(("und", "sowie"))
_SHORT = 4


def spelling(label: str) -> str:
    """`label` without what differs between two spellings of one name: case, punctuation, hyphens,
    the sign for and, and the form that names women and men (Akteurinnen und Akteure, Akteur*innen,
    AkteurInnen). Empty where nothing is left."""
    if label.isalpha():  # quicker, for one word
        return label.casefold() if label.casefold() not in _JOINING else ""
    if "innen und " in label:
        label = _PAIR.sub(r"\1innen", label)
    return "".join(word for word in _WORD.findall(label.casefold()) if word not in _JOINING)


def same_words(one: str, other: str) -> bool:
    """Whether the longer of two expressions has the words of the shorter in some inflected form:
    ausländische Wurzeln, Menschen mit ausländischen Wurzeln. Short words do not count."""
    fewer, more = sorted((_long(one), _long(other)), key=len)
    return bool(fewer) and all(any(_inflected(word, same) for same in more) for word in fewer)


def _long(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if len(word) >= _SHORT]


def _inflected(one: str, other: str) -> bool:
    """Zugewanderte, Zugewanderter; not Ausländer, ausländische."""
    return one.startswith(other[:-1]) or other.startswith(one[:-1])
