"""Every option that commands share, once."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli._language import before_parsing

# Help texts are needed when the commands are declared, so their language is chosen here.
HELP = before_parsing(sys.argv[1:])

# Under which headings the help of the checks lists its options.
SELECTING, ACCEPTING = HELP("panel.selecting"), HELP("panel.accepting")
MENDING = HELP("panel.mending")

Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH", help=HELP("arg.path"), show_default=False)
]
Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help=HELP("arg.id"),
        show_default=False,
        autocompletion=_completing.concepts,
    ),
]
DiagnosticFormats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORMAT[=FILE]",
        help=HELP("opt.formats"),
        show_default=False,
        autocompletion=_completing.formats,
    ),
]
TableFormat = Annotated[Literal["table", "json"], typer.Option("--format", help=HELP("opt.format"))]
TextFormat = Annotated[Literal["text", "json"], typer.Option("--format", help=HELP("opt.format"))]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help=HELP("opt.output"),
        readable=False,
        show_default=False,
    ),
]
Lang = Annotated[
    Literal["de", "en"] | None,
    typer.Option("--lang", help=HELP("opt.lang"), show_default=False),
]
Sources = Annotated[
    Path | None,
    typer.Option(
        "--sources", metavar="DIR", help=HELP("opt.sources"), readable=False, show_default=False
    ),
]
Roles = Annotated[
    list[str] | None,
    typer.Option(
        "--roles",
        metavar="ROLE,…",
        help=HELP("opt.roles"),
        show_default=False,
        autocompletion=_completing.roles,
    ),
]
Root = Annotated[
    Path | None,
    typer.Option(
        "--root", metavar="DIR", help=HELP("opt.root"), readable=False, show_default=False
    ),
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
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULE|GROUP",
        help=HELP("opt.select"),
        rich_help_panel=SELECTING,
        show_default=False,
        autocompletion=_completing.rules_and_groups,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="RULE|GROUP",
        help=HELP("opt.ignore"),
        rich_help_panel=SELECTING,
        show_default=False,
        autocompletion=_completing.rules_and_groups,
    ),
]
ShowSettings = Annotated[
    Path | None,
    typer.Option(
        "--show-settings",
        metavar="FILE",
        help=HELP("opt.show-settings"),
        rich_help_panel=SELECTING,
        readable=False,
        show_default=False,
    ),
]
Changed = Annotated[
    bool, typer.Option("--changed", help=HELP("opt.changed"), rich_help_panel=SELECTING)
]
ChangedSince = Annotated[
    str | None,
    typer.Option(
        "--changed-since",
        metavar="REV",
        help=HELP("opt.changed-since"),
        rich_help_panel=SELECTING,
        show_default=False,
    ),
]
BaselineFile = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help=HELP("opt.baseline"),
        rich_help_panel=ACCEPTING,
        readable=False,
        show_default=False,
    ),
]
WriteBaseline = Annotated[
    bool,
    typer.Option("--write-baseline", help=HELP("opt.write-baseline"), rich_help_panel=ACCEPTING),
]
AddToBaseline = Annotated[
    bool,
    typer.Option("--add-to-baseline", help=HELP("opt.add-to-baseline"), rich_help_panel=ACCEPTING),
]
Statistics = Annotated[bool, typer.Option("--statistics", help=HELP("opt.statistics"))]
Fix = Annotated[bool, typer.Option("--fix", help=HELP("opt.fix"), rich_help_panel=MENDING)]
UnsafeFixes = Annotated[
    bool, typer.Option("--unsafe-fixes", help=HELP("opt.unsafe-fixes"), rich_help_panel=MENDING)
]
Diff = Annotated[bool, typer.Option("--diff", help=HELP("opt.diff"), rich_help_panel=MENDING)]
AllowEmpty = Annotated[
    bool, typer.Option("--allow-empty", help=HELP("opt.allow-empty"), rich_help_panel=SELECTING)
]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename",
        metavar="FILE",
        help=HELP("opt.stdin-filename"),
        rich_help_panel=SELECTING,
        show_default=False,
    ),
]
