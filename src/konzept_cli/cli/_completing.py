"""What the shell offers after Tab.

It asks in the middle of a line, so nothing is said and nothing fails: what cannot be found out is
not offered. A shell evaluates what it is given, so of a repository only ids are offered, whose
form allows no sign that a shell knows."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from konzept_cli.repository import Repository

_VARIABLE = "_KONZEPT_COMPLETE"
_QUESTIONS = r"(?:source|complete)_(?:bash|zsh|fish|powershell|pwsh)"


def is_asked() -> bool:
    """Whether a shell asks, not a person."""
    return bool(os.environ.get(_VARIABLE))


def check_question(words: Catalogue) -> None:
    """Raises `KonzeptError` for a question that no shell asks."""
    given = os.environ.get(_VARIABLE)
    if given and not re.fullmatch(_QUESTIONS, given):
        message = words("stop.completion", given=visible(given))
        raise KonzeptError(message, words("stop.completion.hint"))


def formats(incomplete: str) -> list[str]:
    """The formats of a check."""
    from konzept_cli.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def rules(incomplete: str) -> list[tuple[str, str]]:
    """The ids of rules with their fault, which zsh and fish show beside them."""
    from konzept_cli.cli._language import of_environment, of_system
    from konzept_cli.messages import catalogue
    from konzept_cli.rules import RULES

    words = catalogue(of_environment() or of_system())
    return [(rule.id, rule.fault(words)) for rule in RULES if rule.id.startswith(incomplete)]


def rules_and_groups(incomplete: str) -> list[str]:
    """What may come after the last comma: the ids of rules and the names of groups."""
    from konzept_cli.rules import RULES
    from konzept_cli.settings.faults import names

    return _after_comma(incomplete, names(RULES))


def roles(incomplete: str) -> list[str]:
    """The roles that may come after the last comma."""
    from konzept_cli.comparison import ROLES

    return _after_comma(incomplete, ROLES)


def kinds(incomplete: str) -> list[str]:
    """The kinds of district that may come after the last comma."""
    from typing import get_args

    from konzept_cli.model.vocabularies import DistrictKind

    return _after_comma(incomplete, get_args(DistrictKind))


def lands(incomplete: str) -> list[str]:
    """The letters of the Länder that may come after the last comma."""
    from konzept_cli.repository.lands import LANDS

    return _after_comma(incomplete, sorted(LANDS.values()))


def _after_comma(incomplete: str, known: Iterable[str]) -> list[str]:
    """Those of `known` that may come after the last comma, with what stands before it."""
    before, comma, begun = incomplete.rpartition(",")
    given = before.split(",")
    return [
        f"{before}{comma}{name}" for name in known if name.startswith(begun) and name not in given
    ]


def concepts(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of concepts that are not in the line yet."""
    given = context.params.get("ids") or (context.params.get("first"),)
    found = (name for name in _ids(_concepts, context) if name not in given)
    return [name for name in found if name.startswith(incomplete)]


def topics(context: typer.Context, incomplete: str) -> list[str]:
    """The ids of topics in the repository's vocabulary that may come after the last comma."""
    return _after_comma(incomplete, _ids(_topics, context))


def groups(context: typer.Context, incomplete: str) -> list[str]:
    """The same for groups of topics."""
    return _after_comma(incomplete, _ids(_groups, context))


def _ids(find: Callable[[Path], Iterable[str]], context: typer.Context) -> list[str]:
    from konzept_cli.loading import find_root
    from konzept_cli.model.scalars import PATTERNS

    try:
        found = list(find(find_root(context.params.get("root") or Path.cwd())))
    except OSError:
        # The current folder is gone, or may not be looked into.
        return []
    return [name for name in found if re.fullmatch(PATTERNS["id"], name)]


def _concepts(root: Path) -> Iterable[str]:
    from konzept_cli import config
    from konzept_cli.loading import read_bytes
    from konzept_cli.loading.discovery import concept_files, concept_id

    content = read_bytes(root, config.FILE_NAME)
    settings, _, _ = config.read(content if isinstance(content, bytes) else b"")
    return map(concept_id, concept_files(root, settings.exclude))


def _topics(root: Path) -> Iterable[str]:
    return _vocabulary(root).topics


def _groups(root: Path) -> Iterable[str]:
    return _vocabulary(root).groups


def _vocabulary(root: Path) -> "Repository":
    """The vocabulary without any concept."""
    from konzept_cli.loading import Request, load

    return load(Request(root, exclude=("*",))).repository
