"""`konzept report comparison` writes the comparison as one page."""

from typing import Annotated, Literal, get_args

import typer

from konzept_cli.cli import _filters as choose
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

Form = Literal["html", "md", "json", "csv", "xlsx"]
ReportFormat = Annotated[
    Form | None, typer.Option("--format", help=HELP("opt.report-format"), show_default=False)
]
Table = Annotated[
    Literal["matrix", "crosswalk", "overlaps"] | None,
    typer.Option("--table", help=HELP("opt.table"), show_default=False),
]
Excel = Annotated[bool, typer.Option("--excel", help=HELP("opt.excel"))]
Summary = Annotated[bool, typer.Option("--summary", help=HELP("opt.summary"))]


def comparison(
    ids: opt.Ids = None,
    form: ReportFormat = None,
    output: opt.Output = None,
    table: Table = None,
    excel: Excel = False,
    summary: Summary = False,
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
    verbose: opt.Verbose = False,
) -> None:
    """The comparison of the concepts with `ids`, of all without any, as far as the filters leave
    them."""
    del verbose  # main() looks at it
    from konzept_cli.cli._ending import form_for
    from konzept_cli.cli._filling import filling
    from konzept_cli.cli._output import emit, say
    from konzept_cli.cli._reporting import comparison_page, comparison_workbook
    from konzept_cli.cli._session import open_repository
    from konzept_cli.cli._tabling import Wanted
    from konzept_cli.cli._wanting import wanted_frame
    from konzept_cli.cli._writing import write_bytes
    from konzept_cli.visible import visible

    session, loaded = open_repository(root, lang, None, report=True)
    words = session.words
    wanted = Wanted(form_for(form, output, get_args(Form), words), table, excel, summary)
    wanted.check(words, to_file=output is not None)
    filters = choose.Filters(kind, land, topic, group, since, until, latest)
    frame, chosen = wanted_frame(session, loaded, ids or (), filters, roles)
    if output is not None and wanted.form == "xlsx":
        write_bytes(output, comparison_workbook(frame, chosen), words)
    else:
        emit(comparison_page(frame, wanted, chosen, filling(session)), output, words)
    if output is not None:
        say(words("written", path=visible(str(output))))
