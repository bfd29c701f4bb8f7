"""Words of the figures and of their tables."""

DRAWINGS = {
    "report.section.timeline": "Editions over time",
    "report.col.district": "District",
    "report.timeline.intro": "When the papers were written and what bodies did with them, as far "
    "as it is recorded. The evidence stands under:",
    "report.timeline.caption": "Editions, decisions and other steps",
    "report.timeline.title": "Timeline: editions, decisions and other steps",
    "report.timeline.editions": "Editions",
    "report.timeline.decisions": "Decisions and other steps",
    "report.timeline.before": "predecessor",
    "report.timeline.key.edition": "edition",
    "report.timeline.key.decided": "decision",
    "report.timeline.key.other": "another step, such as presented or discussed",
    "report.timeline.too_many": "There is no timeline here: with more than 30 rows one could not "
    "take it in.",
    "report.timeline.undated": "There is no timeline here: no date is known.",
    "report.field_counts": "Number of action fields",
    "report.field_counts.intro": "The number says how a concept is divided, not how much it "
    "covers. Sub-fields and residual headings are not counted.",
    "report.field_counts.title": "Number of action fields by concept and reading",
    "report.field_counts.used": "By the reading that is used",
    "report.field_counts.others": "By other readings",
    "report.field_counts.none": "no others",
    "report.field_counts.told": "{name}: {used}; by other readings {others}.",
    "report.field_counts.key.used": "reading that is used",
    "report.field_counts.key.other": "another reading",
    "report.field_counts.too_many": "There is no figure here: with more than 30 rows one could not "
    "take it in.",
}
