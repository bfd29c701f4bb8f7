"""`konzept compare`: topics × concepts."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from konzept_cli.cli import _filters as choose
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

if TYPE_CHECKING:
    from rich.text import Text

    from konzept_cli.comparison import Row
    from konzept_cli.reports.wording import Frame


def compare(
    ids: opt.Ids = None,
    form: opt.TableFormat = "table",
    output: opt.Output = None,
    by: Annotated[Literal["topic", "group"], typer.Option("--by", help=HELP("opt.by"))] = "topic",
    overlaps: Annotated[bool, typer.Option("--overlaps", help=HELP("opt.overlaps"))] = False,
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
    """The matrix, one topic side by side, or what each two concepts share."""
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
    if overlaps and row:
        raise KonzeptError(words("stop.overlaps.topic"))
    if form == "json":
        from konzept_cli.cli._matrix_json import as_json
        from konzept_cli.cli._overlaps import as_data

        emit(as_json(frame, row, as_data(frame) if overlaps else None), output, words)
    else:
        from konzept_cli.cli._layout import page, page_width

        lines = _lines(frame, row, page_width(output), overlaps=overlaps)
        emit(page(lines, output), output, words, color)


def _lines(frame: "Frame", row: "Row | None", width: int, *, overlaps: bool) -> "list[Text]":
    from konzept_cli.cli import _matrix, _overlaps, _sides

    if overlaps:
        return _overlaps.as_lines(frame, width)
    return _sides.as_lines(frame, row, width) if row else _matrix.as_lines(frame, width)
