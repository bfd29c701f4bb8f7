"""Words of the report on one topic."""

TOPIC = {
    "help.report.topic": "One topic in all concepts, or in those that are named.\n\nThe report "
    "shows in which role the concepts have the topic, with wording, matches, goals, measures and "
    "evidence side by side, and with readings, earlier editions and topics that share a field "
    "with it. A name will do for the topic, also one that concepts use.",
    "arg.topic": "Id or name of a topic; `konzept explain topics` shows all.",
    "topic.concepts": "{n} concepts",
    # What belongs to it
    "topic.about.group": "Group of topics",
    "topic.about.scope": "What belongs to it",
    "topic.about.alternative_labels": "Concepts also call it",
    "topic.about.not_here": "Belongs elsewhere",
    "topic.about.related": "Neighbouring topics",
    "topic.counting": (
        "A concept is counted if the topic is {counted} in it. A field that only touches the topic "
        "does not count. All other roles are in the table but do not count. The number does not "
        "say how much a concept does about the topic, or how well."
    ),
    # Sections
    "topic.section.table": "What each concept makes of the topic",
    "topic.section.beside": "The concepts side by side",
    "topic.section.editions": "From edition to edition",
    "topic.section.neighbours": "Topics that share fields with this one",
    # At a glance
    "topic.glance.table.link": "To the table",
    "topic.glance.beside.link": "The concepts side by side",
    "topic.glance.absent.link": "Concepts without a recorded field on this topic",
    "topic.glance.mentioned.link": "What these concepts say about it",
    "topic.glance.editions.link": "The editions compared",
    "topic.glance.neighbours.link": "The shared fields",
    "topic.glance.counted.all": "In all {total} concepts the topic is {counted}.",
    "topic.glance.counted.named": (
        "In {count} concepts the topic is {counted}, as far as they are recorded: {names}."
    ),
    "topic.glance.counted.number": (
        "In {count} concepts the topic is {counted}, as far as they are recorded."
    ),
    "topic.glance.roles": "In which role: {listed}.",
    "topic.glance.role": "{role} – {names}",
    "topic.glance.role.uncounted": "{role} (does not count) – {names}",
    "topic.glance.touched": "only touched by a field (does not count) – {names}",
    "topic.glance.absences": "No field on the topic: {listed}.",
    "topic.glance.not_named": "not named – {names}",
    "topic.glance.not_recorded": "not recorded – {names}",
    "topic.glance.explicitly_none": "explicitly no action fields – {names}",
    "topic.glance.mentioned": (
        "Without a field of its own, but in principles, goals or measures the topic is mentioned "
        "here: {names}."
    ),
    "topic.glance.editions": (
        "What became of the topic since the edition before: {listed}. Whether the paper says so "
        "itself or it follows from the data stands there."
    ),
    "topic.glance.neighbours": "Fields on this topic also belong to: {listed}.",
    "topic.glance.more.one": "There is one more entry.",
    "topic.glance.more.many": "There are {n} more entries.",
    # Table
    "topic.table.intro": "The role leads to what the concept says about the topic.",
    "topic.table.caption": (
        "Role, match and verbatim name of the fields. A concept is counted if the topic is "
        "{counted} in it."
    ),
    "topic.table.no_field": "no field recorded",
    "topic.col.role": "Role and match",
    # Side by side
    "topic.beside.with": "With a field on this topic",
    "topic.beside.without": "Without a recorded field on this topic",
    "topic.beside.parts": "Parts of this field:",
    "topic.beside.actors": "Target groups, actors and offices of this field:",
    "topic.beside.besides": "Also assigned to the topic:",
    "topic.beside.another_reading": "by another reading a field belongs to it",
    # Readings
    "topic.readings.caption": (
        "Where it depends on the reading which field belongs to the topic, or what it is called"
    ),
    "topic.col.reached": "Belongs to the topic",
    "topic.reading.both": "in both readings",
    "topic.reading.used": "only in the reading that is used",
    "topic.reading.other": "only in the other reading",
    # Editions
    "topic.editions.intro": (
        "Only what belongs to this topic is shown. What the concept does not say itself, but "
        "follows from the data, is marked as such. `konzept report diff` writes all of two "
        "editions side by side."
    ),
    "topic.editions.caption": "What belongs to the topic: {older} and {newer}",
    "topic.editions.scroll": "{older} and {newer}, can be scrolled sideways",
    "topic.editions.told": "{name}: {kinds}",
    # Neighbours
    "topic.neighbours.intro": (
        "These fields belong to another topic as well. Where concepts treat several topics in one "
        "field, it is worth looking at both."
    ),
    "topic.neighbours.caption": "Topics with shared fields, and these fields",
    "topic.neighbours.none": "No field on this topic belongs to another one as well.",
    "topic.col.neighbour": "Topic",
    "topic.col.concepts": "Concepts",
    "topic.col.fields": "Shared fields",
}
