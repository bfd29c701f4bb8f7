"""A value that is not allowed, or not in the form that is needed → a finding with what is meant."""

import re
from collections.abc import Mapping

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import fold, nearest, slug
from konzept_cli.validating.phrasing import as_keys, budget_meant, vote_meant
from konzept_cli.validating.wording import values_meant, worded
from konzept_cli.yamltree import bare

OWN_FORMS = frozenset(
    (
        *("date", "date-order", "date-continuing", "no-such-day", "no-such-month", "whole-number"),
        *("quantity", "quantity-of", "quantity-range", "quantity-unknown", "flag"),
    )
)
_PATTERNS = {**PATTERNS, "whole-number": r"^(?:0|[1-9][0-9]{0,8})$", "flag": r"^(?:true|false)$"}
# What is left out at the beginning most easily.
_BEGIN = {"ags": "0", "url": "https://"}
_PAGE = re.compile(
    r"(?:S\.?|Seiten?|pp?\.|pages?)?\s*(?P<page>[1-9]\d{0,3})"
    r"(?P<more>\s*(?:ff?\b\.?|(?:[-–/,]|bis|und|to|and)\s*[1-9]\d{0,3}))?",
    re.IGNORECASE,
)
# A longer text is no slip of a page.
_LONGEST_PAGE = 40
_DENIALS = frozenset(("nicht", "kein", "keine", "noch", "not", "no", "grundsatz"))
_FLAGS = {
    **dict.fromkeys(("ja", "yes", "wahr", "richtig", "x", "on"), "true"),
    **dict.fromkeys(("nein", "no", "falsch", "off"), "false"),
}


def unknown_value(spot: Spot, key: str, value: str, expected: str) -> Finding:
    """`value` is none of the words that pydantic lists in `expected`."""
    allowed = tuple(re.findall(r"'([^']*)'", expected))
    if bare(value) != value and bare(value) in allowed:
        return _marked(spot, "unknown-value", key, value, bare(value))
    told = vote_meant(value) if key == "result" else {}
    if len(told) > 1:
        said = {"key": key, "value": value, "told": as_keys(told)}
        return Finding(spot, "unknown-value", "phrase", said)
    german = tuple(word for word in values_meant(value) if word in allowed)
    only = allowed if len(allowed) == 1 else ()
    meant = only or german[:1] or nearest(value, allowed) or _within(value, allowed)
    values = {"key": key, "value": value, "allowed": allowed}
    mend = Mend("replace", meant[0], safe=False) if meant else None
    variant = "only" if len(allowed) == 1 else ""
    return Finding(spot, "unknown-value", variant, values, suggestions=meant, mend=mend)


def _within(value: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """The only one of `allowed` that is a word of `value`, or what `value` is a kind of:
    einstimmig beschlossen → beschlossen, Integrationskonzept → konzept; otherwise the one whose
    German words it has: Teil von → broad."""
    words = set(fold(value).split("-"))
    # What is refused is no resolution of the kind that it names.
    if words & _DENIALS:
        return ()
    found = tuple(one for one in allowed if fold(one) in words)
    found = found or tuple(one for one in allowed if _is_kind_of(fold(value), fold(one)))
    return found if len(found) == 1 else worded(value, allowed)


def _is_kind_of(word: str, general: str) -> bool:
    """Whether `word` is a compound of `general`: not `unbeschlossen` of `beschlossen`."""
    before = word.removesuffix(general)
    return before != word and len(before) > 3 and before not in _DENIALS


def wrong_form(
    spot: Spot, key: str, form: str, value: str, context: Mapping[str, object]
) -> Finding:
    """`value` has not the `form` that is needed; `context` is what the model says of it."""
    page = _PAGE.fullmatch(value) if key == "page" and len(value) <= _LONGEST_PAGE else None
    if page and page["more"]:
        values = {"key": key, "value": value, "page": page["page"]}
        return Finding(spot, "wrong-form", "page-range", values)
    if page:
        return _plain(spot, form, {"key": key, "value": value}, page["page"])
    if key == "amount" and (told := budget_meant(value)):
        values = {"value": value, "per": told["per"]}
        return _plain(spot, "amount-per", values, told["amount"].strip('"'))
    if key == "amount" and context.get("unit") in ("DM", "DEM"):
        return _plain(spot, "amount-in-dm", {"value": value}, str(context["meant"]))
    meant = str(context.get("meant", "")) or _meant(form, value)
    if bare(value) not in (value, "") and meant == bare(value):
        return _marked(spot, "wrong-form", key, value, meant)
    values = {"key": key, "value": value, "days": "", "least": "", "unit": "", **context}
    return _plain(spot, form, values, meant)


def _plain(spot: Spot, form: str, values: Mapping[str, object], meant: str) -> Finding:
    is_word = form in ("flag", "whole-number") or meant == "unknown"
    text = meant if is_word else f'"{meant}"'
    mend = Mend("replace", text, safe=False) if meant else None
    suggestions = (meant,) if meant else ()
    return Finding(spot, "wrong-form", form, values, suggestions=suggestions, mend=mend)


def _marked(spot: Spot, rule: str, key: str, value: str, meant: str) -> Finding:
    """Typographic quotation marks, which count for YAML, around what is right."""
    text = meant if rule == "unknown-value" or meant in ("true", "false") else f'"{meant}"'
    mend = Mend("replace", text, safe=False)
    values = {"key": key, "value": value}
    return Finding(spot, rule, "marks", values, suggestions=(meant,), mend=mend)


def _meant(form: str, value: str) -> str:
    """What `value` is likely to mean; empty if unclear."""
    inner = bare(value)
    if inner != value and form in _PATTERNS and re.search(_PATTERNS[form], inner):
        return inner
    if form == "id":
        return slug(value)
    if form == "ags" and re.search(_PATTERNS[form], key := _joined(value)):
        return key
    if form == "url" and (address := _address(value)):
        return address
    if form in _BEGIN and re.search(_PATTERNS[form], whole := _BEGIN[form] + value):
        return whole
    return _FLAGS.get(value.casefold(), "") if form == "flag" else ""


def _address(value: str) -> str:
    """The one address in `value`, which has something around it, or blanks in its name."""
    found: list[str] = re.findall(r"https?://[^\s<>\"“”„]+", value)
    if len(found) != 1:
        return ""
    if re.fullmatch(r"https?://\S+( \S+)+\.\w{2,5}", value):
        return value.replace(" ", "%20")
    return found[0].rstrip(".,;:)")


def _joined(value: str) -> str:
    """An official key written in groups, 05 9 74 000, as the register has it: a district has no
    number of a municipality."""
    key = "".join(value.split())
    return key[:5] if len(key) == 8 and key.endswith("000") else key
