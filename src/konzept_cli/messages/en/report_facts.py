"""Words of the reports: further facts, sources, colophon."""

FACTS: dict[str, str] = {
    # Further facts
    "report.facts.intro": (
        "What is verbatim, and titles, stand in quotation marks; everything else is summed up in "
        "our own words."
    ),
    "report.facts.partial": "Recorded only in part: the source or the concept may say more.",
    "report.facts.unnamed": "The source does not name: {parts}.",
    "report.facts.shared": "Evidence for all:",
    "report.facts.shared_note": "Note on all:",
    "report.facts.in_fields": "only in single fields",
    "report.facts.among_groups": "all among the target groups",
    "report.facts.absent": "No entry:",
    "report.fact.editions": "Editions",
    "report.fact.decisions": "Decisions and debates",
    "report.fact.events": "Other events",
    "report.fact.participation": "Participation",
    "report.fact.participation.hint": "The numbers count different things and are no ranking.",
    "report.fact.target_groups": "Target groups",
    "report.fact.actors": "Other actors and offices",
    "report.fact.principles": "Principles",
    "report.fact.goals": "Goals outside the fields",
    "report.fact.goals.hint": (
        "Here are goals of the whole concept or of several fields, and whole trees of goals even "
        "where some of them belong to one field only. Goals that a field has for itself stand "
        "with it under “Topic by topic”."
    ),
    "report.fact.measures": "Measures",
    "report.fact.budget": "Money at the level of the concept",
    "report.fact.figures": "Figures about people",
    "report.fact.figures.hint": (
        "Compare with care: the words for people may mean different things from one concept to "
        "the next. Shares under different words cannot be compared."
    ),
    "report.fact.person_terms": "Words for people with a history of migration",
    "report.fact.counts": "Numbers that the text states",
    "report.fact.features": "Features that the text names",
    "report.fact.relations": "Relations to other papers and projects",
    "report.decided_undated": "{decision}, date unknown",
    "report.planned": "{decision} for {date}",
    "report.planned.day": "{decision} for {date}",
    "report.date_unknown": "date unknown",
    "report.detail.field": "Field",
    "report.detail.fields": "Fields",
    "report.detail.priority": "Priority",
    "report.detail.indicator": "Indicator",
    "report.detail.responsible": "Responsible",
    "report.detail.deadline": "Deadline",
    "report.detail.budget": "Money",
    "report.detail.status": "Status",
    "report.detail.status_reason": "Reason",
    "report.detail.document": "Kind of paper",
    "report.detail.within": "Lies in",
    "report.detail.whose": "By",
    "report.detail.issued_by": "Issued by",
    "report.detail.period": "Period",
    "report.detail.binding": "Binding force",
    "report.detail.subtitle": "Subtitle",
    "report.detail.url": "Address",
    "report.detail.about": "What it was about",
    "report.detail.body": "Where",
    "report.detail.paper": "Council paper",
    "report.detail.vote": "Vote",
    "report.detail.reservation": "Reservation",
    "report.detail.members": "Consent of the {called}",
    "report.detail.place": "Place",
    "report.detail.purpose": "Purpose",
    "report.detail.payer": "Paid by",
    "report.detail.population": "Of",
    "report.detail.term": "The source’s word",
    "report.detail.as_of": "As of",
    "report.detail.definition": "Definition",
    "report.detail.date": "Date",
    "report.detail.conflict": "Other statement",
    "report.detail.match": "Relation",
    "report.detail.match_reason": "Reason",
    "report.variant": "Form: {kind}",
    "report.until": "until {date}",
    "report.formerly": "Area or issuer formerly",
    "report.vote.in_favour": "{n} in favour",
    "report.vote.against": "{n} against",
    "report.vote.abstained.one": "{n} abstained",
    "report.vote.abstained.many": "{n} abstained",
    "report.members": "municipalities",
    "report.currency.EUR": "euros",
    "report.currency.DEM": "Deutschmarks",
    # Sources and colophon
    "report.sources.intro": (
        "The checksum belongs to the stored text of a source: a change in this text is noticed. It "
        "does not tell of a change in the published paper."
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
        "Each concept is recorded in a file of its own, with sources and, where noted, places. "
        "Whether the "
        "quotes stand verbatim in the stored text of the source is checked by “konzept validate”."
    ),
    "report.colophon.tables": (
        "Matrix and crosswalk are also there as tables to compute with, as CSV and XLSX."
    ),
    "report.colophon.privacy": "The page loads nothing, stores nothing and needs no script.",
}
