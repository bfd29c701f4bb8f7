"""JSON Lines (https://jsonlines.org): the same as `json`, for programs that read line by line."""

from typing import Any

from konzept_cli import published
from konzept_cli.diagnostics import Checked
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue


def render(checked: Checked, words: Catalogue) -> str:
    """A line that says what this is, one for each diagnostic, and the summary; `type` tells them
    apart."""
    return "".join(
        (
            _line("header", published.header(words.language)),
            *(_line("diagnostic", published.diagnostic(d, checked)) for d in checked.diagnostics),
            _line("summary", published.summary(checked)),
        )
    )


def _line(kind: str, content: dict[str, Any]) -> str:
    return to_json({"type": kind, **content}, lines=False)
