"""`konzept report concept` writes the profile of one concept as one page.

Its JSON, version 1, has all that the page shows, in the same words and order; for ids, keys and
values of the vocabularies there is `konzept show --format json`.
"""

from typing import Annotated, Literal, get_args

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

Form = Literal["html", "md", "json"]


def report_concept(
    concept_id: Annotated[
        str,
        typer.Argument(metavar="ID", help=HELP("arg.one-id"), autocompletion=_completing.concepts),
    ],
    form: Annotated[
        Form | None, typer.Option("--format", help=HELP("opt.report-format"), show_default=False)
    ] = None,
    output: opt.Output = None,
    sources: opt.Sources = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """Everything that one record says, as a page of one view."""
    del verbose  # main() looks at it
    from konzept_cli.cli._ending import form_for
    from konzept_cli.cli._filling import asked_again, filling, page_of
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._output import hand_over
    from konzept_cli.cli._session import find_records, open_repository
    from konzept_cli.reports.profile import COMMAND, build

    session, loaded = open_repository(root, lang, sources, report=True)
    words = session.words
    wanted = form_for(form, output, get_args(Form), words)
    (record,) = find_records(session, loaded, [concept_id])
    view = build(framed(session, loaded, [record.id]), asked_again(words, COMMAND, record.id))
    hand_over(page_of(view, "concept", wanted, filling(session)), output, words)
