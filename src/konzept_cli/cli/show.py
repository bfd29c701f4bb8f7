"""`konzept show`: one concept."""

from typing import Annotated

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def show(
    concept_id: Annotated[
        str,
        typer.Argument(metavar="ID", help=HELP("arg.one-id"), autocompletion=_completing.concepts),
    ],
    form: opt.TextFormat = "text",
    output: opt.Output = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    color: opt.ColorChoice = "auto",
    verbose: opt.Verbose = False,
) -> None:
    """Everything that one record says."""
    del verbose  # main() looks at it
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._session import find_records, open_repository

    session, loaded = open_repository(root, lang, None)
    (record,) = find_records(session, loaded, [concept_id])
    if form == "json":
        from konzept_cli.cli._profile_json import as_json

        emit(as_json(record), output, session.words)
        return
    from konzept_cli.cli import _profile
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._layout import page, page_width

    frame = framed(session, loaded, [record.id])
    lines = _profile.as_lines(frame, frame.heads[0], page_width(output))
    emit(page(lines, output), output, session.words, color)
