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
    path = root / file
    try:
        # os.path, because pathlib takes five times as long for each of many files.
        if not os.path.realpath(path).startswith(os.path.realpath(root).rstrip(os.sep) + os.sep):
            return Finding(Spot(file, Span(0, 0)), "unreadable-file", "outside")
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # says why, where a folder cannot be looked into
        if not stat.S_ISREG(status.st_mode):
            return Finding(Spot(file, Span(0, 0)), "unreadable-file", "not-a-file")
        return (
            path.read_bytes() if status.st_size <= most else too_large(file, status.st_size, most)
        )
    except (OSError, ValueError) as error:  # ValueError: NUL in the name
        return _unreadable(path, file, error)


def _unreadable(path: Path, file: str, error: Exception) -> Finding:
    """That `file`, which lies at `path`, cannot be read, and why."""
    spot = Spot(file, Span(0, 0))
    if getattr(error, "errno", None) == errno.ELOOP:
        return Finding(spot, "unreadable-file", "circle")
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return Finding(spot, "unreadable-file", "broken-link")
    reason = getattr(error, "strerror", None) or str(error)
    return Finding(spot, "unreadable-file", "", {"reason": reason})
