"""`konzept compare`: topics × concepts."""

from typing import Annotated, Literal

import typer

from konzept_cli.cli import _filters as choose
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def compare(
    ids: opt.Ids = None,
    form: opt.TableFormat = "table",
    output: opt.Output = None,
    by: Annotated[Literal["topic", "group"], typer.Option("--by", help=HELP("opt.by"))] = "topic",
    roles: opt.Roles = None,
    kind: choose.Kinds = None,
    land: choose.Lands = None,
    since: choose.SinceDate = None,
    until: choose.UntilDate = None,
    latest: choose.Latest = False,
    topic: choose.Topics = None,
    group: choose.Groups = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    color: opt.ColorChoice = "auto",
    verbose: opt.Verbose = False,
) -> None:
    """The matrix, or one topic side by side."""
    del verbose  # main() looks at it
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._session import open_repository
    from konzept_cli.cli._wanting import wanted_row
    from konzept_cli.errors import KonzeptError

    session, loaded = open_repository(root, lang, None)
    words = session.words
    if topic and by == "group":
        raise KonzeptError(words("stop.topic-and-by"))
    filters = choose.Filters(kind, land, topic, group, since, until, latest)
    frame, row = wanted_row(session, loaded, ids or (), filters, roles, by)
    if form == "json":
        from konzept_cli.cli._matrix_json import as_json

        emit(as_json(frame, row), output, words)
        return
    from konzept_cli.cli import _matrix, _sides
    from konzept_cli.cli._layout import page, page_width

    width = page_width(output)
    lines = _matrix.as_lines(frame, width) if row is None else _sides.as_lines(frame, row, width)
    emit(page(lines, output), output, words, color)
