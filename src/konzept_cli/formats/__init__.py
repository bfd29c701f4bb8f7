"""Diagnostics → text, one file per format. A format is a pure function: `cli` prints."""

from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.text import Text

    from konzept_cli.diagnostics import Checked
    from konzept_cli.messages import Catalogue

Format = Literal["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson"]
FORMATS: tuple[Format, ...] = get_args(Format)


def renderer(name: Format) -> "Callable[[Checked, Catalogue], Text | str]":
    """The function that renders the format `name`. Its module is imported when it is asked for:
    `full` needs rich, the others do not."""
    module = import_module(f"konzept_cli.formats.{name}")
    return cast("Callable[[Checked, Catalogue], Text | str]", module.render)
