"""The parts of a comparison: rows, columns, and what stands where they meet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from konzept_cli.model import ActionField, Bilingual, Concept, Match
from konzept_cli.model.vocabularies import MatchRelation, Role
from konzept_cli.repository import Record

ROLES: tuple[Role, ...] = get_args(Role)
RELATIONS: tuple[MatchRelation, ...] = get_args(MatchRelation)

Absence = Literal["not_named", "not_recorded", "explicitly_none"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One unit of a concept that reaches a topic."""

    index: int
    """The unit's place in `action_fields`."""
    field: ActionField
    matches: tuple[Match, ...]
    """Its matches with this row's topics: one, or several where the row is a group."""
    part: bool = False
    """Whether it is an action field within an action field, so that it is no field of its own."""

    @property
    def relation(self) -> MatchRelation:
        """The closest relation among the matches."""
        return min((match.relation for match in self.matches), key=RELATIONS.index)

    def counts(self, roles: frozenset[Role]) -> bool:
        """Whether it counts where `roles` do. A residual heading is no field, whatever other
        role the paper gives it."""
        residual = "residual" in self.field.roles and "residual" not in roles
        return not residual and self.relation != "related" and bool(roles & set(self.field.roles))


@dataclass(frozen=True, slots=True)
class Line:
    """One role that a concept gives a topic, with the units behind it."""

    role: Role
    mentions: tuple[Mention, ...]

    @property
    def relations(self) -> tuple[tuple[MatchRelation, int], ...]:
        """The relations of the units to the topic with their numbers, the closest first."""
        found = [mention.relation for mention in self.mentions]
        return tuple(
            (relation, found.count(relation)) for relation in RELATIONS if relation in found
        )

    @property
    def wholes(self) -> int:
        """How many of the units are no sub-fields; in another role a unit is always whole."""
        parts = sum(mention.part for mention in self.mentions)
        return len(self.mentions) - (parts if self.role == "action_field" else 0)

    @property
    def only_related(self) -> bool:
        """Whether no unit does more than touch the topic."""
        return all(mention.relation == "related" for mention in self.mentions)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one concept makes of one topic: lines in the order of `ROLES`, or a kind of absence."""

    lines: tuple[Line, ...]
    absence: Absence | None
    counts: bool
    """Whether it counts for "x of n": a counted role by a relation other than `related`."""


@dataclass(frozen=True, slots=True)
class Column:
    """A concept in the comparison."""

    record: Record
    complete: bool
    """Whether its action fields are recorded completely, so that an absent topic is not named."""
    partial_edition: bool
    """Whether the paper treats some fields only: others may hold that it does not name."""
    read_in_full: bool
    """Whether the paper itself was read, so that it has no fields that its sources leave out."""
    field_counts: tuple[int, ...]
    """How many action fields it has, for every combination of readings; the first is the used
    one."""
    roles: Mapping[Role, int]
    """How many units have each role."""
    sub_fields: frozenset[str]
    """The ids of the action fields within action fields."""

    @property
    def id(self) -> str:
        """The concept's id."""
        return self.record.id

    @property
    def concept(self) -> Concept:
        """What the concept says."""
        return self.record.concept


@dataclass(frozen=True, slots=True)
class Row:
    """A topic, or a group of topics."""

    id: str
    label: Bilingual
    group: str
    """The id of the topic's group; of the group itself where rows are groups."""
    cells: tuple[Cell, ...]
    """One per column, in their order."""

    @property
    def count(self) -> int:
        """In how many concepts it counts."""
        return sum(cell.counts for cell in self.cells)
