"""The vocabulary of topics: what `topics.yaml` says."""

from typing import Literal

from pydantic import Field

from konzept_cli.model.items import Strict
from konzept_cli.model.scalars import Id, Text


class Bilingual(Strict):
    """A text in German and English."""

    de: Text
    """German."""
    en: Text
    """English."""

    def get(self, language: str) -> str:
        """The text in `language` (`de` or `en`)."""
        return self.en if language == "en" else self.de


class VocabularyHead(Strict):
    """What this vocabulary is."""

    id: Id
    """A short name."""
    version: Text
    """Its version; every report prints it."""
    title: Bilingual
    """Its title."""


class Group(Strict):
    """A group of topics, for roll-up; concepts are never assigned to groups."""

    id: Id
    """A short name."""
    label: Bilingual
    """Its name."""


class Topic(Strict):
    """A unit of the vocabulary, used only to compare."""

    id: Id
    """A short name; concepts refer to it."""
    group: Id
    """The id of its group."""
    label: Bilingual
    """Its name."""
    alternative_labels: tuple[Text, ...] = ()
    """Names that papers use for it."""
    scope: Text | None = None
    """What belongs to it."""
    not_here: tuple[Text, ...] = ()
    """What belongs elsewhere, and where."""
    related: tuple[Id, ...] = ()
    """Ids of neighbouring topics."""


class Vocabulary(Strict):
    """Topics in groups."""

    extends: Literal["builtin"] | None = None
    """`builtin` adds to the built-in vocabulary; otherwise this one replaces it."""
    vocabulary: VocabularyHead
    """What this vocabulary is."""
    groups: tuple[Group, ...] = ()
    """The groups, in the order of reports."""
    topics: tuple[Topic, ...] = Field(min_length=1)
    """The topics, in the order of the vocabulary."""

    def extended(self, other: "Vocabulary") -> "Vocabulary":
        """`other`'s groups and topics added to these; an id that is in both takes `other`'s."""
        groups = {group.id: group for group in (*self.groups, *other.groups)}
        topics = {topic.id: topic for topic in (*self.topics, *other.topics)}
        return other.model_copy(
            update={"groups": tuple(groups.values()), "topics": tuple(topics.values())}
        )
