"""One line per diagnostic, for people: `file:line:column: severity[rule] message`."""

from konzept_cli.diagnostics import Checked
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible


def render(checked: Checked, words: Catalogue) -> str:
    """The diagnostics, a line each; columns count code points from 1."""
    lines = []
    for diagnostic in checked.diagnostics:
        if diagnostic.suppressed:
            continue
        place = diagnostic.place
        line, column = checked.texts[place.file].position(place.span.start)
        where = f"{visible(place.file)}:{line}:{column}"
        severity = words(f"severity.{diagnostic.severity}")
        lines.append(f"{where}: {severity}[{diagnostic.rule}] {visible(diagnostic.message)}\n")
    return "".join(lines)
