"""A value that is not allowed, or not in the form that is needed → a finding with what is meant."""

import re
from collections.abc import Mapping

from konzept_cli.diagnostics import Finding, Mend, Spot
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import fold, nearest, slug
from konzept_cli.validating.wording import values_meant
from konzept_cli.yamltree import bare

OWN_FORMS = frozenset(
    ("date", "date-order", "no-such-day", "no-such-month", "quantity", "whole-number", "flag")
)
_PATTERNS = {**PATTERNS, "whole-number": r"^(?:0|[1-9][0-9]{0,8})$", "flag": r"^(?:true|false)$"}
# What is left out at the beginning most easily.
_BEGIN = {"ags": "0", "url": "https://"}
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
    german = tuple(word for word in values_meant(value) if word in allowed)
    meant = german[:1] or nearest(value, allowed) or _within(value, allowed)
    values = {"key": key, "value": value, "allowed": allowed}
    mend = Mend("replace", meant[0], safe=False) if meant else None
    return Finding(spot, "unknown-value", "", values, suggestions=meant, mend=mend)


def _within(value: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """The only one of `allowed` that is a word of `value`: einstimmig beschlossen → beschlossen."""
    words = set(fold(value).split("-"))
    # What is refused is no resolution of the kind that it names.
    found = tuple(one for one in allowed if fold(one) in words and not words & _DENIALS)
    return found if len(found) == 1 else ()


def wrong_form(
    spot: Spot, key: str, form: str, value: str, context: Mapping[str, object]
) -> Finding:
    """`value` has not the `form` that is needed; `context` is what the model says of it."""
    meant = str(context.get("meant", "")) or _meant(form, value)
    if bare(value) not in (value, "") and meant == bare(value):
        return _marked(spot, "wrong-form", key, value, meant)
    text = meant if form == "flag" else f'"{meant}"'
    mend = Mend("replace", text, safe=False) if meant else None
    values = {"key": key, "value": value, "days": context.get("days", "")}
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
    if form in _BEGIN and re.search(_PATTERNS[form], whole := _BEGIN[form] + value):
        return whole
    return _FLAGS.get(value.casefold(), "") if form == "flag" else ""
