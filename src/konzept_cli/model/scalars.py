"""Texts with a form: ids, keys, dates, quantities. Everything arrives as text and stays text,
so that nothing changes by being read; only counts and flags become numbers and booleans."""

import re
from calendar import monthrange
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

from konzept_cli.model.meaning import (
    MONTHS,
    QUANTITY,
    days_in,
    goes_on,
    is_day,
    least_of,
    meant_date,
    meant_quantity,
    says_nothing,
)

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


def _refused(text: str) -> PydanticCustomError:
    """Why `text` is no date: no calendar has it, such as `31.06.2025`, or it has another form."""
    meant = meant_date(text)
    for year, month, day in days_in(text) if not meant else ():
        if month > MONTHS:
            return PydanticCustomError("no-such-month", "a year has twelve months")
        if year and month and day > (days := monthrange(year, month)[1]):
            return PydanticCustomError("no-such-day", "a month has fewer days", {"days": days})
    if goes_on(text):
        return PydanticCustomError("date-continuing", "no date, but without an end")
    return PydanticCustomError("date", "not a date", {"meant": meant})


def _quantity(text: str) -> str:
    if QUANTITY.fullmatch(text):
        return text
    if says_nothing(text):
        raise PydanticCustomError("quantity-unknown", "no number is known")
    if least := least_of(text):
        raise PydanticCustomError("quantity-range", "two numbers", {"least": least})
    meant, unit = meant_quantity(text)
    kind = "quantity-of" if unit else "quantity"
    context = {"meant": meant, "unit": unit}
    raise PydanticCustomError(kind, "not a quantity", context)


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
