"""Ids, options and filters → the comparison that was asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from konzept_cli.cli._comparing import roles_named
from konzept_cli.cli._filtering import choice_of, repeated
from konzept_cli.cli._filters import Filters
from konzept_cli.cli._framing import framed
from konzept_cli.cli._leaving import nothing_left
from konzept_cli.cli._session import Session, find_records
from konzept_cli.comparison import ROLES, By, Choice, Row
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Loaded
from konzept_cli.reports.wording import Frame


def wanted_frame(
    session: Session,
    loaded: Loaded,
    ids: Iterable[str],
    filters: Filters,
    roles: Sequence[str] | None = None,
) -> tuple[Frame, list[str]]:
    """The comparison, and the ids and options that ask for it again. Raises `KonzeptError` for an
    unknown name, with a suggestion, and where nothing is left to compare."""
    choice = choice_of(filters, loaded.repository, session.words)
    frame, named = _frame(session, loaded, ids, choice, roles, "topic")
    counted = ",".join(role for role in ROLES if role in frame.comparison.roles)
    return frame, [*named, *([f"--roles {counted}"] if roles else []), *repeated(choice)]


def wanted_row(
    session: Session,
    loaded: Loaded,
    ids: Iterable[str],
    filters: Filters,
    roles: Sequence[str] | None,
    by: By,
) -> tuple[Frame, Row | None]:
    """The comparison, and its row where one topic alone was asked for: that stands side by side,
    in a comparison of all topics. Raises `KonzeptError` as `wanted_frame` does."""
    choice = choice_of(filters, loaded.repository, session.words)
    alone = len(choice.topics) == 1 and not choice.groups
    if not alone:
        return _frame(session, loaded, ids, choice, roles, by)[0], None
    everything = replace(choice, topics=frozenset())
    frame, _ = _frame(session, loaded, ids, everything, roles, by)
    return frame, next(row for row in frame.comparison.rows if row.id in choice.topics)


def _frame(
    session: Session,
    loaded: Loaded,
    ids: Iterable[str],
    choice: Choice,
    roles: Sequence[str] | None,
    by: By,
) -> tuple[Frame, list[str]]:
    words = session.words
    records = find_records(session, loaded, ids)
    named = [record.id for record in records]
    frame = framed(session, loaded, named, by, roles_named(roles, words), choice)
    if not frame.heads:
        there = records or loaded.repository.records
        raise nothing_left(loaded.repository, there, choice, words)
    if not frame.comparison.rows and choice.of_topics:
        raise KonzeptError(words("stop.no-topics"))
    return frame, named
