"""Every part of a concept, with the path to it."""

from collections.abc import Iterator

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc


def parts(root: BaseModel, loc: Loc = ()) -> Iterator[tuple[Loc, BaseModel]]:
    """`root` and all parts below it, in the model's order, each before its own parts."""
    yield loc, root
    for name in type(root).model_fields:
        value = getattr(root, name)
        if isinstance(value, BaseModel):
            yield from parts(value, (*loc, name))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from parts(item, (*loc, name, index))
