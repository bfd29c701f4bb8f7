"""`konzept diff`: two editions, two concepts, or a file and what it was."""

from typing import Annotated

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

First = Annotated[
    str,
    typer.Argument(metavar="ID", help=HELP("arg.first-id"), autocompletion=_completing.concepts),
]
Second = Annotated[
    str | None,
    typer.Argument(
        metavar="ID",
        help=HELP("arg.second-id"),
        show_default=False,
        autocompletion=_completing.concepts,
    ),
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="REV", help=HELP("opt.since"), show_default=False),
]


def diff(
    first: First,
    second: Second = None,
    since: Since = None,
    form: opt.TableFormat = "table",
    output: opt.Output = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=HELP("opt.exit-code"))] = False,
    lang: opt.Lang = None,
    root: opt.Root = None,
    color: opt.ColorChoice = "auto",
    verbose: opt.Verbose = False,
) -> None:
    """What is on both sides, and what became of it."""
    del verbose  # main() looks at it
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._pairing import open_sides

    session, both = open_sides(first, second, since, root, lang)
    if form == "json":
        from konzept_cli.cli._synopsis_json import as_json

        emit(as_json(both), output, session.words)
    else:
        from konzept_cli.cli._layout import page, page_width
        from konzept_cli.cli._synopsis import as_lines
        from konzept_cli.reports.synopsis import build

        lines = as_lines(build(both), session.words, page_width(output))
        emit(page(lines, output), output, session.words, color)
    if exit_code and both.synopsis.differs:
        raise typer.Exit(1)
