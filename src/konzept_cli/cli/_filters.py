"""The options that choose concepts and topics, once for all commands that compare."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli._options import HELP

# Under which heading the help lists them.
CHOOSING = HELP("panel.choosing")


def _option(name: str, metavar: str, complete: Callable[..., list[str]] | None = None) -> object:
    return typer.Option(
        f"--{name}",
        metavar=metavar,
        help=HELP(f"opt.choose.{name}"),
        rich_help_panel=CHOOSING,
        show_default=False,
        autocompletion=complete,
    )


Kinds = Annotated[list[str] | None, _option("kind", "KIND,…", _completing.kinds)]
Lands = Annotated[list[str] | None, _option("land", "LAND,…", _completing.lands)]
Topics = Annotated[list[str] | None, _option("topic", "TOPIC,…", _completing.topics)]
Groups = Annotated[list[str] | None, _option("group", "GROUP,…", _completing.groups)]
SinceDate = Annotated[str | None, _option("since", "DATE")]
UntilDate = Annotated[str | None, _option("until", "DATE")]
Latest = Annotated[
    bool, typer.Option("--latest", help=HELP("opt.choose.latest"), rich_help_panel=CHOOSING)
]


@dataclass(frozen=True, slots=True)
class Filters:
    """These options, as they were given."""

    kind: list[str] | None = None
    land: list[str] | None = None
    topic: list[str] | None = None
    group: list[str] | None = None
    since: str | None = None
    until: str | None = None
    latest: bool = False
