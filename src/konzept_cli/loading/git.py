"""The one way in which git is called: it answers, and runs nothing that a repository names."""

import os
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

# A git hook sets these for the repository that it runs in, which need not be the one we read.
_PLACES = frozenset(("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"))
# Our own environment for git: no lock files, and no program that a repository's configuration
# could name, be it to watch files, to show pages or to fetch what a partial clone lacks.
_SETTINGS = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # for versions that do not know the one above
}
_COMMAND = ("git", "--no-pager", "-c", "core.fsmonitor=false")
# Git opens whatever lies where it expects its files, and waits if that is a pipe.
_SECONDS = 5
# Folders where it waited: whoever asks there again need not wait again.
_WAITED: set[Path] = set()
_ID = re.compile(rb"[0-9a-f]{40}|[0-9a-f]{64}")


class Answer(NamedTuple):
    """What git says."""

    code: int
    out: bytes
    err: str


def ask(folder: Path, *arguments: str, given: bytes = b"") -> Answer | None:
    """What git answers in `folder`; `None` where there is no git or it does not answer. What
    people type may be among `arguments` only after `--end-of-options`."""
    if folder in _WAITED:
        return None
    environment = {name: value for name, value in os.environ.items() if name not in _PLACES}
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command without a shell
            [*_COMMAND, "-C", str(folder), *arguments],
            input=given,
            capture_output=True,
            env=environment | _SETTINGS,
            check=False,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        _WAITED.add(folder)
        return None
    except (OSError, ValueError):  # ValueError: NUL in an argument
        return None
    return Answer(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip())


def is_silent(folder: Path) -> bool:
    """Whether there is a git that does not answer in `folder`."""
    return folder in _WAITED


def object_id(folder: Path, *arguments: str) -> str:
    """The name of the commit or file that git answers with; empty if it knows none."""
    answer = ask(folder, *arguments)
    found = answer.out.strip() if answer else b""
    return found.decode() if _ID.fullmatch(found) else ""
