"""Words of the reports: matrix, topics, what is shared, readings."""

PARTS: dict[str, str] = {
    # Matrix
    "report.matrix.caption.topic": (
        "Which concept takes up which topic, and in which role. The last column counts the "
        "concepts in which the topic is {counted}."
    ),
    "report.matrix.caption.group": (
        "Which concept takes up which group of topics, and in which role. The last column counts "
        "the concepts in which a topic of the group is {counted}."
    ),
    "report.matrix.corner.topic": "Topic",
    "report.matrix.corner.group": "Group of topics",
    "report.matrix.read": "Recorded from",
    "report.matrix.units": "Units",
    "report.matrix.count": "Counted",
    "report.matrix.scroll": "Matrix, scrolls sideways",
    "report.matrix.sideways": "The table can be moved sideways.",
    "report.matrix.order": "In the order of the number of concepts, then of the alphabet.",
    "report.matrix.cells": (
        "Each cell of a concept leads to its entry under “Topic by topic”, “explicitly none” to "
        "the words of the source."
    ),
    # Very many concepts
    "report.fold.intro": (
        "As there are many concepts, an overview by Land comes first. Below it each Land can be "
        "unfolded; in print all tables are open."
    ),
    "report.fold.caption": (
        "In how many concepts of each Land a topic counts. This is no ranking: how many concepts "
        "of a Land are recorded here differs."
    ),
    "report.others": "{n} others",
    "report.fold.none": "Land not given",
    "report.fold.one": "{n} concept",
    "report.fold.many": "{n} concepts",
    "report.by_reading": "{units} ({readings}, depending on the reading)",
    "report.stated_disputed": ("{n} action fields (elsewhere {other}), given only as a number"),
    "report.parts.one": "one sub-field",
    "report.parts.many": "{n} sub-fields",
    "report.with_parts": "{role} and {parts}",
    "report.only_parts": "{role} ({parts})",
    # Topic by topic
    "report.topics.intro": (
        "For each topic, concept by concept: the field with its verbatim name, its "
        "role, its relation to the topic with the reason, goals and measures, evidence."
    ),
    "report.topics.counted": "Counted in {count} concepts.",
    "report.topics.scope": "What belongs to it:",
    "report.topics.relation": "Relation:",
    "report.topics.goals": "Goals",
    "report.topics.measures": "Measures",
    "report.topics.every": "all goals and measures",
    "report.topics.every_goal": "all goals",
    "report.topics.every_measure": "all measures",
    "report.topics.shared": "Evidence for {every}:",
    "report.topics.shared_note": "Note on {every}:",
    "report.topics.readings": "The text can also be read differently.",
    "report.topics.readings_link": "To the readings",
    "report.topics.claimed": "Called a special feature by the source itself.",
    "report.topics.alternative": "Also called:",
    "report.topics.part_of": "Part of:",
    "report.topics.whole": "named for the whole concept only",
    "report.topics.absent": "Without a recorded field on this topic:",
    "report.note": "Note:",
    "report.matrix.to": "To the matrix",
    "report.matrix.back": "Back to the matrix",
    # Core, gaps, unique
    "report.coverage.core": "Common core",
    "report.coverage.core_caption": "Topics of the common core and the fields on them",
    "report.coverage.unique": "In only one of the concepts compared",
    "report.coverage.unique_caption": "Topics that count in exactly one of the concepts compared",
    "report.coverage.unique_none": (
        "As far as recorded, no topic counts in exactly one of the concepts compared."
    ),
    "report.coverage.claimed": "Called a special feature by the source itself",
    "report.coverage.claimed_basis": (
        "This statement is the source’s own. Whether the field is unique within this comparison "
        "is another question."
    ),
    "report.coverage.claimed_caption": "Fields that a source itself calls a special feature",
    "report.coverage.claimed_none": (
        "As far as recorded, no source calls a field a special feature."
    ),
    "report.coverage.touched": "Mentioned, but counted nowhere",
    "report.coverage.touched_basis": (
        "These topics are only touched, or have only roles that do not count."
    ),
    "report.coverage.touched_none": "No recorded field belongs to a topic that counts nowhere.",
    "report.coverage.unnamed": "Topics without a field of their own",
    "report.coverage.unmapped": "Fields without a topic",
    "report.coverage.unmapped_basis": (
        "These fields belong to none of the topics and so are not in the matrix."
    ),
    "report.coverage.unnamed_none": "For every topic at least one field is recorded.",
    "report.core.undetermined": (
        "A common core cannot be determined: it takes at least two concepts whose sources list "
        "action fields, with this list recorded completely. Papers that treat some of the fields "
        "only are not among them."
    ),
    "report.core.single": "A common core cannot be determined from a single concept.",
    "report.unique.basis": (
        "These topics are treated as {counted} in exactly one of the concepts compared. Goals, "
        "measures or principles of others may mention them. That holds only for this set, and only "
        "as far as the concepts are recorded."
    ),
    "report.unnamed.basis": (
        "For these topics no field is recorded, in any role. Goals, measures, principles or actors "
        "may mention them."
    ),
    # Readings and conflicts
    "report.readings.intro": (
        "Some texts can be read in several ways. The report uses one reading and shows the others "
        "here. Matrix, topics and counts follow the reading that is used throughout; the others "
        "change nothing about them."
    ),
    "report.readings.none": "No other readings are recorded.",
    "report.readings.head": "{name}: {counts} action fields",
    "report.readings.cuts_caption": "The list of action fields in each reading: {name}",
    "report.readings.caption": "Where the text can be read differently: {name}",
    "report.readings.used": "used",
    "report.readings.no_note": "none",
    "report.conflict": "{key} {value} – {reason}",
    "report.conflicts": "Conflicting statements",
    "report.conflicts.caption": "Statements that contradict each other",
    "report.conflicts.none": "No conflicting statements are recorded.",
    "report.no_value": "nothing stated",
    "report.key.label": "name",
    "report.key.text": "statement",
    "report.key.title": "title",
    "report.key.date": "date",
    "report.key.count": "number",
    "report.key.value": "value",
    "report.key.body": "body",
    "report.key.kind": "kind",
    "report.key.number": "number",
    "report.key.roles": "role",
    "report.key.amount": "amount",
    "report.key.deadline": "deadline",
    "report.key.status": "status",
    "report.key.responsible": "responsibility",
    "report.key.period": "period",
    "report.key.unit": "unit",
    "report.key.paper": "paper",
    "report.key.population": "population",
    "report.key.priority": "priority",
    "report.key.part_of": "part of",
    "report.key.word": "word",
    "report.key.vote": "vote",
    "report.key.name": "name",
    "report.key.ags": "official key (AGS)",
    "report.key.of": "what is counted",
    "report.key.term": "word of the source",
    "report.key.place": "place",
}
