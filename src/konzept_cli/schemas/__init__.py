"""Model → JSON Schema (draft-07) for editors: keys, closed vocabularies, and what they mean.

An editor must not object to what konzept accepts. The exception are texts that other readers of
YAML take for something else, such as `true` and keys with leading zeros: in an editor they need
quotation marks.
"""

from collections.abc import Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from konzept_cli.config import Config
from konzept_cli.messages import Catalogue
from konzept_cli.model import Concept, Follows, Relation, Statement, Vocabulary
from konzept_cli.schemas.describing import description
from konzept_cli.schemas.values import definition

Kind = Literal["concept", "topics", "config"]

ROOTS: Mapping[Kind, type[BaseModel]] = {
    "concept": Concept,
    "topics": Vocabulary,
    "config": Config,
}

# What the models' own validators ask for: one of two keys.
_EITHER: tuple[tuple[type[BaseModel], tuple[str, str]], ...] = (
    (Statement, ("label", "text")),
    (Follows, ("concept", "title")),
    (Relation, ("concept", "title")),
)


def schema(kind: Kind, words: Catalogue) -> dict[str, Any]:
    """The JSON Schema of a `kind` of file, with descriptions in the language of `words`."""
    definitions: dict[str, Any] = {}
    whole = _mapping(ROOTS[kind], definitions, words)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **whole,
        "definitions": dict(sorted(definitions.items())),
    }


def _mapping(
    model: type[BaseModel], definitions: dict[str, Any], words: Catalogue
) -> dict[str, Any]:
    """The schema of `model`; those of its parts go into `definitions`."""
    hints = get_type_hints(model, include_extras=True)
    properties, required = {}, []
    for name, info in model.model_fields.items():
        key = info.alias or name
        properties[key] = {
            "description": description(model, words, name),
            **_limits(info),
            **_value(hints[name], definitions, words),
        }
        required += [key] * info.is_required()
    either = [key for base, keys in _EITHER if issubclass(model, base) for key in keys]
    return {
        "description": description(model, words),
        "type": "object",
        "properties": properties,
        "patternProperties": {"^x-": {}},
        "additionalProperties": False,
        **({"required": required} if required else {}),
        **({"anyOf": [{"required": [key]} for key in either]} if either else {}),
    }


def _limits(info: FieldInfo) -> dict[str, Any]:
    """The default, where it says something, and how many entries there must be."""
    least: dict[str, Any] = {
        "minItems": limit.min_length for limit in info.metadata if isinstance(limit, MinLen)
    }
    if info.is_required() or isinstance(info.default, BaseModel) or info.default in (None, ()):
        return least
    many = isinstance(info.default, tuple)
    return {**least, "default": list(info.default) if many else info.default}


def _value(hint: object, definitions: dict[str, Any], words: Catalogue) -> dict[str, Any]:
    """The schema of a value whose annotation is `hint`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _value(next(a for a in arguments if a is not type(None)), definitions, words)
    if origin is tuple:
        return {"type": "array", "items": _value(arguments[0], definitions, words)}
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}  # a goal has goals
            definitions[hint.__name__] = _mapping(hint, definitions, words)
        return _reference(hint.__name__)
    name, content = definition(hint, words)
    if not name:
        return content
    definitions[name] = content
    return _reference(name)


def _reference(name: str) -> dict[str, Any]:
    # In draft-07, whatever stands beside `$ref` is ignored: a description, for one.
    return {"allOf": [{"$ref": f"#/definitions/{name}"}]}
