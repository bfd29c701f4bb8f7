"""Words of the figures and of their tables."""

DRAWINGS = {
    "report.section.timeline": "Editions over time",
    "report.col.district": "Area or issuer",
    "report.timeline.intro": "When the papers were written and what bodies did with them, as far "
    "as it is recorded. Who decided what, also with reservations, and the evidence stand "
    "under:",
    "report.timeline.caption": "Editions, decisions and other steps",
    "report.timeline.title": "Timeline: editions, decisions and other steps",
    "report.timeline.editions": "Editions",
    "report.timeline.decisions": "Decisions and other steps",
    "report.timeline.before": "predecessor",
    "report.timeline.outside": "{edition} (not compared)",
    "report.timeline.disputed": "{step} (by another statement {other})",
    "report.timeline.year_only": "Where only the year is known, the sign stands in the middle of "
    "the year.",
    "report.timeline.span": "What took longer stands at its beginning.",
    "report.timeline.key.bar": "edition",
    "report.timeline.key.frame": "edition that is not compared; what became of it is not shown "
    "here",
    "report.timeline.key.triangle": "decision; the table says on what",
    "report.timeline.key.diamond": "another step, such as presented or discussed",
    "report.timeline.key.ring": "planned",
    "report.timeline.key.cross": "rejected",
    "report.timeline.too_many": "There is no timeline here: with more than 30 rows one could not "
    "take it in.",
    "report.timeline.undated": "There is no timeline here: no date is known.",
    "report.field_counts": "Number of action fields",
    "report.field_counts.intro": "The number says how a concept is divided, not how much it "
    "covers. Not counted are sub-fields, residual headings and all that appears in another role "
    "only, such as a cross-cutting task.",
    "report.field_counts.title": "Number of action fields by concept and reading",
    "report.field_counts.used": "By the reading that is used",
    "report.field_counts.others": "By other readings",
    "report.field_counts.none": "none recorded",
    "report.field_counts.told": "{name}: {used}; by other readings {others}.",
    "report.field_counts.key.used": "reading that is used",
    "report.field_counts.key.other": "another reading",
    "report.field_counts.too_many": "There is no figure here: with more than 30 rows one could not "
    "take it in.",
}
