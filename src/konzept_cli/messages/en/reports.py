"""Words of the reports."""

REPORTS: dict[str, str] = {
    "report.quoted": "“{text}”",
    "report.quote.open": "“",
    "report.quote.close": "”",
    "report.of": "{n} of {total}",
    "report.unknown": "unknown",
    "report.no_year": "no year",
    "report.undated": "n.d.",
    "report.page": "p.\u00a0{n}",
    "report.source_link": "source\u00a0{n} ({kind})",
    "report.also": "also {roles}",
    "report.before": "before",
    "report.no_key": "no key",
    "report.nowhere": "nowhere",
    "report.yes": "yes",
    "report.no": "no",
    # Cover and frame
    "report.title": "Integration concepts compared",
    "report.page_title": "{title} – {concepts} – as of {stand}",
    "report.concepts.one": "One concept",
    "report.concepts.many": "{N} concepts",
    "report.stand": "As of",
    "report.vocabulary_head": "Topics after",
    "report.vocabulary": "{title}, version {version} ({topics} topics)",
    "report.data": "Data (checksum)",
    "report.skip": "Skip to content",
    "report.contents": "Contents",
    "report.section.glance": "At a glance",
    "report.section.method": "Comparability and method",
    "report.section.matrix": "Matrix: topics and concepts",
    "report.section.topics": "Topic by topic",
    "report.section.coverage": "Common core, topics not named, special features",
    "report.section.readings": "Readings and conflicting statements",
    "report.section.facts": "Further facts compared",
    "report.section.sources": "Sources",
    "report.section.colophon": "About this report",
    # At a glance
    "report.glance.method": "What was compared",
    "report.glance.core": "Table of the common core",
    "report.glance.unique": "Table of topics in one concept only",
    "report.glance.unnamed": "List of topics not named",
    "report.glance.readings": "All readings",
    "report.compared.one": "This report shows one concept. It was issued by {issuers}.",
    "report.compared.many": "This report compares {n} concepts. They were issued by {issuers}.",
    "report.none_in_full.one": "Its full text was not read.",
    "report.none_in_full.many": "None of them was read in full.",
    "report.read": "Sources used: {sources}.",
    "report.read.full_text.one": "one full text",
    "report.read.full_text.many": "{n} full texts",
    "report.read.table_of_contents.one": "one table of contents",
    "report.read.table_of_contents.many": "{n} tables of contents",
    "report.read.short_version.one": "one short version",
    "report.read.short_version.many": "{n} short versions",
    "report.read.web_page.one": "one web page",
    "report.read.web_page.many": "{n} web pages",
    "report.read.presentation.one": "the slides of one talk",
    "report.read.presentation.many": "the slides of {n} talks",
    "report.read.press.one": "one press text",
    "report.read.press.many": "{n} press texts",
    "report.read.council_paper.one": "one council paper",
    "report.read.council_paper.many": "{n} council papers",
    "report.read.minutes.one": "the minutes of one meeting",
    "report.read.minutes.many": "the minutes of {n} meetings",
    "report.read.report.one": "one report",
    "report.read.report.many": "{n} reports",
    "report.core.one": (
        "In all {basis} concepts whose action fields are recorded completely, one topic is "
        "{counted}: {topics}."
    ),
    "report.core.many": (
        "In all {basis} concepts whose action fields are recorded completely, {n} topics are "
        "{counted}: {topics}."
    ),
    "report.core.none": (
        "No topic is {counted} in all {basis} concepts whose action fields are recorded completely."
    ),
    "report.unique.one": "One topic counts in only one of the {total} concepts: {topics}.",
    "report.unique.many": "{N} topics count in only one of the {total} concepts: {topics}.",
    "report.claimed.one": (
        "Another matter is a field that the source itself calls a special feature ({names})."
    ),
    "report.claimed.many": (
        "Another matter are {n} fields that the sources themselves call a special feature ({names})."
    ),
    "report.unnamed.one": (
        "One of the {total} topics is in none of the concepts, as far as they are recorded: {topics}."
    ),
    "report.unnamed.many": (
        "{N} of the {total} topics are in none of the concepts, as far as they are recorded: "
        "{topics}."
    ),
    "report.several_readings.one": (
        "In one concept the number of action fields depends on how the text is read ({listed})."
    ),
    "report.several_readings.many": (
        "In {n} concepts the number of action fields depends on how the text is read ({listed})."
    ),
    "report.incomplete.one": (
        "In one concept the action fields are not recorded completely ({names}). Topics without an "
        "entry are “not recorded” there, not “not named”."
    ),
    "report.incomplete.many": (
        "In {n} concepts the action fields are not recorded completely ({names}). Topics without "
        "an entry are “not recorded” there, not “not named”."
    ),
    # Comparability and method
    "report.kind.land.one": "one federal state",
    "report.kind.land.many": "{n} federal states",
    "report.kind.regierungsbezirk.one": "one regional authority of the state",
    "report.kind.regierungsbezirk.many": "{n} regional authorities of the state",
    "report.kind.kreis.one": "one county",
    "report.kind.kreis.many": "{n} counties",
    "report.kind.kreisfreie-stadt.one": "one city of county rank",
    "report.kind.kreisfreie-stadt.many": "{n} cities of county rank",
    "report.kind.gemeinde.one": "one municipality",
    "report.kind.gemeinde.many": "{n} municipalities",
    "report.kind.stadtbezirk.one": "one city borough",
    "report.kind.stadtbezirk.many": "{n} city boroughs",
    "report.kind.quartier.one": "one neighbourhood",
    "report.kind.quartier.many": "{n} neighbourhoods",
    "report.kind_word.land": "federal state",
    "report.kind_word.regierungsbezirk": "regional authority of the state",
    "report.kind_word.kreis": "county",
    "report.kind_word.kreisfreie-stadt": "city of county rank",
    "report.kind_word.gemeinde": "municipality",
    "report.kind_word.stadtbezirk": "city borough",
    "report.kind_word.quartier": "neighbourhood",
    "report.kind_note.regierungsbezirk": (
        "A regional authority (Bezirksregierung) is part of the state administration. Its tasks "
        "differ from those of a county or a city, and it has no council that could adopt a concept."
    ),
    "report.unlike": (
        "The concepts come from different kinds of issuers: {issuers}. Differences between them may "
        "be due to that."
    ),
    "report.contains.one": (
        "Areas overlap: by the official keys (AGS), the area {outer} includes the area {inner}."
    ),
    "report.contains.many": (
        "Areas overlap: by the official keys (AGS), the area {outer} includes the areas {inner}."
    ),
    "report.no_full_text": (
        "None of the concepts was read in full. What is said here holds for the sources used. The "
        "concept itself may say more."
    ),
    "report.some_full_text": (
        "Not read in full: {names}. There, everything holds for the sources used. The concept "
        "itself may say more."
    ),
    "report.person_words": (
        "The concepts use different words for people with a history of migration. The words may "
        "mean different things. Shares under different words cannot be compared."
    ),
    "report.no_ranking": (
        "This report neither assesses nor ranks. Its numbers say how many concepts take up a topic, "
        "not how well."
    ),
    "report.method.cautions": "Before you compare",
    "report.method.records": "What is compared",
    "report.method.caption": "The concepts compared and what they were recorded from",
    "report.method.counting": "What counts",
    "report.method.legend": "Signs and words",
    "report.method.roles": "Roles: what a concept makes of a topic",
    "report.method.relations": "Relation: how a concept’s field relates to the topic",
    "report.method.absences": "Three kinds of absence",
    "report.counting": (
        "“x of n” counts the concepts in which the topic is {counted}. A field that only touches "
        "the topic does not count. All other roles are shown, but not counted. The same holds for "
        "the common core and the special features."
    ),
    "report.topics_explained": (
        "The topics are a grid for comparing, not part of the concepts. Which field belongs to "
        "which topic was assigned for this report, each time with a reason. Names and quotes are "
        "verbatim; names, quotes, reasons and notes stay in German."
    ),
    "report.col.concept": "Concept",
    "report.col.kind": "Issued by",
    "report.col.key": "AGS",
    "report.col.read": "Recorded from",
    "report.col.edition": "Edition",
    "report.col.units": "Units",
    "report.col.partial": "Recorded only in part",
    "report.col.explicitly_none": "Explicitly none",
    "report.col.symbol": "Sign",
    "report.col.word": "Word",
    "report.col.meaning": "Meaning",
    "report.col.counts": "Counts",
    "report.col.topic": "Topic",
    "report.col.label": "Field (verbatim)",
    "report.col.elsewhere": "Also mentioned, without counting",
    "report.col.topics": "Assigned topics and how often they count",
    "report.col.evidence": "Evidence",
    "report.col.reading": "Reading",
    "report.col.fields": "Action fields",
    "report.col.used": "Used",
    "report.col.instead": "Other reading",
    "report.col.reason": "Why it is possible",
    "report.col.why_used": "Note on the reading used",
    "report.col.about": "What it is about",
    "report.col.other": "Other statement",
    "report.col.why": "Reason",
    "report.role.action_field": "A thematic unit that the concept treats as an action field",
    "report.role.cross_cutting": "A task that is meant for all fields",
    "report.role.focus": "A focus of the work that is no action field",
    "report.role.success_factor": "A condition on which the concept makes success depend",
    "report.role.task": "A task of an office, such as the municipal integration centre",
    "report.role.framing": "A statement on integration as a whole, nothing to be done",
    "report.role.residual": "A collective heading such as “Further action fields”",
    "report.relation.exact": "Field and topic mean the same.",
    "report.relation.close": "Field and topic mean almost the same.",
    "report.relation.narrow": "The field contains the whole topic and more.",
    "report.relation.broad": "The field is only a part of the topic.",
    "report.relation.related": "The field has to do with the topic, which is not its subject.",
    "report.absence.not_named": "The source was read for it and does not name it.",
    "report.absence.not_recorded": "This part was not, or not completely, read or recorded.",
    "report.absence.explicitly_none": "The source itself says that there is none.",
    # Matrix
    "report.matrix.caption.topic": (
        "Which concept takes up which topic, and in which role. The last column counts the concepts "
        "in which the topic is {counted}."
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
    "report.matrix.order": (
        "In the order of the number of concepts, then of the alphabet. Each cell leads to the evidence."
    ),
    "report.by_reading": "{units} ({readings}, depending on the reading)",
    "report.no_units": "no units recorded",
    "report.fields_partial": "{units}; action fields not recorded completely",
    # Topic by topic
    "report.topics.intro": (
        "For each topic the concepts stand side by side: the field with its verbatim name, its "
        "role, its relation to the topic with the reason, goals and measures, evidence."
    ),
    "report.topics.counted": "counted in {count} concepts",
    "report.topics.scope": "What belongs to it:",
    "report.topics.relation": "Relation:",
    "report.topics.goals": "Goals",
    "report.topics.measures": "Measures",
    "report.topics.readings": "The text can also be read differently.",
    "report.topics.readings_link": "To the readings",
    "report.topics.claimed": "Called a special feature by the concept itself.",
    "report.topics.alternative": "Also called:",
    "report.topics.whole": "named for the whole concept only",
    "report.topics.absent": "Without an entry on this topic:",
    "report.note": "Note:",
    "report.matrix.back": "Back to the matrix",
    # Core, gaps, unique
    "report.coverage.core": "Common core",
    "report.coverage.core_caption": "Topics of the common core and the fields on them",
    "report.coverage.core_none": "No topic meets this condition.",
    "report.coverage.unique": "In only one of the concepts compared",
    "report.coverage.unique_caption": "Topics that count in exactly one of the concepts compared",
    "report.coverage.unique_none": "No topic counts in exactly one concept.",
    "report.coverage.claimed": "Called a special feature by the concept itself",
    "report.coverage.claimed_basis": (
        "This statement is the source’s own. Whether the field is unique within this comparison is "
        "another question."
    ),
    "report.coverage.claimed_caption": "Fields that a concept itself calls a special feature",
    "report.coverage.claimed_none": "No concept calls a field a special feature.",
    "report.coverage.touched": "Mentioned, but counted nowhere",
    "report.coverage.touched_basis": (
        "These topics are only touched, or have only roles that do not count."
    ),
    "report.coverage.touched_none": "Every topic that is mentioned counts in at least one concept.",
    "report.coverage.unnamed": "Topics not named",
    "report.coverage.unnamed_none": "Every topic is in at least one concept.",
    "report.core.basis": (
        "The common core is what is {counted} in all concepts whose action fields are recorded "
        "completely. These are: {names}."
    ),
    "report.core.no_basis.one": (
        "A common core cannot be determined: only one concept has its action fields recorded "
        "completely."
    ),
    "report.core.no_basis.many": (
        "A common core cannot be determined: no concept has its action fields recorded completely."
    ),
    "report.unique.basis": (
        "These topics are {counted} in exactly one of the concepts compared. That holds only for "
        "this set, and only as far as the concepts are recorded."
    ),
    "report.unnamed.basis": (
        "None of the concepts compared mentions these topics, in any role. That holds only as far "
        "as the concepts are recorded."
    ),
    # Readings and conflicts
    "report.readings.intro": (
        "Some texts can be read in several ways. The report uses one reading and shows the others."
    ),
    "report.readings.none": "All lists can be read in one way only.",
    "report.readings.head": "{name}: {counts} action fields",
    "report.readings.cuts_caption": "The list of action fields in each reading: {name}",
    "report.readings.caption": "Where the text can be read differently: {name}",
    "report.readings.used": "used",
    "report.conflicts": "Conflicting statements",
    "report.conflicts.caption": "Statements that contradict each other",
    "report.conflicts.none": "The sources contradict each other in no recorded statement.",
    "report.key.label": "name",
    "report.key.text": "statement",
    "report.key.title": "title",
    "report.key.date": "date",
    "report.key.count": "number",
    "report.key.value": "value",
    "report.key.body": "body",
    "report.key.kind": "kind",
    # Further facts
    "report.facts.intro": (
        "What is verbatim stands in quotation marks; everything else is summed up in our own words."
    ),
    "report.facts.partial": "Recorded only in part: the source or the concept may say more.",
    "report.facts.shared": "Evidence for all:",
    "report.fact.editions": "Editions",
    "report.fact.decisions": "Decisions and debates",
    "report.fact.events": "Other events",
    "report.fact.participation": "Participation",
    "report.fact.participation.hint": "The numbers count different things and are no ranking.",
    "report.fact.target_groups": "Target groups",
    "report.fact.actors": "Other actors and offices",
    "report.fact.principles": "Principles",
    "report.fact.goals": "Goals of the whole concept or of several fields",
    "report.fact.goals.hint": "Goals of a single field are under “Topic by topic”.",
    "report.fact.measures": "Measures",
    "report.fact.budget": "Overall money",
    "report.fact.figures": "Figures about people",
    "report.fact.figures.hint": (
        "Compare with care: the words for people may mean different things from one concept to the "
        "next. Shares under different words cannot be compared."
    ),
    "report.fact.person_terms": "Words for people with a history of migration",
    "report.fact.counts": "Numbers that the text states",
    "report.fact.features": "What is said about the concept",
    "report.fact.relations": "Relations to other papers",
    "report.decided_undated": "{decision}, date unknown",
    "report.date_unknown": "date unknown",
    "report.detail.fields": "Fields",
    "report.detail.priority": "Priority",
    "report.detail.indicator": "Indicator",
    "report.detail.responsible": "Responsible",
    "report.detail.deadline": "Deadline",
    "report.detail.budget": "Money",
    "report.detail.status": "Status",
    "report.detail.status_reason": "Reason",
    "report.detail.document": "Kind of paper",
    "report.detail.issued_by": "Issued by",
    "report.detail.period": "Holds for",
    "report.detail.binding": "Binding force",
    "report.detail.variants": "Forms",
    "report.detail.body": "Where",
    "report.detail.paper": "Council paper",
    "report.detail.vote": "Vote",
    "report.detail.reservation": "Reservation",
    "report.detail.members": "Consent",
    "report.detail.place": "Place",
    "report.detail.purpose": "Purpose",
    "report.detail.payer": "Paid by",
    "report.detail.population": "Of",
    "report.detail.term": "The source’s word",
    "report.detail.as_of": "As of",
    "report.detail.definition": "Definition",
    "report.detail.date": "Date",
    "report.vote.in_favour": "{n} in favour",
    "report.vote.against": "{n} against",
    "report.vote.abstained": "{n} abstained",
    "report.currency.EUR": "euros",
    "report.currency.DEM": "Deutschmarks",
    # Sources and colophon
    "report.sources.intro": (
        "The checksum belongs to the stored text of the source. A change in the source is noticed."
    ),
    "report.sources.number": "Source\u00a0{n}",
    "report.sources.of": "for",
    "report.sources.kind": "Kind",
    "report.sources.url": "Address",
    "report.sources.retrieved": "Retrieved on",
    "report.sources.pages": "Pages",
    "report.sources.licence": "Licence",
    "report.sources.snapshot": "Stored text",
    "report.sources.sha256": "SHA-256",
    "report.colophon.tool": (
        "This report was made with the free tool “konzept” from the recorded data. The same data "
        "give the same report."
    ),
    "report.colophon.command": "Command:",
    "report.colophon.method": (
        "Each concept is recorded in a file of its own, with source and place. Whether the quotes "
        "stand verbatim in the stored text of the source is checked by “konzept validate”."
    ),
    "report.colophon.privacy": "The page loads nothing, stores nothing and needs no script.",
}
