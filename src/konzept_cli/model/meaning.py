"""What people mean who write a date or a number in another form."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

QUANTITY = re.compile(r"(?:(?:rund|knapp|über|mindestens|höchstens) )?[0-9]+(?:\.[0-9]{1,2})?")
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_MONTHS = (
    *("januar", "februar", "märz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
MONTHS = len(_MONTHS)
_WEEKDAY = re.compile(
    r"^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)"
    r"\b\.?,?\s*(?:den\s+|,\s*)?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?", re.ASCII)
_GERMAN = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})", re.ASCII)
# A date is never more exact than the paper: what is within a year or month is left out.
_ABOUT = re.compile(
    r"^(?:(?:Anfang|Mitte|Ende|bis|Stand|Frühjahr|Frühling|Sommer|Herbst|Winter)\s+)+(?=\w)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"^(?:ab|seit|from|since)\s+|(?<=\d)\s*ff\.?$", re.IGNORECASE)
_PART_OF_YEAR = re.compile(
    r"(?:(?P<number>[1-4]|I{1,3}|IV)\.?\s*(?P<part>Quartal|Halbjahr)\s|"
    r"Q\s?(?P<quarter>[1-4])\s?[/ ])\s?(?P<year>\d{4})",
    re.IGNORECASE | re.ASCII,
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_SPAN = re.compile(r"(?:von\s+)?(?P<begin>.*\d{4})\s+bis\s+(?:zum\s+)?(?P<end>.+)", re.IGNORECASE)
_OTHER = re.compile(
    r"(?P<one>\d{1,2})(?P<sign>[/-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4})", re.ASCII
)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
# What word processors and others put around a value.
_MARKS = " „“”‚‘’»«›‹\"'"
# Nobody means a date or a number by a text that is longer.
_LONGEST = 60
_NOTHING = frozenset(
    (
        *("?", "??", "???", "-", "–", "k. a.", "k.a.", "keine angabe", "keine angaben", "n. n."),
        *("n.n.", "n. a.", "n.a.", "n/a", "unbekannt", "unknown", "nicht bekannt", "unklar"),
        *("nicht genannt", "ohne angabe", "tbd"),
    )
)
_UNDATED = frozenset(("o. j.", "o.j.", "o. d.", "ohne jahr"))
_CONTINUING = frozenset(
    (
        *("laufend", "fortlaufend", "dauerhaft", "ständig", "kontinuierlich", "unbefristet"),
        *("daueraufgabe", "ongoing", "continuous", "permanent"),
    )
)
_ROUND = re.compile(r"^(?:(?:ca\.?|circa|etwa|ungefähr|rd\.?)(?![a-z])|[~≈])\s*")
_FACTORS = {"t": 1000, "mio": 10**6, "million": 10**6, "mrd": 10**9, "milliard": 10**9}
_LARGE = re.compile(
    r"(?P<number>\d+(?:\.\d{1,9})?)\s*"
    r"(?P<word>(?:Tsd|Tausend|Mio|Million(?:en)?|Mrd|Milliarden?)\b\.?|T(?=€|EUR))",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?P<least>[\d., ]*\d)\s*(?:-|bis|to)\s*[\d.,]*\d\b\D{0,20}")


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


def says_nothing(text: str) -> bool:
    """Whether `text` says that there is nothing to say: `k. A.`, `???`."""
    return len(text) <= _LONGEST and text.strip(_MARKS).casefold() in _NOTHING


def goes_on(text: str) -> bool:
    """Whether `text` says that something has no end: `laufend`."""
    return len(text) <= _LONGEST and text.strip(_MARKS).casefold() in _CONTINUING


def days_in(text: str) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of the ends of what has the form of a date, in a calendar or not."""
    for end in _month_as_number(text.strip()).split("/") if len(text) <= _LONGEST else ():
        if parts := _ISO.fullmatch(end) or _GERMAN.fullmatch(end):
            yield int(parts["year"]), int(parts["month"]), int(parts["day"] or 1)


def meant_date(text: str) -> str:
    """What people mean by `11.05.2015`, `Mai 2015`, `05/2015`, `2021/22`, `2015-5-1`, `ab 2024`;
    empty if unclear."""
    bare = text.strip(_MARKS) if len(text) <= _LONGEST else ""
    if says_nothing(bare) or bare.casefold() in _UNDATED:
        return "unknown"
    if span := _SPAN.fullmatch(bare):
        ends = _one_date(span["begin"]), _one_date(span["end"])
        usable = all(map(is_day, ends)) and ends[0] <= ends[1]
        return "/".join(ends) if usable else ""
    if _SINCE.search(bare):
        begin = _one_date(_SINCE.sub("", bare))
        return f"{begin}/.." if begin and "/" not in begin else ""
    return _part_of_year(bare) or _one_date(bare)


def _part_of_year(text: str) -> str:
    """`III. Quartal 2018` and `Q3/2018` → `2018-07/2018-09`; `1. Halbjahr 2018`."""
    match = _PART_OF_YEAR.fullmatch(_ABOUT.sub("", text))
    if match is None:
        return ""
    number = (match["quarter"] or match["number"]).casefold()
    months = 6 if (match["part"] or "").casefold() == "halbjahr" else 3
    last = months * (_ROMAN.get(number) or int(number))
    return f"{match['year']}-{last - months + 1:02}/{match['year']}-{last:02}" if last <= 12 else ""


def _one_date(text: str) -> str:
    meant = ""
    text = _WEEKDAY.sub("", text).translate(_DASHES)
    text = _dotted(_month_as_number(_ABOUT.sub("", text)))
    if short := re.fullmatch(r"(\d{1,2}\.\s?\d{1,2}\.\s?)([0-4]\d)", text):
        text = f"{short[1]}20{short[2]}"
    if german := _GERMAN.fullmatch(text):
        meant = f"{german['year']}-{int(german['month']):02}-{int(german['day']):02}"
    elif month := re.fullmatch(r"(\d{1,2})[/.](\d{4})", text):
        meant = f"{month[2]}-{int(month[1]):02}"
    elif years := re.fullmatch(r"(\d{2})(\d{2})\s?[/-]\s?(\d{2})", text):
        meant = f"{years[1]}{years[2]}/{years[1]}{years[3]}"
    elif span := re.fullmatch(r"(\d{4})\s?-\s?(\d{4})", text):
        meant = f"{span[1]}/{span[2]}"
    elif dotted := re.fullmatch(r"(\d{4})[./](\d{1,2})[./](\d{1,2})", text):
        meant = f"{dotted[1]}-{int(dotted[2]):02}-{int(dotted[3]):02}"
    elif (loose := _ISO.fullmatch(text)) and loose["day"]:
        meant = f"{loose['year']}-{int(loose['month']):02}-{int(loose['day']):02}"
    elif is_day(text):
        return text
    first, _, last = meant.partition("/")
    usable = is_day(first) and (not last or (is_day(last) and first <= last))
    return meant if usable else ""


def _dotted(text: str) -> str:
    """`23-11-2026` and `11/23/2026` → `23.11.2026`; `03/04/2026` may be in March or in April."""
    match = _OTHER.fullmatch(text)
    if match is None:
        return text
    one, two = match["one"], match["two"]
    if match["sign"] == "/" and int(two) > MONTHS:
        return f"{two}.{one}.{match['year']}"
    unclear = match["sign"] == "/" and int(one) <= MONTHS and one != two
    return text if unclear else f"{one}.{two}.{match['year']}"


def _month_as_number(text: str) -> str:
    """`11. Mai 2015` → `11.5.2015`, `Mai 2015` → `5.2015`."""
    match = re.fullmatch(rf"(\d{{1,2}}\.)?\s*({'|'.join(_MONTHS)})\s*(\d{{4}})", text.casefold())
    return f"{match[1] or ''}{_MONTHS.index(match[2]) + 1}.{match[3]}" if match else text


def meant_quantity(text: str) -> tuple[str, str]:
    """What people mean by `ca. 1.200`, `1,2 Mio. Euro`, `Rund 200 Personen`, and the word behind
    the number; empty if unclear."""
    bare, unit = _plain(text), ""
    if counted := re.fullmatch(r"(.*\d)\s+([A-ZÄÖÜ][\w*:-]+)", bare):
        bare, unit = counted.groups()
    return (bare, unit) if QUANTITY.fullmatch(bare) else ("", "")


def least_of(text: str) -> str:
    """The first number of a range such as `80-100`; empty if `text` is none."""
    match = _RANGE.fullmatch(_plain(text).translate(_DASHES))
    return match["least"] if match and QUANTITY.fullmatch(match["least"]) else ""


def _plain(text: str) -> str:
    """A number as YAML has it, with what may stand around."""
    bare = text.strip(_MARKS) if len(text) <= _LONGEST else ""
    bare = bare[:1].lower() + bare[1:]
    bare = re.sub(r"(?<=\d),(?:-{1,2}|[–—])", "", bare)
    bare = re.sub(r"(?<=\d)[.\s](?=\d{3}\b)", "", bare).replace(",", ".")
    bare = re.sub(r"^mehr als ", "über ", _ROUND.sub("rund ", bare))
    bare = _LARGE.sub(_multiplied, bare)
    return re.sub(r"\s*(?:%|€|Euro|EUR|Prozent)$", "", bare)


def _multiplied(match: re.Match[str]) -> str:
    word = match["word"].casefold()
    factor = next(number for begin, number in _FACTORS.items() if word.startswith(begin))
    written = f"{Decimal(match['number']) * factor:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
