"""What every part of a concept can carry: note, evidence, conflicts; and statements."""

from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from konzept_cli.model.scalars import Id, Text, Whole
from konzept_cli.model.vocabularies import MatchRelation, Shows


class Strict(BaseModel):
    """Frozen, and no key that is not named here."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Evidence(Strict):
    """Where a statement stands."""

    source: Id | None = None
    """The source's id; may be left out where the concept has one source."""
    place: Text | None = None
    """Heading, chapter or slide, as a reader finds it."""
    page: Whole | None = None
    """Page, counted from 1."""
    quote: Text | None = None
    """A few words, verbatim; at most about twelve."""
    shows: Shows | None = None
    """What in particular the quote shows: a role, or that the paper claims to be unique."""


class Conflict(Strict):
    """Another value that a source gives for one of the item's keys."""

    key: Text
    """The key of the item whose used value is disputed."""
    value: Text
    """The value that is not used."""
    reason: Text
    """Why the item's own value is used."""
    evidence: tuple[Evidence, ...] = ()
    """Where the other value stands."""


class Item(Strict):
    """Something a concept says."""

    note: Text | None = None
    """Our remark for readers."""
    evidence: tuple[Evidence, ...] = ()
    """Where it stands."""
    conflicts: tuple[Conflict, ...] = ()
    """Other values that the sources give."""


class Statement(Item):
    """Something the paper states, verbatim (`label`), in our own words (`text`), or both."""

    label: Text | None = None
    """Verbatim: a name or a short list item, verified against the source."""
    text: Text | None = None
    """In our own short words; a quote is its evidence."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.label is None and self.text is None:
            raise PydanticCustomError("says-nothing", "needs `label` or `text`")
        return self

    @property
    def words(self) -> str:
        """What to show: the label, else our own words."""
        return self.label or self.text or ""


class Match(Item):
    """An action field's relation to a topic of the vocabulary."""

    topic: Id
    """The topic's id in the vocabulary."""
    relation: MatchRelation
    """How the local field relates to the topic."""
    reason: Text | None = None
    """Why; required unless the relation is `exact`."""
