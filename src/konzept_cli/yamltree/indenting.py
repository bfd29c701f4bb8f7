"""Which line is not indented as it should be."""

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.yamltree.trouble import Trouble


def misindented(trouble: Trouble) -> Finding:
    """The line where libyaml gave up, or one further up that has ended a list which goes on."""
    start = trouble.lines.start(trouble.line)
    span = Span(start, max(start + trouble.indent(trouble.line), trouble.offset + 1))
    own = Finding(Spot(trouble.file, span), "syntax-error", "indentation")
    return outdented(trouble, trouble.line) or own


def outdented(trouble: Trouble, number: int) -> Finding | None:
    """A line that is not indented far enough, so that the list to which the item on line `number`
    belongs has ended there."""
    indent = trouble.indent(number)
    culprit = trouble.above(number)
    while culprit and trouble.indent(culprit) >= indent:
        culprit = trouble.above(culprit)
    before = trouble.above(culprit)
    while before and trouble.indent(before) > indent:
        before = trouble.above(before)
    items = before and trouble.indent(before) == indent
    if not (items and all(map(trouble.is_item, (number, before)))):
        return None
    return trouble.at_line(culprit, "outdented")
