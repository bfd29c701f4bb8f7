"""Action fields, goals, measures, and the other things that a concept lists."""

from konzept_cli.model.items import Item, Match, Statement
from konzept_cli.model.scalars import Date, Flag, Id, Quantity, Text
from konzept_cli.model.vocabularies import (
    ActorRole,
    Currency,
    MeasureStatus,
    Per,
    Role,
    Unit,
)


class Budget(Item):
    """Money that the paper names."""

    amount: Quantity
    """A number of currency units."""
    currency: Currency = "EUR"
    """`EUR` or `DEM`."""
    per: Per | None = None
    """For what stretch of time."""
    purpose: Text | None = None
    """What it is for."""
    payer: Text | None = None
    """Who pays."""


class Measure(Statement):
    """Something that the paper says is to be done."""

    id: Id | None = None
    """A short name, unique in the concept."""
    number: Text | None = None
    """The paper's own number."""
    called: Text | None = None
    """The paper's own word for it, such as Empfehlung."""
    priority: Text | None = None
    """The paper's own priority."""
    fields: tuple[Id, ...] = ()
    """Ids of the action fields it belongs to."""
    topics: tuple[Match, ...] = ()
    """Topics it belongs to."""
    status: MeasureStatus | None = None
    """What became of it."""
    status_reason: Text | None = None
    """Why it has this status."""
    responsible: Text | None = None
    """The office or body that carries it out."""
    deadline: Date | None = None
    """Until when."""
    indicator: Text | None = None
    """By what one can tell that it is done."""
    budget: Budget | None = None
    """Its money."""


class Goal(Statement):
    """Something that the paper wants to reach. Goals nest, up to Leitsatz, Ziel, Teilziel."""

    number: Text | None = None
    """The paper's own number."""
    called: Text | None = None
    """The paper's own word for it, such as Leitsatz."""
    priority: Text | None = None
    """The paper's own priority."""
    fields: tuple[Id, ...] = ()
    """Ids of the action fields it belongs to."""
    topics: tuple[Match, ...] = ()
    """Topics it belongs to."""
    indicator: Text | None = None
    """By what one can tell that it is reached."""
    goals: "tuple[Goal, ...]" = ()
    """Goals below it."""
    measures: tuple[Measure, ...] = ()
    """Measures that serve it."""


class ReadingField(Item):
    """One field that another reading of an ambiguous list gives."""

    label: Text
    """Verbatim."""
    topics: tuple[Match, ...] = ()
    """Topics it would belong to."""


class Reading(Item):
    """Another way to cut an ambiguous list: these fields in place of the one recorded."""

    fields: tuple[ReadingField, ...]
    """The fields of this reading."""
    reason: Text
    """Why the text can be read so."""


class ActionField(Item):
    """A thematic unit as the concept names it."""

    id: Id
    """A short name, unique in the concept."""
    label: Text
    """Verbatim."""
    number: Text | None = None
    """The paper's own number, such as 6.1.1."""
    called: Text | None = None
    """The paper's own word for it."""
    alternative_labels: tuple[Text, ...] = ()
    """Other names that the paper gives it, verbatim."""
    roles: tuple[Role, ...] = ("action_field",)
    """What the concept makes of it."""
    part_of: Id | None = None
    """The id of the field that it is a part of."""
    priority: Text | None = None
    """The paper's own priority."""
    topics: tuple[Match, ...] = ()
    """Topics of the vocabulary that it belongs to."""
    no_topic: Text | None = None
    """Why no topic fits."""
    readings: tuple[Reading, ...] = ()
    """Other ways to cut the list that it stands in."""
    claimed_unique: Flag = False
    """Whether the paper calls it its special feature."""
    goals: tuple[Goal, ...] = ()
    """Goals of this field alone."""
    measures: tuple[Measure, ...] = ()
    """Measures of this field alone."""


class Principle(Statement):
    """A principle, or a feature that the paper says of itself."""

    number: Text | None = None
    """The paper's own number."""
    called: Text | None = None
    """The paper's own word for it, such as Leitlinie."""
    topics: tuple[Match, ...] = ()
    """Topics it belongs to."""


class Actor(Item):
    """Someone whom the concept addresses or who works on it; offices and groups, not persons."""

    label: Text
    """Verbatim."""
    roles: tuple[ActorRole, ...] = ()
    """What they are to the concept."""
    fields: tuple[Id, ...] = ()
    """Ids of the action fields they belong to."""


class Participation(Item):
    """Who took part in writing the concept."""

    text: Text | None = None
    """In our own short words."""
    count: Quantity | None = None
    """How many."""
    unit: Unit | None = None
    """Of what."""


class Figure(Statement):
    """A number about people that the paper gives."""

    value: Quantity
    """The number."""
    unit: Text | None = None
    """Of what, such as `percent`."""
    population: Text | None = None
    """Of whom the number is a share or a count."""
    date: Date | None = None
    """As of when."""
    term: Text | None = None
    """The word for people that the number uses, verbatim; numbers under different words do not
    compare."""


class StatedCount(Item):
    """A number of things that the paper states, named or not ("260 Empfehlungen")."""

    of: Text
    """Of what: `action_fields`, `goals`, `measures`, or the paper's word."""
    count: Quantity
    """How many."""
