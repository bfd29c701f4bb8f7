"""Typer's words for a mistyped command → ours, in the user's language."""

import re
from collections.abc import Collection, Iterable

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.nearest import nearest

# Typer has no public way to translate its messages. One that is not known here, because a later
# version words it otherwise, is shown as it is.
_KNOWN = (
    ("option", r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<meant>[^)]*)\))?"),
    ("command", r"No such command '(?P<name>.*?)'\.(?: Did you mean (?P<meant>.*)\?)?"),
    ("argument", r"Missing argument '(?P<name>.*)'\."),
    ("missing", r"Missing option '(?P<name>\S+)'(?: / '.*')?\."),
    ("no-value", r"Option '(?P<name>.*)' requires an argument\."),
    ("a-value", r"Option '(?P<name>.*)' does not take a value\."),
    ("extra", r"Got unexpected extra argument\(s\) \((?P<name>.*)\)"),
    (
        "choice",
        (
            r"Invalid value for '(?P<name>.*?)': (?:Value error, )?'(?P<value>.*)' is not one of "
            r"(?P<choices>.*)\."
        ),
    ),
)

# What people type who think of it in German, or as other tools have it.
_TRANSLATED = {
    "prüfen": "validate", "pruefen": "validate", "check": "validate", "test": "validate",
    "vergleichen": "compare", "vergleich": "compare", "bericht": "report", "berichte": "report",
    "zeigen": "show", "zeige": "show", "liste": "list", "ls": "list", "neu": "new", "init": "new",
    "anlegen": "new", "erklären": "explain", "erklaeren": "explain", "unterschied": "diff",
    "hilfe": "--help", "help": "--help", "sprache": "--lang", "ausgabe": "--output",
    "jahr": "--date", "fix": "--fix",
}  # fmt: skip


# One hyphen, or the dash that a word processor makes of two.
_DASHED = re.compile(r"(?:-|[–—−]-?)(?P<name>[a-z][a-z-]+)(?P<value>=.*)?", re.DOTALL)


def refuse_dashes(arguments: Iterable[str], options: Collection[str], words: Catalogue) -> None:
    """Raises `KonzeptError` if one of `arguments` is one of `options` but for its hyphens:
    `-fix` would be read as `-f ix`."""
    for argument in arguments:
        if argument == "--":
            return
        match = _DASHED.fullmatch(argument)
        if match and f"--{match['name']}" in options:
            meant = f"--{match['name']}{match['value'] or ''}"
            raise KonzeptError(words("misuse.dashes", name=match["name"], meant=meant))


def reworded(message: str, words: Catalogue) -> str:
    """`message` of Typer in the user's language."""
    for key, pattern in _KNOWN:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            found = match.groupdict()
            choices = words.any_of(_listed(found.get("choices")))
            said = words(f"misuse.{key}", **found | {"choices": choices})
            meant = _meant(found.get("name") or "", _listed(found.get("meant")))
            quoted = words.any_of(words("misuse.quoted", name=name) for name in meant)
            return f"{said} {words('misuse.meant', meant=quoted)}" if meant else said
    return message


def _meant(name: str, found: list[str]) -> list[str]:
    """What was probably meant by `name`: a word of the other language, else what of Typer's guesses
    may be a slip."""
    bare = name.lstrip("-").casefold()
    if bare in _TRANSLATED:
        return [_TRANSLATED[bare]]
    return [guess for guess in found if nearest(name, (guess,))]


def _listed(names: str | None) -> list[str]:
    return [name.strip(" '") for name in (names or "").split(",") if name.strip(" '")]
