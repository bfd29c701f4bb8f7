"""Pages → a folder: all of them or none, and nothing of anybody else's."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from konzept_cli.cli._writing import told
from konzept_cli.errors import KonzeptError
from konzept_cli.jsontext import to_json
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible

LIST = ".konzept-site.json"
"""Names the files that are ours, so that the next run may replace them and no others."""

_MOST_NAMED = 3


def write_folder(folder: Path, pages: Iterable[tuple[str, str]], words: Catalogue) -> int:
    """Each of `pages`, a path with slashes and a text, into `folder`; how many there were. A folder
    that is there already is replaced as a whole, if all in it is from an earlier run. Raises
    `KonzeptError` if it is not, or if writing fails; the folder is then unchanged."""
    with told(folder, words):
        place = Path(os.path.realpath(folder))
        _check(place, words)
        place.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(dir=place.parent, prefix=".konzept-"))
        try:
            written = _fill(made, pages)
            _check(place, words)  # once more: making the pages takes a while
            _exchange(made, place)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return written


def _check(place: Path, words: Catalogue) -> None:
    path = visible(str(place))
    if not os.path.lexists(place):
        return
    if not place.is_dir():
        raise KonzeptError(words("stop.site-file", path=path), words("stop.site-file.hint"))
    ours = _ours(place)
    others = sorted(file for file in _files(place) if file not in ours)
    if others:
        more = ["…"] if len(others) > _MOST_NAMED else []
        listed = ", ".join([*map(visible, others[:_MOST_NAMED]), *more])
        message = words("stop.site-others", path=path, files=listed)
        raise KonzeptError(message, words("stop.site-others.hint"))


def _ours(place: Path) -> frozenset[str]:
    """The files that an earlier run has written."""
    try:
        named = json.loads((place / LIST).read_text(encoding="utf-8"))["files"]
        return frozenset((LIST, *map(str, named)))
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _files(place: Path) -> Iterator[str]:
    """Everything in `place` that is no folder, and folders with nothing in them; a link is never
    followed."""
    for root, folders, files in os.walk(place):
        inside = Path(root).relative_to(place)
        links = [name for name in folders if (Path(root) / name).is_symlink()]
        yield from ((inside / name).as_posix() for name in (*files, *links))
        if root != str(place) and not folders and not files:
            yield inside.as_posix()


def _fill(made: Path, pages: Iterable[tuple[str, str]]) -> int:
    names = []
    for name, text in pages:
        path = made.joinpath(*PurePosixPath(name).parts)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("utf-8", "backslashreplace"))
        names.append(name)
    (made / LIST).write_bytes(to_json({"files": sorted(names)}).encode())
    made.chmod(0o755)  # a temporary folder is its owner's alone
    return len(names)


def _exchange(made: Path, place: Path) -> None:
    """`made` in place of `place`; if that fails, what was there stands there again."""
    if not place.exists():
        made.rename(place)
        return
    before = Path(tempfile.mkdtemp(dir=place.parent, prefix=".konzept-"))
    before.rmdir()
    made.chmod(place.stat().st_mode & 0o777)
    place.rename(before)
    try:
        made.rename(place)
    except OSError:
        before.rename(place)
        raise
    _remove(before)


def _remove(before: Path) -> None:
    """What earlier runs have written. Whatever else came in since it was looked at stays."""
    ours = _ours(before)
    with suppress(OSError):
        # By what is in the folder: a list may name anything.
        for name in [file for file in _files(before) if file in ours]:
            (before / name).unlink()
        for root, _, _ in os.walk(before, topdown=False):
            Path(root).rmdir()
