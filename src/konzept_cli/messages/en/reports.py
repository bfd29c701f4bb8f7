"""Words of the reports: frame, summary, and the other parts from their modules."""

from konzept_cli.messages.en.report_facts import FACTS
from konzept_cli.messages.en.report_legend import LEGEND
from konzept_cli.messages.en.report_limits import LIMITS
from konzept_cli.messages.en.report_method import METHOD
from konzept_cli.messages.en.report_parts import PARTS

REPORTS: dict[str, str] = {
    "report.of": "{n} of {total}",
    "report.unknown": "unknown",
    "report.no_year": "no year",
    "report.no_date": "Date not recorded.",
    "report.district": "Area or issuer",
    "report.undated": "Undated.",
    "report.numbered": "no.\u00a0{n}",
    "report.page": "p.\u00a0{n}",
    "report.source_link": "source\u00a0{n} ({kind})",
    "report.source_short": "source\u00a0{n}",
    "report.verbatim": "verbatim, {source}",
    "report.there": "there:",
    "report.shows": "shows:",
    "report.also": "also {roles}",
    "report.before": "before",
    "report.no_key": "key not recorded",
    "report.both": "two",
    "report.nowhere": "nothing recorded",
    "report.yes": "yes",
    "report.no": "no",
    # Cover and frame
    "report.title": "Integration concepts compared",
    "report.page_title": "{title} – {concepts} – as of {stand}",
    "report.concepts.one": "One concept",
    "report.concepts.many": "{N} concepts",
    "report.stand": "As of",
    "report.vocabulary_head": "Topics according to",
    "report.vocabulary": "{title}, version {version} ({topics} topics)",
    "report.data": "Data (checksum)",
    "report.skip": "Skip to content",
    "report.contents": "Contents",
    "report.chapter": "section",
    "report.arrow": "An arrow with a number, such as “→ 1”, refers to the section of that number.",
    "report.section.glance": "At a glance",
    "report.section.method": "Comparability and method",
    "report.section.matrix": "Matrix: topics and concepts",
    "report.section.topics": "Topic by topic",
    "report.section.coverage": (
        "Common core, topics without a field of their own, special features"
    ),
    "report.section.readings": "Readings and conflicting statements",
    "report.section.facts": "Further facts compared",
    "report.section.sources": "Sources",
    "report.section.colophon": "About this report",
    # At a glance
    "report.glance.method": "What was recorded",
    "report.glance.legend": "All signs and words",
    "report.glance.core": "More on the common core",
    "report.glance.unique": "More on topics in one concept only",
    "report.glance.claimed": "More on special features",
    "report.glance.unnamed": "List of topics without a field of their own",
    "report.glance.others": "Topics that count in others only",
    "report.glance.readings": "All readings and conflicting statements",
    "report.glance.records": "What is recorded of each concept",
    "report.compared.one": "This report shows one concept. It is about {issuers}.",
    "report.compared.many": "This report compares {n} concepts. They are about {issuers}.",
    "report.span": "The editions date from {first} to {last}.",
    "report.span.known": "As far as the year is known, the editions date from {first} to {last}.",
    "report.reach": (
        "The report shows what the sources say; it does not check whether it was carried out."
    ),
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
    "report.terms": (
        "A role is what a concept treats one of its units as, such as an action field, a focus or "
        "a task; each such unit is called a “field” here. A topic counts in a concept where a "
        "field on it is {counted} there. A field that only touches a topic does not count for it."
    ),
    "report.core.meaning.topic": (
        "A topic belongs to the common core if it counts in all concepts that the core rests on."
    ),
    "report.core.meaning.group": (
        "A group belongs to the common core if at least one topic of it counts in every concept "
        "that the core rests on."
    ),
    "report.core.rests": (
        "The core rests on {basis} concepts whose sources list action fields, with this list "
        "recorded completely."
    ),
    "report.core.rests.editions": ("Among them are several editions or papers of the same issuer."),
    "report.core.rests.named": (
        "The core rests on {basis} concepts whose sources list action fields, with this list "
        "recorded completely: {names}."
    ),
    "report.core.unread.one": (
        "One of them was not read in full; whether it has further action fields is open: {names}."
    ),
    "report.core.unread.many": (
        "{N} of them were not read in full; whether they have further action fields is open: "
        "{names}."
    ),
    "report.core.unread.all": "None of them was read in full; whether they have further action "
    "fields is open.",
    "report.core.one": "One topic belongs to it: {topics}.",
    "report.core.many": "{N} topics belong to it: {topics}.",
    "report.core.none": "No topic belongs to it.",
    "report.unique.one": (
        "One topic counts, as far as recorded, in only one of the {total} concepts: {topics}. In "
        "a role that does not count it may be found in others, too."
    ),
    "report.unique.many": (
        "{N} topics count, as far as recorded, in only one of the {total} concepts: {topics}. In "
        "a role that does not count they may be found in others, too."
    ),
    "report.unique.partial": (
        "Where a paper is about some of the fields only, that does not mean that other topics have "
        "been dropped."
    ),
    "report.claimed.one": (
        "Another matter is a field that the source itself calls a special feature: {fields}."
    ),
    "report.claimed.many": (
        "Another matter are {n} fields that the sources themselves call a special feature: "
        "{fields}."
    ),
    "report.unnamed.one": (
        "For one of the {total} topics no field is recorded, whatever the role: {topics}."
    ),
    "report.unnamed.many": (
        "For {n} of the {total} topics no field is recorded, whatever the role: {topics}."
    ),
    "report.unnamed.all": "For no topic is a field recorded, whatever the role.",
    "report.touched.one": "Another appears only in roles that do not count, or is only touched: "
    "{topics}.",
    "report.touched.many": "{N} others appear only in roles that do not count, or are only "
    "touched: {topics}.",
    "report.several_readings.one": (
        "In one concept the number of action fields depends on how the text is read: {listed}."
    ),
    "report.several_readings.many": (
        "In {n} concepts the number of action fields depends on how the text is read: {listed}."
    ),
    "report.readings_keep": "Matrix, topics and counts rest on the reading that is used; the other "
    "readings are not included there.",
    "report.disputed_counts.one": (
        "In one concept the statements on the number of action fields conflict: {listed}."
    ),
    "report.disputed_counts.many": (
        "In {n} concepts the statements on the number of action fields conflict: {listed}."
    ),
    **LEGEND,
    **LIMITS,
    **METHOD,
    **PARTS,
    **FACTS,
}
