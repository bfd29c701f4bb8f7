"""Which keys a concept has where, read off the model's own fields."""

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Literal, Union, get_args, get_origin

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc


@cache
def keys(model: type[BaseModel]) -> dict[str, type[BaseModel] | None]:
    """The keys of `model` as YAML writes them, each with the model of its value (or of its
    items), `None` where that is a text."""
    return {
        info.alias or name: _inner(info.annotation) for name, info in model.model_fields.items()
    }


def at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The model of the mapping at `loc`, `None` where there is no mapping."""
    current: type[BaseModel] | None = model
    for step in loc:
        if isinstance(step, str):
            current = keys(current).get(step) if current else None
    return current


def is_list(model: type[BaseModel], key: str) -> bool:
    """Whether `key` of `model` holds a list."""
    fields = model.model_fields.items()
    return any(key in (name, i.alias) and get_origin(i.annotation) is tuple for name, i in fields)


@cache
def lists(model: type[BaseModel]) -> tuple[tuple[str, type[BaseModel]], ...]:
    """The keys of all lists of mappings in `model`, each with the model of its items."""
    places = (
        (key, inner)
        for _, one in _walk(model)
        for key, inner in keys(one).items()
        if inner
        if is_list(one, key)
    )
    return tuple(dict.fromkeys(places))


def choices(model: type[BaseModel], key: str) -> tuple[str, ...]:
    """The words that `key` of `model` takes; none if it takes others, too."""
    infos = (i for name, i in model.model_fields.items() if key in (name, i.alias))
    kinds = (info.annotation for info in infos if get_origin(info.annotation) is Literal)
    return tuple(word for kind in kinds for word in get_args(kind))


def needs(model: type[BaseModel]) -> bool:
    """Whether `model` has a key that must be there."""
    return any(info.is_required() for info in model.model_fields.values())


def homes(model: type[BaseModel], key: str) -> tuple[str, ...]:
    """Where else `key` is allowed, as paths such as `action_fields` (the empty path is the top),
    the shortest first."""
    return _homes(model).get(key, ())


@cache
def _homes(model: type[BaseModel]) -> dict[str, tuple[str, ...]]:
    """All keys below `model`, with the paths where they are allowed."""
    homes: dict[str, tuple[str, ...]] = {}
    for path, inner in sorted(_walk(model), key=lambda place: _short(place[0])):
        for key in keys(inner):
            homes[key] = (*homes.get(key, ()), path)
    return homes


def _short(path: str) -> tuple[int, str]:
    return path.count(".") + bool(path), path


def _walk(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    seen = {model}
    queue: list[tuple[str, type[BaseModel]]] = [("", model)]
    while queue:
        path, current = queue.pop(0)
        yield path, current
        for key, inner in keys(current).items():
            if inner is not None and inner not in seen:
                seen.add(inner)
                queue.append((f"{path}.{key}" if path else key, inner))


def _inner(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, UnionType):
        for argument in get_args(annotation):
            if inner := _inner(argument):
                return inner
    return None
