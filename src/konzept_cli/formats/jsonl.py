"""JSON Lines (https://jsonlines.org): the same as `json`, for programs that read line by line."""

import json
from typing import Any

from konzept_cli import published
from konzept_cli.diagnostics import Checked
from konzept_cli.messages import Catalogue

# Many readers take these for line breaks.
_BREAKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x85\u2028\u2029"}


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
    text = json.dumps({"type": kind, **content}, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_BREAKS) + "\n"
