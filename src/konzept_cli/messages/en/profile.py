"""Words of the profile: one concept with everything that its record says."""

PROFILE = {
    "help.report.concept": "The profile of a concept, as a report in a single file.\n\n"
    "With everything that is recorded, and the way to each piece of evidence. Where the texts of "
    "the sources are at hand, it also says which quotes stand there.",
    "profile.about": "Profile of a concept: {name}, {edition}",
    "profile.page_title": "{name}, {edition} – profile of a concept – as of {stand}",
    "profile.key": "Official keys",
    "profile.status": "Latest recorded step",
    # Sections.
    "profile.section.record": "What is recorded",
    "profile.section.history": "Editions, decisions, relations",
    "profile.section.fields": "Structure",
    "profile.section.topics": "Topics",
    "profile.section.others": "What counts in others and not here",
    "profile.section.aims": "Principles, goals, measures, money",
    "profile.section.people": "People and those involved",
    "profile.section.legend": "Signs and words",
    # At a glance.
    "profile.glance.record": "What is recorded",
    "profile.glance.history": "Editions and decisions",
    "profile.glance.fields": "The whole structure",
    "profile.glance.aims": "Goals and measures",
    "profile.glance.topics": "All topics",
    "profile.glance.others": "Topics that count in others only",
    "profile.glance.told": "This profile shows a single paper: {name}, {edition}.",
    "profile.glance.decided": "Latest recorded step: {status}.",
    "profile.glance.undecided": "Decisions and debates: {status}.",
    "profile.glance.papers": "{n} papers of this district are recorded.",
    "profile.glance.units": "Structure: {units}.",
    "profile.glance.listed": "Recorded: {listed}.",
    "profile.glance.none": "On {part}: {word}.",
    "profile.glance.measures": "Measures with someone responsible recorded: {responsible}, with a "
    "deadline: {deadline}, with an amount of money: {budget}.",
    "profile.glance.partial": "Recorded only in part: {parts}.",
    "profile.glance.without": "Of {total} topics, these have no field: {listed}.",
    "profile.glance.absent": "{n} {word}",
    "profile.goals.one": "one goal",
    "profile.goals.many": "{n} goals",
    "profile.measures.one": "one measure",
    "profile.measures.many": "{n} measures",
    # What is recorded.
    "profile.not_in_full": "The concept itself was not read in full. What stands here holds for "
    "the sources that were read ({kinds}). The concept may say more.",
    "profile.parts.caption": "What the record holds, and why other things are not there",
    "profile.col.part": "Part",
    "profile.col.state": "State",
    "profile.recorded": "recorded",
    "profile.partly": "recorded in part",
    "profile.of_measures": "for {n} of {total} measures",
    "profile.remarks": "Notes on the record",
    "profile.check": "Have the quotes been checked?",
    "profile.check.nothing": "The record holds no verbatim words that could be checked.",
    "profile.check.unverified": "The texts of the sources were not at hand when this report was "
    "made. The verbatim words ({total} quotes and names) are therefore not checked here.",
    "profile.check.found": "{n} of {total} verbatim quotes and names stand so in the stored text "
    "of the source.",
    "profile.check.not-found.one": "{N} was not found there.",
    "profile.check.not-found.many": "{N} were not found there.",
    "profile.check.unverified.one": "{N} could not be checked because the text of the source was "
    "not at hand.",
    "profile.check.unverified.many": "{N} could not be checked because the text of the source was "
    "not at hand.",
    "profile.check.missing": "Not found:",
    "profile.check.word": "What was found bears the word “checked” in this report.",
    "profile.quote.found": "checked",
    "profile.quote.missing": "not found in the text of the source",
    # Editions.
    "profile.editions": "Recorded papers of this district",
    "profile.editions.caption": "All recorded papers of this district, the oldest first",
    "profile.col.title": "Title",
    "profile.col.id": "Id",
    "profile.here": "this profile",
    "profile.diff": "Beside the edition before",
    "profile.named_by": "Other recorded papers that name this one",
    "profile.named_by.follows": "continues this paper",
    "profile.named_by.based_on": "is based on this paper",
    "profile.named_by.takes_structure_from": "takes its structure from this paper",
    "profile.named_by.supplements": "supplements this paper",
    "profile.named_by.implements": "implements this paper",
    "profile.named_by.evaluates": "evaluates this paper",
    "profile.named_by.linked_to": "is linked to this paper",
    # Fields and topics.
    "profile.fields.intro": "Each unit stands with its verbatim name, its role and its relation to "
    "topics, with goals and measures. Parts stand below what they belong to.",
    "profile.fields.parts": "Parts of it:",
    "profile.fields.no_topic": "No topic fits:",
    "profile.counts": "Stated and recorded numbers",
    "profile.counts.intro": "The source states these numbers. Beside each stands how many are "
    "recorded, where all are and can be counted.",
    "profile.not_counted": "not counted",
    "profile.topics.none": "None of {total} topics has a field.",
    "profile.topics.one": "One of {total} topics has at least one field.",
    "profile.topics.many": "Of {total} topics, {n} have at least one field.",
    "profile.topics.caption": "Topics on which the paper has a field",
    "profile.topics.absent": "Topics without a field",
    "profile.glance.elsewhere.one": "Compared with one concept of another district there are "
    "topics that, as far as recorded, count there only. What is recorded on them in the "
    "paper itself stands beside them.",
    "profile.glance.elsewhere.many": "Compared with {n} concepts of other districts there are "
    "topics that, as far as recorded, count there only. What is recorded on them in the "
    "paper itself stands beside them.",
    "profile.others.one": "Compared with one concept of another district: {names}.",
    "profile.others.many": "Compared with {n} concepts of other districts: {names}.",
    "profile.others.chosen": "Chosen: {how}.",
    "profile.others.kinds": "Some are of a district of another kind than this one. Differences may "
    "be due to that.",
    "profile.others.told": "A topic is listed if, as far as recorded, it is {counted} in at least "
    "one of them and not in the paper itself. Beside it stands what is recorded on it in the paper "
    "itself. That is no judgement: every concept chooses its topics, and one that is not recorded "
    "completely or was not read in full may contain more.",
    "profile.others.none": "As far as recorded, no topic is {counted} there that is not so in the "
    "paper itself, too.",
    "profile.others.caption": "Topics that count in others only",
    "profile.col.role": "Role and relation",
    "profile.col.fields": "Fields",
    "profile.hint.goals": "Here stand goals of the whole concept or of several fields, and whole "
    "trees of goals. Goals that a field has for itself stand with it in the structure.",
    # Signs.
    "profile.legend.states": "What is recorded",
    "profile.legend.counts": "Counts in a comparison",
    "profile.meaning.recorded": "What the sources that were read say on it stands in the record.",
    "profile.meaning.partly": "The source or the concept may say more on it.",
}
