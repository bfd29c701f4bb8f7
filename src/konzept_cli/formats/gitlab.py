"""GitLab Code Quality, for the widget and the changes of a merge request.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from konzept_cli.diagnostics import Checked, Severity
from konzept_cli.fingerprints import fingerprints
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(checked: Checked, words: Catalogue) -> str:
    """A list with an entry for each diagnostic that counts; lines count from 1. The language of
    the messages is in the diagnostics already, so `words` adds nothing."""
    del words
    entries = []
    for diagnostic, fingerprint in zip(checked.diagnostics, fingerprints(checked), strict=True):
        if diagnostic.suppressed:
            continue
        place = diagnostic.place
        line = checked.texts[place.file].position(place.span.start).line
        entries.append(
            {
                "description": visible(diagnostic.message),
                "check_name": diagnostic.rule,
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[diagnostic.severity],
                "location": {"path": f"{checked.folder}{place.file}", "lines": {"begin": line}},
            }
        )
    return to_json(entries)
