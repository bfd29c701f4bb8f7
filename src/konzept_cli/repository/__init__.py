"""The repository: all concepts, the vocabulary, the register and the sources at hand."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from pydantic import BaseModel

from konzept_cli.diagnostics import Loc, Span, Spot
from konzept_cli.model import Concept, Group, Topic, Vocabulary
from konzept_cli.model.walking import Parts, parts
from konzept_cli.repository.register import OfficialDistrict, Register, respelt, same_name

__all__ = [
    "OfficialDistrict",
    "Record",
    "Register",
    "Repository",
    "Snapshot",
    "respelt",
    "same_name",
]


P = TypeVar("P", bound=BaseModel)


@dataclass(frozen=True, eq=False)
class Record:
    """A concept and the file it stands in; `id` is the file's name without its ending."""

    id: str
    file: str
    concept: Concept
    gaps: tuple[Loc, ...] = ()
    """Keys that nothing stands behind; the concept does not know of them."""
    absent_schema: Span | None = None
    """Where the file names a JSON Schema for editors that is not there."""

    @cached_property
    def parts(self) -> Parts:
        """Every part of the concept with its path, each before its own parts."""
        return parts(self.concept)

    @cached_property
    def by_kind(self) -> Mapping[type[BaseModel], Parts]:
        """The same parts by what they are."""
        found: defaultdict[type[BaseModel], list[tuple[Loc, BaseModel]]] = defaultdict(list)
        for place in self.parts:
            found[type(place[1])].append(place)
        return {kind: tuple(places) for kind, places in found.items()}

    def of(self, kind: type[P]) -> tuple[tuple[Loc, P], ...]:
        """The parts that are a `kind`, with their paths."""
        return cast("tuple[tuple[Loc, P], ...]", self.by_kind.get(kind, ()))


@dataclass(frozen=True, eq=False, slots=True)
class Snapshot:
    """The text of a source, as it was when the record was made."""

    name: str
    text: str
    sha256: str


@dataclass(frozen=True, eq=False)
class Repository:
    """Everything that rules, comparisons and reports may see. Compared by identity."""

    records: tuple[Record, ...]
    vocabulary: Vocabulary | None
    """`None` where `topics.yaml` cannot be used: rules about topics are silent then."""
    broken: Mapping[str, str] = field(default_factory=dict)
    """Files that cannot be used, by the id they would have: references to them are not judged."""
    snapshots: Mapping[str, Snapshot] = field(default_factory=dict)
    """The source texts that are at hand, by the name that records give them."""
    own_topics: tuple[tuple[Spot, Topic], ...] = ()
    """The topics that the repository's own vocabulary adds or replaces, each with the place of its
    id."""
    source_names: tuple[str, ...] = ()
    """The names of the files in the folder of sources, where one that a record names is not."""
    today: date | None = None
    """The day of the check; rules about time are silent without one."""

    @cached_property
    def register(self) -> Register:
        """The official register of districts; read when first asked."""
        return Register()

    @cached_property
    def by_id(self) -> Mapping[str, Record]:
        """Records by id; the first of those that share one."""
        return {record.id: record for record in reversed(self.records)}

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Topics by id, in the order of the vocabulary."""
        return {topic.id: topic for topic in self.vocabulary.topics} if self.vocabulary else {}

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """Groups of topics by id, in the order of the vocabulary."""
        return {group.id: group for group in self.vocabulary.groups} if self.vocabulary else {}

    def knows(self, concept_id: str) -> bool:
        """Whether there is a file of this id, usable or not."""
        return concept_id in self.by_id or concept_id in self.broken
