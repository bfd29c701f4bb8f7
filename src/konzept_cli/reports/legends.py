"""What the signs and words of a comparison mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from konzept_cli.comparison import RELATIONS, ROLES, Absence
from konzept_cli.model import Match
from konzept_cli.reports.wording import SYMBOLS, Frame

_ABSENCES: tuple[Absence, ...] = get_args(Absence)


@dataclass(frozen=True, slots=True)
class Sign:
    """A row of a legend."""

    symbol: str | None
    word: str
    meaning: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Legend:
    """A table of signs."""

    caption: str
    signs: tuple[Sign, ...]
    counted: bool
    """Whether it matters which of them count."""


def role_signs(frame: Frame) -> tuple[Sign, ...]:
    """What a concept makes of a topic: the roles that occur, and those that count."""
    words, counted = frame.words, frame.comparison.roles
    used = counted.union(*(head.column.roles for head in frame.heads))
    return tuple(
        Sign(SYMBOLS[role], words.term("role", role), words(f"report.role.{role}"), role in counted)
        for role in ROLES
        if role in used
    )


def relation_signs(frame: Frame) -> tuple[Sign, ...]:
    """How a field relates to a topic: the relations that occur, and the one that does not count."""
    matches = (match for head in frame.heads for _, match in head.column.record.of(Match))
    used = {"related", *(match.relation for match in matches)}
    return tuple(
        Sign(
            None,
            frame.words.term("relation", relation),
            frame.words(f"report.relation.{relation}"),
            relation != "related",
        )
        for relation in RELATIONS
        if relation in used
    )


def absence_signs(frame: Frame) -> tuple[Sign, ...]:
    """Why something is not there; of what sources rule out only where one does."""
    ruled_out = any(head.concept.recorded.explicitly_none for head in frame.heads)
    return tuple(
        _absence(frame, absence)
        for absence in _ABSENCES
        if absence != "explicitly_none" or ruled_out
    )


def _absence(frame: Frame, absence: Absence) -> Sign:
    meaning = frame.words(f"report.absence.{absence}")
    if absence == "not_named" and any(head.column.partial_edition for head in frame.heads):
        meaning += " " + frame.words("report.absence.not_named.partial")
    word = frame.words.term("absence", absence)
    return Sign(SYMBOLS[absence], word, meaning, counts=False)


def term_signs(frame: Frame) -> Iterator[Sign]:
    """Other words that stand for something, where they occur."""
    words = frame.words
    verbatim = words("report.verbatim", source=words("report.source_short", n=1))
    for occurs, word, key in (
        (_unknown(frame), words("report.unknown"), "unknown"),
        (True, verbatim, "verbatim"),
        (_several(frame), f"{words.term('relation', 'broad')} (3)", "numbers"),
    ):
        if occurs:
            yield Sign(None, word, words(f"report.meaning.{key}"), counts=False)


def _unknown(frame: Frame) -> bool:
    """Whether a record says of a value that the source does not give it."""
    return any('"unknown"' in head.concept.model_dump_json() for head in frame.heads)


def _several(frame: Frame) -> bool:
    """Whether units of a concept relate to a topic in different ways, so that they are counted."""
    cells = (cell for row in frame.comparison.rows for cell in row.cells)
    return any(len(line.relations) > 1 for cell in cells for line in cell.lines)
