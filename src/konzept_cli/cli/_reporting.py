"""Comparison → page, in the format that was asked for."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from konzept_cli.reports.comparison import COMMAND, build
from konzept_cli.reports.rendering import render
from konzept_cli.reports.wording import Frame


def comparison_page(frame: Frame, form: str, chosen: Sequence[str]) -> str:
    """The comparison as `html`, `md` or `json`, all from the same view. `chosen` are the ids and
    options that the colophon repeats, so that others can make the same report."""
    words = frame.words
    language = ["--lang en"] if words.language == "en" else []
    command = " ".join((COMMAND, *chosen, *language))
    view = build(frame.repository, frame.comparison, words, command=command)
    if form == "json":
        return json.dumps(asdict(view), ensure_ascii=False, indent=2) + "\n"
    return render(view, f"comparison.{form}.j2", words)
