"""Which statements of a concept lead to their source."""

from collections.abc import Iterator, Mapping
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
        if type(part) is Evidence:
            continue
        evidence = part.__dict__.get("evidence", ())
        if evidence or (evident and parent(loc) in evident):
            evident.add(loc)
        named = evidence and any(item.source for item in evidence)
        if named or (sourced and parent(loc) in sourced):
            sourced.add(loc)
        for key, verbatim in _STATED.get(type(part), ()):
            if part.__dict__[key] is not None:
                quoted = bool(evidence) and any(item.quote for item in evidence)
                yield Trace((*loc, key), verbatim, quoted, loc in sourced, loc in evident)
                break
