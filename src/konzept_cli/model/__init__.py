"""What a concept says, as frozen types; it does not know that YAML exists."""

from konzept_cli.model.concept import (
    Concept,
    Decision,
    District,
    Edition,
    Event,
    Relation,
    Source,
)
from konzept_cli.model.fields import (
    ActionField,
    Actor,
    Figure,
    Goal,
    Measure,
    Participation,
    Principle,
    Reading,
)
from konzept_cli.model.items import Conflict, Evidence, Item, Match, Statement
from konzept_cli.model.topics import Bilingual, Group, Topic, Vocabulary

__all__ = [
    "ActionField",
    "Actor",
    "Bilingual",
    "Concept",
    "Conflict",
    "Decision",
    "District",
    "Edition",
    "Event",
    "Evidence",
    "Figure",
    "Goal",
    "Group",
    "Item",
    "Match",
    "Measure",
    "Participation",
    "Principle",
    "Reading",
    "Relation",
    "Source",
    "Statement",
    "Topic",
    "Vocabulary",
]
