"""SARIF 2.1.0 for code scanning.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and within the limits of GitHub:
https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

import gzip
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from konzept_cli import __version__
from konzept_cli.diagnostics import (
    Checked,
    Diagnostic,
    Fix,
    Place,
    Related,
    RuleText,
    Severity,
    Suppression,
)
from konzept_cli.fingerprints import fingerprints
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

RESULTS = 25_000
LOCATIONS = 1_000
BYTES = 10_000_000
"""Compressed with gzip."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"


def render(checked: Checked, words: Catalogue) -> str:
    """One run with all rules and as many results as code scanning takes, the heaviest first to
    stay. Lines and columns count from 1, columns in code points; ends are exclusive. No absolute
    paths: whoever reads it knows where the checkout lies."""
    index = {rule.id: number for number, rule in enumerate(checked.rules)}
    results = [
        _result(diagnostic, fingerprint, index[diagnostic.rule], checked)
        for diagnostic, fingerprint in zip(checked.diagnostics, fingerprints(checked), strict=True)
    ]
    most = min(len(results), RESULTS)
    while _too_large(text := _log(results, most, checked, words)) and most:
        most //= 2
    return text


def _too_large(text: str) -> bool:
    data = text.encode("utf-8", "backslashreplace")
    return len(data) > BYTES and len(gzip.compress(data)) > BYTES


def _log(results: Sequence[dict[str, Any]], most: int, checked: Checked, words: Catalogue) -> str:
    """The text with `most` of `results`, in their order."""
    weights = [(bool(one.suppressed), one.severity.rank) for one in checked.diagnostics]
    heaviest = sorted(range(len(results)), key=weights.__getitem__)
    kept = [results[number] for number in sorted(heaviest[:most])]
    driver = {
        "name": "konzept",
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in checked.rules],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "konzept/"},
        "language": words.language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": words("format.root")}}},
        "invocations": [_invocation(checked, len(results) - len(kept), words)],
        "results": kept,
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return to_json(log)


def _invocation(checked: Checked, missing: int, words: Catalogue) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": True, "exitCode": checked.exit_code}
    overrides = [
        {
            "descriptor": {"id": rule.id, "index": number},
            "configuration": {"level": _LEVELS[rule.configured]},
        }
        for number, rule in enumerate(checked.rules)
        if rule.configured
    ]
    if overrides:
        invocation["ruleConfigurationOverrides"] = overrides
    if missing:
        message = {"text": words.count("format.more", missing)}
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": message}]
    return invocation


def _rule(rule: RuleText) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.fault},
        "fullDescription": {"text": rule.about},
        "help": {"text": rule.about, "markdown": rule.help},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(
    diagnostic: Diagnostic, fingerprint: str, rule: int, checked: Checked
) -> dict[str, Any]:
    # Where there is little room, GitHub shows the first sentence: the message.
    said = " ".join(filter(None, (diagnostic.message, *diagnostic.notes, diagnostic.help)))
    result: dict[str, Any] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": rule,
        "level": _LEVELS[diagnostic.severity],
        # `[text](target)` would be a link.
        "message": {"text": visible(said).replace("](", "] (")},
        "locations": [_location(diagnostic.place, checked)],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }
    if checked.summary.suppressed:  # on all results or on none
        result["suppressions"] = _suppressions(diagnostic.suppressed)
    if diagnostic.related:
        related = diagnostic.related[: LOCATIONS - 1]
        result["relatedLocations"] = [_related(other, checked) for other in related]
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.fix, diagnostic.place.file, checked)]
    return result


def _suppressions(suppressed: Suppression | None) -> list[dict[str, str]]:
    if suppressed is None:
        return []
    kind = "inSource" if suppressed.kind == "comment" else "external"
    return [{"kind": kind, "status": "accepted", "justification": visible(suppressed.reason)}]


def _location(place: Place, checked: Checked) -> dict[str, Any]:
    location = {"artifactLocation": _artifact(place.file, checked)}
    return {"physicalLocation": {**location, "region": _region(place, checked)}}


def _related(related: Related, checked: Checked) -> dict[str, Any]:
    message = {"text": visible(related.label)}
    return {**_location(related.place, checked), "message": message}


def _artifact(file: str, checked: Checked) -> dict[str, str]:
    # The name of a file may be no text: then its odd bytes are surrogates.
    uri = quote(f"{checked.folder}{file}".encode("utf-8", "surrogatepass"), safe="/")
    return {"uri": uri, "uriBaseId": _ROOT}


def _region(place: Place, checked: Checked) -> dict[str, int]:
    lines = checked.texts[place.file]
    start, end = (lines.position(offset) for offset in place.span)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _fix(fix: Fix, file: str, checked: Checked) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": _region(Place(file, edit.span), checked),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    change = {"artifactLocation": _artifact(file, checked), "replacements": replacements}
    return {"description": {"text": visible(fix.title)}, "artifactChanges": [change]}
