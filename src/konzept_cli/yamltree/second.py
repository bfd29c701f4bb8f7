"""A second concept in the file of the first."""

import re

from konzept_cli.diagnostics import Finding, Span
from konzept_cli.yamltree.nodes import Node

# What every record begins with.
_HEAD = frozenset(("schema", "title", "district"))
_BEGINS = re.compile(r"^(?:schema|title|district):(?=\s)", re.MULTILINE)


def begins_record(text: str, start: int) -> bool:
    """Whether a record begins behind the offset `start` of `text`."""
    return _BEGINS.search(text, start) is not None


def told_once(root: Node, faults: list[Finding]) -> list[Finding]:
    """`faults`, but one for all from where a second record begins: most of its keys are there
    already."""
    again = [one for one in faults if _is_head(one, root)]
    if len(again) < 2:
        return faults
    first = min(again, key=_start)
    second = Finding(first.spot, "several-documents", "joined", marks=first.marks)
    return [*(one for one in faults if _start(one) < _start(first)), second]


def _is_head(fault: Finding, root: Node) -> bool:
    """Whether `fault` is a key of the record's head that stands there a second time."""
    if fault.rule != "duplicate-key" or fault.values["key"] not in _HEAD:
        return False
    (mark,) = fault.marks
    entry = getattr(root, "by_key", {}).get(fault.values["key"])
    return entry is not None and mark.spot.loc == Span(entry.key.start, entry.key.end)


def _start(fault: Finding) -> int:
    return fault.spot.loc[0] if isinstance(fault.spot.loc, Span) else 0
