"""Values of the data in words, whatever key they stand under."""

import re

from konzept_cli.messages.formatting import quantity
from konzept_cli.reports.wording import Frame

# Keys whose values are words of a closed vocabulary, with the vocabularies that they may be of.
_VOCABULARIES = {
    "kind": ("decision", "edition", "district", "source", "related"),
    "document_type": ("document",),
    "roles": ("role", "actor"),
    "status": ("status",),
    "unit": ("unit",),
    "result": ("vote",),
    "per": ("per",),
}
_QUANTITIES = frozenset(("count", "value", "amount"))
_DATES = frozenset(("date", "deadline", "period", "until", "retrieved"))
VERBATIM = frozenset(("label", "title", "word", "term"))
"""Keys whose values stand in quotation marks."""
_QUANTITY = re.compile(
    r"(?:(?:rund|knapp|über|mindestens|höchstens) )?[0-9]{1,15}(?:\.[0-9]{1,2})?"
)
_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?|unknown")


def shown(frame: Frame, key: str, value: object) -> str:
    """`value`, which stands under `key`, as tables show it; what is no value of the vocabulary
    stays as it is."""
    if value is None or value == ():
        return frame.words("report.no_value")
    if isinstance(value, tuple):
        return ", ".join(shown(frame, key, inner) for inner in value)
    text = str(value)
    if key in _DATES and _DATE.fullmatch(text):
        return frame.date(text) or text
    if key in _QUANTITIES and _QUANTITY.fullmatch(text):
        return quantity(text, frame.words.language)
    for vocabulary in _VOCABULARIES.get(key, ()):
        if known := frame.words.find(f"term.{vocabulary}.{text}"):
            return frame.words(known)
    return text


def is_data(key: str) -> bool:
    """Whether a value under `key` stays in the language of the data."""
    return key not in _VOCABULARIES and key not in _DATES | _QUANTITIES


def key_word(frame: Frame, key: str) -> str:
    """The word for a key of the data."""
    known = frame.words.find(f"report.key.{key}")
    return frame.words(known) if known else key
