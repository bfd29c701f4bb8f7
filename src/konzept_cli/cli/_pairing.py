"""Which two records `diff` is about: two concepts, or one and what it was in git."""

from dataclasses import replace
from pathlib import Path

from konzept_cli.cli._session import Session, find_records, open_repository
from konzept_cli.comparison.synopsis import RECORDS, standing
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.loading.changes import Unknown
from konzept_cli.loading.revisions import content_at
from konzept_cli.messages import Language
from konzept_cli.model import Concept
from konzept_cli.reports.synopsis import Pair, Sides, sides
from konzept_cli.repository import Record, Repository
from konzept_cli.validating import validate
from konzept_cli.visible import visible
from konzept_cli.yamltree import parse


def open_sides(
    first: str,
    second: str | None,
    since: str | None,
    root: Path | None,
    lang: Language | None,
    *,
    report: bool = False,
) -> tuple[Session, Sides]:
    """The session and the Synopse of what was asked for. Raises `KonzeptError` for unknown ids, one
    too many or too few, an unknown revision, and a vocabulary that cannot be used."""
    session, loaded = open_repository(root, lang, None, report=report)
    words, repository = session.words, loaded.repository
    if repository.vocabulary is None:
        raise KonzeptError(words("stop.vocabulary"), words("stop.broken-concept.hint"))
    one, *more = find_records(session, loaded, filter(None, (first, second)))
    other = next(iter(more), None)
    if since is not None:
        if other not in (None, one):
            raise KonzeptError(words("stop.diff.one"), words("stop.diff.same.hint", id=one.id))
        return session, _since(session, loaded, one, since)
    if other is None:
        raise KonzeptError(words("stop.diff.two"), words("stop.diff.two.hint"))
    if other is one:
        message = words("stop.diff.same", id=one.id)
        raise KonzeptError(message, words("stop.diff.same.hint", id=one.id))
    return session, sides(repository, Pair(*standing(repository, one, other)), words)


def _since(session: Session, loaded: Loaded, record: Record, since: str) -> Sides:
    words = session.words
    before = _record_at(session, loaded, record, since)
    repository: Repository = replace(
        loaded.repository, records=(before, *loaded.repository.records)
    )
    names = words("diff.at", rev=visible(since)), words("diff.now")
    return sides(repository, Pair(before, record, RECORDS, names), words)


def _record_at(session: Session, loaded: Loaded, record: Record, since: str) -> Record:
    """`record` as it was. Its id says so, because two of one repository have to differ."""
    words = session.words
    values = {"rev": visible(since), "file": visible(record.file)}
    content = content_at(session.root, record.file, since)
    if isinstance(content, Unknown):
        raise _unknown(session, content, since)
    if content is None:
        key = "stop.since.not-there"
        raise KonzeptError(words(key, **values), words(f"{key}.hint", file=values["file"]))
    document = parse(content, record.file, loaded.limits)
    concept, _ = validate(document, Concept)
    if concept is None or document.faults:
        key = "stop.since.broken"
        raise KonzeptError(words(key, **values), words(f"{key}.hint"))
    return Record(f"{record.id}@{since}", record.file, concept)


def _unknown(session: Session, found: Unknown, since: str) -> KonzeptError:
    key, words = f"stop.since.{found.why}", session.words
    values = {"path": session.root, "rev": since, "reason": found.reason}
    shown = {name: visible(str(value)) for name, value in values.items()}
    hint = words.find(f"{key}.hint")
    return KonzeptError(words(key, **shown).rstrip(), words(hint) if hint else None)
