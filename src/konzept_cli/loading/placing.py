"""Repository → what a new record needs of it: where it belongs, and its topics."""

import os
import re
from pathlib import Path

from konzept_cli import data
from konzept_cli.loading import Request, load, read_bytes
from konzept_cli.loading.discovery import (
    CONCEPTS,
    CONFIG,
    ENDINGS,
    TOPICS,
    concept_files,
    concept_id,
    has_config,
)
from konzept_cli.model import Vocabulary
from konzept_cli.validating import validate
from konzept_cli.yamltree import parse

_RECORD = re.compile(rb"^[\"']?district[\"']?\s*:", re.MULTILINE)


def folder_for(root: Path, exclude: tuple[str, ...]) -> Path:
    """The folder for a new record: `concepts`, be it there or not; but the folder of the others
    where they stand elsewhere, because a new folder `concepts` would hide them."""
    if not (root / CONCEPTS).is_dir():
        for file in _files(root, exclude):
            content = read_bytes(root, file)
            if isinstance(content, bytes) and _RECORD.search(content):
                return (root / file).parent
    return root / CONCEPTS


def file_of(root: Path, identity: str, exclude: tuple[str, ...]) -> Path | None:
    """The file that gives `identity` to a record already, wherever it stands."""
    same = (file for file in _files(root, exclude) if concept_id(file) == identity)
    return next((root / file for file in same), None)


def vocabulary_of(root: Path) -> Vocabulary | None:
    """The vocabulary of the repository; `None` where its topics.yaml cannot be used."""
    if os.path.lexists(root / TOPICS):
        return load(Request(root, exclude=("*",))).repository.vocabulary
    return validate(parse(data.topics(), TOPICS), Vocabulary)[0]


def _files(root: Path, exclude: tuple[str, ...]) -> list[str]:
    """The concept files; in a folder that nothing calls a repository only those at its top, because
    it may be somebody's home."""
    if (root / CONCEPTS).is_dir() or has_config(root):
        return concept_files(root, exclude)
    names = sorted(path.name for path in root.glob("*") if path.suffix.lower() in ENDINGS)
    return [name for name in names if name not in (CONFIG, TOPICS) and not name.startswith(".")]
