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
    for name in _branches(part.__class__):
        value = values[name]
        if not value:
            continue
        if value.__class__ is tuple:
            for index, item in enumerate(value):
                _gather(item, (*loc, name, index), found)
        else:
            _gather(value, (*loc, name), found)


@cache
def _branches(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of `kind` that hold parts: most hold texts, and most parts have none."""
    return tuple(name for name, field in kind.model_fields.items() if _holds(field.annotation))


def _holds(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_holds, get_args(annotation)))


def parent(loc: Loc) -> Loc:
    """The path of the part that the one at `loc` belongs to. Raises `IndexError` for the root."""
    return loc[:-2] if isinstance(loc[-1], int) else loc[:-1]
