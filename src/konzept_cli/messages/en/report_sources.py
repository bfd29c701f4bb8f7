"""Words of the report on sources."""

SOURCES = {
    "help.report.sources": "All sources, and what was taken from them.\n\nFor each source there "
    "are its details after ISO 690 and, in the order of pages, every verbatim name and every "
    "quote: where the record uses it, and whether it stands so in the text of the source. So one "
    "reading of a paper is enough to check all of it. As CSV one line for each use.",
    "sources.title": "Sources and evidence",
    "sources.subtitle.one": "One source. {concepts}",
    "sources.subtitle.many": "{N} sources. {concepts}",
    # Sections
    "sources.section.overview": "Overview",
    "sources.section.works": "Source by source",
    "sources.section.lists": "What to look at",
    "sources.section.legend": "What the signs mean",
    "sources.overview.intro": (
        "Each name and each quote counts once per place here, even where the record uses it "
        "several times."
    ),
    "sources.overview.caption": "The sources, what was taken from them and what of it is checked",
    "sources.works.intro": (
        "Entries stand in the order of pages or of the text; of words that it has several times, "
        "the first place holds. What could not be found or is not "
        "checked comes last, in the order of the record."
    ),
    "sources.works.caption": "What was taken from source {n}, in the order of pages",
    "sources.legend.caption": "Results of the check",
    # A source
    "sources.undated": "n. d.",
    "sources.access": "(retrieved {date})",
    "sources.text": "Text to check against",
    "sources.text.there": "at hand",
    "sources.text.changed": (
        "at hand, but no longer the one that the record was made from: its checksum differs"
    ),
    "sources.text.absent": "not at hand",
    "sources.text.unnamed": "none named",
    "sources.taken": "Taken from it: {listed}.",
    "sources.taken.labels.one": "one verbatim name",
    "sources.taken.labels.many": "{n} verbatim names",
    "sources.taken.quotes.one": "one quote",
    "sources.taken.quotes.many": "{n} quotes",
    "sources.taken.places.one": "one place without a quote",
    "sources.taken.places.many": "{n} places without a quote",
    "sources.told": "Of these {listed}.",
    "sources.told.found": "{n} found so",
    "sources.told.unverified": "{n} not checked",
    "sources.told.not_found": "{n} not found so",
    "sources.unused": "Nothing was taken from this source word by word.",
    "sources.same": "the same text as {sources}",
    "sources.same.head": "The same text",
    # A claim
    "sources.kind.quote": "quote",
    "sources.kind.label": "name",
    "sources.kind.place": "place",
    "sources.no_quote": "without a quote",
    "sources.no_place": "not given",
    "sources.or_in": "or in {sources}",
    "sources.result.found": "stands so in the text",
    "sources.result.unverified": "not checked",
    "sources.result.not-found": "not found so",
    "sources.result.nothing": "nothing to check",
    "sources.meaning.found": (
        "The stored text has these words; on the page that is given, if one is. Line breaks, "
        "hyphenation and the kind of quotation marks may differ."
    ),
    "sources.meaning.unverified": (
        "The text of a source that it may stand in is not at hand. Whether the words are right is "
        "open."
    ),
    "sources.meaning.not-found": (
        "The text is at hand, but does not have these words, or not on the page that is given. "
        "`konzept validate` shows where they differ."
    ),
    "sources.meaning.nothing": (
        "Only the place of a statement is given, no words. It can be read there."
    ),
    # Columns
    "sources.col.source": "Source",
    "sources.col.number": "No.",
    "sources.col.text": "Text",
    "sources.col.labels": "Names",
    "sources.col.quotes": "Quotes",
    "sources.col.places": "Places without a quote",
    "sources.col.found": "found so",
    "sources.col.unverified": "not checked",
    "sources.col.not_found": "not found so",
    "sources.col.claim": "Words",
    "sources.col.place": "Place",
    "sources.col.used": "Used in the record as",
    "sources.col.result": "Result",
    # Lists
    "sources.list.not-found": "With words that were not found so",
    "sources.list.not-found.hint": (
        "Here the record differs from the text, or the stored text is another one."
    ),
    "sources.list.unverified": "With words that are not checked",
    "sources.list.unverified.hint": (
        "Here a text is not at hand. Whoever has it names its folder with --sources."
    ),
    "sources.list.unused": "Listed, but not used",
    "sources.list.unused.hint": "No name, no quote and no place refers to these sources.",
    "sources.list.shared": "Used by several concepts",
    "sources.list.shared.hint": "These entries have the same checksum or the same address.",
    "sources.list.undated": "Without a date (n. d.)",
    "sources.list.undated.hint": "These sources give no date themselves.",
    "sources.list.no-date": "Date not recorded",
    "sources.list.no-date.hint": (
        "The record does not say whether these sources give a date. For the paper itself the date "
        "of the edition holds."
    ),
    # At a glance
    "sources.glance.overview.link": "To the overview",
    "sources.glance.not-found.link": "Which sources these are",
    "sources.glance.unused.link": "Which sources these are",
    "sources.glance.shared.link": "Which sources these are",
    "sources.glance.undated.link": "Which sources these are",
    "sources.glance.sources.one": "Taken from one source: {listed}.",
    "sources.glance.sources.many": "Taken from {n} sources: {listed}.",
    "sources.glance.nothing": "Nothing was taken from the sources word by word.",
    "sources.glance.all.found": "All of them stand so in the stored text of their source.",
    "sources.glance.all.unverified": (
        "None of it is checked: the texts of the sources are not at hand."
    ),
    "sources.glance.results": "Held against the stored text: {listed}.",
    "sources.glance.not-found.one": "In one source some words were not found so.",
    "sources.glance.not-found.many": "In {n} sources some words were not found so.",
    "sources.glance.unused.one": "One source is listed, but not used.",
    "sources.glance.unused.many": "{N} sources are listed, but not used.",
    "sources.glance.shared.one": "One entry is the same text as another.",
    "sources.glance.shared.many": "{N} entries refer to a text that several use.",
    "sources.glance.undated.one": "One source gives no date itself (n. d.).",
    "sources.glance.undated.many": "{N} sources give no date themselves (n. d.).",
    # Parts of a record
    "sources.part.Concept": "concept",
    "sources.part.Variant": "form",
    "sources.part.District": "area or office",
    "sources.part.FormerDistrict": "formerly",
    "sources.part.Edition": "edition",
    "sources.part.Follows": "edition before",
    "sources.part.Change": "change",
    "sources.part.Recorded": "state of the record",
    "sources.part.ExplicitlyNone": "explicitly none",
    "sources.part.Source": "source",
    "sources.part.PersonTerm": "word for the people",
    "sources.part.Vote": "vote",
    "sources.part.Members": "consent of members",
    "sources.part.Event": "event",
    "sources.part.Relation": "relation to another paper",
    "sources.part.Participation": "participation",
    "sources.part.StatedCount": "number",
    "sources.part.Principle": "principle",
    "sources.part.Feature": "feature",
    "sources.part.ActionField": "field",
    "sources.part.Reading": "other reading",
    "sources.part.ReadingField": "field",
    "sources.part.Match": "match with the topic",
    "sources.part.Goal": "goal",
    "sources.part.Measure": "measure",
    "sources.part.Budget": "money",
    "sources.part.Actor": "actor",
    "sources.part.Figure": "figure",
    "sources.part.Conflict": "other value",
    # The table to compute with
    "sheet.claims": "Evidence",
    "sheet.claims.number": "Source (number)",
    "sheet.claims.concept": "Concept (id)",
    "sheet.claims.name": "Concept",
    "sheet.claims.citation": "Reference",
    "sheet.claims.publisher": "Publisher",
    "sheet.claims.title": "Title",
    "sheet.claims.date": "Date",
    "sheet.claims.kind": "Kind of source",
    "sheet.claims.url": "Address",
    "sheet.claims.retrieved": "Retrieved",
    "sheet.claims.sha256": "SHA-256",
    "sheet.claims.text": "Stored text",
    "sheet.claims.page": "Page",
    "sheet.claims.place": "Place",
    "sheet.claims.claim": "Kind",
    "sheet.claims.verbatim": "Words",
    "sheet.claims.used": "Used in the record as",
    "sheet.claims.result": "Result",
    "sheet.claims.or": "May also stand in",
}
