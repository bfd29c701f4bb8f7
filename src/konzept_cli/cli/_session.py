"""What every command begins with: the language, the settings, and the repository."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from konzept_cli import config as configuration
from konzept_cli.checking import diagnose
from konzept_cli.cli._language import of_environment, of_system
from konzept_cli.cli._output import say
from konzept_cli.cli._today import today
from konzept_cli.diagnostics import Checked, Finding, Summary
from konzept_cli.errors import KonzeptError
from konzept_cli.formats import renderer
from konzept_cli.loading import Inspect, Loaded, Request, find_root, has_config, load, read_bytes
from konzept_cli.messages import Catalogue, Language, catalogue
from konzept_cli.model import Vocabulary
from konzept_cli.nearest import nearest
from konzept_cli.repository import Record
from konzept_cli.rules import RULES
from konzept_cli.visible import visible
from konzept_cli.yamltree import Document

SEVERITIES = {rule.id: rule.severity for rule in RULES}


# What was loaded last. Taking a large repository apart takes time, and the process ends anyway.
_kept: list[Loaded] = []


@dataclass(frozen=True, slots=True)
class Session:
    """The answers that a command needs before it can do its own work."""

    root: Path
    config: configuration.Config
    words: Catalogue
    sources: Path | None
    config_document: Document | None
    """konzept.yaml as it was read, for places; `None` where there is none."""

    def load(
        self,
        files: Sequence[str] = (),
        typed: dict[str, bytes] | None = None,
        inspect: Inspect | None = None,
    ) -> Loaded:
        """The repository, with `files` read besides those that are found."""
        loaded = load(
            Request(
                root=self.root,
                files=tuple(files),
                typed=typed or {},
                exclude=self.config.exclude,
                limits=self.config.reader_limits(),
                sources=self.sources,
                today=today(self.words),
            ),
            inspect,
        )
        _kept[:] = [loaded]
        return loaded


def open_session(
    start: Path, lang: Language | None, sources: Path | None, *, report: bool = False
) -> Session:
    """The session for the repository around `start`. `report` asks for a report's language, in
    which the system's has no say. Raises `KonzeptError` for a broken konzept.yaml or a folder of
    sources that is not there."""
    early = lang or of_environment()
    root = find_root(start.absolute())
    settings, document = configuration.defaults(), None
    if has_config(root):
        settings, document = _read_config(root, catalogue(early or of_system()))
    language = early or settings.lang or ("de" if report else of_system())
    words = catalogue(language)
    return Session(root, settings, words, _sources(root, settings, sources, words), document)


def _read_config(root: Path, words: Catalogue) -> tuple[configuration.Config, Document]:
    content = read_bytes(root, configuration.FILE_NAME)
    if isinstance(content, Finding):
        settings, document, _ = configuration.read(b"")
        findings: tuple[Finding, ...] = (content,)
    else:
        from konzept_cli.settings.faults import faults

        settings, document, findings = configuration.read(content)
        findings = (*findings, *faults(document, RULES))
    if findings:
        say(str(renderer("full")(_shown(findings, document, words), words)).rstrip() + "\n")
        raise KonzeptError(words("stop.config"), words("stop.config.hint"))
    return settings, document


def _shown(findings: Iterable[Finding], document: Document, words: Catalogue) -> Checked:
    diagnostics = diagnose(findings, SEVERITIES, lambda _: document, words)
    return Checked(diagnostics, {document.file: document.lines}, Summary(1, 0, 0, 0, 0))


def _sources(
    root: Path, settings: configuration.Config, option: Path | None, words: Catalogue
) -> Path | None:
    """Where the source texts lie: the option, `KONZEPT_SOURCES`, konzept.yaml; `None` for the
    folder `sources`, which need not be there."""
    variable = os.environ.get("KONZEPT_SOURCES")
    chosen = option or (Path(variable) if variable else None)
    if chosen is None and settings.sources:
        chosen = root / settings.sources
    if chosen is not None and not chosen.is_dir():
        message = words("stop.sources", path=visible(str(chosen)))
        raise KonzeptError(message, words("stop.sources.hint"))
    return chosen


def open_repository(
    root: Path | None, lang: Language | None, sources: Path | None, *, report: bool = False
) -> tuple[Session, Loaded]:
    """The session and the repository of commands that read all of it: with a word on standard
    error about files that cannot be read. Raises `KonzeptError` where there is no concept."""
    start = root or Path.cwd()
    session = open_session(start, lang, sources, report=report)
    words = session.words
    if not start.is_dir():
        raise not_a_folder(start, words)
    loaded = session.load()
    broken = loaded.repository.broken
    if broken:
        files = words.all_of(visible(file) for file in sorted(broken.values()))
        say(words.count("warn.broken", len(broken), files=files))
    if not loaded.repository.records:
        message = words("stop.no-concepts", path=visible(str(start)))
        raise KonzeptError(message, words("stop.no-files.hint"))
    return session, loaded


def not_a_folder(path: Path, words: Catalogue) -> KonzeptError:
    """That there is nothing at `path`, or a file where a folder is wanted."""
    key = "stop.no-folder" if os.path.lexists(path) else "stop.no-path"
    return KonzeptError(words(key, path=visible(str(path))))


def open_vocabulary(root: Path | None, lang: Language | None, words: Catalogue) -> Vocabulary:
    """The topics of the repository, or the built-in ones. Raises `KonzeptError` where topics.yaml
    cannot be used."""
    start = root or Path.cwd()
    session = open_session(start, lang, None)
    request = Request(session.root, exclude=("*",), limits=session.config.reader_limits())
    vocabulary = load(request).repository.vocabulary
    if vocabulary is None:
        raise KonzeptError(words("stop.vocabulary"), words("stop.broken-concept.hint"))
    return vocabulary


def find_records(session: Session, loaded: Loaded, ids: Iterable[str]) -> tuple[Record, ...]:
    """The concepts with `ids`. A file name will do for an id. Raises `KonzeptError` with a
    suggestion for one that is not there, and with the file for one that cannot be read."""
    return tuple(_find_record(session.words, loaded, name) for name in ids)


def _find_record(words: Catalogue, loaded: Loaded, name: str) -> Record:
    known, broken = loaded.repository.by_id, loaded.repository.broken
    bare = Path(name).stem if name.endswith((".yaml", ".yml")) else name
    if bare in known:
        return known[bare]
    if bare in broken:
        message = words("stop.broken-concept", id=visible(bare), file=visible(broken[bare]))
        raise KonzeptError(message, words("stop.broken-concept.hint"))
    message = words("stop.unknown-concept", id=visible(name))
    raise KonzeptError(message, near(words, "stop.unknown-concept", bare, known))


def near(words: Catalogue, key: str, name: str, known: Iterable[str]) -> str:
    """The hint for a name that is not known: the nearest ones, else all."""
    names = sorted(known)
    meant = nearest(name, names, 3) or tuple(n for n in names if name.casefold() in n)[:3]
    if meant:
        return words("stop.unknown-concept.near", items=words.any_of(map(visible, meant)))
    listed = words.find(f"{key}.list") or "stop.unknown-concept.list"
    return words(listed, items=words.all_of(map(visible, names)))
