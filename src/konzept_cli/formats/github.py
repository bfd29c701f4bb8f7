"""GitHub Actions: workflow commands that become annotations, and the summary of a job's step.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from konzept_cli.diagnostics import Checked, Diagnostic, Severity
from konzept_cli.markdown import code, escape
from konzept_cli.messages import Catalogue
from konzept_cli.tally import summary_line
from konzept_cli.visible import visible

SUMMARY_BYTES = 1_000_000
"""A step may write 1 MiB; what is above is refused as a whole."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_COLUMNS = ("severity", "place", "rule", "message")


def render(checked: Checked, words: Catalogue) -> str:
    """A line for each diagnostic that counts, most severe first, because GitHub shows only 10 per
    level and step. The language of the messages is in the diagnostics already, so `words` adds
    nothing."""
    del words
    return "".join(_command(diagnostic, checked) for diagnostic in _by_weight(checked))


def step_summary(checked: Checked, words: Catalogue) -> str:
    """All that count as a table in Markdown, most severe first, as far as a step's summary may
    go, under the sentences that every check ends with."""
    text = f"### konzept\n\n{escape(summary_line(checked.summary, words))}\n\n"
    diagnostics = _by_weight(checked)
    if not diagnostics:
        return text
    text += _row(*(words(f"format.table.{name}") for name in _COLUMNS))
    text += _row(*("---" for _ in _COLUMNS))
    room = SUMMARY_BYTES - len(text.encode())
    rows: list[str] = []
    for diagnostic in diagnostics:
        row = _finding(diagnostic, checked, words)
        room -= len(row.encode())
        if room < 0:
            more = words.count("format.more", len(diagnostics) - len(rows))
            return f"{text}{''.join(rows)}\n{escape(more)}\n\n"
        rows.append(row)
    return f"{text}{''.join(rows)}\n"


def _by_weight(checked: Checked) -> list[Diagnostic]:
    return sorted(checked.counted(), key=lambda diagnostic: diagnostic.severity.rank)


def _command(diagnostic: Diagnostic, checked: Checked) -> str:
    lines = checked.texts[diagnostic.place.file]
    start, end = (lines.position(offset) for offset in diagnostic.place.span)
    properties: dict[str, object] = {
        "title": f"konzept ({diagnostic.rule})",
        "file": visible(f"{checked.folder}{diagnostic.place.file}"),
        "line": start.line,
        "endLine": end.line,
    }
    if start.line == end.line:
        properties |= {"col": start.column, "endColumn": end.column}
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    said = filter(None, (diagnostic.message, *diagnostic.notes, diagnostic.help))
    message = _data("\n".join(visible(sentence) for sentence in said))
    return f"::{_LEVELS[diagnostic.severity]} {given}::{message}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")


def _finding(diagnostic: Diagnostic, checked: Checked, words: Catalogue) -> str:
    place = diagnostic.place
    line, column = checked.texts[place.file].position(place.span.start)
    return _row(
        words(f"severity.{diagnostic.severity}"),
        code(f"{visible(place.file)}:{line}:{column}"),
        code(diagnostic.rule),
        escape(visible(diagnostic.message)),
    )


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"
