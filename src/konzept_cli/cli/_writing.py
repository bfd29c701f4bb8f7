"""Bytes → files: whole or not there, unless a pipe or a device is there already."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from konzept_cli.errors import KonzeptError
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible


def append_file(path: Path, text: str, words: Catalogue) -> None:
    """`text` as UTF-8 at the end of `path`, which others write to as well. Raises `KonzeptError` if
    that fails."""
    try:
        with path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.write(text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KonzeptError(words("stop.write", path=visible(str(path)), reason=reason)) from error


def write_file(path: Path, text: str, words: Catalogue, *, record: bool = False) -> None:
    """`text` as UTF-8 into `path`, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"), words, record=record)


def write_bytes(path: Path, content: bytes, words: Catalogue, *, record: bool = False) -> None:
    """`content` into `path`, whole or not at all; into a pipe or a device as it comes. Missing
    folders are made, a link stays a link. Only a `record` is written as YAML.

    Raises `KonzeptError` if that fails; a file that was there before is then unchanged.
    """
    if not record:
        _refuse_yaml(path, words)
    with told(path, words):
        place = _place(path)
        if place:
            _replace(place, content)
        else:
            with os.fdopen(os.open(path, os.O_WRONLY), "wb") as stream:
                stream.write(content)


def check_output(path: Path, words: Catalogue) -> None:
    """Raises `KonzeptError` if no output of ours can go to `path`. Nothing is written."""
    _refuse_yaml(path, words)
    check_writable(path, words)


def check_writable(path: Path, words: Catalogue) -> None:
    """Raises `KonzeptError` if `path` must not be written. Nothing is written."""
    with told(path, words):
        _place(path)


def _refuse_yaml(path: Path, words: Catalogue) -> None:
    # YAML that is there is somebody's work; where there is none, we would read our own output.
    if any(
        name.lower().endswith((".yaml", ".yml")) for name in (path.name, os.path.realpath(path))
    ):
        message = words("stop.yaml-output", path=visible(str(path)))
        raise KonzeptError(message, words("stop.yaml-output.hint"))


@contextmanager
def told(path: Path, words: Catalogue) -> Iterator[None]:
    """What the operating system refuses at `path`, as a `KonzeptError`."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        message = words("stop.write", path=visible(str(path)), reason=reason)
        raise KonzeptError(message, words("stop.write.hint")) from error


def _place(path: Path) -> Path | None:
    """The file that `path` names or links to, be it there or not; `None` for what is no file, such
    as a pipe or a device. Raises `OSError` where writing is not allowed."""
    place = Path(os.path.realpath(path))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        above = next(folder for folder in place.parents if folder.exists())
        if not os.access(above, os.W_OK):
            raise _denied() from None
        return place
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    # To replace a file takes a right to its folder only, and root may do anything: but whoever
    # took all rights to write from a file wants it to stay as it is.
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise _denied()
    return place if stat.S_ISREG(mode) else None


def _denied() -> PermissionError:
    return PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _replace(path: Path, content: bytes) -> None:
    """Through a file in the same folder, so that replacing is one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # A short name: `path` may have the longest there can be.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".konzept-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(temporary).replace(path)
    except OSError:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
