"""Entries in the order of the paper's own numbers."""

import re
from collections.abc import Iterable

from konzept_cli.reports.statements import Entry

_DIGITS = frozenset("0123456789")


def in_order(numbers: Iterable[str | None], entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """`entries` by their `numbers` where all have one: 1.2 stands before 1.10."""
    listed = list(zip(numbers, entries, strict=True))
    if all(number for number, _ in listed):
        listed.sort(key=lambda pair: _parts(pair[0] or ""))
    return tuple(entry for _, entry in listed)


def _parts(number: str) -> list[tuple[int, str]]:
    """Its words and figures, so that of two figures the one with more digits is greater."""
    return [
        (len(part.lstrip("0")), part.lstrip("0")) if part[0] in _DIGITS else (0, part)
        for part in re.findall(r"[0-9]+|[^0-9]+", number)
    ]
