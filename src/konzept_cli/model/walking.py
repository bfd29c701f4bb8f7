"""Every part of a concept, with the path to it."""

from functools import cache
from typing import get_args

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc

Parts = tuple[tuple[Loc, BaseModel], ...]


def parts(root: BaseModel, loc: Loc = ()) -> Parts:
    """`root` and all parts below it, in the model's order, each before its own parts."""
    found: list[tuple[Loc, BaseModel]] = []
    _gather(root, loc, found)
    return tuple(found)


def _gather(part: BaseModel, loc: Loc, found: list[tuple[Loc, BaseModel]]) -> None:
    found.append((loc, part))
    # pydantic keeps the values of a model in its `__dict__`.
    values = part.__dict__
    for name, are_leaves in _branches(part.__class__):
        value = values[name]
        if not value:
            continue
        if value.__class__ is not tuple:
            _gather(value, (*loc, name), found)
        elif are_leaves:
            found += [((*loc, name, index), item) for index, item in enumerate(value)]
        else:
            for index, item in enumerate(value):
                _gather(item, (*loc, name, index), found)


@cache
def _branches(kind: type[BaseModel]) -> tuple[tuple[str, bool], ...]:
    """The fields of `kind` that hold parts, and whether these have none of their own: most fields
    hold texts, and most parts have no parts."""
    held = ((name, _held(field.annotation)) for name, field in kind.model_fields.items())
    return tuple((name, not any(map(_has_parts, kinds))) for name, kinds in held if kinds)


def _has_parts(kind: type[BaseModel]) -> bool:
    return any(_held(field.annotation) for field in kind.model_fields.values())


def _held(annotation: object) -> list[type[BaseModel]]:
    """The kinds of parts in a field."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [kind for inner in get_args(annotation) for kind in _held(inner)]


def parent(loc: Loc) -> Loc:
    """The path of the part that the one at `loc` belongs to. Raises `IndexError` for the root."""
    return loc[:-2] if isinstance(loc[-1], int) else loc[:-1]
