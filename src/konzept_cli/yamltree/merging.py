"""The marks that git leaves where two people have changed the same lines."""

import re

from konzept_cli.diagnostics import Edit, Finding, Mend, Span
from konzept_cli.yamltree.trouble import Trouble

_MARK = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
_ANY = re.compile(r"^(?:<{7}|={7}|>{7})(?: |\r?$)", re.MULTILINE)


def merged(trouble: Trouble) -> Finding | None:
    """Such marks; or one of them alone, which somebody forgot to delete."""
    match = _MARK.search(trouble.text)
    if match is None:
        return None
    number = trouble.lines.position(match.start()).line
    if len(_ANY.findall(trouble.text)) > 1:
        return trouble.at_line(number, "merged")
    end = trouble.lines.start(number + 1) if number < len(trouble.lines) else len(trouble.text)
    mend = Mend("edit", safe=False, edits=(Edit(Span(match.start(), end), ""),))
    return trouble.at_line(number, "merge-rest")._replace(mend=mend)
