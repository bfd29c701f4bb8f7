"""Repository → the facts that `list`, `show` and `compare` put into words."""

from collections.abc import Iterable
from typing import Any

from konzept_cli.cli._session import Session
from konzept_cli.comparison import COUNTED, EVERYTHING, By, Choice, compare
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
    choice: Choice = EVERYTHING,
) -> Frame:
    """The comparison of the concepts with `ids`, of all without any, as far as `choice` leaves
    them, and the words for it. Raises `KonzeptError` where the vocabulary cannot be used."""
    words = session.words
    if loaded.repository.vocabulary is None:
        raise KonzeptError(words("stop.vocabulary"), words("stop.broken-concept.hint"))
    return Frame(loaded.repository, compare(loaded.repository, ids, by, roles, choice), words)


def edition(frame: Frame, head: Head) -> str:
    """`Fortschreibung 2017`, `Evaluation 2019`, `2012`, `ohne Jahr`."""
    return frame.edition_told(head.concept)


def incomplete(frame: Frame) -> str:
    """The names of the concepts whose action fields are not recorded completely."""
    return frame.names(head for head in frame.heads if not head.column.complete)


def stand(frame: Frame) -> str | None:
    """The newest date of a record, as the data write it."""
    dates = [head.concept.recorded.date for head in frame.heads]
    return max((date for date in dates if date and date != "unknown"), default=None)


def column_facts(head: Head) -> dict[str, Any]:
    """What JSON says of a concept in `list` and `compare` alike."""
    district, edition = head.concept.district, head.concept.edition
    return {
        "district": {"name": district.name, "kind": district.kind, "ags": district.ags},
        "edition": {"kind": edition.kind, "date": edition.date},
        "read": list(dict.fromkeys(source.kind for source in head.concept.sources)),
        "units": dict(head.column.roles),
        "field_counts": list(head.column.field_counts),
        "complete": head.column.complete,
        "partial_edition": head.column.partial_edition,
    }
