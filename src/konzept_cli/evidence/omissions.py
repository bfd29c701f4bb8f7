"""Quotes that leave something out: `Teilhabe […] erhöhen`."""

import re

MARK = re.compile(r"\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|(?<!\.)\.{3}(?!\.)")


def pieces(quote: str) -> tuple[str, ...]:
    """What stands before, between and behind the marks; `quote` alone where it has none."""
    parts = (part.strip() for part in MARK.split(quote))
    return tuple(part for part in parts if part)
