"""Words of the pairs of concepts and the topics that they share."""

OVERLAPS = {
    "report.section.overlaps": "Overlaps",
    "report.overlaps.basis": "For each two concepts this shows which topics are treated as "
    "{counted} in both. “3 of 9” means: nine topics are so in at least one of the two, three of "
    "them in both.",
    "report.overlaps.small": "Only {total} concepts are compared. The numbers describe this "
    "selection and do not say how similar two concepts are: different plans can stand behind a "
    "shared topic. That is why the fields stand beside it.",
    "report.overlaps.open": "It says “at least” or “as far as recorded” where a concept may "
    "have further topics. What is counted in only one of such a pair may be in the other, too.",
    "report.overlaps.unread.all": "None of the concepts was read in full.",
    "report.overlaps.unread": "Not read in full: {names}.",
    "report.overlaps.order": "The pairs stand in the order of the proper names, without “Kreis”, "
    "“Stadt” and the like, not by the number of shared topics.",
    "report.overlaps.too_many": "Which topics two concepts share is shown for at most {most} "
    "concepts: {total} would make {pairs} pairs. A report on a smaller selection shows them.",
    "report.overlaps.told": "{shared} of {total}",
    "report.overlaps.told.open": "at least {shared} of at least {total}",
    "report.overlaps.none": "none of {total}",
    "report.overlaps.none.open": "as far as recorded none of at least {total}",
    "report.overlaps.nothing": "no topic counts in either",
    "report.overlaps.nothing.open": "as far as recorded no topic counts in either",
    "report.overlaps.also.one": "One topic is mentioned by both without counting in both.",
    "report.overlaps.also.many": "{N} topics are mentioned by both without counting in both.",
    "report.overlaps.topics.none": "no topic counts",
    "report.overlaps.topics.none.open": "as far as recorded no topic counts",
    "report.overlaps.topics.one": "{only} of {n} topic",
    "report.overlaps.topics.many": "{only} of {n} topics",
    "report.overlaps.topics.least.one": "{only} of at least {n} topic",
    "report.overlaps.topics.least.many": "{only} of at least {n} topics",
    "report.overlaps.same_district": "two papers by the same body",
    "report.overlaps.caption": "Topics that each two concepts share",
    "report.overlaps.pair": "Concepts",
    "report.overlaps.shared": "Shared topics",
    "report.overlaps.only_first": "Counted only in the first",
    "report.overlaps.only_second": "Counted only in the second",
    "report.overlaps.no_topic": "none",
    "report.overlaps.fields": "The fields behind the shared topics",
    "report.overlaps.fields_intro": "The names of the fields are verbatim and lead to their "
    "evidence.",
    "report.overlaps.summary": "{names}: {told}",
    "report.overlaps.fields_caption": "Shared topics: {names}",
    "report.overlaps.touched": "Mentioned by both, though not counted in both: {names}",
    "report.only_others": "What counts in others and not in a concept",
    "report.only_others.intro": "For each concept the topics that count in others only, and what "
    "it has on them itself. That is no judgement: every concept chooses its topics, and one that "
    "is not recorded completely or was not read in full may contain more. The entries lead to the "
    "fields and the evidence of the topic.",
    "report.only_others.all": "For each of the {total} concepts there are topics that, as far as "
    "recorded, count in others only. What is recorded on them in the concept itself stands beside "
    "them.",
    "report.only_others.some.one": "For one of the {total} concepts there are topics that, as far "
    "as recorded, count in others only: {names}. What is recorded on them in the concept itself "
    "stands beside them.",
    "report.only_others.some.many": "For {n} of the {total} concepts there are topics that, as far "
    "as recorded, count in others only: {names}. What is recorded on them in the concept itself "
    "stands beside them.",
    "report.only_others.caption": "{name}: topics that count in others only",
    "report.only_others.here": "In this concept",
    "report.only_others.there": "Counts in",
    "sheet.overlaps": "Overlaps",
    "sheet.about.overlaps": "Each two concepts: one row for every topic that counts in at least "
    "one of them or is mentioned by both. The numbers hold for the whole pair and stand in each of "
    "its rows. What they mean stands further down on this sheet.",
    "sheet.overlaps.first": "First concept",
    "sheet.overlaps.second": "Second concept",
    "sheet.overlaps.note": "Note",
    "sheet.overlaps.told": "Shared out of all topics",
    "sheet.overlaps.topic": "Topic",
    "sheet.overlaps.where": "Counted",
    "sheet.overlaps.first_fields": "Fields of the first concept",
    "sheet.overlaps.second_fields": "Fields of the second concept",
    "sheet.overlaps.both": "in both",
    "sheet.overlaps.none": "in neither, only mentioned",
    "sheet.overlaps.one": "only in: {name}",
    "opt.overlaps": "Instead of the matrix: each two concepts with the topics that they share.",
    "compare.title.overlaps": "Which topics do each two concepts share?",
    "compare.overlaps.shared": "Shared",
    "compare.overlaps.only": "Counted only in {name} – {told}",
    "compare.overlaps.touched": "Mentioned by both, though not counted in both",
    "stop.overlaps.few": "Overlaps need at least three concepts, here are {n}.",
    "stop.overlaps.many": "Overlaps are shown for up to {most} concepts, here are {n}.",
    "stop.overlaps.many.hint": "Name the concepts that matter to you, or select them, for example "
    "with --kind, --land or --since.",
    "stop.overlaps.topic": "--overlaps and a single topic cannot be used together.",
}
