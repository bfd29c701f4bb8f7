"""Texts with a form: ids, keys, dates, quantities. Everything arrives as text and stays text,
so that nothing changes by being read; only counts and flags become numbers and booleans."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

PATTERNS = {
    "text": r"\S",
    "id": r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "ags": r"^[0-9]{2}(?:[0-9](?:[0-9]{2}(?:[0-9]{3})?)?)?$",
    "nuts": r"^DE[0-9A-Z]{1,3}$",
    "sha256": r"^[0-9a-f]{64}$",
    "url": r"^https?://\S+$",
    "language": r"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$",
}
"""The form of each kind of text; a schema error names the kind by its pattern."""

Text = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["text"])]
Id = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["id"])]
Ags = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["ags"])]
Nuts = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["nuts"])]
Sha256 = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["sha256"])]
Url = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["url"])]
Language = Annotated[str, StringConstraints(strict=True, pattern=PATTERNS["language"])]

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_QUANTITY = re.compile(r"(?:(?:rund|knapp|über|mindestens|höchstens) )?[0-9]+(?:\.[0-9]{1,2})?")
_MONTHS = (
    *("januar", "februar", "märz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?", re.ASCII)
_GERMAN = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})", re.ASCII)
# A date is never more exact than the paper: what is within a year or month is left out.
_ABOUT = re.compile(r"^(?:Anfang|Mitte|Ende|bis|bis Ende)\s+(?=\d)", re.IGNORECASE)
# What word processors and others put around a value.
_MARKS = " „“”‚‘’»«›‹\"'"
# Nobody means a date or a number by a text that is longer.
_LONGEST = 60


def _date(text: str) -> str:
    """A year, month or day, a span of two, an open span, or `unknown`."""
    if text == "unknown":
        return text
    first, slash, last = text.partition("/")
    ends = [first] if not slash or last == ".." else [first, last]
    if not all(is_day(end) for end in ends):
        raise _refused(text)
    if len(ends) == 2 and first[: len(last)] > last[: len(first)]:
        raise PydanticCustomError("date-order", "the span ends before it begins")
    return text


def is_day(text: str) -> bool:
    """Whether `text` is a year, a month or a day of the calendar."""
    match = _DAY.fullmatch(text)
    if not match:
        return False
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return True


def _refused(text: str) -> PydanticCustomError:
    """Why `text` is no date: no calendar has it, such as `31.06.2025`, or it has another form."""
    meant = meant_date(text)
    for end in _month_as_number(text.strip()).split("/") if len(text) <= _LONGEST else ():
        parts = _ISO.fullmatch(end) or _GERMAN.fullmatch(end)
        if parts is None or meant:
            continue
        year, month, day = (int(parts[name] or 1) for name in ("year", "month", "day"))
        if month > len(_MONTHS):
            return PydanticCustomError("no-such-month", "a year has twelve months")
        if year and month and day > (days := monthrange(year, month)[1]):
            return PydanticCustomError("no-such-day", "a month has fewer days", {"days": days})
    return PydanticCustomError("date", "not a date", {"meant": meant})


def meant_date(text: str) -> str:
    """What people mean by `11.05.2015`, `Mai 2015`, `05/2015`, `2021/22`, `2015-5-1`; empty if
    unclear."""
    meant = ""
    text = _month_as_number(text.strip(_MARKS)) if len(text) <= _LONGEST else ""
    text = _ABOUT.sub("", text)
    if short := re.fullmatch(r"(\d{1,2}\.\s?\d{1,2}\.\s?)([0-4]\d)", text):
        text = f"{short[1]}20{short[2]}"
    if german := _GERMAN.fullmatch(text):
        meant = f"{german['year']}-{int(german['month']):02}-{int(german['day']):02}"
    elif month := re.fullmatch(r"(\d{1,2})[/.](\d{4})", text):
        meant = f"{month[2]}-{int(month[1]):02}"
    elif years := re.fullmatch(r"(\d{2})(\d{2})\s?[/–-]\s?(\d{2})", text):
        meant = f"{years[1]}{years[2]}/{years[1]}{years[3]}"
    elif span := re.fullmatch(r"(\d{4})\s?[–-]\s?(\d{4})", text):
        meant = f"{span[1]}/{span[2]}"
    elif (loose := _ISO.fullmatch(text)) and loose["day"]:
        meant = f"{loose['year']}-{int(loose['month']):02}-{int(loose['day']):02}"
    elif is_day(text):
        return text
    elif text.casefold() in ("unbekannt", "o. j.", "o.j.", "o. d.", "ohne jahr"):
        return "unknown"
    first, _, last = meant.partition("/")
    usable = is_day(first) and (not last or (is_day(last) and first <= last))
    return meant if usable else ""


def _month_as_number(text: str) -> str:
    """`11. Mai 2015` → `11.5.2015`, `Mai 2015` → `5.2015`."""
    match = re.fullmatch(rf"(\d{{1,2}}\.)?\s*({'|'.join(_MONTHS)})\s*(\d{{4}})", text.casefold())
    return f"{match[1] or ''}{_MONTHS.index(match[2]) + 1}.{match[3]}" if match else text


def _quantity(text: str) -> str:
    if not _QUANTITY.fullmatch(text):
        bare = text.strip(_MARKS) if len(text) <= _LONGEST else ""
        bare = bare[:1].lower() + bare[1:]
        bare = re.sub(r"(?<=\d)[.\s](?=\d{3}\b)", "", bare).replace(",", ".")
        bare = re.sub(r"^(?:ca\.?|circa|etwa|ungefähr)\s*", "rund ", bare)
        bare = re.sub(r"^mehr als ", "über ", bare)
        bare = re.sub(r"\s*(?:%|€|Euro|EUR|Prozent)$", "", bare)
        meant = bare if _QUANTITY.fullmatch(bare) else ""
        raise PydanticCustomError("quantity", "not a quantity", {"meant": meant})
    return text


def _whole(value: object) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"0|[1-9][0-9]{0,8}", value):
        raise PydanticCustomError("whole-number", "not a whole number")
    return int(value)


def _flag(value: object) -> bool:
    if value not in ("true", "false"):
        raise PydanticCustomError("flag", "not true or false")
    return value == "true"


Date = Annotated[Text, AfterValidator(_date)]
"""`2013`, `2013-03`, `2013-03-07`, `2006/2011`, `2013-04-16/..` or `unknown` (after EDTF)."""

Quantity = Annotated[Text, AfterValidator(_quantity)]
"""`200`, `rund 200`, `34.5`."""

Whole = Annotated[int, BeforeValidator(_whole)]
Flag = Annotated[bool, BeforeValidator(_flag)]


def certainly_before(one: str, other: str) -> bool:
    """Whether the date `one` ends before `other` begins. What is unknown or open, and dates that
    overlap (`2013` and `2013-05`), say nothing."""
    end, begin = one.rpartition("/")[2], other.partition("/")[0]
    if "unknown" in (end, begin) or end == "..":
        return False
    precision = min(len(end), len(begin))
    return end[:precision] < begin[:precision]
