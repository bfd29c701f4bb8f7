"""Folder → the files that are concepts."""

import os
import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Literal

from konzept_cli.loading.git import ask

CONCEPTS = "concepts"
TOPICS = "topics.yaml"
CONFIG = "konzept.yaml"
ENDINGS = (".yaml", ".yml")

Standing = Literal[
    "concept", "config", "topics", "ending", "hidden", "elsewhere", "excluded", "git"
]


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
        if has_config(candidate):
            return candidate
    return next((place.parent for place in above if _holds_concepts(place)), folder)


def has_config(folder: Path) -> bool:
    """Whether `folder` has a konzept.yaml, be it one that cannot be read, such as a link to
    nowhere: whoever reads it says so. A folder of that name is none."""
    path = folder / CONFIG
    return os.path.lexists(path) and not os.path.isdir(path)  # noqa: PTH112 - see _walk


_SECOND_ENDING = re.compile(r"[^.].*\.ya?ml\.(?:txt|docx?|odt|rtf)", re.IGNORECASE | re.DOTALL)


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
    left_out = ignored(root, kept)
    return sorted(file for file in kept if file not in left_out)


def misnamed(root: Path) -> tuple[str, ...]:
    """Files in the folder of the concepts that an editor has given a second ending, such as
    `kreis-soest-2024.yaml.txt`: they are not read. Only what can be listed is."""
    top = root / CONCEPTS if (root / CONCEPTS).is_dir() else root
    try:
        names = os.listdir(top)  # noqa: PTH208 - names are all that is needed
    except OSError:
        return ()
    return tuple(sorted(name for name in names if _SECOND_ENDING.fullmatch(name)))


def standing(root: Path, file: str, exclude: tuple[str, ...]) -> Standing:
    """What `file` is to the repository at `root`: one of its concepts, or why it is none."""
    parts = PurePosixPath(file).parts
    if file in (CONFIG, TOPICS):
        return "config" if file == CONFIG else "topics"
    if not file.lower().endswith(ENDINGS):
        return "ending"
    if any(part.startswith(".") for part in parts):
        return "hidden"
    if (root / CONCEPTS).is_dir() and parts[0] != CONCEPTS:
        return "elsewhere"
    if any(fnmatchcase(file, pattern) for pattern in exclude):
        return "excluded"
    return "git" if file in ignored(root, [file]) else "concept"


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
    name = file.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def ignored(root: Path, files: Sequence[str]) -> frozenset[str]:
    """Those of `files` that git ignores; none where there is no git or no git repository."""
    if not files:
        return frozenset()
    given = os.fsencode("\0".join(files))
    answer = ask(root, "check-ignore", "-z", "--stdin", given=given)
    return frozenset(os.fsdecode(answer.out).split("\0")) if answer else frozenset()
