"""Texts with a form, and closed vocabularies → JSON Schema."""

from collections.abc import Mapping
from typing import Any, get_args

from konzept_cli.messages import Catalogue
from konzept_cli.model import scalars, vocabularies
from konzept_cli.model.scalars import PATTERNS

# An editor reads unquoted 2013 as a number, and konzept takes every value as the text it is.
_TEXT = ["string", "number"]

_DAY = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_DATE = rf"^(?:unknown|{_DAY}(?:/(?:\.\.|{_DAY}))?)$"
_QUANTITY = r"^(?:(?:rund|knapp|über|mindestens|höchstens) )?[0-9]+(?:\.[0-9]{1,2})?$"

# Each with its name, which is also the form that a `wrong-form` message speaks of.
_SCALARS: tuple[tuple[object, str, dict[str, Any]], ...] = (
    (scalars.Text, "text", {"type": _TEXT, "pattern": PATTERNS["text"]}),
    (scalars.Id, "id", {"type": _TEXT, "pattern": PATTERNS["id"]}),
    (scalars.Ags, "ags", {"type": "string", "pattern": PATTERNS["ags"]}),
    (scalars.Nuts, "nuts", {"type": "string", "pattern": PATTERNS["nuts"]}),
    (scalars.Sha256, "sha256", {"type": "string", "pattern": PATTERNS["sha256"]}),
    (scalars.Url, "url", {"type": "string", "pattern": PATTERNS["url"]}),
    (scalars.Language, "language", {"type": "string", "pattern": PATTERNS["language"]}),
    (scalars.Date, "date", {"type": _TEXT, "pattern": _DATE}),
    (scalars.Quantity, "quantity", {"type": _TEXT, "pattern": _QUANTITY, "minimum": 0}),
    (
        scalars.Whole,
        "whole-number",
        {"type": ["integer", "string"], "pattern": "^(?:0|[1-9][0-9]{0,8})$", "minimum": 0},
    ),
    (scalars.Flag, "flag", {"type": ["boolean", "string"], "pattern": "^(?:true|false)$"}),
)

# Each with the places of its words in the catalogue: `term.role.focus`.
_WORDS: Mapping[str, tuple[str, ...]] = {
    "DistrictKind": ("term.district",),
    "DocumentType": ("term.document",),
    "VariantKind": ("term.variant",),
    "EditionKind": ("term.edition",),
    "ChangeKind": ("term.change",),
    "Role": ("term.role",),
    "Shows": ("term.role", "term.shows"),
    "MatchRelation": ("term.relation",),
    "DecisionKind": ("term.decision",),
    "VoteResult": ("term.vote",),
    "MembersAgree": ("term.members",),
    "SourceKind": ("term.source",),
    "ActorRole": ("term.actor",),
    "Unit": ("term.unit",),
    "MeasureStatus": ("term.status",),
    "Per": ("term.per",),
    "Currency": ("show.currency",),
    "RelationKind": ("term.related",),
    "RecordedPart": ("term.part",),
}
_NAMES = {getattr(vocabularies, name): name for name in _WORDS}


def definition(hint: object, words: Catalogue) -> tuple[str, dict[str, Any]]:
    """The name and the schema of a text whose annotation is `hint`; no name for the few values
    that only one key has."""
    for known, form, schema in _SCALARS:
        if hint == known:
            return form, {**schema, **_complaints(form, words)}
    values = get_args(hint)
    if hint in _NAMES:
        name = _NAMES[hint]
        places = [[f"{place}.{value}" for place in _WORDS[name]] for value in values]
        meanings = [words(words.find(*keys) or keys[0]) for keys in places]
        return name, {"type": "string", "enum": list(values), "enumDescriptions": meanings}
    # `schema: 1` is a number for an editor.
    return "", {"enum": [*(int(value) for value in values if value.isdigit()), *values]}


def _complaints(form: str, words: Catalogue) -> dict[str, str]:
    """What the editor says: of another form, and of another type."""
    complaints = {"patternErrorMessage": words(f"wrong-form.{form}.help")}
    if form not in ("whole-number", "flag"):
        complaints["errorMessage"] = words("schema.text")
    return complaints
