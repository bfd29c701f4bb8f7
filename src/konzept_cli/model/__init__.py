"""What a concept says, as frozen types; it does not know that YAML exists."""

from konzept_cli.model.concept import Concept, Decision, Event, Members, Relation, Vote
from konzept_cli.model.fields import (
    ActionField,
    Actor,
    Budget,
    Figure,
    Goal,
    Measure,
    Participation,
    Principle,
    Reading,
    StatedCount,
)
from konzept_cli.model.identity import (
    Change,
    District,
    Edition,
    ExplicitlyNone,
    Follows,
    PersonTerm,
    Source,
)
from konzept_cli.model.items import Conflict, Evidence, Item, Match, Statement
from konzept_cli.model.topics import Bilingual, Group, Topic, Vocabulary

__all__ = [
    "ActionField",
    "Actor",
    "Bilingual",
    "Budget",
    "Change",
    "Concept",
    "Conflict",
    "Decision",
    "District",
    "Edition",
    "Event",
    "Evidence",
    "ExplicitlyNone",
    "Figure",
    "Follows",
    "Goal",
    "Group",
    "Item",
    "Match",
    "Measure",
    "Members",
    "Participation",
    "PersonTerm",
    "Principle",
    "Reading",
    "Relation",
    "Source",
    "StatedCount",
    "Statement",
    "Topic",
    "Vocabulary",
    "Vote",
]
