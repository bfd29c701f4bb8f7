"""`konzept schema`: what editors and programs need to know about a kind of file."""

from typing import Annotated, Literal

import typer

from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def schema(
    kind: Annotated[
        Literal["concept", "topics", "config", "diagnostics"],
        typer.Argument(metavar="KIND", help=HELP("arg.kind")),
    ] = "concept",
    output: opt.Output = None,
    lang: opt.Lang = None,
    verbose: opt.Verbose = False,
) -> None:
    """The JSON Schema of a `kind` of file."""
    del verbose  # main() looks at it
    from konzept_cli.cli._language import of_environment, of_system
    from konzept_cli.cli._output import emit
    from konzept_cli.messages import catalogue
    from konzept_cli.schemas import schema_text

    words = catalogue(lang or of_environment() or of_system())
    emit(schema_text(kind, words), output, words)
