"""Words of the reports: comparability, method, legends, heads of tables."""

METHOD: dict[str, str] = {
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
        "differ from those of a county or a city, and it has no council that could adopt a "
        "concept."
    ),
    "report.unlike": (
        "The concepts concern different kinds of areas or issuers: {issuers}. Differences "
        "between them may be due to that.{again}"
    ),
    "report.counted_again": (
        "{names} come from the same issuer. It is counted {times} in this list, {kinds}, because "
        "its kind has changed."
    ),
    "report.times.2": "twice",
    "report.times": "{n} times",
    "report.as_kind": "as a {kind}",
    "report.sub_field_of": "sub-field of",
    "report.sub_fields.one": "{n} sub-field",
    "report.sub_fields.many": "{n} sub-fields",
    "report.lies_in": "lies in: {name}",
    "report.contains.one": (
        "Areas overlap: by the official keys (AGS), the area {outer} includes the area {inner}."
    ),
    "report.contains.many": (
        "Areas overlap: by the official keys (AGS), the area {outer} includes the areas {inner}."
    ),
    "report.other_papers.one": "One paper is not an integration concept proper: {listed}. If "
    "it lists action fields, it is treated like a concept.",
    "report.other_papers.many": "{N} papers are not integration concepts proper: {listed}. If "
    "they list action fields, they are treated like concepts.",
    "report.several_papers.one": (
        "Of one issuer there are several editions or papers: {names}. Each counts for itself, "
        "because papers are counted, not issuers or areas."
    ),
    "report.several_papers.many": (
        "Of some issuers there are several editions or papers: {names}. Each counts for "
        "itself, because papers are counted, not issuers or areas."
    ),
    "report.namesakes": "Several issuers or areas bear the name {name}: {names}.",
    "report.lies_within": "Areas overlap: {inner} belongs to the area {outer}.",
    "report.changed.merged": "{name} was formed from several former areas: {former}.",
    "report.changed.renamed": "{name} formerly had another name: {former}.",
    "report.changed.kind": "{name} was formerly a {kind}: {former}. {now}",
    "report.changed.key": "{name} formerly had another official key: {former}. {now}",
    "report.changed.now": "Today’s key is AGS\u00a0{key}.",
    "report.changed.no_key": "Today’s key is not recorded.",
    "report.part": "Part\u00a0{n} of {total}",
    "report.no_full_text.one": (
        "The concept was not read in full. What is said here holds for the sources used. The "
        "concept itself may say more."
    ),
    "report.no_full_text.many": (
        "None of the concepts was read in full. What is said here holds for the sources used. "
        "The concept itself may say more."
    ),
    "report.some_full_text": (
        "Not read in full: {names}. There, everything holds for the sources used. The concept "
        "itself may say more."
    ),
    "report.years": (
        "The editions are not of the same age: they date from {first} to {last}. An older one "
        "cannot contain what came up later."
    ),
    "report.years.unknown.one": "The year of one concept is unknown: {names}.",
    "report.years.unknown.many": "The years of {n} concepts are unknown: {names}.",
    "report.person_words.one": (
        "The concept uses different words for people with a history of migration. The words may "
        "mean different things. Shares under different words cannot be compared."
    ),
    "report.person_words.many": (
        "Different words for people with a history of migration are recorded. The words may "
        "mean different things. Shares under different words cannot be compared."
    ),
    "report.no_ranking": (
        "This report neither assesses nor ranks. Its numbers say how many concepts take up a "
        "topic, not how well."
    ),
    "report.method.cautions": "Before you read",
    "report.method.records": "What was recorded",
    "report.method.nones": "What sources say there is none of",
    "report.method.nones.intro": (
        "Wherever this report says “explicitly none”, these passages are meant."
    ),
    "report.method.no_proof": "evidence not recorded",
    "report.method.caption": "The concepts compared and what they were recorded from",
    "report.method.partial_note": (
        "“Not recorded, or only in part” is about action fields, decisions, participation, target "
        "groups, principles, goals, measures, money at the level of the concept and figures on "
        "people. Whether a source was read for other things, the data do not say."
    ),
    "report.method.counting": "What counts",
    "report.method.legend": "Signs and words",
    "report.method.roles": "Roles: what a concept makes of a topic",
    "report.method.relations": "Relation: how a concept’s field relates to the topic",
    "report.method.absences": "Absences: what it means that there is no entry",
    "report.method.terms": "Other words and numbers",
    "report.partly": "in part: {parts}",
    "report.not_at_all": "not at all: {parts}",
    "report.nothing": "nothing",
    "report.none_denied": "no such statement",
    "report.counting": (
        "In “x of n”, x is the number of concepts in which the topic is treated as {counted}. A "
        "field that only touches the topic does not count. All other roles stand in the table but "
        "do not count. That also holds for the common core and for topics that count "
        "in one concept only."
    ),
    "report.counting.sub_fields": (
        "Sub-fields belong to an action field. The number of a concept’s action fields leaves "
        "them out; they stand beside it. But a topic counts even if only a sub-field belongs to "
        "it."
    ),
    "report.counting.residual": (
        "What stands under a residual heading such as “Further action fields” is an action field "
        "of its own and counts. The heading itself does not."
    ),
    "report.topics_explained": (
        "The topics are a grid for comparing, not part of the concepts. Which field belongs to "
        "which topic was assigned for this report, with a reason where the two do not mean the "
        "same. Which goal and which measure belong to which field is our assignment, too, where "
        "the source does not say it. Names of fields and quotes are verbatim, as in the source. "
        "Reasons and notes are our own; they may name papers that were not evaluated. All that "
        "the records hold stays in German: names, quotes, what is summed up in our own words, "
        "reasons, notes, and what belongs to a topic."
    ),
    "report.col.concept": "Concept",
    "report.col.kind": "Area or issuer",
    "report.col.read": "Recorded from",
    "report.col.edition": "Edition",
    "report.col.units": "Units",
    "report.col.partial": "Not recorded, or only in part",
    "report.col.explicitly_none": "Explicitly none of",
    "report.col.word": "Word",
    "report.col.meaning": "Meaning",
    "report.col.counts": "Counts",
    "report.col.topic": "Topic",
    "report.col.label": "Field (verbatim)",
    "report.col.elsewhere": "Elsewhere, without counting",
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
}
