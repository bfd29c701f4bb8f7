"""What `validate` and `lint` have in common."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

from konzept_cli.checking import Rule, check_text
from konzept_cli.cli._output import Color, emit, say
from konzept_cli.cli._running import examine
from konzept_cli.cli._session import Session, open_session
from konzept_cli.diagnostics import Diagnostic, Severity, Summary
from konzept_cli.errors import KonzeptError
from konzept_cli.formats import Format, renderer
from konzept_cli.loading import find_root
from konzept_cli.messages import Catalogue, Language
from konzept_cli.nearest import nearest
from konzept_cli.visible import visible

FailOn = Literal["error", "warning", "info", "never"]


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """The options of a check, as the user gave them."""

    paths: tuple[str, ...]
    format: Format
    output: Path | None
    lang: Language | None
    sources: Path | None
    fail_on: FailOn
    color: Color
    quiet: bool
    allow_empty: bool
    stdin_filename: str | None


def run_check(options: CheckOptions, rules: Iterable[Rule]) -> None:
    """Check, print, and exit with 0 or 1. Raises `KonzeptError` where it cannot check."""
    targets = [Path(path) for path in options.paths if path != "-"] or [Path.cwd()]
    session = open_session(targets[0], options.lang, options.sources)
    selection = _Selection(session, options)
    chosen = tuple(rules)
    loaded = session.load(
        selection.files, selection.typed, lambda document: check_text(document, chosen)
    )
    files = [file for file in loaded.contents if selection.wants(file)]
    if not files and not options.allow_empty:
        words = session.words
        message = words("stop.no-files", path=visible(str(targets[0])))
        raise KonzeptError(message, words("stop.no-files.hint"))
    checked = examine(loaded, chosen, selection.wants, session.words)
    emit(
        renderer(options.format)(checked, session.words),
        options.output,
        session.words,
        options.color,
    )
    if not options.quiet:
        say(summary_line(checked.summary, session.words))
    raise typer.Exit(_exit_code(checked.diagnostics, options.fail_on))


def _exit_code(diagnostics: Iterable[Diagnostic], fail_on: FailOn) -> int:
    if fail_on == "never":
        return 0
    limit = Severity(fail_on).rank
    counted = (diagnostic for diagnostic in diagnostics if not diagnostic.suppressed)
    return int(any(diagnostic.severity.rank <= limit for diagnostic in counted))


def summary_line(summary: Summary, words: Catalogue) -> str:
    """What was checked and what came of it, in one or two sentences."""
    parts = [
        words.count(f"summary.{name}", number)
        for name, number in (
            ("errors", summary.errors),
            ("warnings", summary.warnings),
            ("infos", summary.infos),
        )
        if number
    ]
    if not summary.errors:
        parts.insert(0, words("summary.no-errors"))
    sentences = [f"{words.count('summary.files', summary.files)}: {', '.join(parts)}."]
    if summary.fixable:
        total = summary.errors + summary.warnings + summary.infos
        key = "all" if summary.fixable == total else "some"
        sentences.append(words(f"summary.fixable.{key}", n=summary.fixable))
    if summary.suppressed:
        sentences.append(words("summary.suppressed", n=summary.suppressed))
    if summary.verified:
        sentences.append(words("summary.verified", n=summary.verified))
    if summary.unverified:
        sentences.append(words("summary.unverified", n=summary.unverified))
    return " ".join(sentences)


def _real(path: Path) -> Path:
    # `Path.resolve` raises for links in a circle.
    return Path(os.path.realpath(path))


class _Selection:
    """Which files the user asked for, relative to the repository's root."""

    def __init__(self, session: Session, options: CheckOptions) -> None:
        self.root = _real(session.root)
        self.words = session.words
        self.typed: dict[str, bytes] = {}
        self.files: list[str] = []
        self.folders: list[str] = []
        for path in options.paths:
            if path == "-":
                self._read_stdin(options.stdin_filename)
            else:
                self._add(Path(path))
        if not options.paths:
            self._add(Path.cwd())

    def wants(self, file: str) -> bool:
        """Whether findings in `file` are to be reported."""
        if file in self.files or file in self.typed:
            return True
        return any(not folder or file.startswith(f"{folder}/") for folder in self.folders)

    def _add(self, path: Path) -> None:
        if not path.exists() and not path.is_symlink():
            raise KonzeptError(
                self.words("stop.no-path", path=visible(str(path))), self._meant(path)
            )
        relative = self._relative(path)
        (self.folders if path.is_dir() else self.files).append(relative)

    def _relative(self, path: Path) -> str:
        # The folder is resolved, the file itself is not: a link keeps its own name.
        place = _real(path) if path.is_dir() else _real(path.parent) / path.name
        inside = place.is_relative_to(self.root)
        if not inside or _real(find_root(path.absolute())) != self.root:
            values = {"one": visible(str(self.root)), "other": visible(str(path))}
            raise KonzeptError(
                self.words("stop.two-roots", **values), self.words("stop.two-roots.hint")
            )
        relative = place.relative_to(self.root).as_posix()
        return "" if relative == "." else relative

    def _meant(self, path: Path) -> str | None:
        try:
            names = [entry.name for entry in path.parent.iterdir()]
        except OSError:
            return None
        meant = nearest(path.name, names)
        if not meant:
            return None
        return self.words("stop.no-path.hint", meant=visible(str(path.parent / meant[0])))

    def _read_stdin(self, name: str | None) -> None:
        if not name:
            raise KonzeptError(self.words("stop.stdin-name"), self.words("stop.stdin-name.hint"))
        self.typed[self._relative(Path(name))] = sys.stdin.buffer.read()
