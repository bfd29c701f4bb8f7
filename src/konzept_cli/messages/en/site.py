"""Words of a site: the folder of pages that lead to one another."""

SITE = {
    "help.report.site": "All reports as a folder of pages that lead to one another.\n\nWith a "
    "start page, the comparison, a page for each concept and each topic, editions side by side, "
    "and the sources. A browser is enough to open it: index.html. Another run replaces only what "
    "an earlier one has written.",
    "opt.site-output": "The folder that the pages are written to; it is needed.",
    "site.page_title": "{title} – start – as of {stand}",
    "site.nav": "All reports",
    "site.nav.start": "Start",
    "site.nav.comparison": "Comparison",
    "site.nav.concepts": "Concepts",
    "site.nav.topics": "Topics",
    "site.nav.diffs": "Editions",
    "site.nav.sources": "Sources",
    "site.section.concepts": "Concepts",
    "site.section.topics": "Topics",
    "site.section.diffs": "Editions side by side",
    "site.section.method": "Method and sources",
    "site.concepts.intro": "These pages show only the concepts of this list; others are not taken "
    "into account. Each has a page of its own with everything that is recorded of it. All side by "
    "side are in the report:",
    "site.concepts.caption": "The concepts that these pages are about",
    "site.topics.intro": "Each topic has a page of its own: what is recorded of the concepts on "
    "it, side by side. Behind it stands in how many concepts it counts.",
    "site.diffs.intro": "Two editions that follow one another stand side by side: old, new, what "
    "became of it.",
    "site.diff": "{older} and {newer}",
    "site.method.intro": "What is compared, how it is counted, and what the signs mean:",
    "site.sources.intro": "What everything was recorded from, and whether the quotes stand there:",
    "written.site.one": "Written: {n} page to {path}. To read, open {start}",
    "written.site.many": "Written: {n} pages to {path}. To read, open {start}",
    "misuse.missing": "The option {name} is missing.",
    "stop.site-others": "The folder {path} holds something that no earlier run has written: "
    "{files}.",
    "stop.site-others.hint": "Take an empty folder, or one that is not there yet. Nothing was "
    "changed.",
    "stop.site-file": "{path} is no folder.",
    "stop.site-file.hint": "Name a folder after -o.",
}
