"""Fixes → files or a diff; the only command that writes to the repository, and only when told."""

import codecs
from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from konzept_cli.checking import check_text
from konzept_cli.cli._running import examine
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session
from konzept_cli.cli._writing import check_writable, write_bytes
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.errors import KonzeptError
from konzept_cli.fixing import Fixed, fix_all
from konzept_cli.loading import Loaded
from konzept_cli.messages import Catalogue
from konzept_cli.settings import Settings
from konzept_cli.visible import visible
from konzept_cli.yamltree import parse

if TYPE_CHECKING:
    from konzept_cli.cli._accepting import Accepted


def find_fixes(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    settings: Settings,
    accepted: "Accepted | None" = None,
    *,
    unsafe: bool,
) -> Fixed:
    """What fixing would make of the selected files; nothing is written. Standard input is left
    alone."""
    typed, rules = selection.typed, settings.rules

    def diagnose(changed: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
        again = session.load(
            selection.files, {**typed, **changed}, lambda document: check_text(document, rules)
        )
        return examine(again, settings, selection.wants, session.words, accepted).counted()

    def readable(file: str, content: bytes) -> bool:
        return parse(content, file, loaded.limits).content is not None

    mine = {file: content for file, content in loaded.contents.items() if file not in typed}
    wanted = {file: content for file, content in mine.items() if selection.wants(file)}
    return fix_all(wanted, diagnose, readable, unsafe=unsafe)


def write_fixes(root: Path, fixed: Fixed, words: Catalogue) -> str:
    """Write the fixed files, each whole or not at all, and say what was done. A link to a file
    within the repository stays a link. Raises `KonzeptError` for one that cannot be written, with
    those that are written already."""
    files = sorted(fixed.contents)
    for file in files:
        check_writable(root / file, words)
    for at, file in enumerate(files):
        try:
            write_bytes(root / file, fixed.contents[file], words, record=True)
        except KonzeptError as error:
            done = words.all_of(map(visible, files[:at]))
            hint = words("stop.fixed-before", files=done) if done else error.hint
            raise KonzeptError(error.message, hint) from error
    fixes = words.count("fixes", fixed.count)
    said = [words.count("fixed", len(fixed.contents), fixes=fixes)]
    said += [*_circular(fixed, words), *_unchecked(fixed, "--unsafe-fixes", words)]
    return "\n".join(said)


def as_diff(before: Mapping[str, bytes], fixed: Fixed) -> str:
    """What `fixed` would change, as a unified diff for people. Characters
    that a terminal would obey are shown by name."""
    lines: list[str] = []
    for file, content in sorted(fixed.contents.items()):
        old, new = (_lines(text) for text in (before[file], content))
        lines += unified_diff(old, new, f"a/{file}", f"b/{file}", lineterm="")
    return "".join(f"{visible(line)}\n" for line in lines)


def about_diff(fixed: Fixed, words: Catalogue) -> str:
    """What a diff leaves open: an empty one looks as if nothing were wrong."""
    said, option = _circular(fixed, words), "--unsafe-fixes --diff"
    if fixed.unchecked and not fixed.contents:
        said.append(words.count("fixes.none-safe", fixed.unchecked, option=option))
    elif not (fixed.contents or said):
        said.append(words("fixes.none"))
    else:
        said += _unchecked(fixed, option, words)
    return "\n".join(said)


def _circular(fixed: Fixed, words: Catalogue) -> list[str]:
    return [words("fixed.circular", file=visible(file)) for file in fixed.circular]


def _unchecked(fixed: Fixed, option: str, words: Catalogue) -> list[str]:
    left = fixed.unchecked
    return [words.count("fixes.unchecked", left, option=option)] if left else []


def _lines(content: bytes) -> list[str]:
    text = content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
