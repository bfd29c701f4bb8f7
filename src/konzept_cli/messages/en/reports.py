"""Words of the reports: frame, summary, and the other parts from their modules."""

from konzept_cli.messages.en.report_facts import FACTS
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
    "report.page": "p.\u00a0{n}",
    "report.source_link": "source\u00a0{n} ({kind})",
    "report.source_short": "source\u00a0{n}",
    "report.verbatim": "verbatim, {source}",
    "report.there": "there:",
    "report.shows": "shows:",
    "report.also": "also {roles}",
    "report.before": "before",
    "report.no_key": "key not recorded",
    "report.nowhere": "nowhere",
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
    "report.glance.method": "What was compared",
    "report.glance.core": "More on the common core",
    "report.glance.unique": "More on topics in one concept only",
    "report.glance.unnamed": "List of topics without a field of their own",
    "report.glance.readings": "All readings",
    "report.glance.records": "What is recorded of each concept",
    "report.compared.one": "This report shows one concept. It is about {issuers}.",
    "report.compared.many": "This report compares {n} concepts. They are about {issuers}.",
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
        "One topic is treated as {counted} in all {basis} concepts that list their action "
        "fields as a whole and have them recorded completely: {topics}."
    ),
    "report.core.many": (
        "{N} topics are treated as {counted} in all {basis} concepts that list their action "
        "fields as a whole and have them recorded completely: {topics}."
    ),
    "report.core.none": (
        "No topic is treated as {counted} in all {basis} concepts that list their action "
        "fields as a whole and have them recorded completely."
    ),
    "report.unique.one": (
        "One topic counts, as far as recorded, in only one of the {total} concepts: {topics}."
    ),
    "report.unique.many": (
        "{N} topics count, as far as recorded, in only one of the {total} concepts: {topics}."
    ),
    "report.claimed.one": (
        "Another matter is a field that the source itself calls a special feature ({names})."
    ),
    "report.claimed.many": (
        "Another matter are {n} fields that the sources themselves call a special feature "
        "({names})."
    ),
    "report.unnamed.one": (
        "One of the {total} topics has, as far as recorded, no field in any of the concepts, "
        "whatever the role: {topics}."
    ),
    "report.unnamed.many": (
        "{N} of the {total} topics have, as far as recorded, no field in any of the "
        "concepts, whatever the role: {topics}."
    ),
    "report.touched.one": "Another appears only in roles that do not count, or is only touched: "
    "{topics}.",
    "report.touched.many": "{N} others appear only in roles that do not count, or are only "
    "touched: {topics}.",
    "report.several_readings.one": (
        "In one concept the number of action fields depends on how the text is read ({listed})."
    ),
    "report.several_readings.many": (
        "In {n} concepts the number of action fields depends on how the text is read ({listed})."
    ),
    **LIMITS,
    **METHOD,
    **PARTS,
    **FACTS,
}
