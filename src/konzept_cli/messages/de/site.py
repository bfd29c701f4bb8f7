"""Words of a site: the folder of pages that lead to one another."""

SITE = {
    "help.report.site": "Alle Berichte als Ordner voller Seiten, die aufeinander verweisen.\n\nMit "
    "Startseite, Vergleich, einer Seite je Konzept und je Thema, Gegenüberstellungen der Fassungen "
    "und den Quellen. Zum Öffnen genügt ein Browser: index.html. Ein neuer Lauf ersetzt nur, was "
    "ein früherer geschrieben hat.",
    "opt.site-output": "Ordner, in den die Seiten geschrieben werden; ohne ihn geht es nicht.",
    "site.page_title": "{title} – Startseite – Stand {stand}",
    "site.nav": "Alle Berichte",
    "site.nav.start": "Start",
    "site.nav.comparison": "Vergleich",
    "site.nav.concepts": "Konzepte",
    "site.nav.topics": "Themen",
    "site.nav.diffs": "Fassungen",
    "site.nav.sources": "Quellen",
    "site.section.concepts": "Konzepte",
    "site.section.topics": "Themen",
    "site.section.diffs": "Fassungen nebeneinander",
    "site.section.method": "Methode und Quellen",
    "site.concepts.intro": "Diese Seiten zeigen nur die Konzepte dieser Liste; andere sind nicht "
    "berücksichtigt. Jedes hat eine eigene Seite mit allem, was von ihm erfasst ist. Alle "
    "nebeneinander zeigt der Bericht:",
    "site.concepts.caption": "Die Konzepte, um die es auf diesen Seiten geht",
    "site.topics.intro": "Jedes Thema hat eine eigene Seite: was von den Konzepten dazu erfasst "
    "ist, nebeneinander. Dahinter steht, in wie vielen Konzepten es zählt.",
    "site.diffs.intro": "Zwei Fassungen, die aufeinander folgen, stehen nebeneinander: alt, neu, "
    "was daraus wurde.",
    "site.diff": "{older} und {newer}",
    "site.method.intro": "Was verglichen wird, wie gezählt wird und was die Zeichen bedeuten:",
    "site.sources.intro": "Woraus alles erfasst ist und ob die Zitate dort stehen:",
    "written.site.one": "Geschrieben: {n} Seite in {path}. Zum Lesen öffnen: {start}",
    "written.site.many": "Geschrieben: {n} Seiten in {path}. Zum Lesen öffnen: {start}",
    "misuse.missing": "Die Option {name} fehlt.",
    "stop.site-others": "Im Ordner {path} liegt etwas, das kein früherer Lauf geschrieben hat: "
    "{files}.",
    "stop.site-others.hint": "Nehmen Sie einen leeren Ordner oder einen, den es noch nicht gibt. "
    "Es wurde nichts geändert.",
    "stop.site-file": "{path} ist kein Ordner.",
    "stop.site-file.hint": "Nennen Sie hinter -o einen Ordner.",
}
