"""Every part of a concept, with the path to it."""

from functools import cache

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
    # pydantic keeps a model's fields, in their order, in its `__dict__`; most are texts or empty.
    for name, value in part.__dict__.items():
        if not value or value.__class__ is str:
            continue
        if value.__class__ is tuple:
            if _is_model(value[0].__class__):
                for index, item in enumerate(value):
                    _gather(item, (*loc, name, index), found)
        elif _is_model(value.__class__):
            _gather(value, (*loc, name), found)


@cache
def _is_model(kind: type[object]) -> bool:
    # Asking pydantic for each value would take longer than the walk.
    return issubclass(kind, BaseModel)


def parent(loc: Loc) -> Loc:
    """The path of the part that the one at `loc` belongs to. Raises `IndexError` for the root."""
    return loc[:-2] if isinstance(loc[-1], int) else loc[:-1]
