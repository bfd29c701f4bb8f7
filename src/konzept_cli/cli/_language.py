"""Which language to speak."""

import os
import sys
from collections.abc import Sequence

from konzept_cli.messages import Catalogue, Language, catalogue


def of_text(text: str | None) -> Language | None:
    """The language that a locale or a setting names, if it is one of ours: `de_DE.UTF-8`,
    `German_Germany`, `en`."""
    name = (text or "").casefold()
    if name.startswith(("de", "german")):
        return "de"
    return "en" if name.startswith("en") else None


def of_environment() -> Language | None:
    """The language that `KONZEPT_LANG` asks for."""
    return of_text(os.environ.get("KONZEPT_LANG"))


def of_system() -> Language:
    """The system's language if it is German or English, else German."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((name for name in names if name), None)
    if chosen is None and sys.platform == "win32":
        import locale

        chosen = locale.getlocale()[0]
    return of_text(chosen) or "de"


def before_parsing(arguments: Sequence[str]) -> Catalogue:
    """The catalogue for help texts and usage errors, before options are read and without any
    konzept.yaml: `--lang`, `KONZEPT_LANG`, the system's language."""
    given: str | None = None
    for at, argument in enumerate(arguments):
        if argument == "--lang":
            given = next(iter(arguments[at + 1 : at + 2]), None)
        elif argument.startswith("--lang="):
            given = argument.removeprefix("--lang=")
    return catalogue(of_text(given) or of_environment() or of_system())
