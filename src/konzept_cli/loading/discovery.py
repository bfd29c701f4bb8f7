"""Folder → the files that are concepts."""

import os
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

CONCEPTS = "concepts"
TOPICS = "topics.yaml"
CONFIG = "konzept.yaml"
ENDINGS = (".yaml", ".yml")

# A git hook sets these for the repository that it runs in, which need not be the one we read.
_GIT_PLACES = frozenset(("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"))


def find_root(start: Path) -> Path:
    """The repository that the file or folder `start` lies in: the nearest folder upward with a
    konzept.yaml, else the one above a folder called `concepts`, else the folder that
    `start` is or lies in; as an absolute path."""
    # A relative path has no parents above the current folder. Links are not followed: a linked
    # folder belongs to the repository that it is seen in.
    start = Path(os.path.abspath(start))  # noqa: PTH100
    folder = start if start.is_dir() else start.parent
    above = (folder, *folder.parents)
    for candidate in above:
        if (candidate / CONFIG).is_file():
            return candidate
    return next((place.parent for place in above if _holds_concepts(place)), folder)


def _holds_concepts(folder: Path) -> bool:
    """Whether `folder` is what a repository calls `concepts`, not a repository in one."""
    return folder.name == CONCEPTS and not (folder / CONCEPTS).is_dir()


def concept_files(root: Path, exclude: tuple[str, ...]) -> list[str]:
    """The concept files of the repository at `root`, as sorted paths relative to it with `/`.

    Hidden files and what git ignores are left out, and what a pattern of `exclude` names.
    """
    top = root / CONCEPTS if (root / CONCEPTS).is_dir() else root
    found: list[str] = []
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found.extend(
            (Path(folder) / name).relative_to(root).as_posix()
            for name in names
            if name.lower().endswith(ENDINGS) and not name.startswith(".")
        )
    ours = (CONFIG, TOPICS)
    kept = [
        file
        for file in found
        if file not in ours and not any(fnmatchcase(file, pattern) for pattern in exclude)
    ]
    ignored = _ignored(root, kept)
    return sorted(file for file in kept if file not in ignored)


def concept_id(file: str) -> str:
    """The id that `file` gives its concept."""
    return PurePosixPath(file).stem


def _ignored(root: Path, files: list[str]) -> frozenset[str]:
    """Those of `files` that git ignores; none where there is no git or no git repository."""
    if not files:
        return frozenset()
    # Our own environment for git: no lock files, and no program that a repository's
    # configuration could name.
    command = [
        "git",
        "-c",
        "core.fsmonitor=false",
        "-C",
        str(root),
        "check-ignore",
        "-z",
        "--stdin",
    ]
    environment = {name: value for name, value in os.environ.items() if name not in _GIT_PLACES}
    environment["GIT_OPTIONAL_LOCKS"] = "0"
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command without a shell
            command,
            input=os.fsencode("\0".join(files)),
            capture_output=True,
            env=environment,
            check=False,
            timeout=20,
        )
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(os.fsdecode(done.stdout).split("\0"))
