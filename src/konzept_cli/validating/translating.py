"""Pydantic's errors about one document → findings."""

import re
from collections.abc import Iterable, Sequence

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from konzept_cli.diagnostics import Finding, Loc, Mend, Spot
from konzept_cli.model import shape
from konzept_cli.model.scalars import PATTERNS
from konzept_cli.nearest import nearest, slug
from konzept_cli.validating.commas import split_texts
from konzept_cli.validating.wording import key_meant, values_meant
from konzept_cli.yamltree import Document, Mapping, Scalar, at

_FORMS = {pattern: form for form, pattern in PATTERNS.items()}
_OWN_FORMS = ("date", "date-order", "quantity", "whole-number", "flag")


class Translator:
    """Turns what pydantic says about `document` into findings."""

    def __init__(self, document: Document, model: type[BaseModel]) -> None:
        self.document = document
        self.model = model

    def findings(
        self, details: Sequence[ErrorDetails], empty: Iterable[Loc]
    ) -> tuple[Finding, ...]:
        """One finding per defect: a misspelt required key is not also missing, and a list with
        a broken item is not also empty. `empty` are unknown keys that pydantic has not seen."""
        errors = [detail for detail in details if detail["type"] != "extra_forbidden"]
        unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
        wrong = {error["loc"] for error in errors if error["type"] in ("tuple_type", "model_type")}
        unknown += [loc for loc in empty if wrong.isdisjoint(_beginnings(loc))]
        commas, split = split_texts(self.document, unknown)
        unknown = [loc for loc in unknown if loc not in split]
        similar = {loc: self._keys_meant(loc) for loc in unknown}
        meant = {(*loc[:-1], key) for loc, keys in similar.items() for key in keys}
        silent = {
            "missing": meant,
            "says-nothing": {loc[:-1] for loc in meant if loc[-1] in ("label", "text")},
            "names-nothing": {loc[:-1] for loc in meant if loc[-1] in ("concept", "title")},
            "too_short": {begin for detail in details for begin in _beginnings(detail["loc"])},
        }
        told = (error for error in errors if error["loc"] not in silent.get(error["type"], ()))
        return (
            *commas,
            *(self._unknown_key(loc, keys) for loc, keys in similar.items()),
            *(self._finding(error, error["type"], error["loc"]) for error in told),
        )

    def _finding(self, error: ErrorDetails, kind: str, loc: Loc) -> Finding:
        value, context = error["input"], error.get("ctx", {})
        if kind == "missing":
            return self._missing(loc)
        if kind in ("says-nothing", "names-nothing", "too_short"):
            variant = "empty-list" if kind == "too_short" else kind
            return Finding(self._head(loc), "missing-key", variant, {"key": _last_key(loc)})
        if not isinstance(value, str) or kind in ("tuple_type", "model_type"):
            return self._wrong_type(loc, kind)
        if kind == "literal_error":
            return self._unknown_value(loc, value, context["expected"])
        form = kind if kind in _OWN_FORMS else _FORMS[context["pattern"]]
        return self._wrong_form(loc, form, value, context.get("meant", ""))

    def _missing(self, loc: Loc) -> Finding:
        key = str(loc[-1])
        node = at(self.document, loc[:-1])
        present = node.by_key if isinstance(node, Mapping) else {}
        if key in present:
            spot = Spot(self.document.file, loc, "key")
            return Finding(spot, "missing-key", "no-value", {"key": key})
        before = [known for known in self._before(loc) if known in present]
        values = {"key": key, "before": before[-1] if before else ""}
        variant = "after" if before else ""
        return Finding(self._head(loc[:-1]), "missing-key", variant, values)

    def _before(self, loc: Loc) -> list[str]:
        """The keys that the model has before the one at `loc`."""
        allowed = list(self._allowed(loc))
        return allowed[: allowed.index(str(loc[-1]))]

    def _allowed(self, loc: Loc) -> dict[str, type[BaseModel] | None]:
        """The keys that are allowed beside the one at `loc`."""
        return shape.keys(shape.at(self.model, loc[:-1]) or self.model)

    def _head(self, loc: Loc) -> Spot:
        """Where a mapping or list says its name: its key, else its first key."""
        if loc and isinstance(loc[-1], str):
            return Spot(self.document.file, loc, "key")
        node = at(self.document, loc)
        if isinstance(node, Mapping) and node.entries:
            return Spot(self.document.file, (*loc, node.entries[0].key.value), "key")
        return Spot(self.document.file, loc)

    def _keys_meant(self, loc: Loc) -> tuple[str, ...]:
        """The key that is probably meant by the one at `loc` and is not there yet."""
        node = at(self.document, loc[:-1])
        present = node.by_key if isinstance(node, Mapping) else {}
        allowed = tuple(self._allowed(loc))
        return tuple(key for key in _similar(str(loc[-1]), allowed) if key not in present)

    def _unknown_key(self, loc: Loc, meant: tuple[str, ...]) -> Finding:
        key = str(loc[-1])
        spot = Spot(self.document.file, loc, "key")
        if meant:
            mend = Mend("replace", meant[0], safe=False)
            return Finding(spot, "unknown-key", "", {"key": key}, suggestions=meant, mend=mend)
        own = ".".join(step for step in loc[:-1] if isinstance(step, str))
        if homes := [home for home in shape.homes(self.model, key) if home != own]:
            variant = "elsewhere" if homes[0] else "top"
            return Finding(spot, "unknown-key", variant, {"key": key, "place": homes[0]})
        values = {"key": key, "allowed": tuple(self._allowed(loc))}
        return Finding(spot, "unknown-key", "list", values)

    def _unknown_value(self, loc: Loc, value: str, expected: str) -> Finding:
        allowed = tuple(re.findall(r"'([^']*)'", expected))
        german = tuple(word for word in values_meant(value) if word in allowed)
        meant = german[:1] or nearest(value, allowed)
        values = {"key": _last_key(loc), "value": value, "allowed": allowed}
        mend = Mend("replace", meant[0], safe=False) if meant else None
        spot = Spot(self.document.file, loc)
        return Finding(spot, "unknown-value", "", values, suggestions=meant, mend=mend)

    def _wrong_form(self, loc: Loc, form: str, value: str, meant: str) -> Finding:
        meant = meant or _form_meant(form, value)
        text = meant if form == "flag" else f'"{meant}"'
        mend = Mend("replace", text, safe=False) if meant else None
        values = {"key": _last_key(loc), "value": value}
        suggestions = (meant,) if meant else ()
        spot = Spot(self.document.file, loc)
        return Finding(spot, "wrong-form", form, values, suggestions=suggestions, mend=mend)

    def _wrong_type(self, loc: Loc, kind: str) -> Finding:
        wanted = {"tuple_type": "list", "model_type": "mapping"}.get(kind, "text")
        node = at(self.document, loc)
        values = {"key": _last_key(loc), "text": ""}
        if isinstance(node, Scalar):
            got = "nothing" if node.text is None else "text"
            spot = Spot(self.document.file, loc)
            values["text"] = node.value
        else:
            got = "mapping" if isinstance(node, Mapping) else "list"
            # A collection of several lines is no place to look at: its key is.
            spot = Spot(self.document.file, loc) if node.flow else self._head(loc)
        return Finding(spot, "wrong-type", f"{wanted}-not-{got}", values)


def _form_meant(form: str, value: str) -> str:
    """What `value` is likely to mean where an id or a flag belongs; empty if unclear."""
    if form == "id":
        return slug(value)
    return {"ja": "true", "nein": "false"}.get(value.casefold(), "") if form == "flag" else ""


def _similar(key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    german = key_meant(key)
    return (german,) if german in allowed else nearest(key, allowed)


def _beginnings(loc: Loc) -> Iterable[Loc]:
    """The paths above `loc`."""
    return (loc[:end] for end in range(len(loc)))


def _last_key(loc: Loc) -> str:
    return next((step for step in reversed(loc) if isinstance(step, str)), "")
