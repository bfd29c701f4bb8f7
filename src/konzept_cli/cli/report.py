"""`konzept report comparison` writes the comparison as one page."""

from typing import Annotated, Literal

import typer

from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

ReportFormat = Annotated[
    Literal["html", "md", "json"], typer.Option("--format", help=HELP("opt.report-format"))
]


def comparison(
    ids: opt.Ids = None,
    form: ReportFormat = "html",
    output: opt.Output = None,
    roles: opt.Roles = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """The comparison of the concepts with `ids`, of all without any."""
    del verbose  # main() looks at it
    from konzept_cli.cli._comparing import roles_named
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._output import emit, say
    from konzept_cli.cli._reporting import comparison_page
    from konzept_cli.cli._session import find_records, open_repository
    from konzept_cli.visible import visible

    session, loaded = open_repository(root, lang, None, report=True)
    words = session.words
    chosen = [record.id for record in find_records(session, loaded, ids or ())]
    frame = framed(session, loaded, chosen, roles=roles_named(roles, words))
    if roles:
        chosen.append(f"--roles {roles}")
    emit(comparison_page(frame, form, chosen), output, words)
    if output is not None:
        say(words("written", path=visible(str(output))))
