"""The name of a report's file → the format that is meant."""

from collections.abc import Sequence
from pathlib import Path

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible


def form_for(form: str | None, output: Path | None, forms: Sequence[str], words: Catalogue) -> str:
    """The `form` that was asked for, else that of the ending of `output`, else the first of
    `forms`. Raises `KonzeptError` for an ending that promises what is in none of them."""
    ending = output.suffix if output else ""
    if form or not ending:
        return form or forms[0]
    meant = ending[1:].lower()
    if meant in forms:
        return meant
    hint = words("stop.report-ending.hint", endings=words.all_of(f".{one}" for one in forms))
    raise KonzeptError(words("stop.report-ending", ending=visible(ending)), hint)
