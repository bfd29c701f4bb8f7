"""What models and their fields hold, in words: the docstrings, or their German counterparts."""

import ast
import inspect
import re
from functools import cache
from itertools import pairwise

from pydantic import BaseModel

from konzept_cli.messages import Catalogue


def description(model: type[BaseModel], words: Catalogue, field: str = "") -> str:
    """What `model`, or its `field`, holds. A field is described where it is declared: `note` once
    for every part of a concept."""
    if field:
        model = next(base for base in model.__mro__ if field in _declared(base))
    if words.language == "de":
        return words(".".join(("model", model.__name__, *([field] if field else []))))
    return _one_line(_documented(model)[field] if field else model.__doc__ or "")


def _declared(model: type) -> dict[str, object]:
    annotations: dict[str, object] = vars(model).get("__annotations__", {})
    return annotations


@cache
def _documented(model: type[BaseModel]) -> dict[str, str]:
    """The strings under the fields that `model` declares."""
    texts = {}
    (declared,) = ast.parse(inspect.getsource(model)).body
    for first, second in pairwise(ast.iter_child_nodes(declared)):
        if (
            isinstance(first, ast.AnnAssign)
            and isinstance(first.target, ast.Name)
            and isinstance(second, ast.Expr)
            and isinstance(second.value, ast.Constant)
        ):
            texts[first.target.id] = str(second.value.value)
    return texts


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
