"""Diagnostics as JSON values: the shape that `konzept schema diagnostics` publishes.

Built by hand, so that it does not change by accident. Version 1: the first.
"""

from typing import Any

from konzept_cli import __version__
from konzept_cli.diagnostics import Checked, Diagnostic, Fix, Place

SCHEMA_VERSION = 1


def header(language: str) -> dict[str, Any]:
    """What is before everything else: which version of what wrote this."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "konzept", "version": __version__},
        "language": language,
    }


def summary(checked: Checked) -> dict[str, Any]:
    """What was checked and what came of it."""
    numbers = checked.summary
    return {
        "files": numbers.files,
        "errors": numbers.errors,
        "warnings": numbers.warnings,
        "infos": numbers.infos,
        "fixable": numbers.fixable,
        "verified": numbers.verified,
        "unverified": numbers.unverified,
        "suppressed": numbers.suppressed,
        "rules": dict(sorted(checked.by_rule().items())),
    }


def diagnostic(one: Diagnostic, checked: Checked) -> dict[str, Any]:
    """Everything that is known about `one`. Lines and columns count from 1, columns in code
    points; ends are exclusive."""
    return {
        "rule": one.rule,
        "severity": one.severity.value,
        "message": one.message,
        **_place(one.place, checked),
        "path": list(one.loc),
        "stable_path": list(one.stable_loc),
        "related": [
            {"message": related.label, **_place(related.place, checked)} for related in one.related
        ],
        "notes": list(one.notes),
        "help": one.help,
        "suggestions": list(one.suggestions),
        "fix": _fix(one.fix, one.place.file, checked) if one.fix else None,
        "suppressed": one.suppressed._asdict() if one.suppressed else None,
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
