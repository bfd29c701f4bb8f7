"""Which files a check is about."""

import os
import re
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from konzept_cli.cli._session import Session
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import find_root
from konzept_cli.loading.discovery import CONCEPTS
from konzept_cli.nearest import nearest
from konzept_cli.visible import visible

# What a German expects the folder to be called.
_GERMAN = re.compile(r"[kc]on[zc]ept", re.IGNORECASE)


def _real(path: Path) -> Path:
    # `Path.resolve` raises for links in a circle.
    return Path(os.path.realpath(path))


class Selection:
    """Which files the user asked for, relative to the repository's root."""

    def __init__(self, session: Session, paths: Sequence[str], stdin_filename: str | None) -> None:
        self.root = _real(session.root)
        self.words = session.words
        self.most = session.config.reader_limits().file_size
        self.typed: dict[str, bytes] = {}
        self.files: list[str] = []
        self.folders: list[str] = []
        self.only: Collection[str] | None = None
        """The files that have changed, if it is only about those."""
        for path in paths:
            if path != "-":
                self._add(Path(path))
            elif not self.typed:
                self._read_stdin(stdin_filename)
        if not paths:
            self._add(Path.cwd())

    def wants(self, file: str) -> bool:
        """Whether findings in `file` are to be reported."""
        return self.names(file) and (self.only is None or file in self.only)

    def has_changed(self, file: str) -> bool:
        """Whether it is only about what has changed, and `file` has."""
        return self.only is not None and self.wants(file)

    def lacks(self, file: str) -> bool:
        """Whether findings in `file` would be reported if it were there."""
        return self.wants(file) and not os.path.lexists(self.root / file)

    def names(self, file: str) -> bool:
        """Whether `file` is among the paths that the user named."""
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
        file = self.root / "concepts" / f"{path.name}.yaml"
        if file.is_file():
            return self.words("stop.no-path.hint", meant=visible(os.path.relpath(file)))
        try:
            folder = next((one for one in path.parents if one.is_dir()), path.parent)
            if folder != path.parent:
                folder /= CONCEPTS
            names = [entry.name for entry in folder.iterdir()]
        except OSError:
            return None
        german = [CONCEPTS] if CONCEPTS in names and _GERMAN.match(path.name) else []
        for meant in german or nearest(path.name, names):
            return self.words("stop.no-path.hint", meant=visible(str(folder / meant)))
        return None

    def _read_stdin(self, name: str | None) -> None:
        if not name:
            raise KonzeptError(self.words("stop.stdin-name"), self.words("stop.stdin-name.hint"))
        # One byte more than a file may have is enough to tell that it is too large.
        self.typed[self._relative(Path(name))] = sys.stdin.buffer.read(self.most + 1)
