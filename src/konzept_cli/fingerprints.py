"""Diagnostics → names that outlive changes elsewhere in the file."""

import hashlib
import json
from collections import Counter

from konzept_cli.diagnostics import Checked, Diagnostic


def fingerprints(checked: Checked) -> tuple[str, ...]:
    """One for each diagnostic, in their order: a hash of rule, file, stable path and the text that
    is meant, then which of several equal ones it is, from 1. No line numbers, so that inserted
    lines change nothing; no language either."""
    seen = Counter[str]()
    found = []
    for diagnostic in checked.diagnostics:
        digest = _digest(diagnostic, checked)
        seen[digest] += 1
        found.append(f"{digest}:{seen[digest]}")
    return tuple(found)


def _digest(diagnostic: Diagnostic, checked: Checked) -> str:
    (start, end), file = diagnostic.place.span, diagnostic.place.file
    value = checked.texts[file].text[start:end].replace("\r\n", "\n")
    known = [diagnostic.rule, file, diagnostic.stable_loc, value]
    return hashlib.sha256(json.dumps(known).encode()).hexdigest()[:32]
