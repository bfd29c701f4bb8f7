"""Help pages in the user's language. Typer's own are English, and rich takes longer to load than
all else that a page of help needs."""

import re
import shutil
from collections.abc import Sequence
from itertools import groupby
from textwrap import TextWrapper
from typing import Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from konzept_cli.cli._misuse import refuse_dashes
from konzept_cli.cli._options import HELP

# Longer lines are hard to read, however wide the window is.
_WIDEST, _NARROWEST = 100, 40
_COLUMN = 26
# Typer's own options have English texts; ours stand under these names.
_BUILT_IN = ("help", "install_completion", "show_completion")

Row = tuple[str, str]


class Command(TyperCommand):
    """A command whose help is in German or English, and that notices options with one hyphen."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - see below
        """Take `args` apart. Raises `KonzeptError` for `-fix`."""
        if not ctx.resilient_parsing:
            options = {name for one in self.get_params(ctx) for name in one.opts}
            refuse_dashes(args, options, HELP)
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - vendored by Typer
        """Write the page into `formatter`."""
        formatter.write(_page(self, ctx, []))


class Group(TyperGroup):
    """A group of commands whose help is in German or English."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - vendored by Typer
        """Write the page into `formatter`."""
        formatter.write(_page(self, ctx, list(self.commands.values())))


def _page(
    command: TyperCommand | TyperGroup,
    ctx: Any,  # noqa: ANN401 - vendored by Typer
    inner: Sequence[Any],
) -> str:
    parameters = command.get_params(ctx)
    arguments = [one for one in parameters if isinstance(one, TyperArgument)]
    pieces = [HELP("usage.inner")] if inner else []
    pieces += [_translated(" ".join(one.get_usage_pieces(ctx))) for one in arguments]
    usage = " ".join([ctx.command_path, *pieces, HELP("usage.options")])
    width = max(min(shutil.get_terminal_size().columns, _WIDEST), _NARROWEST)
    wrapper = TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    parts = [f"{_title(HELP('usage'))} {usage}"]
    parts += [wrapper.fill(paragraph) for paragraph in (command.help or "").split("\n\n")]
    for panel, commands in groupby(
        inner, lambda one: one.rich_help_panel or HELP("usage.commands")
    ):
        parts.append(_section(panel, [(one.name, _summary(one)) for one in commands], wrapper))
    rows = [(_translated(one.metavar or ""), _described(one)) for one in arguments]
    parts.append(_section(HELP("usage.arguments"), rows, wrapper))
    options = [one for one in parameters if isinstance(one, TyperOption) and not one.hidden]
    named = dict.fromkeys(one.rich_help_panel for one in options if one.rich_help_panel)
    for heading in (*named, None):
        rows = [_option(one, ctx) for one in options if one.rich_help_panel == heading]
        parts.append(_section(heading or HELP("usage.title"), rows, wrapper))
    return "\n\n".join(filter(None, parts)) + "\n"


def _section(title: str, rows: Sequence[Row], wrapper: TextWrapper) -> str:
    """A title and a row for each thing: its name, and beside or below it what it is."""
    if not rows:
        return ""
    most = min(_COLUMN, wrapper.width // 3)
    column = max(min(len(name), most) for name, _ in rows)
    wrapper.subsequent_indent = " " * (column + 4)
    lines = [_title(title)]
    for name, text in rows:
        if len(name) > column:
            lines.append(f"  {name}")
            wrapper.initial_indent = wrapper.subsequent_indent
        else:
            wrapper.initial_indent = f"  {name:<{column}}  "
        lines.append(wrapper.fill(text))
    wrapper.initial_indent = wrapper.subsequent_indent = ""
    return "\n".join(lines)


def _summary(command: TyperCommand | TyperGroup) -> str:
    return (command.help or "").partition("\n\n")[0]


def _option(option: TyperOption, ctx: Any) -> Row:  # noqa: ANN401 - vendored by Typer
    name, _ = option.get_help_record(ctx) or ("", "")
    return _translated(name), _described(option)


def _described(parameter: TyperArgument | TyperOption) -> str:
    if parameter.name in _BUILT_IN:
        return HELP(f"opt.{parameter.name}")
    text = parameter.help or ""
    if parameter.show_default and isinstance(parameter.default, str):
        text += " " + HELP("usage.default", value=parameter.default)
    return text


def _translated(metavar: str) -> str:
    """Placeholders in capitals, in the user's language: `FORMAT[=FILE]` → `FORMAT[=DATEI]`."""
    return re.sub(r"(?<!-)\b[A-Z]{2,}\b", lambda match: _placeholder(match[0]), metavar)


def _placeholder(word: str) -> str:
    key = HELP.find(f"metavar.{word}")
    return HELP(key) if key else word


def _title(text: str) -> str:
    return typer.style(text, bold=True)
