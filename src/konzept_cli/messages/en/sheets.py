"""Words of the tables to compute with, of the summary of a job, and of their options."""

SHEETS = {
    "sheet.matrix": "Matrix",
    "sheet.crosswalk": "Matches",
    "sheet.sources": "Sources",
    "sheet.readme": "Read me",
    # The matrix
    "sheet.concept": "{name} – {edition}; recorded from: {read}",
    "sheet.group": "Group of topics",
    # The crosswalk
    "sheet.crosswalk.concept": "Concept (id)",
    "sheet.crosswalk.district": "Area or issuer",
    "sheet.crosswalk.key": "Official key (AGS)",
    "sheet.crosswalk.edition": "Edition",
    "sheet.crosswalk.field": "Field (id)",
    "sheet.crosswalk.label": "Field (verbatim)",
    "sheet.crosswalk.number": "Number in the concept",
    "sheet.crosswalk.role": "Role",
    "sheet.crosswalk.topic": "Topic (id)",
    "sheet.crosswalk.topic_label": "Topic",
    "sheet.crosswalk.relation": "Match: the field … the topic",
    "sheet.crosswalk.reason": "Reason",
    "sheet.crosswalk.readings": "Other readings",
    "sheet.crosswalk.quote": "Quote",
    "sheet.crosswalk.place": "Place",
    "sheet.crosswalk.source": "Source",
    "sheet.crosswalk.recorded": "Recorded on",
    "sheet.crosswalk.vocabulary": "Vocabulary",
    "sheet.no_topic": "matched with no topic",
    # The sources
    "sheet.number": "Number",
    "sheet.publisher": "Publisher",
    "sheet.title": "Title",
    "sheet.date": "Date",
    "sheet.note": "Note",
    # What to know
    "sheet.readme.section": "Section",
    "sheet.readme.name": "Entry",
    "sheet.readme.text": "Content",
    "sheet.command": "Command",
    "sheet.method": "Method",
    "sheet.sheets": "Sheets of this file",
    "sheet.about.matrix": "One row per topic, one column per concept. A cell says which role the "
    "topic has in the concept and how the concept's field relates to the topic, or why there is "
    "nothing.",
    "sheet.about.crosswalk": "One row per field and topic, with reason and evidence. Where several "
    "quotes, places or sources stand below one another in a cell, the first of each belong "
    "together, then the second, and so on.",
    "sheet.verbatim": "verbatim in {sources}",
    "sheet.about.sources": "What the concepts were recorded from. The sheet of matches has the "
    "numbers in square brackets.",
    "sheet.none": "The source itself says that it has none of it, such as no action fields. Its "
    "words stand further up on this sheet.",
    "sheet.cut": " … (cut: a cell holds no more)",
    # The summary of a job
    "job.method": "Method and signs",
    "job.part": "“{title}”",
    "job.left_out": "To keep the summary from growing too large, these are not in it: {parts}. "
    "`konzept report comparison` writes the whole report.",
    # Options, and why they do not work
    "opt.table": "With --format csv: the matrix (the default), the matches of fields with topics, "
    "or the overlaps of each two concepts.",
    "opt.excel": "With --format csv: as a German Excel reads it (semicolons, UTF-8 with a mark at "
    "the start).",
    "opt.summary": "With --format md: as the summary of a CI job, long parts folded and never "
    "larger than 1 MiB.",
    "stop.option-of": "{option} is there only with --format {form}.",
    "stop.option-of.hint": "For example: konzept report comparison --format {form} {option}",
    "stop.needs-file": "What is meant for Excel goes to a file, not to the screen.",
    "stop.needs-file.hint": "For example: -o comparison.{form}",
    "stop.xlsx": "--format xlsx needs the package xlsxwriter, which is not installed.",
    "stop.xlsx.hint": "`pip install xlsxwriter` or, if konzept is installed with pipx, `pipx "
    "inject konzept xlsxwriter`. Without the package: --format csv --excel",
    "stop.sheet": "The sheet “{name}” would be larger than an XLSX file can be.",
    "stop.sheet.hint": "Compare fewer concepts, or take --format csv.",
}
