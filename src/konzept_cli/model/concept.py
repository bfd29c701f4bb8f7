"""A concept: one edition of one paper of one district."""

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from konzept_cli.model.fields import (
    ActionField,
    Actor,
    Budget,
    Figure,
    Goal,
    Measure,
    Participation,
    Principle,
    StatedCount,
)
from konzept_cli.model.identity import District, Edition, PersonTerm, Recorded, Source, Variant
from konzept_cli.model.items import Item
from konzept_cli.model.scalars import Date, Id, Text, Url, Whole
from konzept_cli.model.vocabularies import (
    DecisionKind,
    DocumentType,
    MembersAgree,
    RelationKind,
    VoteResult,
)


class Vote(Item):
    """How a body voted."""

    result: VoteResult | None = None
    """Unanimous or by majority."""
    in_favour: Whole | None = None
    """Votes in favour."""
    against: Whole | None = None
    """Votes against."""
    abstained: Whole | None = None
    """Abstentions."""


class Members(Item):
    """Which member municipalities agree, or which parts of a municipality."""

    agree: MembersAgree
    """All, all but, only, none."""
    names: tuple[Text, ...] = ()
    """Those meant by all but, or by only."""
    called: Text | None = None
    """The paper's own word for them, such as Ortsräte, if they are no member municipalities."""


class Decision(Item):
    """A body dealt with this paper, or with something about it."""

    kind: DecisionKind
    """What it did."""
    body: Text
    """Which body, or `unknown`."""
    date: Date
    """When."""
    about: Text | None = None
    """What it dealt with, in our own short words, if that was not the paper itself but, say, a
    motion to replace it."""
    paper: Text | None = None
    """The number of the council paper."""
    vote: Vote | None = None
    """How it voted."""
    reservation: Text | None = None
    """Under what reservation."""
    members: Members | None = None
    """Which member municipalities agree, or which parts of a municipality."""


class Event(Item):
    """Something else that happened."""

    date: Date
    """When."""
    text: Text
    """What, in our own short words."""
    place: Text | None = None
    """Where."""


class Relation(Item):
    """This concept's relation to another paper: the id of its record, or what is known of it."""

    kind: RelationKind
    """How they are related."""
    concept: Id | None = None
    """The id of its record."""
    title: Text | None = None
    """Its title, where it has no record."""
    date: Date | None = None
    """When it was written."""
    paper: Text | None = None
    """The number of the council paper."""
    url: Url | None = None
    """Where it can be read."""

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if self.concept is None and self.title is None:
            raise PydanticCustomError("names-nothing", "needs `concept` or `title`")
        return self


class Concept(Item):
    """One edition of one paper of one district: one YAML file."""

    schema_: Literal["1"] = Field(alias="schema")
    """The version of this format."""
    id: Id | None = None
    """The file's name without its ending; written only if it equals it."""
    title: Text
    """The paper's title."""
    subtitle: Text | None = None
    """The paper's subtitle."""
    document_type: DocumentType = "konzept"
    """What kind of paper."""
    issued_by: Text | None = None
    """The office that issued it, if not the district itself."""
    variants: tuple[Variant, ...] = ()
    """Other forms of the same edition."""
    district: District
    """Who issued it."""
    edition: Edition
    """Which edition it is."""
    person_terms: tuple[PersonTerm, ...] = ()
    """The paper's words for people with a history of migration."""
    recorded: Recorded = Recorded()
    """How complete this record is."""
    sources: tuple[Source, ...] = Field(min_length=1)
    """What the record was made from."""
    decisions: tuple[Decision, ...] = ()
    """What bodies did with the paper."""
    events: tuple[Event, ...] = ()
    """Everything else that happened."""
    participation: tuple[Participation, ...] = ()
    """Who took part in writing it."""
    counts: tuple[StatedCount, ...] = ()
    """Numbers of things that the paper states."""
    principles: tuple[Principle, ...] = ()
    """Its principles."""
    features: tuple[Principle, ...] = ()
    """What the paper says about itself."""
    action_fields: tuple[ActionField, ...] = ()
    """Its thematic units, in the paper's order."""
    goals: tuple[Goal, ...] = ()
    """Goals of the whole concept or of several fields."""
    measures: tuple[Measure, ...] = ()
    """Measures of the whole concept or of several fields."""
    actors: tuple[Actor, ...] = ()
    """Target groups, partners, bodies, networks."""
    figures: tuple[Figure, ...] = ()
    """Numbers about people."""
    budget: tuple[Budget, ...] = ()
    """Money for the whole concept."""
    relations: tuple[Relation, ...] = ()
    """Relations to other papers."""
