"""A text where a list is expected → the list, or the beginning of its first entry."""

import json
import re
from collections.abc import Iterator

from pydantic import BaseModel, TypeAdapter, ValidationError

from konzept_cli.diagnostics import Spot
from konzept_cli.model import shape
from konzept_cli.validating.naming import Names, id_meant
from konzept_cli.validating.values import unknown_value

# The key that an entry most probably begins with.
_FIRST_KEYS = ("label", "quote", "topic", "name", "title", "date", "text")
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+und\s+")
_PAGE = re.compile(r"(?:Seite|S\.|page|p\.)?\s*(?P<page>[1-9][0-9]{0,3})", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:Vorwort|Seiten?|S\.|Kapitel|Kap\.|Abschnitt|Folie|Anhang|Einleitung|Titel\w*|Impressum|"
    r"Inhaltsverzeichnis|Überschrift|Präambel|page|chapter|slide)\b.{0,60}|"
    r".{0,60}\b(?:Seite|Kapitel|Folie|Absatz|Abschnitt|page|chapter)\s*\d.{0,20}|"
    r"\d{1,2}(?:\.\d{1,2}){0,3}\.?|(?:erste|zweite|dritte|letzte|\d\.)r? Absatz",
    re.IGNORECASE,
)


def in_brackets(
    model: type[BaseModel], loc: tuple[str | int, ...], value: str, names: Names
) -> str:
    """`value` as a list of what is allowed at `loc`: `Querschnittsaufgabe` → `[cross_cutting]`;
    empty where that is unclear."""
    parent, key = shape.at(model, loc[:-1]) or model, str(loc[-1])
    items = _adapter(parent, key)
    kind = names.of(key)
    if kind is None and _fits(items, [value]):
        return json.dumps([value], ensure_ascii=False) if " " in value else f"[{value}]"
    found = []
    for part in _BETWEEN.split(value):
        meant = id_meant(part, kind) if kind else next(_words(items, key, part), "")
        if not meant:
            return ""
        found.append(meant)
    return f"[{', '.join(dict.fromkeys(found))}]"


def _adapter(model: type[BaseModel], key: str) -> TypeAdapter[object]:
    fields = model.model_fields.items()
    wanted: object = next(info.annotation for name, info in fields if key in (name, info.alias))
    return TypeAdapter(wanted)  # type: ignore[arg-type]  # an annotation is what it takes


def _fits(items: TypeAdapter[object], value: list[str]) -> bool:
    try:
        items.validate_python(value)
    except ValidationError:
        return False
    return True


def _words(items: TypeAdapter[object], key: str, part: str) -> Iterator[str]:
    """The word of a closed vocabulary that `part` means."""
    try:
        items.validate_python([part])
        yield part
    except ValidationError as error:
        (detail,) = error.errors(include_url=False)
        if detail["type"] == "literal_error":
            yield from unknown_value(Spot(""), key, part, detail["ctx"]["expected"]).suggestions


def first_key(inner: type[BaseModel], value: str) -> tuple[str, str]:
    """The key of an entry of `inner` that `value` belongs to, and what is to stand there."""
    keys = tuple(shape.keys(inner))
    if "quote" in keys:
        if page := _PAGE.fullmatch(value):
            return "page", page["page"]
        return ("place" if _PLACE.fullmatch(value) else "quote"), value
    required = [name for name, info in inner.model_fields.items() if info.is_required()]
    likely = [key for key in _FIRST_KEYS if key in keys]
    if "label" in likely:
        return "label", value
    return next((key for key in likely if key in required), (*required, *likely, *keys)[0]), value


def as_wanted(inner: type[BaseModel], key: str, value: str) -> str:
    """`value` in the form that `key` of `inner` needs, if it is told what is meant."""
    try:
        inner.model_validate({key: value})
    except ValidationError as error:
        details = error.errors(include_url=False)
        meant = (
            one["ctx"].get("meant", "") for one in details if one["loc"] == (key,) and "ctx" in one
        )
        return next(filter(None, meant), value)
    return value
