"""Words of the reports: frame, summary, and the other parts from their modules."""

from konzept_cli.messages.de.report_facts import FACTS
from konzept_cli.messages.de.report_legend import LEGEND
from konzept_cli.messages.de.report_limits import LIMITS
from konzept_cli.messages.de.report_method import METHOD
from konzept_cli.messages.de.report_parts import PARTS

REPORTS: dict[str, str] = {
    "report.of": "{n} von {total}",
    "report.unknown": "unbekannt",
    "report.no_year": "ohne Jahr",
    "report.no_date": "Datum nicht erfasst.",
    "report.district": "Gebiet oder Stelle",
    "report.undated": "Ohne Datum (wann sie veröffentlicht wurde, sagt die Quelle nicht).",
    "report.numbered": "Nr.\u00a0{n}",
    "report.page": "S.\u00a0{n}",
    "report.source_link": "Quelle\u00a0{n} ({kind})",
    "report.source_short": "Quelle\u00a0{n}",
    "report.verbatim": "wörtlich, {source}",
    "report.there": "dort:",
    "report.shows": "belegt:",
    "report.also": "auch {roles}",
    "report.before": "vorher",
    "report.no_key": "Schlüssel nicht erfasst",
    "report.both": "beiden",
    "report.nowhere": "nichts erfasst",
    "report.yes": "ja",
    "report.no": "nein",
    # Cover and frame
    "report.title": "Integrationskonzepte im Vergleich",
    "report.page_title": "{title} – {concepts} – Stand {stand}",
    "report.concepts.one": "Ein Konzept",
    "report.concepts.many": "{N} Konzepte",
    "report.stand": "Stand",
    "report.vocabulary_head": "Themen nach",
    "report.vocabulary": "{title}, Version {version} ({topics} Themen)",
    "report.data": "Datenstand (Prüfsumme)",
    "report.skip": "Zum Inhalt springen",
    "report.contents": "Inhalt",
    "report.chapter": "Abschnitt",
    "report.arrow": "Ein Pfeil mit einer Nummer, wie „→ 1“, verweist auf den Abschnitt mit dieser "
    "Nummer.",
    "report.section.glance": "Auf einen Blick",
    "report.section.method": "Vergleichbarkeit und Methode",
    "report.section.matrix": "Matrix: Themen und Konzepte",
    "report.section.topics": "Thema für Thema",
    "report.section.coverage": "Gemeinsamer Kern, Themen ohne eigenes Feld, Besonderheiten",
    "report.section.readings": "Lesarten und widersprüchliche Angaben",
    "report.section.facts": "Weitere Angaben im Vergleich",
    "report.section.sources": "Quellen",
    "report.section.colophon": "Zu diesem Bericht",
    # At a glance
    "report.glance.method": "Was erfasst wurde",
    "report.glance.legend": "Alle Zeichen und Wörter",
    "report.glance.core": "Mehr zum gemeinsamen Kern",
    "report.glance.unique": "Mehr zu Themen in nur einem Konzept",
    "report.glance.claimed": "Mehr zu Besonderheiten",
    "report.glance.unnamed": "Liste der Themen ohne eigenes Feld",
    "report.glance.others": "Themen, die nur bei anderen zählen",
    "report.glance.readings": "Alle Lesarten und widersprüchlichen Angaben",
    "report.glance.records": "Was von jedem Konzept erfasst ist",
    "report.compared.one": "Der Bericht zeigt ein Konzept. Es betrifft {issuers}.",
    "report.compared.many": "Der Bericht vergleicht {n} Konzepte. Sie betreffen {issuers}.",
    "report.span": "Die Fassungen stammen aus den Jahren {first} bis {last}.",
    "report.span.known": (
        "Soweit das Jahr bekannt ist, stammen die Fassungen aus den Jahren {first} bis {last}."
    ),
    "report.reach": (
        "Der Bericht zeigt, was in den Quellen steht; ob es umgesetzt wurde, prüft er nicht."
    ),
    "report.none_in_full.one": "Im Volltext wurde es nicht gelesen.",
    "report.none_in_full.many": "Keines der Konzepte wurde im Volltext gelesen.",
    "report.read": "Ausgewertete Quellen: {sources}.",
    "report.read.full_text.one": "ein Volltext",
    "report.read.full_text.many": "{n} Volltexte",
    "report.read.table_of_contents.one": "ein Inhaltsverzeichnis",
    "report.read.table_of_contents.many": "{n} Inhaltsverzeichnisse",
    "report.read.short_version.one": "eine Kurzfassung",
    "report.read.short_version.many": "{n} Kurzfassungen",
    "report.read.web_page.one": "eine Internetseite",
    "report.read.web_page.many": "{n} Internetseiten",
    "report.read.presentation.one": "die Folien eines Vortrags",
    "report.read.presentation.many": "die Folien von {n} Vorträgen",
    "report.read.press.one": "ein Pressetext",
    "report.read.press.many": "{n} Pressetexte",
    "report.read.council_paper.one": "eine Sitzungsvorlage",
    "report.read.council_paper.many": "{n} Sitzungsvorlagen",
    "report.read.minutes.one": "eine Niederschrift",
    "report.read.minutes.many": "{n} Niederschriften",
    "report.read.report.one": "ein Bericht",
    "report.read.report.many": "{n} Berichte",
    "report.terms": (
        "Rolle heißt, als was ein Konzept eine seiner Einheiten führt, zum Beispiel als "
        "Handlungsfeld, Schwerpunkt oder Aufgabe; jede solche Einheit heißt hier „Feld“. Ein Thema "
        "zählt in einem Konzept, wenn dort ein Feld dazu {counted} ist. Ein Feld, das ein Thema "
        "nur berührt, zählt dafür nicht."
    ),
    "report.core.meaning.topic": (
        "Zum gemeinsamen Kern gehört ein Thema, das in allen Konzepten der Grundlage zählt."
    ),
    "report.core.meaning.group": (
        "Zum gemeinsamen Kern gehört eine Gruppe, aus der in jedem Konzept der Grundlage "
        "mindestens ein Thema zählt."
    ),
    "report.core.rests": (
        "Grundlage sind {basis} Konzepte, deren Quellen Handlungsfelder aufzählen und bei denen "
        "diese Aufzählung ganz erfasst ist."
    ),
    "report.core.rests.editions": (
        "Darunter sind mehrere Fassungen oder Papiere derselben Stelle."
    ),
    "report.core.rests.named": (
        "Grundlage sind {basis} Konzepte, deren Quellen Handlungsfelder aufzählen und bei denen "
        "diese Aufzählung ganz erfasst ist: {names}."
    ),
    "report.core.unread.one": (
        "Eines davon wurde nicht im Volltext gelesen; ob es weitere Handlungsfelder hat, ist "
        "offen: {names}."
    ),
    "report.core.unread.many": (
        "{N} davon wurden nicht im Volltext gelesen; ob sie weitere Handlungsfelder haben, ist "
        "offen: {names}."
    ),
    "report.core.unread.all": "Keines davon wurde im Volltext gelesen; ob sie weitere "
    "Handlungsfelder haben, ist offen.",
    "report.core.one": "Ein Thema gehört dazu: {topics}.",
    "report.core.many": "{N} Themen gehören dazu: {topics}.",
    "report.core.none": "Kein Thema gehört dazu.",
    "report.unique.one": (
        "Ein Thema zählt, soweit erfasst, in nur einem der {total} Konzepte: {topics}. In einer "
        "Rolle, die nicht zählt, kann es auch in anderen vorkommen."
    ),
    "report.unique.many": (
        "{N} Themen zählen, soweit erfasst, in nur einem der {total} Konzepte: {topics}. In einer "
        "Rolle, die nicht zählt, können sie auch in anderen vorkommen."
    ),
    "report.unique.partial": (
        "Wo ein Papier nur einen Teil der Felder behandelt, heißt das nicht, dass andere Themen "
        "dort entfallen sind."
    ),
    "report.claimed.one": (
        "Davon zu unterscheiden ist ein Feld, das die Quelle selbst als Besonderheit bezeichnet: "
        "{fields}."
    ),
    "report.claimed.many": (
        "Davon zu unterscheiden sind {n} Felder, die die Quellen selbst als Besonderheit "
        "bezeichnen: {fields}."
    ),
    "report.unnamed.one": (
        "Zu einem der {total} Themen ist kein Feld erfasst, gleich in welcher Rolle: {topics}."
    ),
    "report.unnamed.many": (
        "Zu {n} der {total} Themen ist kein Feld erfasst, gleich in welcher Rolle: {topics}."
    ),
    "report.unnamed.all": "Zu keinem Thema ist ein Feld erfasst, gleich in welcher Rolle.",
    "report.touched.one": "Ein weiteres kommt nur in Rollen vor, die nicht zählen, oder wird nur "
    "berührt: {topics}.",
    "report.touched.many": "{N} weitere kommen nur in Rollen vor, die nicht zählen, oder werden "
    "nur berührt: {topics}.",
    "report.several_readings.one": (
        "Bei einem Konzept hängt die Zahl der Handlungsfelder von der Lesart ab: {listed}."
    ),
    "report.several_readings.many": (
        "Bei {n} Konzepten hängt die Zahl der Handlungsfelder von der Lesart ab: {listed}."
    ),
    "report.readings_keep": "Matrix, Themen und Zählung beruhen auf der verwendeten Lesart; die "
    "anderen Lesarten sind dort nicht eingerechnet.",
    "report.disputed_counts.one": (
        "Bei einem Konzept widersprechen sich die Angaben zur Zahl der Handlungsfelder: {listed}."
    ),
    "report.disputed_counts.many": (
        "Bei {n} Konzepten widersprechen sich die Angaben zur Zahl der Handlungsfelder: {listed}."
    ),
    **LEGEND,
    **LIMITS,
    **METHOD,
    **PARTS,
    **FACTS,
}
