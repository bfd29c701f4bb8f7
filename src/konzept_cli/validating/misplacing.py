"""Entries that have been put into another list than the one they belong to."""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel, ValidationError

from konzept_cli.diagnostics import Finding, Loc, Spot
from konzept_cli.model import shape
from konzept_cli.model.items import Item
from konzept_cli.yamltree import Document, Mapping, at, plain

# More than people paste at once; each is held against all kinds of entries.
_MOST = 200
_LACKS = frozenset(("missing", "literal_error", "says-nothing", "names-nothing"))


class Misplaced(NamedTuple):
    """What to say of such entries."""

    findings: tuple[Finding, ...]
    """One for all entries of a list that belong into the same other one."""
    items: frozenset[Loc]
    """The entries, of which nothing else is to be said."""


def misplaced(
    document: Document, model: type[BaseModel], unknown: Iterable[Loc], wrong: Iterable[Loc]
) -> Misplaced:
    """The entries with `unknown` keys that have only keys of another kind of entry. `wrong` are
    the places of other errors."""
    keys: dict[Loc, list[str]] = {}
    for loc in unknown:
        if len(loc) > 1 and isinstance(loc[-2], int):
            keys.setdefault(loc[:-1], []).append(str(loc[-1]))
    faults = [loc if loc in keys else loc[:-1] for loc in wrong] if keys else []
    found: dict[tuple[Loc, tuple[str, ...]], list[Loc]] = {}
    for item in list(keys)[:_MOST]:
        alone = len(keys[item]) + faults.count(item) == 1
        if homes := _homes(document, model, item, alone=alone):
            found.setdefault((item[:-1], homes), []).append(item)
    told = tuple(
        _finding(document, model, homes, items, keys[items[0]])
        for (_, homes), items in found.items()
    )
    return Misplaced(told, frozenset(item for items in found.values() for item in items))


def _homes(
    document: Document, model: type[BaseModel], item: Loc, *, alone: bool
) -> tuple[str, ...]:
    """The lists that the entry at `item` may belong into, those of the top level rather than
    others. With a fault that stands alone it does only if it has what such an entry needs."""
    own, node = shape.at(model, item), at(document, item)
    kinds = (
        (key, inner)
        for key, inner in shape.lists(model)
        if inner is not own and (shape.needs(inner) or not alone)
    )
    found = [key for key, inner in kinds if isinstance(node, Mapping) and _fits(inner, node)]
    top = [key for key in found if key in shape.keys(model)]
    return tuple(dict.fromkeys(top or found))


def _fits(inner: type[BaseModel], node: Mapping) -> bool:
    """Whether `node` has only keys of `inner`, and all that it needs."""
    own = (key for key in node.by_key if not key.startswith("x-"))
    if not shape.keys(inner).keys() >= {*own}:
        return False
    try:
        inner.model_validate(plain(node))
    except ValidationError as error:
        details = error.errors(include_url=False)
        return _LACKS.isdisjoint(one["type"] for one in details if len(one["loc"]) < 2)
    return True


def _finding(
    document: Document,
    model: type[BaseModel],
    homes: tuple[str, ...],
    items: list[Loc],
    keys: list[str],
) -> Finding:
    first, others = items[0], len(items) - 1
    name = next(iter(getattr(at(document, first), "by_key", ())))
    own = next(step for step in reversed(first) if isinstance(step, str))
    values = {"own": own, "homes": homes, "keys": ", ".join(keys), "others": others}
    # Evidence can stand nearly everywhere.
    is_top = homes[0] in shape.keys(model) and homes[0] not in shape.keys(Item)
    spot = Spot(document.file, (*first, name), "key")
    notes = ("others",) if others else ()
    variant = "other-list" if is_top else "other-part"
    return Finding(spot, "unknown-key", variant, values, notes=notes)
