"""Where the result of a check goes: in which formats, to the screen or into which files."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from konzept_cli.cli._output import Color, emit
from konzept_cli.cli._session import near
from konzept_cli.cli._writing import append_file, check_output
from konzept_cli.diagnostics import Checked
from konzept_cli.errors import KonzeptError
from konzept_cli.formats import FORMATS, Format, renderer
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

if TYPE_CHECKING:
    from rich.text import Text


class Target(NamedTuple):
    """A format and its file; `None` for standard output."""

    format: Format
    file: Path | None


def targets(given: Sequence[str], output: Path | None, words: Catalogue) -> tuple[Target, ...]:
    """What `--format FORMAT[=FILE]`, as often as it is `given`, and `--output` ask for together.

    Raises `KonzeptError` for a format that is not there, where two would mix, and for a file that
    cannot be written.
    """
    asked = [_target(text, words) for text in given or [_default(output)]]
    free = [target.format for target in asked if target.file is None]
    if len(free) > 1:
        values = {"one": free[0], "other": free[1]}
        hint = words("stop.two-formats.hint", other=free[1])
        raise KonzeptError(words("stop.two-formats", **values), hint)
    if output and not free:
        message = words("stop.output-unused", path=visible(str(output)))
        raise KonzeptError(message, words("stop.output-unused.hint"))
    found = tuple(target._replace(file=target.file or output) for target in asked)
    files = [target.file for target in found if target.file]
    real = [os.path.realpath(file) for file in files]
    for file in files:
        if real.count(os.path.realpath(file)) > 1:
            raise KonzeptError(words("stop.same-file", path=visible(str(file))))
        check_output(file, words)
    return found


def keep_apart(asked: Sequence[Target], baseline: Path, words: Catalogue) -> None:
    """Raises `KonzeptError` where an output would replace the baseline."""
    real = os.path.realpath(baseline)
    for target in asked:
        if target.file and os.path.realpath(target.file) == real:
            message = words("stop.baseline.same-file", path=visible(str(target.file)))
            raise KonzeptError(message, words("stop.baseline.same-file.hint"))


def only_full(asked: Sequence[Target], words: Catalogue) -> None:
    """Raises `KonzeptError` for another format than `full`: a diff has no other."""
    for target in asked:
        if target.format != "full":
            message = words("stop.diff-format", format=target.format)
            raise KonzeptError(message, words("stop.diff-format.hint", format=target.format))


def _default(output: Path | None) -> Format:
    # Annotations in a file would reach nobody.
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true" and output is None
    return "github" if in_actions else "full"


def _target(text: str, words: Catalogue) -> Target:
    name, equals, file = text.partition("=")
    chosen = next((known for known in FORMATS if known == name), None)
    if chosen is None:
        message = words("stop.unknown-format", id=visible(name))
        raise KonzeptError(message, near(words, "stop.unknown-format", name, FORMATS))
    if equals and not file:
        message = words("stop.no-format-file", format=chosen)
        raise KonzeptError(message, words("stop.no-format-file.hint", format=chosen))
    return Target(chosen, Path(file) if file else None)


def deliver(
    checked: Checked, asked: Sequence[Target], words: Catalogue, color: Color = "auto"
) -> None:
    """Render everything, then write the files, then print. With the format `github`, the summary
    of the job's step too. Raises `KonzeptError` for a file that cannot be written."""
    pages = [(target, _rendered(checked, target.format, words)) for target in asked]
    for target, page in sorted(pages, key=lambda pair: pair[0].file is None):
        emit(page, target.file, words, color, commands=target.format == "github")
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and any(target.format == "github" for target in asked):
        from konzept_cli.formats.github import step_summary

        append_file(Path(summary), step_summary(checked, words), words)


def _rendered(checked: Checked, name: Format, words: Catalogue) -> "Text | str":
    # Nothing needs no colours, and rich takes longer to load than a file to check.
    nothing = name == "full" and not checked.diagnostics
    return "" if nothing else renderer(name)(checked, words)


def folder(root: Path) -> str:
    """Where `root` lies in the checkout of a CI service, with a slash at its end: GitHub and
    GitLab know files from there. Empty elsewhere."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        checkout = os.environ.get(name)
        if checkout:
            place, whole = Path(os.path.realpath(root)), Path(os.path.realpath(checkout))
            if place != whole and place.is_relative_to(whole):
                return f"{place.relative_to(whole).as_posix()}/"
    return ""
