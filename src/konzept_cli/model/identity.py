"""Who issued a concept, which edition it is, and what it was recorded from."""

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from konzept_cli.model.items import Item
from konzept_cli.model.scalars import Ags, Date, Id, Language, Nuts, Sha256, Text, Url, Whole
from konzept_cli.model.vocabularies import (
    ChangeKind,
    DistrictKind,
    EditionKind,
    RecordedPart,
    SourceKind,
    VariantKind,
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
    """What kind of edition; never guessed. A `teilfortschreibung` or `ergaenzung` treats some
    fields only: others may hold that it does not name."""
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
