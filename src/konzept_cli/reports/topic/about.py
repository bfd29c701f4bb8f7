"""What belongs to a topic, by the vocabulary."""

from dataclasses import dataclass

from konzept_cli.comparison import Row
from konzept_cli.reports.wording import Frame


@dataclass(frozen=True, slots=True)
class LinkedTopic:
    """A topic by its name, and its page, where there is one."""

    label: str
    href: str | None


@dataclass(frozen=True, slots=True)
class NotHere:
    """What belongs to another topic."""

    what: str
    topic: LinkedTopic | None
    """`None` where the vocabulary names none."""
    instead: str | None
    """What the vocabulary says in place of a topic."""


@dataclass(frozen=True, slots=True)
class About:
    """What the vocabulary says of a topic."""

    group: str
    scope: str | None
    alternative_labels: tuple[str, ...]
    not_here: tuple[NotHere, ...]
    related: tuple[LinkedTopic, ...]


def build_about(frame: Frame, row: Row) -> About:
    """The topic of `row` as the vocabulary defines it."""
    topic = frame.repository.topics[row.id]
    group = frame.repository.groups.get(topic.group)
    return About(
        group=group.label.get(frame.words.language) if group else topic.group,
        scope=topic.scope,
        alternative_labels=topic.alternative_labels,
        not_here=tuple(_not_here(frame, text) for text in topic.not_here),
        related=tuple(linked_topic(frame, name) for name in topic.related),
    )


def linked_topic(frame: Frame, name: str) -> LinkedTopic:
    """A topic by its id; one that the vocabulary does not have stands for itself."""
    topic = frame.repository.topics.get(name)
    label = topic.label.get(frame.words.language) if topic else name
    return LinkedTopic(label, frame.links.topics.get(name))


def _not_here(frame: Frame, text: str) -> NotHere:
    """The vocabulary writes `Sprachmittlung -> interkulturelle-oeffnung`."""
    what, _, instead = (part.strip() for part in text.partition("->"))
    if instead in frame.repository.topics:
        return NotHere(what, linked_topic(frame, instead), None)
    return NotHere(what, None, instead or None)
