"""Which statements of a concept lead to their source."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc
from konzept_cli.model import (
    ActionField,
    Actor,
    Budget,
    Concept,
    Conflict,
    Decision,
    Event,
    ExplicitlyNone,
    Figure,
    Participation,
    PersonTerm,
    Relation,
    StatedCount,
    Statement,
)
from konzept_cli.model.walking import parts

# The key that makes the statement, and whether it is verbatim; the first that has a value.
_STATED: tuple[tuple[type[BaseModel], tuple[tuple[str, bool], ...]], ...] = (
    (Figure, (("value", False),)),
    (Statement, (("label", True), ("text", False))),
    (ActionField, (("label", True),)),
    (Actor, (("label", True),)),
    (PersonTerm, (("word", True),)),
    (Event, (("text", False),)),
    (Decision, (("kind", False),)),
    (Participation, (("text", False), ("count", False))),
    (StatedCount, (("count", False),)),
    (Budget, (("amount", False),)),
    (ExplicitlyNone, (("part", False),)),
    (Relation, (("kind", False),)),
    (Conflict, (("value", False),)),
)


@dataclass(frozen=True, slots=True)
class Trace:
    """A statement, and how it leads to its source."""

    loc: Loc
    verbatim: bool
    """Whether it stands in the source word by word, so that it is its own quote."""
    quoted: bool
    """Whether its evidence has a quote."""
    sourced: bool
    """Whether its evidence, or that of what it is a part of, names a source."""


def traces(concept: Concept) -> Iterator[Trace]:
    """Every statement of `concept`, in the model's order."""
    sourced: dict[Loc, bool] = {}
    for loc, part in parts(concept):
        evidence = getattr(part, "evidence", ())
        named = any(item.source for item in evidence)
        sourced[loc] = named or (loc != () and sourced[_parent(loc)])
        key = _stated(part)
        if key:
            quoted = any(item.quote for item in evidence)
            yield Trace((*loc, key[0]), key[1], quoted, sourced[loc])


def _parent(loc: Loc) -> Loc:
    return loc[:-2] if isinstance(loc[-1], int) else loc[:-1]


def _stated(part: BaseModel) -> tuple[str, bool] | None:
    keys = next((keys for kind, keys in _STATED if isinstance(part, kind)), ())
    return next((key for key in keys if getattr(part, key[0]) is not None), None)
