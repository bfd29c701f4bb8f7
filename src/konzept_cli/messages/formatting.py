"""Dates, numbers and quotation marks as texts write them in German and in English."""

from konzept_cli.messages import Language

NO_BREAK = "\u00a0"
_NARROW = "\u202f"

_SPELLED = {
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
}
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
_ABOUT = {
    "rund": "about",
    "knapp": "just under",
    "über": "more than",
    "mindestens": "at least",
    "höchstens": "at most",
}
_MARKS = {
    "de": (("„", "“"), ("»", "«"), ("‚", "‘"), ("›", "‹")),
    "en": (("“", "”"), ("‘", "’"), ("«", "»"), ("‹", "›")),
}
"""Pairs of quotation marks, the usual one first."""
_SAME_MARK = {mark: family for family in ("„“”", "‚‘’", "»«", "›‹") for mark in family}
"""One language closes with the mark that another opens with: they get in each other's way."""
_SIGNS = frozenset(_SAME_MARK)
_UNKNOWN = {"de": "unbekannt", "en": "unknown"}
_FROM = {"de": "ab", "en": "from"}


def date(text: str, language: Language) -> str:
    """A date of the data (`2013`, `2013-03`, `2013-03-07`, a span of two, an open span or
    `unknown`) for tables. Never more exact than the data: a year stays a year."""
    if text == "unknown":
        return _UNKNOWN[language]
    first, slash, last = text.partition("/")
    if not slash:
        return _day(first, language)
    if last == "..":
        return f"{_FROM[language]} {_day(first, language)}"
    ends = _day(first, language), _day(last, language)
    # A dash between parts that hold blanks needs blanks itself.
    return (" – " if any(" " in end for end in ends) else "–").join(ends)


def stated(text: str, language: Language) -> str:
    """A text of the data; `unknown` stands for what the paper does not say."""
    return _UNKNOWN[language] if text == "unknown" else text


def number(digits: str, language: Language) -> str:
    """A number such as `1303500` or `34.5`, in groups of three: in German from five digits on, in
    English from four."""
    whole, _, part = digits.partition(".")
    comma = {"de": ",", "en": "."}[language]
    group = {"de": _NARROW, "en": ","}[language]
    if len(whole) > {"de": 4, "en": 3}[language]:
        whole = f"{int(whole):,}".replace(",", group)
    return f"{whole}{comma}{part}" if part else whole


def quantity(text: str, language: Language) -> str:
    """A quantity of the data, such as `rund 200`: `about 200` in English."""
    *about, digits = text.split(" ")
    words = [word if language == "de" else _ABOUT[word] for word in about]
    return NO_BREAK.join((*words, number(digits, language)))


def percent(text: str, language: Language) -> str:
    """A quantity in percent: `26 %` with a no-break space in German, `26%` in English."""
    return quantity(text, language) + {"de": f"{NO_BREAK}%", "en": "%"}[language]


def spelled(count: int, language: Language) -> str:
    """A count in running text: a word up to twelve, digits above."""
    known = _SPELLED[language].split()
    return known[count] if count < len(known) else number(str(count), language)


def marks(text: str, language: Language) -> tuple[str, str]:
    """The quotation marks to set around `text`, which stays as it is: those of the language, or
    others where it holds such marks itself, because „… „…““ is hard to read and no German."""
    pairs = _MARKS[language]
    if _SIGNS.isdisjoint(text):  # true of nearly all, and a large report asks of thousands
        return pairs[0]
    inside = {_SAME_MARK[sign] for sign in text if sign in _SAME_MARK}
    return next((pair for pair in pairs if _SAME_MARK[pair[0]] not in inside), pairs[-1])


def quoted(text: str, language: Language) -> str:
    """`text` in quotation marks that it does not hold itself."""
    opening, closing = marks(text, language)
    return f"{opening}{text}{closing}"


def _day(text: str, language: Language) -> str:
    year, month, day = (*text.split("-"), "", "")[:3]
    if not month:
        return year
    name = _MONTHS[language].split()[int(month) - 1]
    if not day:
        return f"{name} {year}"
    return f"{day}.{month}.{year}" if language == "de" else f"{int(day)} {name} {year}"
