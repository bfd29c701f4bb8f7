"""`konzept report site` writes all reports as a folder of pages that lead to one another."""

from pathlib import Path
from typing import Annotated

import typer

from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def report_site(
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="DIR", help=HELP("opt.site-output"), show_default=False
        ),
    ],
    sources: opt.Sources = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """The site of all concepts."""
    del verbose  # main() looks at it
    from konzept_cli.cli._filling import asked_again, filling
    from konzept_cli.cli._folder import write_folder
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._output import say
    from konzept_cli.cli._session import open_repository
    from konzept_cli.reports.site import COMMAND, pages
    from konzept_cli.visible import visible

    session, loaded = open_repository(root, lang, sources, report=True)
    words, fill = session.words, filling(session)
    command = asked_again(words, COMMAND)
    made = (
        (page.path, fill(page.view, page.template, page.navigation))
        for page in pages(framed(session, loaded), command)
    )
    written = write_folder(output, made, words)
    start = visible(str(output / "index.html"))
    say(words.count("written.site", written, path=visible(str(output)), start=start))
