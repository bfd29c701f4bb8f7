"""What every report does with its view at the end: a fingerprint of the data, safe texts."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_not
from typing import TYPE_CHECKING, Any, TypeVar, cast

from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Record
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")
P = TypeVar("P")


def digest(frame: Frame, others: Iterable[Record] = ()) -> str:
    """A fingerprint of everything the report is made from: the concepts of `frame`, and `others`
    that are told beside them."""
    found = hashlib.sha256(frame.comparison.vocabulary.model_dump_json().encode())
    for record in (*(head.column.record for head in frame.heads), *others):
        data = f"\n{record.id}\n{record.concept.model_dump_json()}"
        found.update(data.encode("utf-8", "surrogatepass"))
    return found.hexdigest()[:12]


def on_one_line(text: str) -> str:
    """`text` on one line, with what would hide in it or reorder it made visible."""
    if text.isprintable():  # neither: true of most texts, and quickly said
        return text
    return visible(re.sub(r"[\t\n\r]+", " ", text))


def each_text(value: T, change: Callable[[str], str]) -> T:
    """`value` with every text in it changed: one place, so that none is left out."""
    return each(value, str, change)


def each(value: T, kind: type[P], change: Callable[[P], P]) -> T:
    """`value` with every part of it that is a `kind` changed."""
    return changed(value, {kind: change})


def changed(value: T, changes: Mapping[type, Callable[[Any], Any]]) -> T:
    """`value` with every part of it that is of one of the types changed, after its own parts."""
    return cast("T", _changed(value, changes))


def _changed(value: object, changes: Mapping[type, Callable[[Any], Any]]) -> object:
    kind: type = type(value)
    if isinstance(value, tuple):
        parts = [_changed(part, changes) for part in value]
        return tuple(parts) if any(map(is_not, parts, value)) else value
    made = {}
    for name in _names(kind):
        old = getattr(value, name)
        new = _changed(old, changes)
        if new is not old:
            made[name] = new
    # Most parts of a large view stay as they are; to make them anew would take a second.
    kept = replace(cast("DataclassInstance", value), **made) if made else value
    change = changes.get(kind)
    return change(kept) if change else kept


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; nothing else has any."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
