"""The baseline of a run: which file it is, and what it accepts."""

import os
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from konzept_cli.baseline import FILE_NAME, Matched, match
from konzept_cli.baseline.judging import Judging
from konzept_cli.baseline.reading import LARGEST, Baseline, Fault, read
from konzept_cli.cli._running import LOCKED
from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session
from konzept_cli.cli._writing import check_output
from konzept_cli.diagnostics import Diagnostic, Finding
from konzept_cli.errors import KonzeptError
from konzept_cli.lines import Lines
from konzept_cli.loading import Loaded, read_bytes
from konzept_cli.messages import Catalogue
from konzept_cli.rules import RULES
from konzept_cli.settings import Settings
from konzept_cli.visible import visible
from konzept_cli.yamltree import Document, Limits


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a run accepts, and the file that says so."""

    path: Path
    baseline: Baseline
    gone: Callable[[str], bool]
    """Whether a file would be checked, but does not exist."""
    is_new: bool = False
    """Whether the baseline is not written yet."""

    def match(
        self,
        diagnostics: Iterable[Diagnostic],
        documents: Callable[[str], Document],
        words: Catalogue,
    ) -> Matched:
        """`diagnostics`, held against the baseline."""
        reason = words("baseline.reason", file=visible(self.baseline.file))
        return match(diagnostics, self.baseline.entries, documents, LOCKED, reason)

    def judging(self, loaded: Loaded, settings: Settings, files: Collection[str]) -> Judging:
        """What a run over `files` can say of the baseline."""
        on, off = settings.severities, cache(settings.off)
        return Judging(
            baseline=self.baseline,
            repository=loaded.repository,
            checked=frozenset(files),
            gone=self.gone,
            asked=lambda rule, file: rule in on and rule not in off(file),
            known=frozenset(rule.id for rule in RULES),
            locked=LOCKED,
        )

    def document(self) -> Document:
        """The baseline as a file that places are in."""
        return Document(self.baseline.file, Lines(self.baseline.text), Limits(), ())


def open_baseline(
    session: Session, selection: Selection, option: Path | None, *, write: bool
) -> Accepted:
    """The baseline that the option or konzept.yaml names, otherwise the usual one. Raises
    `KonzeptError` for one that cannot be used, and for one that is not there, unless it is to be
    written."""
    path = _path(session, option)
    words, name = session.words, _name(path, session.root)
    if path.is_dir():
        message = words("stop.baseline.folder", file=visible(name))
        raise KonzeptError(message, words("stop.baseline.folder.hint"))
    if write:
        check_output(path, words)
    if os.path.lexists(path):
        return Accepted(path, _read(path, name, words), selection.lacks)
    if not write:
        message = words("stop.baseline.missing", file=visible(name))
        raise KonzeptError(message, words("stop.baseline.missing.hint"))
    return Accepted(path, Baseline(name, "", {}), selection.lacks, is_new=True)


def _path(session: Session, option: Path | None) -> Path:
    configured = session.config.baseline
    if option or not configured:
        return option or session.root / FILE_NAME
    path = session.root / configured
    if "\0" in configured:
        message = session.words("stop.baseline.name", file=visible(configured))
        raise KonzeptError(message, session.words("stop.baseline.folder.hint"))
    # Whoever wrote konzept.yaml must not choose what is written elsewhere.
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(session.root)):
        message = session.words("stop.baseline.outside", file=visible(configured))
        raise KonzeptError(message, session.words("stop.baseline.outside.hint"))
    return path


def _name(path: Path, root: Path) -> str:
    """What the file at `path` is called: as files in the root are, else as it was given."""
    folder, top = (Path(os.path.realpath(one)) for one in (path.parent, root))
    inside = folder.is_relative_to(top)
    return ((folder / path.name).relative_to(top) if inside else path).as_posix()


def _read(path: Path, name: str, words: Catalogue) -> Baseline:
    content = read_bytes(path.parent, path.name, LARGEST)
    if isinstance(content, Finding):
        key = ".".join(filter(None, (content.rule, content.variant)))
        message = f"{visible(name)}:1:1: {words(key, **content.values)}"
        raise KonzeptError(message, words("stop.baseline.hint"))
    found = read(content, name)
    if isinstance(found, Fault):
        key = f"stop.baseline.{found.what}"
        place = f"{visible(name)}:{found.place.line}:{found.place.column}"
        hint = words.find(f"{key}.hint") or "stop.baseline.hint"
        raise KonzeptError(f"{place}: {words(key, **found.values)}", words(hint))
    return found
