"""`konzept compare`: topics × concepts."""

from typing import Annotated, Literal

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def compare(
    ids: opt.Ids = None,
    form: opt.TableFormat = "table",
    output: opt.Output = None,
    topic: Annotated[
        str | None,
        typer.Option(
            "--topic",
            metavar="TOPIC",
            help=HELP("opt.topic"),
            show_default=False,
            autocompletion=_completing.topics,
        ),
    ] = None,
    by: Annotated[Literal["topic", "group"], typer.Option("--by", help=HELP("opt.by"))] = "topic",
    roles: opt.Roles = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    color: opt.ColorChoice = "auto",
    verbose: opt.Verbose = False,
) -> None:
    """The matrix, or one topic side by side."""
    del verbose  # main() looks at it
    from konzept_cli.cli._comparing import roles_named, row_named
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._session import find_records, open_repository
    from konzept_cli.errors import KonzeptError

    session, loaded = open_repository(root, lang, None)
    words = session.words
    if topic is not None and by == "group":
        raise KonzeptError(words("stop.topic-and-by"))
    records = find_records(session, loaded, ids or ())
    counted = roles_named(roles, words)
    frame = framed(session, loaded, [record.id for record in records], by, counted)
    row = None if topic is None else row_named(frame, topic)
    if form == "json":
        from konzept_cli.cli._matrix_json import as_json

        emit(as_json(frame, row), output, words)
        return
    from konzept_cli.cli import _matrix, _sides
    from konzept_cli.cli._layout import page, page_width

    width = page_width(output)
    lines = _matrix.as_lines(frame, width) if row is None else _sides.as_lines(frame, row, width)
    emit(page(lines, output), output, words, color)
