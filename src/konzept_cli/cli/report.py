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
    import json
    from dataclasses import asdict

    from konzept_cli.cli._comparing import roles_named
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._output import emit, say
    from konzept_cli.cli._session import find_records, open_repository
    from konzept_cli.reports.comparison import COMMAND, build
    from konzept_cli.reports.rendering import render
    from konzept_cli.visible import visible

    session, loaded = open_repository(root, lang, None, report=True)
    words = session.words
    records = find_records(session, loaded, ids or ())
    counted = roles_named(roles, words)
    frame = framed(session, loaded, [record.id for record in records], roles=counted)
    chosen = [record.id for record in records]
    chosen += [f"--roles {roles}"] * bool(roles) + ["--lang en"] * (words.language == "en")
    command = " ".join((COMMAND, *chosen))
    view = build(loaded.repository, frame.comparison, words, command=command)
    if form == "json":
        text = json.dumps(asdict(view), ensure_ascii=False, indent=2) + "\n"
    else:
        text = render(view, f"comparison.{form}.j2", words)
    emit(text, output, words)
    if output is not None:
        say(words("written", path=visible(str(output))))
