"""Typer's words for a mistyped command → ours, in the user's language."""

import re

from konzept_cli.messages import Catalogue

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


def reworded(message: str, words: Catalogue) -> str:
    """`message` of Typer in the user's language."""
    for key, pattern in _KNOWN:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            found = match.groupdict()
            listed = {name: _listed(found.get(name)) for name in ("meant", "choices")}
            said = words(f"misuse.{key}", **found | {"choices": words.any_of(listed["choices"])})
            meant = words.any_of(listed["meant"])
            return f"{said} {words('misuse.meant', meant=meant)}" if meant else said
    return message


def _listed(names: str | None) -> list[str]:
    return [name.strip(" '") for name in (names or "").split(",") if name.strip(" '")]
