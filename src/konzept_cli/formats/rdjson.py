"""rdjson for reviewdog, which comments on pull requests.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from typing import Any

from konzept_cli.diagnostics import Checked, Diagnostic, Place, Severity, Span
from konzept_cli.jsontext import to_json
from konzept_cli.lines import Lines
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(checked: Checked, words: Catalogue) -> str:
    """A DiagnosticResult with what counts. Lines and columns count from 1, columns in bytes of
    UTF-8; ends are exclusive. The language of the messages is in the diagnostics already, so
    `words` adds nothing."""
    del words
    result = {
        "source": {"name": "konzept"},
        "diagnostics": [_diagnostic(diagnostic, checked) for diagnostic in checked.counted()],
    }
    return to_json(result)


def _diagnostic(diagnostic: Diagnostic, checked: Checked) -> dict[str, Any]:
    said = filter(None, (diagnostic.message, *diagnostic.notes, diagnostic.help))
    content: dict[str, Any] = {
        "message": "\n".join(visible(sentence) for sentence in said),
        "location": _location(diagnostic.place, checked),
        "severity": _SEVERITIES[diagnostic.severity],
        "code": {"value": diagnostic.rule},
    }
    if diagnostic.fix:
        lines = checked.texts[diagnostic.place.file]
        content["suggestions"] = [
            {"range": _range(edit.span, lines), "text": edit.text} for edit in diagnostic.fix.edits
        ]
    if diagnostic.related:
        content["related_locations"] = [
            {"message": visible(related.label), "location": _location(related.place, checked)}
            for related in diagnostic.related
        ]
    return content


def _location(place: Place, checked: Checked) -> dict[str, Any]:
    lines = checked.texts[place.file]
    return {"path": f"{checked.folder}{place.file}", "range": _range(place.span, lines)}


def _range(span: Span, lines: Lines) -> dict[str, Any]:
    return {"start": _position(span.start, lines), "end": _position(span.end, lines)}


def _position(offset: int, lines: Lines) -> dict[str, int]:
    line = lines.position(offset).line
    before = lines.text[lines.start(line) : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
