"""Paths in a record as people read them: `Feld: „Sprache“ › Ziel: 1 „Alle Kinder …“`."""

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
)
from konzept_cli.model.identity import Variant
from konzept_cli.reports.statements import numbered
from konzept_cli.reports.values import is_data, key_word, shown
from konzept_cli.reports.wording import Frame, Head
from konzept_cli.repository import Record

_LONGEST = 90
"""A statement in our own words is known by its beginning."""

_NAMES = ("label", "word", "name", "of")
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
        name = type(part).__name__
        # What a paper says of itself is no principle.
        name = "Feature" if at == 0 and loc[0] == "features" else name
        if isinstance(part, Decision):
            kind = frame.words.term("decision", part.kind)
        else:
            kind = frame.words(f"sources.part.{name}")
        yield Step(kind, *_name(frame, part, kind))


@lru_cache(maxsize=8)
def parts_of(record: Record) -> Mapping[Loc, tuple[int, BaseModel]]:
    """Every part of a record with its place in the record's order, by its path."""
    return {loc: (at, part) for at, (loc, part) in enumerate(record.parts)}


def _name(frame: Frame, part: BaseModel, kind: str) -> tuple[str | None, bool]:
    """What a part is called, and whether in the language of the data."""
    term = _term(frame, part)
    if term:
        return term, False
    words = frame.words
    match part:
        case Decision() if part.body == "unknown":
            return words("report.unknown"), False
        case Decision():
            return part.body, True
        case Conflict():
            value = shown(frame, part.key, part.value)
            return f"{key_word(frame, part.key)} {value}", is_data(part.key)
        case Relation() | Follows():
            record = frame.repository.by_id.get(part.concept or "")
            return part.title or (record.concept.title if record else part.concept), True
        case _:
            return _called(frame, part, kind), True


def _term(frame: Frame, part: BaseModel) -> str | None:
    """The word of ours that stands for a part, where there is one."""
    words = frame.words
    match part:
        case Match():
            topic = frame.repository.topics.get(part.topic)
            return topic.label.get(words.language) if topic else part.topic
        case ExplicitlyNone():
            return words.term("part", part.part)
        case Change():
            return words.term("change", part.kind)
        case Variant():
            return words.term("variant", part.kind)
        case StatedCount():
            known = words.find(f"term.part.{part.of}")
            return words(known) if known else None
        case _:
            return None


def _called(frame: Frame, part: BaseModel, kind: str) -> str | None:
    """The paper's own word and number and the verbatim name, else the beginning of our own
    words."""
    values = part.__dict__
    word = values.get("called")
    told = [_number(frame, word, kind, values.get("number"))]
    name = next((key for key in _NAMES if values.get(key)), None)
    if name:
        told.append(frame.quoted(values[name]) if name in _VERBATIM else values[name])
    elif text := values.get("text"):
        told.append(_shortened(text))
    return " ".join(filter(None, told)) or None


def _number(frame: Frame, word: str | None, kind: str, number: str | None) -> str | None:
    # Else it would be a Ziel called Ziel 1.
    return number if word == kind else numbered(frame, word, number)


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
