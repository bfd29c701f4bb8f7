"""`konzept report sources` writes the sources, and what was taken from each, as one page.

Its JSON, version 1, has all that the page shows, in the same words and order: `language`, `cover`,
`glance`; `works`, one per source, with `source`, `citation`, `at_hand`, `tally`, `same` (other
entries of the same text) and `claims` in the order of pages, each with its `uses` as `steps` into
the record; `lists`, `legends`, `command`. Keys stay and mean the same within a version.

Its CSV has one line for each use of a name or a quote.
"""

from typing import Annotated, Literal, get_args

import typer

from konzept_cli.cli import _filters as choose
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

Form = Literal["html", "md", "json", "csv"]


def report_sources(
    ids: opt.Ids = None,
    form: Annotated[
        Form | None, typer.Option("--format", help=HELP("opt.report-format"), show_default=False)
    ] = None,
    output: opt.Output = None,
    excel: Annotated[bool, typer.Option("--excel", help=HELP("opt.excel"))] = False,
    sources: opt.Sources = None,
    kind: choose.Kinds = None,
    land: choose.Lands = None,
    since: choose.SinceDate = None,
    until: choose.UntilDate = None,
    latest: choose.Latest = False,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """The sources of the concepts with `ids`, of all without any, as far as the filters leave
    them."""
    del verbose  # main() looks at it
    from konzept_cli.cli._ending import form_for
    from konzept_cli.cli._filling import filling
    from konzept_cli.cli._output import hand_over
    from konzept_cli.cli._session import open_repository
    from konzept_cli.cli._sourcing import sources_page
    from konzept_cli.cli._tabling import Wanted
    from konzept_cli.cli._wanting import wanted_frame

    session, loaded = open_repository(root, lang, sources, report=True)
    words = session.words
    wanted = Wanted(form_for(form, output, get_args(Form), words), excel=excel)
    wanted.check(words, to_file=output is not None)
    filters = choose.Filters(kind=kind, land=land, since=since, until=until, latest=latest)
    frame, chosen = wanted_frame(session, loaded, ids or (), filters)
    hand_over(sources_page(frame, wanted, chosen, filling(session)), output, words)
