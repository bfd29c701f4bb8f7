"""`--changed` and `--changed-since`: a check of what somebody has changed."""

from collections.abc import Iterable

from konzept_cli.cli._selection import Selection
from konzept_cli.cli._session import Session
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.loading.changes import Changes, Unknown, changes
from konzept_cli.messages import Catalogue
from konzept_cli.visible import visible


def narrow(
    session: Session,
    selection: Selection,
    loaded: Loaded,
    settings: Iterable[str],
    since: str | None,
) -> str:
    """Leave in `selection` what has changed, and say what else is checked and why; empty if there
    is nothing to say. `settings` are files that concern all others. Raises `KonzeptError` where
    git does not know what has changed."""
    words = session.words
    found = changes(session.root, session.sources, loaded, settings, since)
    if isinstance(found, Unknown):
        raise _unknown(found, session, since or "")
    if found.whole:
        return words("changed.whole", file=visible(found.whole))
    selection.only = found.files
    if not any(map(selection.wants, loaded.contents)):
        key = "changed.nothing-since" if since else "changed.nothing"
        return words(key, rev=visible(since or ""))
    return _also(found, selection, words)


def _also(found: Changes, selection: Selection, words: Catalogue) -> str:
    files = sorted(filter(selection.wants, found.also))
    causes = sorted({found.also[file] for file in files})
    said = {
        name: words.all_of(map(visible, listed))
        for name, listed in (("files", files), ("causes", causes))
    }
    return words("changed.also", **said) if files else ""


def _unknown(found: Unknown, session: Session, since: str) -> KonzeptError:
    key, words = f"stop.changes.{found.why}", session.words
    values = {"path": session.root, "rev": since, "reason": found.reason}
    shown = {name: visible(str(value)) for name, value in values.items()}
    return KonzeptError(words(key, **shown).rstrip(), words(f"{key}.hint"))
