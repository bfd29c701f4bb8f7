"""What people write as a phrase where keys are: `einstimmig bei 2 Enthaltungen`, `15.000 € im
Jahr`."""

import re

from konzept_cli.model.meaning import meant_quantity

_RESULT = re.compile(r"(?:mit\s+)?\b(einstimmig|mehrheitlich|Mehrheit)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?P<number>\d{1,4}|eine[rm]?|zwei|drei|ohne|keine[rn]?)\s+"
    r"(?P<word>Ja|Nein|Gegen|Dagegen|Dafür|Enthaltung)(?:-?(?:Stimmen?|en))?\b",
    re.IGNORECASE,
)
_KEYS = {
    **dict.fromkeys(("ja", "dafür"), "in_favour"),
    **dict.fromkeys(("nein", "gegen", "dagegen"), "against"),
    "enthaltung": "abstained",
}
_NUMBERS = {"ohne": "0", "kei": "0", "ein": "1", "zwei": "2", "drei": "3"}
_BETWEEN = re.compile(
    r"\b(?:bei|mit|und|beschlossen|angenommen|Stimmen)\b|[\s,;.:()]+", re.IGNORECASE
)
_PER = {
    "year": re.compile(
        r"\s*/\s*(?:Jahr|a)\b|\s*(?:pro|je|im)\s+Jahr\b|\s*jährlich\b|\s*p\.\s?a\.", re.IGNORECASE
    ),
    "once": re.compile(r"\s*\beinmalig\b", re.IGNORECASE),
}
_LONGEST = 100


def vote_meant(text: str) -> dict[str, str]:
    """The keys and values of a vote that `text` tells, all of it; none if that is unclear."""
    if len(text) > _LONGEST:
        return {}
    told: dict[str, str] = {}
    if result := _RESULT.search(text):
        told["result"] = "einstimmig" if result[1][:1] in "eE" else "mehrheitlich"
    rest = _RESULT.sub(" ", text, count=1)
    for counted in _COUNTED.finditer(rest):
        number = counted["number"].casefold()
        begin = next((one for one in _NUMBERS if number.startswith(one)), "")
        told[_KEYS[counted["word"].casefold()]] = _NUMBERS.get(begin, number)
    rest = _BETWEEN.sub("", _COUNTED.sub("", rest))
    return {} if rest else told


def budget_meant(text: str) -> dict[str, str]:
    """The keys and values of a budget that `text` tells; none if that is unclear."""
    for per, pattern in _PER.items():
        amount, told = pattern.subn("", text[:_LONGEST], count=1)
        meant, unit = meant_quantity(amount.strip()) if told else ("", "")
        if meant and not unit:
            return {"amount": f'"{meant}"', "per": per}
    return {}


def phrased(key: str, text: str) -> str:
    """What `text` behind `key` tells, as keys with values in braces; empty if that is unclear."""
    told = vote_meant(text) if key == "vote" else budget_meant(text) if key == "budget" else {}
    return f"{{{as_keys(told)}}}" if told else ""


def as_keys(told: dict[str, str]) -> str:
    """Keys and values as they are written beside each other."""
    return ", ".join(f"{key}: {value}" for key, value in told.items())
