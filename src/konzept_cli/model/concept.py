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
from konzept_cli.model.items import Item
from konzept_cli.model.scalars import Ags, Date, Id, Language, Nuts, Sha256, Text, Url, Whole
from konzept_cli.model.vocabularies import (
    ChangeKind,
    DecisionKind,
    DistrictKind,
    DocumentType,
    EditionKind,
    MembersAgree,
    RecordedPart,
    RelationKind,
    SourceKind,
    VariantKind,
    VoteResult,
)


class Variant(Item):
    """Another form of the same edition."""

    kind: VariantKind = "long"
    """Long, short, simple language or extract."""
    language: Language = "de"
    """Language code, such as `de`."""
    url: Url | None = None
    """Where it can be read."""


class FormerDistrict(Item):
    """A name or key that the district had before."""

    name: Text | None = None
    """The former name."""
    ags: Ags | None = None
    """The former official key."""
    nuts: Nuts | None = None
    """The former NUTS code."""
    until: Date | None = None
    """The last day it was valid."""


class District(Item):
    """Who issued the concept."""

    name: Text
    """Official name, with its kind: Kreis Mettmann, Stadt Arnsberg."""
    kind: DistrictKind
    """What kind of district."""
    ags: Ags | None = None
    """Amtlicher Gemeindeschlüssel: 2, 3, 5 or 8 digits, in quotation marks."""
    nuts: Nuts | None = None
    """NUTS code; the register knows it."""
    within: Text | None = None
    """The larger district; only where there is no own key."""
    formerly: tuple[FormerDistrict, ...] = ()
    """Former names and keys."""


class Follows(Item):
    """The edition before this one: the id of its record, or what is known of it."""

    concept: Id | None = None
    """The id of its record."""
    title: Text | None = None
    """Its title, where it has no record."""
    kind: EditionKind | None = None
    """What kind of edition it was."""
    date: Date | None = None
    """When it was written."""

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if self.concept is None and self.title is None:
            raise PydanticCustomError("names-nothing", "needs `concept` or `title`")
        return self


class Change(Item):
    """What became of a field of the edition before."""

    kind: ChangeKind
    """What happened to it."""
    before: tuple[Text, ...] = ()
    """Labels in the older edition."""
    now: tuple[Id, ...] = ()
    """Ids of the fields here."""


class Edition(Item):
    """Which edition of the paper this is."""

    date: Date
    """When the paper was written; its adoption stands under `decisions`."""
    kind: EditionKind | None = None
    """What kind of edition; never guessed."""
    follows: Follows | None = None
    """The edition before."""
    period: Date | None = None
    """For what time it holds."""
    binding: Text | None = None
    """How far it binds."""
    changes: tuple[Change, ...] = ()
    """What became of the fields of the edition before."""


class ExplicitlyNone(Item):
    """A part that the paper says there is none of."""

    part: RecordedPart
    """Which part."""


class Recorded(Item):
    """How complete this record is."""

    date: Date | None = None
    """When it was made."""
    partial: tuple[RecordedPart, ...] = ()
    """Parts that are recorded only in part."""
    not_named: tuple[RecordedPart, ...] = ()
    """Parts that the sources were read for and do not name."""
    explicitly_none: tuple[ExplicitlyNone, ...] = ()
    """Parts that the paper says there is none of."""


class Source(Item):
    """A text that the record was made from."""

    kind: SourceKind
    """What kind of text."""
    title: Text
    """Its title."""
    id: Id | None = None
    """A short name; needed from two sources on."""
    publisher: Text | None = None
    """Who published it."""
    date: Date | None = None
    """When it was published."""
    url: Url | None = None
    """Where it was found."""
    retrieved: Date | None = None
    """When it was retrieved."""
    licence: Text | None = None
    """Under what licence."""
    pages: Whole | None = None
    """How many pages it has."""
    snapshot: Text | None = None
    """The file name of its text in the folder of sources."""
    sha256: Sha256 | None = None
    """The snapshot's SHA-256, so that a changed text is noticed."""


class PersonTerm(Item):
    """The paper's word for people with a history of migration."""

    word: Text
    """Verbatim."""
    definition: Text | None = None
    """How the paper defines it."""


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
    """Which member municipalities agree."""

    agree: MembersAgree
    """All, all but, only, none."""
    names: tuple[Text, ...] = ()
    """The municipalities meant by all but, or by only."""


class Decision(Item):
    """A body dealt with this paper."""

    kind: DecisionKind
    """What it did."""
    body: Text
    """Which body, or `unknown`."""
    date: Date
    """When."""
    paper: Text | None = None
    """The number of the council paper."""
    vote: Vote | None = None
    """How it voted."""
    reservation: Text | None = None
    """Under what reservation."""
    members: Members | None = None
    """Which member municipalities agree."""


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
