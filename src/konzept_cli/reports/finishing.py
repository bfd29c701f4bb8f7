"""What every report does with its view at the end: a fingerprint of the data, safe texts."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from konzept_cli.reports.wording import Frame
from konzept_cli.visible import visible

T = TypeVar("T")


def digest(frame: Frame) -> str:
    """A fingerprint of everything the report is made from."""
    found = hashlib.sha256(frame.comparison.vocabulary.model_dump_json().encode())
    for head in frame.heads:
        data = f"\n{head.column.id}\n{head.concept.model_dump_json()}"
        found.update(data.encode("utf-8", "surrogatepass"))
    return found.hexdigest()[:12]


def on_one_line(text: str) -> str:
    """`text` on one line, with what would hide in it or reorder it made visible."""
    return visible(re.sub(r"[\t\n\r]+", " ", text))


def each_text(value: T, change: Callable[[str], str]) -> T:
    """`value` with every text in it changed: one place, so that none is left out."""
    return cast("T", _changed(value, change))


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(inner, change) for inner in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        return replace(value, **{n: _changed(getattr(value, n), change) for n in names})
    return value
