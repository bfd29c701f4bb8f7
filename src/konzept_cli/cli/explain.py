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
    verbose: opt.Verbose = False,
) -> None:
    """One rule with its examples, or the table of all."""
    del verbose  # main() looks at it
    from konzept_cli.cli._explaining import all_rules, one_rule
    from konzept_cli.cli._language import of_environment, of_system
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._session import near
    from konzept_cli.errors import KonzeptError
    from konzept_cli.messages import catalogue
    from konzept_cli.rules import RULES
    from konzept_cli.visible import visible

    words = catalogue(lang or of_environment() or of_system())
    if rule is None:
        emit(all_rules(RULES, words, form), output, words)
        return
    found = next((one for one in RULES if one.id == rule), None)
    if found is None:
        ids = [one.id for one in RULES]
        message = words("stop.unknown-rule", id=visible(rule))
        raise KonzeptError(message, near(words, "stop.unknown-rule", rule, ids))
    emit(one_rule(found, words, form), output, words)
