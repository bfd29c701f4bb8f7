"""Folder → bytes → documents → concepts: the only reader of a repository's files."""

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from konzept_cli import data
from konzept_cli.diagnostics import Finding, Span, Spot
from konzept_cli.loading.discovery import CONFIG, TOPICS, concept_files, concept_id, find_root
from konzept_cli.model import Concept, Vocabulary
from konzept_cli.repository import Record, Repository, Snapshot
from konzept_cli.validating import validate
from konzept_cli.yamltree import Document, Limits, decode, parse, too_large

__all__ = ["Loaded", "Request", "find_root", "load", "read_bytes"]

Inspect = Callable[[Document], Iterable[Finding]]

_LARGEST_SOURCE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What to load, and how."""

    root: Path
    files: tuple[str, ...] = ()
    """Files to read besides those that are found, relative to `root` with `/`."""
    typed: Mapping[str, bytes] = field(default_factory=dict)
    """Contents to take in place of files, by their path: standard input."""
    exclude: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    sources: Path | None = None
    """The folder of source texts; `None` for `sources` in the root."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A repository, what was found while reading it, and the bytes it was read from."""

    repository: Repository
    findings: tuple[Finding, ...]
    contents: Mapping[str, bytes]
    """The bytes of each file that was read, by its path; empty for those that cannot be read."""
    limits: Limits

    def document(self, file: str) -> Document:
        """`file`, parsed once more for its places: trees are not kept."""
        return parse(self.contents[file], file, self.limits)


def load(request: Request, inspect: Inspect | None = None) -> Loaded:
    """Everything in the repository. `inspect` sees each document once, for rules about its text.

    Never raises for what files say or are: what cannot be used is a finding, and its id is
    known to the repository as broken.
    """
    loader = _Loader(request, inspect)
    vocabulary = loader.vocabulary()
    files = {*concept_files(request.root, request.exclude), *request.files, *request.typed}
    files -= {CONFIG, TOPICS}
    records = [record for file in sorted(files) if (record := loader.record(file))]
    repository = Repository(
        tuple(records), vocabulary, loader.broken, dict(_snapshots(request, records))
    )
    return Loaded(repository, tuple(loader.findings), loader.contents, request.limits)


class _Loader:
    """Reads file after file and gathers what is wrong with them."""

    def __init__(self, request: Request, inspect: Inspect | None) -> None:
        self.request = request
        self.inspect = inspect
        self.findings: list[Finding] = []
        self.contents: dict[str, bytes] = {}
        self.broken: dict[str, str] = {}

    def vocabulary(self) -> Vocabulary | None:
        """The repository's own vocabulary, the built-in one, or both joined."""
        builtin, _ = validate(parse(data.topics(), TOPICS), Vocabulary)
        if TOPICS not in self.request.typed and not os.path.lexists(self.request.root / TOPICS):
            return builtin
        document = self._document(TOPICS)
        own, findings = validate(document, Vocabulary) if document else (None, ())
        self.findings.extend(findings)
        if document and document.faults:
            return None
        if own is None or builtin is None or own.extends is None:
            return own
        return builtin.extended(own)

    def record(self, file: str) -> Record | None:
        """The concept in `file`, or `None` where it cannot be used."""
        document = self._document(file)
        concept: Concept | None = None
        if document:
            concept, findings = validate(document, Concept)
            self.findings.extend(findings)
            if self.inspect and document.content:
                self.findings.extend(self.inspect(document))
            if document.faults:
                concept = None
        identity = concept_id(file)
        if concept is None:
            self.broken[identity] = file
            return None
        return Record(identity, file, concept)

    def _document(self, file: str) -> Document | None:
        typed = self.request.typed.get(file)
        most = self.request.limits.file_size
        content = typed if typed is not None else read_bytes(self.request.root, file, most)
        if isinstance(content, Finding):
            self.findings.append(content)
            self.contents[file] = b""
            return None
        self.contents[file] = content
        document = parse(content, file, self.request.limits)
        self.findings.extend(document.faults)
        return document


def read_bytes(root: Path, file: str, most: int = Limits().file_size) -> bytes | Finding:
    """The bytes of `file`, or why they cannot be had: only regular files of at most `most` bytes
    that lie in `root` are read."""
    path = root / file
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            return Finding(Spot(file, Span(0, 0)), "unreadable-file", "outside")
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # says why, where a folder cannot be looked into
        if not stat.S_ISREG(status.st_mode):
            return Finding(Spot(file, Span(0, 0)), "unreadable-file", "not-a-file")
        return (
            path.read_bytes() if status.st_size <= most else too_large(file, status.st_size, most)
        )
    except RuntimeError:  # Python 3.11 and 3.12, where later ones raise OSError
        reason = os.strerror(errno.ELOOP)
    except (OSError, ValueError) as error:  # ValueError: NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
    return Finding(Spot(file, Span(0, 0)), "unreadable-file", "", {"reason": reason})


def _snapshots(request: Request, records: Iterable[Record]) -> Iterator[tuple[str, Snapshot]]:
    folder = request.sources or request.root / "sources"
    sources = [source for record in records for source in record.concept.sources]
    for name in sorted({source.snapshot for source in sources if source.snapshot}):
        content = _source_bytes(folder, name)
        if content is not None:
            text, _ = decode(content, name)
            yield name, Snapshot(name, text, hashlib.sha256(content).hexdigest())


def _source_bytes(folder: Path, name: str) -> bytes | None:
    """The bytes of a source text; `None` where it is not at hand or outside of `folder`."""
    if ".." in PurePath(name).parts:
        return None
    content = read_bytes(folder, name, _LARGEST_SOURCE)
    return content if isinstance(content, bytes) else None
