"""Paths in a record as people read them: `Feld „Sprache“ › Ziel „Alle Kinder sprechen Deutsch“`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc
from konzept_cli.model import (
    Change,
    Conflict,
    Decision,
    Evidence,
    ExplicitlyNone,
    Follows,
    Match,
    Relation,
    StatedCount,
    Vote,
)
from konzept_cli.model.identity import Variant
from konzept_cli.reports.readings import about
from konzept_cli.reports.statements import numbered
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record

_LONGEST = 90
"""A statement in our own words is known by its beginning."""

_NAMES = ("label", "word", "name")
_VERBATIM = frozenset(("label", "word"))


@dataclass(frozen=True, slots=True)
class Step:
    """One step into a record."""

    kind: str
    """What kind of part it is, in the report's language."""
    name: str | None
    """What it is called."""
    german: bool
    """Whether the name stands in the language of the data."""


def steps(frame: Frame, head: Head, loc: Loc) -> tuple[Step, ...]:
    """The parts of the record that lead to the one at `loc`, outermost first."""
    return tuple(_steps(frame, head, loc))


def _steps(frame: Frame, head: Head, loc: Loc) -> Iterator[Step]:
    parts = parts_of(head.column.record)
    above = [parts[loc[:at]][1] for at in range(1, len(loc) + 1) if loc[:at] in parts]
    told = [part for part in above if not isinstance(part, Evidence)]
    for at, part in enumerate(told or [head.concept]):
        kind = type(part).__name__ if told else "Concept"
        # What a paper says of itself is no principle.
        kind = "Feature" if at == 0 and loc[0] == "features" else kind
        name, german = _name(frame, head, part)
        yield Step(frame.words(f"sources.part.{kind}"), name, german)


@lru_cache(maxsize=8)
def parts_of(record: Record) -> Mapping[Loc, tuple[int, BaseModel]]:
    """Every part of a record with its place in the record's order, by its path."""
    return {loc: (at, part) for at, (loc, part) in enumerate(record.parts)}


def _name(frame: Frame, head: Head, part: BaseModel) -> tuple[str | None, bool]:
    """What a part is called, and whether in the language of the data."""
    words = frame.words
    match part:
        case Match():
            topic = frame.repository.topics.get(part.topic)
            label = topic.label.get(words.language) if topic else part.topic
            return frame.quoted(label), False
        case ExplicitlyNone():
            return words.term("part", part.part), False
        case Change():
            return words.term("change", part.kind), False
        case Variant():
            return words.term("variant", part.kind), False
        case Vote():
            return None, False
        case Decision() | StatedCount():
            return about(frame, head, part), True
        case Conflict():
            return frame.quoted(part.value), True
        case Relation() | Follows():
            return part.title or part.concept, True
        case _:
            return _called(frame, part), True


def _called(frame: Frame, part: BaseModel) -> str | None:
    """The paper's own number and the verbatim name, else the beginning of our own words."""
    values = part.__dict__
    number = numbered(values.get("called"), values.get("number"))
    for key in _NAMES:
        if text := values.get(key):
            name = frame.quoted(text) if key in _VERBATIM else text
            return f"{number} {name}" if number else name
    text = values.get("text")
    return " ".join(filter(None, (number, _shortened(text)))) if text else number


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
