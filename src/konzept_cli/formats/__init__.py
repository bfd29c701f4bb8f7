"""Diagnostics → text, one file per format. A format is a pure function: `cli` prints."""

from typing import TYPE_CHECKING, Literal

from konzept_cli.formats import concise, full, json

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.text import Text

    from konzept_cli.diagnostics import Checked
    from konzept_cli.messages import Catalogue

Format = Literal["full", "concise", "json"]

FORMATS: "dict[Format, Callable[[Checked, Catalogue], Text | str]]" = {
    "full": full.render,
    "concise": concise.render,
    "json": json.render,
}
