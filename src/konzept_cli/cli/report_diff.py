"""`konzept report diff` writes the Synopse as one page.

Its JSON, version 1, has all that the page shows, in the same words and order; for ids, keys and
values of the vocabularies there is `konzept diff --format json`.
"""

from typing import Annotated, Literal, get_args

import typer

from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP
from konzept_cli.cli.diff import First, Second, Since

Form = Literal["html", "md", "json"]


def report_diff(
    first: First,
    second: Second = None,
    since: Since = None,
    form: Annotated[
        Form | None, typer.Option("--format", help=HELP("opt.report-format"), show_default=False)
    ] = None,
    output: opt.Output = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """What is on both sides, and what became of it, as a page of one view."""
    del verbose  # main() looks at it
    from konzept_cli.cli._ending import form_for
    from konzept_cli.cli._filling import asked_again, filling, page_of
    from konzept_cli.cli._output import hand_over
    from konzept_cli.cli._pairing import open_sides
    from konzept_cli.reports.synopsis import COMMAND, build

    session, both = open_sides(first, second, since, root, lang, report=True)
    words = session.words
    wanted = form_for(form, output, get_args(Form), words)
    named = [both.newer.column.id] if since else [head.column.id for head in both.heads]
    options = [f"--since {since}"] if since else []
    view = build(both, asked_again(words, COMMAND, *named, *options))
    hand_over(page_of(view, "diff", wanted, filling(session)), output, words)
