"""JSON for programs, built by hand so that its shape does not change by accident.

Version 1: the first.
"""

import json
from typing import Any

from konzept_cli import __version__
from konzept_cli.diagnostics import Checked, Diagnostic, Fix, Place
from konzept_cli.messages import Catalogue

SCHEMA_VERSION = 1


def render(checked: Checked, words: Catalogue) -> str:
    """One object with `summary` and `diagnostics`; lines and columns from 1, ends exclusive,
    columns in code points."""
    summary = checked.summary
    document = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "konzept", "version": __version__},
        "language": words.language,
        "summary": {
            "files": summary.files,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "infos": summary.infos,
            "fixable": summary.fixable,
            "verified": summary.verified,
            "unverified": summary.unverified,
            "suppressed": summary.suppressed,
        },
        "diagnostics": [_diagnostic(diagnostic, checked) for diagnostic in checked.diagnostics],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic, checked: Checked) -> dict[str, Any]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        **_place(diagnostic.place, checked),
        "path": list(diagnostic.loc),
        "stable_path": list(diagnostic.stable_loc),
        "related": [
            {"message": related.label, **_place(related.place, checked)}
            for related in diagnostic.related
        ],
        "notes": list(diagnostic.notes),
        "help": diagnostic.help,
        "suggestions": list(diagnostic.suggestions),
        "fix": _fix(diagnostic.fix, diagnostic.place.file, checked) if diagnostic.fix else None,
        "suppressed": diagnostic.suppressed._asdict() if diagnostic.suppressed else None,
    }


def _place(place: Place, checked: Checked) -> dict[str, Any]:
    lines = checked.texts[place.file]
    start, end = (lines.position(offset) for offset in place.span)
    return {
        "file": place.file,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _fix(fix: Fix, file: str, checked: Checked) -> dict[str, Any]:
    return {
        "title": fix.title,
        "safe": fix.safe,
        "edits": [
            {"text": edit.text, **_place(Place(file, edit.span), checked)} for edit in fix.edits
        ],
    }
