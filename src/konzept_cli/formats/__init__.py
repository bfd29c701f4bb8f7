"""Diagnostics → text, one file per format. A format is a pure function: `cli` prints."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from konzept_cli.diagnostics import Checked
from konzept_cli.formats import concise, full, json
from konzept_cli.messages import Catalogue

if TYPE_CHECKING:
    from rich.text import Text

Format = Literal["full", "concise", "json"]

FORMATS: "dict[Format, Callable[[Checked, Catalogue], Text | str]]" = {
    "full": full.render,
    "concise": concise.render,
    "json": json.render,
}
