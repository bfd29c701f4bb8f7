"""Model → JSON Schema (draft-07) for editors: keys, closed vocabularies, and what they mean; and
the shape of diagnostics, for programs.

An editor must not object to what konzept accepts, with two exceptions: a key without a value, and
texts that other readers of YAML take for something else, such as `true` and keys with leading
zeros. There the editor asks for a text, in quotation marks.
"""

from collections.abc import Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from konzept_cli.config import Config
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.model import Concept, Follows, Item, Relation, Statement, Vocabulary
from konzept_cli.schemas.choosing import HINTS, choice
from konzept_cli.schemas.describing import description
from konzept_cli.schemas.diagnostics import diagnostics_schema
from konzept_cli.schemas.values import definition

Kind = Literal["concept", "topics", "config", "diagnostics"]
KINDS: tuple[Kind, ...] = get_args(Kind)

ROOTS: Mapping[Kind, type[BaseModel]] = {
    "concept": Concept,
    "topics": Vocabulary,
    "config": Config,
}

# What the models' own validators ask for: one of two keys. With the message if there is neither.
_EITHER: tuple[tuple[type[BaseModel], tuple[str, str], str], ...] = (
    (Statement, ("label", "text"), "missing-key.says-nothing"),
    (Follows, ("concept", "title"), "missing-key.names-nothing"),
    (Relation, ("concept", "title"), "missing-key.names-nothing"),
)


def schema(kind: Kind, words: Catalogue) -> dict[str, Any]:
    """The JSON Schema of a `kind` of file, with descriptions in the language of `words`."""
    if kind == "diagnostics":
        return diagnostics_schema(words)
    definitions: dict[str, Any] = {}
    whole = _mapping(ROOTS[kind], definitions, words)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **whole,
        "definitions": dict(sorted(definitions.items())),
    }


def schema_text(kind: Kind, words: Catalogue) -> str:
    """The same as JSON."""
    return to_json(schema(kind, words))


def _mapping(
    model: type[BaseModel], definitions: dict[str, Any], words: Catalogue
) -> dict[str, Any]:
    """The schema of `model`; those of its parts go into `definitions`."""
    hints = get_type_hints(model, include_extras=True)
    properties, required = {}, []
    # What every part can carry comes last.
    for name, info in sorted(model.model_fields.items(), key=lambda f: f[0] in Item.model_fields):
        key = info.alias or name
        # Validators ignore what stands beside `$ref`; editors show it.
        properties[key] = {
            "description": description(model, words, name),
            **_limits(info),
            **_value(hints[name], definitions, words),
        }
        required += [key] * info.is_required()
    either = [
        {"required": [key], "errorMessage": words(message)}
        for base, keys, message in _EITHER
        if issubclass(model, base)
        for key in keys
    ]
    return {
        "description": description(model, words),
        "type": "object",
        "properties": properties,
        "patternProperties": {"^x-": {}},
        "additionalProperties": False,
        **({"required": required} if required else {}),
        **({"anyOf": either} if either else {}),
    }


def _limits(info: FieldInfo) -> dict[str, Any]:
    """The default, where it says something, and how many entries there must be."""
    least = [limit.min_length for limit in info.metadata if isinstance(limit, MinLen)]
    if info.is_required():
        return {"minItems": least[0]} if least else {}
    if isinstance(info.default, BaseModel) or info.default in (None, (), PydanticUndefined):
        return {}
    many = isinstance(info.default, tuple)
    return {"default": list(info.default) if many else info.default}


def _value(hint: object, definitions: dict[str, Any], words: Catalogue) -> dict[str, Any]:
    """The schema of a value whose annotation is `hint`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _value(next(a for a in arguments if a is not type(None)), definitions, words)
    if origin is tuple:
        items = _value(arguments[0], definitions, words)
        return {"type": "array", "errorMessage": words("schema.list"), "items": items}
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}  # goals have goals
            definitions[hint.__name__] = _mapping(hint, definitions, words)
        return _reference(hint.__name__)
    name, content = (choice if hint in HINTS else definition)(hint, words)
    if not name:
        return content
    definitions[name] = content
    return _reference(name)


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}"}
