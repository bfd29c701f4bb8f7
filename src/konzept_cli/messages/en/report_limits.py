"""Words of the reports: what is not there, and what a comparison leaves out."""

LIMITS: dict[str, str] = {
    # What the common core leaves out
    "report.left_out": "Left out of the common core: {listed}.",
    "report.left_out.incomplete.one": (
        "one concept whose action fields are not recorded completely – {names}"
    ),
    "report.left_out.incomplete.many": (
        "{n} concepts whose action fields are not recorded completely – {names}"
    ),
    "report.left_out.partial.one": "one paper that treats some of the fields only – {names}",
    "report.left_out.partial.many": "{n} papers that treat some of the fields only – {names}",
    "report.left_out.not_named.one": (
        "one paper that names no action fields in the sources that were evaluated – {names}"
    ),
    "report.left_out.not_named.many": (
        "{n} papers that name no action fields in the sources that were evaluated – {names}"
    ),
    "report.left_out.none.one": "one paper that explicitly has no action fields – {names}",
    "report.left_out.none.many": "{n} papers that explicitly have no action fields – {names}",
    # The same without names
    "report.open.incomplete.one": "one does not have all of its action fields recorded",
    "report.open.incomplete.many": "{n} do not have all of their action fields recorded",
    "report.open.partial.one": "one treats some of the fields only",
    "report.open.partial.many": "{n} treat some of the fields only",
    "report.open.not_named.one": "the sources of one name no action fields",
    "report.open.not_named.many": "the sources of {n} name no action fields",
    "report.open.none.one": "one explicitly has none",
    "report.open.none.many": "{n} explicitly have none",
    "report.core.others": "The other {n} concepts are left out. {listed}.",
    "report.counting.total": (
        "In “x of n”, n is the number of all concepts compared, here {total}. Where a "
        "concept does not count for a topic, that does not mean that it says nothing about it: "
        "goals, measures or principles may mention it."
    ),
    "report.counting.open": (
        "Not of each of the {total} there is a complete list of the action fields here: {listed}."
    ),
    "report.incomplete.one": (
        "In one concept the action fields are not recorded completely: {names}. Topics without "
        "an entry are “not recorded” there, not “not named”."
    ),
    "report.incomplete.many": (
        "In {n} concepts the action fields are not recorded completely: {names}. Topics without "
        "an entry are “not recorded” there, not “not named”."
    ),
    "report.partial.one": (
        "One paper treats some of the fields only: {names}. The edition before it has other fields."
    ),
    "report.partial.many": (
        "{N} papers treat some of the fields only: {names}. The editions before them have "
        "other fields."
    ),
    # Units that are not there
    "report.no_units.not_named": "no action fields named",
    "report.no_units.not_recorded": "action fields not recorded",
    "report.no_units.explicitly_none": "explicitly no action fields",
    "report.fields_incomplete": "action fields not recorded completely",
    "report.parts_incomplete": "recorded only in part: {parts}",
    "report.several_roles.one": "one unit in several roles",
    "report.several_roles.many": "{n} units in several roles",
    # A topic without a field
    "report.not_as_field": "not named as a field",
    "report.elsewhere": "but {listed}",
    "report.elsewhere.alone": "no field, but {listed}",
    "report.elsewhere.not_recorded": "outside the fields: {listed}",
    "report.elsewhere.principle.one": "one principle",
    "report.elsewhere.principle.many": "{n} principles",
    "report.elsewhere.goal.one": "one goal",
    "report.elsewhere.goal.many": "{n} goals",
    "report.elsewhere.measure.one": "one measure",
    "report.elsewhere.measure.many": "{n} measures",
    "report.partial_edition": "treats some of the fields only",
    "report.partial_edition.cell": "treats some of them only",
    "report.partial_edition.before": "edition before it:",
    # Kinds of absence
    "report.absence.not_named": (
        "Of a topic: the source lists fields, and none of them belongs to it, or it names no "
        "fields at all. Where a goal, a measure or a principle is recorded and assigned to this "
        "topic, it says so. Of anything else: the source says nothing about it."
    ),
    "report.absence.not_named.partial": (
        "A partial continuation or a supplement treats some of the fields only. Others stand in "
        "the edition before it."
    ),
    "report.absence.not_recorded": (
        "This part is not, or not completely, recorded: because it was not read in full or because "
        "the sources name it in part only, such as by a number. Whether a source was read for "
        "events, other actors, words for people, numbers, features and relations is not kept in "
        "the data: where a concept has none of these recorded, it says “not recorded”, too; where "
        "no concept has any, the section is left out."
    ),
    "report.absence.explicitly_none": (
        "The source itself says that it has none, such as no action fields. About single topics it "
        "says nothing with that. A link leads to its words."
    ),
    # Other words that stand for something
    "report.meaning.unknown": (
        "The source does not give the value, such as the date of a decision that it mentions."
    ),
    "report.meaning.verbatim": (
        "The name or list item in quotation marks stands in this source word by word. It is its "
        "own quote."
    ),
    "report.meaning.numbers": (
        "How many fields of the concept relate to the topic in this way, where they differ."
    ),
}
