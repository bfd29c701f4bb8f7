"""`konzept new`: the file of a new record."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

Kind = Literal[
    "land", "regierungsbezirk", "kreis", "kreisfreie-stadt", "gemeinde", "stadtbezirk", "quartier"
]


def new(
    name: Annotated[list[str], typer.Argument(metavar="NAME", help=HELP("arg.district"))],
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help=HELP("opt.date"), show_default=False),
    ] = None,
    title: Annotated[
        str | None,
        typer.Option("--title", metavar="TITLE", help=HELP("opt.title"), show_default=False),
    ] = None,
    kind: Annotated[
        Kind | None,
        typer.Option("--kind", help=HELP("opt.district-kind"), show_default=False),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help=HELP("opt.new-file"),
            readable=False,
            show_default=False,
        ),
    ] = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """A file with what the register knows, and an explanation of the rest."""
    del verbose  # main() looks at it
    from konzept_cli.cli._beginning import Wish, begin

    # Nobody needs to know that a name of two words wants quotation marks.
    begin(Wish(" ".join(name).strip(), date, title, kind, output, lang, root))
