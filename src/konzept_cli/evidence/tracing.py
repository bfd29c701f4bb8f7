"""Which statements of a concept lead to their source."""

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc
from konzept_cli.model import (
    ActionField,
    Actor,
    Budget,
    Conflict,
    Decision,
    Event,
    Evidence,
    ExplicitlyNone,
    Figure,
    Goal,
    Match,
    Measure,
    Participation,
    PersonTerm,
    Principle,
    Relation,
    StatedCount,
)
from konzept_cli.model.walking import Parts, parent

_STATEMENT = (("label", True), ("text", False))

# The keys that make a statement, and whether they are verbatim; the first that has a value.
_STATED: Mapping[type[BaseModel], tuple[tuple[str, bool], ...]] = {
    Goal: _STATEMENT,
    Measure: _STATEMENT,
    Principle: _STATEMENT,
    # A figure's label says nothing of its value.
    Figure: (("value", False),),
    ActionField: (("label", True),),
    Actor: (("label", True),),
    PersonTerm: (("word", True),),
    Event: (("text", False),),
    Decision: (("kind", False),),
    Participation: (("text", False), ("count", False)),
    StatedCount: (("count", False),),
    Budget: (("amount", False),),
    ExplicitlyNone: (("part", False),),
    Relation: (("kind", False),),
    Conflict: (("value", False),),
}


_SOURCE, _QUOTE = attrgetter("source"), attrgetter("quote")
_SAY_NOTHING = frozenset((Evidence, Match))


class Trace(NamedTuple):
    """A statement, and how it leads to its source."""

    loc: Loc
    verbatim: bool
    """Whether it stands in the source word by word, so that it is its own quote."""
    quoted: bool
    """Whether its evidence has a quote."""
    sourced: bool
    """Whether its evidence, or that of what it is a part of, names a source."""
    evident: bool
    """Whether it, or what it is a part of, has evidence at all."""


def traces(places: Parts) -> Iterator[Trace]:
    """Every statement among the parts of a concept, in the model's order."""
    sourced: set[Loc] = set()
    evident: set[Loc] = set()
    for loc, part in places:
        kind = part.__class__
        if kind in _SAY_NOTHING:
            continue
        values = part.__dict__
        evidence = values.get("evidence")
        is_evident = bool(evidence)
        is_sourced = any(map(_SOURCE, evidence or ()))
        if not is_sourced and evident and loc:
            above = parent(loc)
            is_evident = is_evident or above in evident
            is_sourced = above in sourced
        if is_evident:
            evident.add(loc)
        if is_sourced:
            sourced.add(loc)
        for key, verbatim in _STATED.get(kind, ()):
            if values[key] is not None:
                quoted = bool(evidence and any(map(_QUOTE, evidence)))
                yield Trace((*loc, key), verbatim, quoted, is_sourced, is_evident)
                break
