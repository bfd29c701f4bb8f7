"""What the signs and words of a comparison mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from konzept_cli.comparison import RELATIONS, ROLES, Absence
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
    """What a concept makes of a topic."""
    words, counted = frame.words, frame.comparison.roles
    return tuple(
        Sign(SYMBOLS[role], words.term("role", role), words(f"report.role.{role}"), role in counted)
        for role in ROLES
    )


def relation_signs(frame: Frame) -> tuple[Sign, ...]:
    """How a field relates to a topic."""
    return tuple(
        Sign(
            None,
            frame.words.term("relation", relation),
            frame.words(f"report.relation.{relation}"),
            relation != "related",
        )
        for relation in RELATIONS
    )


def absence_signs(frame: Frame) -> tuple[Sign, ...]:
    """Why something is not there."""
    return tuple(_absence(frame, absence) for absence in _ABSENCES)


def _absence(frame: Frame, absence: Absence) -> Sign:
    meaning = frame.words(f"report.absence.{absence}")
    if absence == "not_named" and any(head.column.partial_edition for head in frame.heads):
        meaning += " " + frame.words("report.absence.not_named.partial")
    word = frame.words.term("absence", absence)
    return Sign(SYMBOLS[absence], word, meaning, counts=False)


def term_signs(frame: Frame) -> Iterator[Sign]:
    """Other words that stand for something."""
    words = frame.words
    verbatim = words("report.verbatim", source=words("report.source_short", n=1))
    for word, key in (
        (words("report.unknown"), "report.meaning.unknown"),
        (verbatim, "report.meaning.verbatim"),
        (f"{words.term('relation', 'broad')} (3)", "report.meaning.numbers"),
    ):
        yield Sign(None, word, words(key), counts=False)
