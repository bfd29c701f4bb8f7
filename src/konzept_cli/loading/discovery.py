"""Folder → the files that are concepts."""

import os
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

CONCEPTS = "concepts"
TOPICS = "topics.yaml"
CONFIG = "konzept.yaml"
ENDINGS = (".yaml", ".yml")

# A git hook sets these for the repository that it runs in, which need not be the one we read.
_GIT_PLACES = frozenset(("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"))
_GIT_SETTINGS = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # for versions that do not know the one above
}
# Git opens whatever lies where it expects its files, and waits if that is a pipe.
_GIT_SECONDS = 5


def find_root(start: Path) -> Path:
    """The repository that the file or folder `start` lies in: the nearest folder upward with a
    konzept.yaml, else the one above a folder called `concepts`, else the folder that
    `start` is or lies in; as an absolute path."""
    # A relative path has no parents above the current folder. Links are not followed: a linked
    # folder belongs to the repository that it is seen in.
    start = Path(os.path.abspath(start))  # noqa: PTH100 - resolve() follows links
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
    found = [path.relative_to(root).as_posix() for path in _walk(top)]
    ours = (CONFIG, TOPICS)
    kept = [
        file
        for file in found
        if file not in ours and not any(fnmatchcase(file, pattern) for pattern in exclude)
    ]
    ignored = _ignored(root, kept)
    return sorted(file for file in kept if file not in ignored)


def _walk(top: Path) -> Iterator[Path]:
    """The YAML files below `top`, and the folders that cannot be looked into: whoever reads them
    says why. Links to folders are not followed."""
    folders = [top]
    # Not `os.walk`: it passes over folders that it cannot list, and before Python 3.12 calls
    # itself for each level.
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                seen = [entry for entry in entries if not entry.name.startswith(".")]
        except FileNotFoundError:
            continue
        except OSError:
            yield folder
            continue
        folders += [Path(entry.path) for entry in seen if entry.is_dir(follow_symlinks=False)]
        for entry in seen:
            # Path.is_dir() raises for a circle of links; such an entry is yielded and reported.
            is_folder = os.path.isdir(entry.path)  # noqa: PTH112 - see above
            if entry.name.lower().endswith(ENDINGS) and not is_folder:
                yield Path(entry.path)


def concept_id(file: str) -> str:
    """The id that `file` gives its concept."""
    return PurePosixPath(file).stem


def _ignored(root: Path, files: list[str]) -> frozenset[str]:
    """Those of `files` that git ignores; none where there is no git or no git repository."""
    if not files:
        return frozenset()
    # Our own environment for git: no lock files, and no program that a repository's
    # configuration could name, be it to watch files or to fetch what a partial clone lacks.
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
    environment |= _GIT_SETTINGS
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command without a shell
            command,
            input=os.fsencode("\0".join(files)),
            capture_output=True,
            env=environment,
            check=False,
            timeout=_GIT_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(os.fsdecode(done.stdout).split("\0"))
