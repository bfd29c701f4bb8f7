"""File → bytes, or why they cannot be had."""

import errno
import os
import stat
from pathlib import Path

from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.yamltree import Limits, too_large


def read_bytes(root: Path, file: str, most: int = Limits().file_size) -> bytes | Finding:
    """The bytes of `file`, or why they cannot be had: only regular files of at most `most` bytes
    that lie in `root` are read."""
    return Folder(root).read(file, most)


class Folder:
    """A folder of which files are read. With os.path, because pathlib takes five times as long for
    each of many files."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._top = _real(root)
        self._inside: dict[str, bool] = {}
        """Whether a folder really lies in this one, or is it."""

    def read(self, file: str, most: int) -> bytes | Finding:
        """As `read_bytes` does."""
        path = os.path.join(self._root, file)  # noqa: PTH118 - see above
        try:
            if not self._has(path):
                return Finding(Spot(file, Span(0, 0)), "unreadable-file", "outside")
            status = os.stat(path)  # noqa: PTH116 - see above
            if stat.S_ISDIR(status.st_mode):
                os.scandir(path).close()  # says why, where a folder cannot be looked into
            if not stat.S_ISREG(status.st_mode):
                return Finding(Spot(file, Span(0, 0)), "unreadable-file", "not-a-file")
            if status.st_size > most:
                return too_large(file, status.st_size, most)
            with open(path, "rb") as content:  # noqa: PTH123 - see above
                return content.read()
        except (OSError, ValueError) as error:  # ValueError: NUL in the name
            return _unreadable(Path(path), file, error)

    def _has(self, path: str) -> bool:
        folder, name = os.path.split(path)
        if name in ("", ".", "..") or os.path.islink(path):  # noqa: PTH114 - see above
            return os.path.realpath(path).startswith(self._top)
        if folder not in self._inside:
            self._inside[folder] = _real(folder).startswith(self._top)
        return self._inside[folder]


def _real(folder: str | Path) -> str:
    return os.path.realpath(folder).rstrip(os.sep) + os.sep


def _unreadable(path: Path, file: str, error: Exception) -> Finding:
    """That `file`, which lies at `path`, cannot be read, and why."""
    spot = Spot(file, Span(0, 0))
    if getattr(error, "errno", None) == errno.ELOOP:
        return Finding(spot, "unreadable-file", "circle")
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return Finding(spot, "unreadable-file", "broken-link")
    reason = getattr(error, "strerror", None) or str(error)
    return Finding(spot, "unreadable-file", "", {"reason": reason})
