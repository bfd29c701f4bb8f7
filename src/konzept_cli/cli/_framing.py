"""Repository → the facts that `list`, `show` and `compare` put into words."""

from collections.abc import Iterable

from konzept_cli.cli._session import Session
from konzept_cli.comparison import COUNTED, By, compare
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.model.vocabularies import Role
from konzept_cli.reports.wording import Frame, Head


def framed(
    session: Session,
    loaded: Loaded,
    ids: Iterable[str] = (),
    by: By = "topic",
    roles: frozenset[Role] = COUNTED,
) -> Frame:
    """The comparison of the concepts with `ids`, of all without any, and the words for it.
    Raises `KonzeptError` where the vocabulary cannot be used."""
    words = session.words
    if loaded.repository.vocabulary is None:
        raise KonzeptError(words("stop.vocabulary"), words("stop.broken-concept.hint"))
    return Frame(loaded.repository, compare(loaded.repository, ids, by, roles), words)


def edition(frame: Frame, head: Head) -> str:
    """`Fortschreibung 2017`, `2012`, `ohne Jahr`."""
    kind = head.concept.edition.kind
    words = [frame.words.term("edition", kind)] if kind else []
    return " ".join((*words, head.edition))


def read_kinds(head: Head) -> list[str]:
    """The kinds of text that the record was made from, each once."""
    return list(dict.fromkeys(source.kind for source in head.concept.sources))
