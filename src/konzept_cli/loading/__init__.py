"""Folder → bytes → documents → concepts: the only reader of a repository's files."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath

from konzept_cli import data
from konzept_cli.diagnostics import Finding, Spot
from konzept_cli.loading.discovery import (
    CONFIG,
    TOPICS,
    concept_files,
    concept_id,
    find_root,
    has_config,
)
from konzept_cli.loading.editors import absent_schema
from konzept_cli.loading.opening import Folder, read_bytes
from konzept_cli.model import Concept, Topic, Vocabulary
from konzept_cli.repository import Record, Repository, Snapshot
from konzept_cli.validating import gaps, validate
from konzept_cli.yamltree import Document, Limits, Outline, decode, parse, placed

__all__ = ["Loaded", "Request", "find_root", "has_config", "load", "read_bytes", "source_bytes"]

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
    today: date | None = None
    """The day that rules about time take for today; they are silent without one."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A repository, what was found while reading it, and the bytes it was read from."""

    repository: Repository
    findings: tuple[Finding, ...]
    contents: Mapping[str, bytes]
    """The bytes of each file that was read, by its path; empty for those that cannot be read."""
    limits: Limits
    usual: Mapping[str, Outline] = field(default_factory=dict)
    """The files with nothing unusual, which need no second parse of the whole for a place: the
    pieces they can be cut into."""

    def document(self, file: str) -> Document:
        """`file`, read once more for its places: trees are not kept."""
        content, outline = self.contents[file], self.usual.get(file)
        if outline is None:
            return parse(content, file, self.limits)
        return placed(content, file, self.limits, outline)


def load(request: Request, inspect: Inspect | None = None) -> Loaded:
    """Everything in the repository. `inspect` sees each document once, for rules about its text.

    Never raises for what files say or are: what cannot be used is a finding, and its id is
    known to the repository as broken.
    """
    loader = _Loader(request, inspect)
    vocabulary = loader.known = loader.vocabulary()
    files = {*concept_files(request.root, request.exclude), *request.files, *request.typed}
    files -= {CONFIG, TOPICS}
    records = [record for file in sorted(files) if (record := loader.record(file))]
    snapshots, names = dict(_snapshots(request, records)), _snapshot_names(records)
    repository = Repository(
        tuple(records),
        vocabulary,
        loader.broken,
        snapshots,
        loader.own_topics,
        _source_names(request) if names - snapshots.keys() else (),
        request.today,
    )
    findings = tuple(loader.findings)
    return Loaded(repository, findings, loader.contents, request.limits, loader.usual)


class _Loader:
    """Reads file after file and gathers what is wrong with them."""

    def __init__(self, request: Request, inspect: Inspect | None) -> None:
        self.request = request
        self.inspect = inspect
        self.folder = Folder(request.root)
        self.findings: list[Finding] = []
        self.contents: dict[str, bytes] = {}
        self.broken: dict[str, str] = {}
        self.usual: dict[str, Outline] = {}
        self.own_topics: tuple[tuple[Spot, Topic], ...] = ()
        self.known: Vocabulary | None = None

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
        if own:
            places = (Spot(TOPICS, ("topics", at, "id")) for at in range(len(own.topics)))
            self.own_topics = tuple(zip(places, own.topics, strict=True))
        if own is None or builtin is None or own.extends is None:
            return own
        return builtin.extended(own)

    def record(self, file: str) -> Record | None:
        """The concept in `file`, or `None` where it cannot be used."""
        document = self._document(file)
        concept: Concept | None = None
        if document:
            concept, findings = validate(document, Concept, self.known)
            self.findings.extend(findings)
            if self.inspect and document.content:
                self.findings.extend(self.inspect(document))
            if document.faults:
                concept = None
        identity = concept_id(file)
        if concept is None or document is None:
            self.broken[identity] = file
            return None
        schema = absent_schema(self.request.root, document)
        return Record(identity, file, concept, gaps(document), schema)

    def _document(self, file: str) -> Document | None:
        typed = self.request.typed.get(file)
        most = self.request.limits.file_size
        content = typed if typed is not None else self.folder.read(file, most)
        if isinstance(content, Finding):
            self.findings.append(content)
            self.contents[file] = b""
            return None
        self.contents[file] = content
        document = parse(content, file, self.request.limits)
        if document.composed is not None:
            self.usual[file] = document.outline
        self.findings.extend(document.faults)
        return document


def _snapshot_names(records: Iterable[Record]) -> set[str]:
    sources = [source for record in records for source in record.concept.sources]
    return {source.snapshot for source in sources if source.snapshot}


def _source_names(request: Request) -> tuple[str, ...]:
    """What there is in the folder of sources, to tell a misspelt name."""
    try:
        names = [path.name for path in (request.sources or request.root / "sources").iterdir()]
    except OSError:
        return ()
    return tuple(sorted(name for name in names if name.isprintable()))


def _snapshots(request: Request, records: Iterable[Record]) -> Iterator[tuple[str, Snapshot]]:
    folder = request.sources or request.root / "sources"
    for name in sorted(_snapshot_names(records)):
        content = source_bytes(folder, name)
        if content is not None:
            text = decode(content, name).text
            yield name, Snapshot(name, text, hashlib.sha256(content).hexdigest())


def source_bytes(folder: Path, name: str) -> bytes | None:
    """The bytes of a source text; `None` where it is not at hand or outside of `folder`."""
    if ".." in PurePath(name).parts:
        return None
    content = read_bytes(folder, name, _LARGEST_SOURCE)
    return content if isinstance(content, bytes) else None
