"""Every option that commands share, once."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from konzept_cli.cli._language import before_parsing

# Help texts are needed when the commands are declared, so their language is chosen here.
HELP = before_parsing(sys.argv[1:])


def _formats(incomplete: str) -> list[str]:
    from konzept_cli.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH", help=HELP("arg.path"), show_default=False)
]
Ids = Annotated[
    list[str] | None, typer.Argument(metavar="ID", help=HELP("arg.id"), show_default=False)
]
DiagnosticFormats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORMAT[=FILE]",
        help=HELP("opt.formats"),
        show_default=False,
        autocompletion=_formats,
    ),
]
TableFormat = Annotated[Literal["table", "json"], typer.Option("--format", help=HELP("opt.format"))]
TextFormat = Annotated[Literal["text", "json"], typer.Option("--format", help=HELP("opt.format"))]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help=HELP("opt.output"), show_default=False),
]
Lang = Annotated[
    Literal["de", "en"] | None,
    typer.Option("--lang", help=HELP("opt.lang"), show_default=False),
]
Sources = Annotated[
    Path | None,
    typer.Option("--sources", metavar="DIR", help=HELP("opt.sources"), show_default=False),
]
Roles = Annotated[
    str | None,
    typer.Option("--roles", metavar="ROLE,…", help=HELP("opt.roles"), show_default=False),
]
Root = Annotated[
    Path | None, typer.Option("--root", metavar="DIR", help=HELP("opt.root"), show_default=False)
]
ColorChoice = Annotated[
    Literal["auto", "always", "never"], typer.Option("--color", help=HELP("opt.color"))
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=HELP("opt.quiet"))]
Verbose = Annotated[bool, typer.Option("--verbose", help=HELP("opt.verbose"))]
FailOn = Annotated[
    Literal["error", "warning", "info", "never"],
    typer.Option("--fail-on", help=HELP("opt.fail-on")),
]
Statistics = Annotated[bool, typer.Option("--statistics", help=HELP("opt.statistics"))]
Fix = Annotated[bool, typer.Option("--fix", help=HELP("opt.fix"))]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help=HELP("opt.unsafe-fixes"))]
Diff = Annotated[bool, typer.Option("--diff", help=HELP("opt.diff"))]
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help=HELP("opt.allow-empty"))]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename", metavar="FILE", help=HELP("opt.stdin-filename"), show_default=False
    ),
]
