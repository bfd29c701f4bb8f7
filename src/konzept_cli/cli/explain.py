"""`konzept explain`: what a rule is about."""

from typing import Annotated

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP


def explain(
    rule: Annotated[
        str | None,
        typer.Argument(
            metavar="RULE",
            help=HELP("arg.rule"),
            show_default=False,
            autocompletion=_completing.rules,
        ),
    ] = None,
    form: opt.TextFormat = "text",
    output: opt.Output = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """One rule with its examples, the rules of a group, the table of all, or the topics."""
    del verbose  # main() looks at it
    from konzept_cli.cli._explaining import all_topics, explained
    from konzept_cli.cli._language import of_environment, of_system
    from konzept_cli.cli._output import emit
    from konzept_cli.messages import catalogue

    words = catalogue(lang or of_environment() or of_system())
    if rule in ("topics", "themen"):
        from konzept_cli.cli._session import open_vocabulary

        emit(all_topics(open_vocabulary(root, lang, words), words, form), output, words)
    else:
        emit(explained(rule, words, form), output, words)
