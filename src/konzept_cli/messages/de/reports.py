"""Words of the reports."""

REPORTS: dict[str, str] = {
    "report.quoted": "„{text}“",
    "report.quote.open": "„",
    "report.quote.close": "“",
    "report.of": "{n} von {total}",
    "report.unknown": "unbekannt",
    "report.no_year": "ohne Jahr",
    "report.undated": "o.\u00a0D.",
    "report.page": "S.\u00a0{n}",
    "report.source_link": "Quelle\u00a0{n} ({kind})",
    "report.also": "auch {roles}",
    "report.before": "vorher",
    "report.no_key": "ohne Schlüssel",
    "report.nowhere": "nirgends",
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
    "report.section.glance": "Auf einen Blick",
    "report.section.method": "Vergleichbarkeit und Methode",
    "report.section.matrix": "Matrix: Themen und Konzepte",
    "report.section.topics": "Thema für Thema",
    "report.section.coverage": "Gemeinsamer Kern, nicht genannte Themen, Besonderheiten",
    "report.section.readings": "Lesarten und widersprüchliche Angaben",
    "report.section.facts": "Weitere Angaben im Vergleich",
    "report.section.sources": "Quellen",
    "report.section.colophon": "Zu diesem Bericht",
    # At a glance
    "report.glance.method": "Was verglichen wurde",
    "report.glance.core": "Tabelle zum gemeinsamen Kern",
    "report.glance.unique": "Tabelle der Themen in nur einem Konzept",
    "report.glance.unnamed": "Liste der nicht genannten Themen",
    "report.glance.readings": "Alle Lesarten",
    "report.compared.one": "Der Bericht zeigt ein Konzept. Herausgegeben hat es {issuers}.",
    "report.compared.many": "Der Bericht vergleicht {n} Konzepte. Herausgegeben haben sie {issuers}.",
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
    "report.core.one": (
        "Ein Thema ist in allen {basis} Konzepten, deren Handlungsfelder vollständig erfasst sind, "
        "{counted}: {topics}."
    ),
    "report.core.many": (
        "{N} Themen sind in allen {basis} Konzepten, deren Handlungsfelder vollständig erfasst "
        "sind, {counted}: {topics}."
    ),
    "report.core.none": (
        "Kein Thema ist in allen {basis} Konzepten, deren Handlungsfelder vollständig erfasst "
        "sind, {counted}."
    ),
    "report.unique.one": "Ein Thema zählt in nur einem der {total} Konzepte: {topics}.",
    "report.unique.many": "{N} Themen zählen in nur einem der {total} Konzepte: {topics}.",
    "report.claimed.one": (
        "Davon zu unterscheiden ist ein Feld, das die Quelle selbst als Besonderheit bezeichnet "
        "({names})."
    ),
    "report.claimed.many": (
        "Davon zu unterscheiden sind {n} Felder, die die Quellen selbst als Besonderheit bezeichnen "
        "({names})."
    ),
    "report.unnamed.one": (
        "Eines der {total} Themen kommt, soweit erfasst, in keinem der Konzepte vor: {topics}."
    ),
    "report.unnamed.many": (
        "{N} der {total} Themen kommen, soweit erfasst, in keinem der Konzepte vor: {topics}."
    ),
    "report.several_readings.one": (
        "Bei einem Konzept hängt die Zahl der Handlungsfelder von der Lesart ab ({listed})."
    ),
    "report.several_readings.many": (
        "Bei {n} Konzepten hängt die Zahl der Handlungsfelder von der Lesart ab ({listed})."
    ),
    "report.incomplete.one": (
        "Bei einem Konzept sind die Handlungsfelder nicht vollständig erfasst ({names}). Themen "
        "ohne Eintrag gelten dort als „nicht erfasst“, nicht als „nicht genannt“."
    ),
    "report.incomplete.many": (
        "Bei {n} Konzepten sind die Handlungsfelder nicht vollständig erfasst ({names}). Themen "
        "ohne Eintrag gelten dort als „nicht erfasst“, nicht als „nicht genannt“."
    ),
    # Comparability and method
    "report.kind.land.one": "ein Land",
    "report.kind.land.many": "{n} Länder",
    "report.kind.regierungsbezirk.one": "eine Bezirksregierung",
    "report.kind.regierungsbezirk.many": "{n} Bezirksregierungen",
    "report.kind.kreis.one": "ein Kreis",
    "report.kind.kreis.many": "{n} Kreise",
    "report.kind.kreisfreie-stadt.one": "eine kreisfreie Stadt",
    "report.kind.kreisfreie-stadt.many": "{n} kreisfreie Städte",
    "report.kind.gemeinde.one": "eine Gemeinde",
    "report.kind.gemeinde.many": "{n} Gemeinden",
    "report.kind.stadtbezirk.one": "ein Stadtbezirk",
    "report.kind.stadtbezirk.many": "{n} Stadtbezirke",
    "report.kind.quartier.one": "ein Quartier",
    "report.kind.quartier.many": "{n} Quartiere",
    "report.kind_word.land": "Land",
    "report.kind_word.regierungsbezirk": "Bezirksregierung",
    "report.kind_word.kreis": "Kreis",
    "report.kind_word.kreisfreie-stadt": "kreisfreie Stadt",
    "report.kind_word.gemeinde": "Gemeinde",
    "report.kind_word.stadtbezirk": "Stadtbezirk",
    "report.kind_word.quartier": "Quartier",
    "report.kind_note.regierungsbezirk": (
        "Eine Bezirksregierung ist eine Behörde des Landes. Sie hat andere Aufgaben als ein Kreis "
        "oder eine Stadt und keinen Rat oder Kreistag, der ein Konzept beschließen könnte."
    ),
    "report.unlike": (
        "Die Konzepte stammen von verschiedenartigen Stellen: {issuers}. Unterschiede zwischen "
        "ihnen können daran liegen."
    ),
    "report.contains.one": (
        "Gebiete überschneiden sich: Nach den amtlichen Schlüsseln (AGS) liegt im Gebiet {outer} "
        "auch das Gebiet {inner}."
    ),
    "report.contains.many": (
        "Gebiete überschneiden sich: Nach den amtlichen Schlüsseln (AGS) liegen im Gebiet {outer} "
        "auch die Gebiete {inner}."
    ),
    "report.no_full_text": (
        "Keines der Konzepte wurde im Volltext gelesen. Was hier steht, gilt für die ausgewerteten "
        "Quellen. Im Konzept selbst kann mehr stehen."
    ),
    "report.some_full_text": (
        "Nicht im Volltext gelesen: {names}. Dort gilt alles für die ausgewerteten Quellen. Im "
        "Konzept selbst kann mehr stehen."
    ),
    "report.person_words": (
        "Die Konzepte verwenden verschiedene Wörter für Menschen mit Einwanderungsgeschichte. Die "
        "Wörter können Verschiedenes meinen. Anteile zu verschiedenen Wörtern sind nicht vergleichbar."
    ),
    "report.no_ranking": (
        "Der Bericht bewertet nicht und bildet keine Rangfolge. Die Zahlen sagen, wie viele "
        "Konzepte ein Thema führen, nicht, wie gut."
    ),
    "report.method.cautions": "Vor dem Vergleich zu beachten",
    "report.method.records": "Was verglichen wird",
    "report.method.caption": "Die verglichenen Konzepte und woraus sie erfasst wurden",
    "report.method.counting": "Wie gezählt wird",
    "report.method.legend": "Zeichen und Wörter",
    "report.method.roles": "Rollen: was ein Konzept aus einem Thema macht",
    "report.method.relations": "Zuordnung: wie sich das Feld eines Konzepts zum Thema verhält",
    "report.method.absences": "Drei Arten von Leerstellen",
    "report.counting": (
        "„x von n“ zählt die Konzepte, in denen das Thema {counted} ist. Ein Feld, das das Thema "
        "nur berührt, zählt nicht. Alle anderen Rollen stehen in der Tabelle, zählen aber nicht. "
        "Das gilt auch für den gemeinsamen Kern und die Besonderheiten."
    ),
    "report.topics_explained": (
        "Die Themen sind ein Raster für den Vergleich, kein Teil der Konzepte. Welches Feld zu "
        "welchem Thema gehört, wurde für diesen Bericht zugeordnet und jeweils begründet. Namen und "
        "Zitate stehen wörtlich da, wie in der Quelle."
    ),
    "report.col.concept": "Konzept",
    "report.col.kind": "Herausgegeben von",
    "report.col.key": "AGS",
    "report.col.read": "Erfasst aus",
    "report.col.edition": "Fassung",
    "report.col.units": "Gliederung",
    "report.col.partial": "Nur teilweise erfasst",
    "report.col.explicitly_none": "Ausdrücklich keine",
    "report.col.symbol": "Zeichen",
    "report.col.word": "Wort",
    "report.col.meaning": "Bedeutung",
    "report.col.counts": "Zählt",
    "report.col.topic": "Thema",
    "report.col.label": "Feld (wörtlich)",
    "report.col.elsewhere": "Sonst erwähnt, ohne zu zählen",
    "report.col.topics": "Zugeordnete Themen und wie oft sie zählen",
    "report.col.evidence": "Beleg",
    "report.col.reading": "Lesart",
    "report.col.fields": "Handlungsfelder",
    "report.col.used": "Verwendet",
    "report.col.instead": "Andere Lesart",
    "report.col.reason": "Warum sie möglich ist",
    "report.col.why_used": "Anmerkung zur verwendeten Lesart",
    "report.col.about": "Worum es geht",
    "report.col.other": "Andere Angabe",
    "report.col.why": "Begründung",
    "report.role.action_field": "Thematische Einheit, die das Konzept als Handlungsfeld führt",
    "report.role.cross_cutting": "Aufgabe, die für alle Felder gelten soll",
    "report.role.focus": "Schwerpunkt der Arbeit, der kein Handlungsfeld ist",
    "report.role.success_factor": "Bedingung, von der das Konzept den Erfolg abhängig macht",
    "report.role.task": "Aufgabe einer Stelle, etwa des Kommunalen Integrationszentrums",
    "report.role.framing": "Aussage über Integration im Ganzen, kein Vorhaben",
    "report.role.residual": "Sammelüberschrift wie „Weitere Handlungsfelder“",
    "report.relation.exact": "Feld und Thema bedeuten dasselbe.",
    "report.relation.close": "Feld und Thema bedeuten fast dasselbe.",
    "report.relation.narrow": "Das Feld enthält das ganze Thema und noch mehr.",
    "report.relation.broad": "Das Feld ist nur ein Teil des Themas.",
    "report.relation.related": "Das Feld hat mit dem Thema zu tun, ohne dass es sein Gegenstand ist.",
    "report.absence.not_named": "Die Quelle wurde daraufhin gelesen und nennt es nicht.",
    "report.absence.not_recorded": "Dieser Teil wurde nicht oder nicht vollständig gelesen oder erfasst.",
    "report.absence.explicitly_none": "Die Quelle sagt selbst, dass es das nicht gibt.",
    # Matrix
    "report.matrix.caption.topic": (
        "Welches Konzept welches Thema in welcher Rolle führt. Die letzte Spalte zählt die "
        "Konzepte, in denen das Thema {counted} ist."
    ),
    "report.matrix.caption.group": (
        "Welches Konzept welche Themengruppe in welcher Rolle führt. Die letzte Spalte zählt die "
        "Konzepte, in denen ein Thema der Gruppe {counted} ist."
    ),
    "report.matrix.corner.topic": "Thema",
    "report.matrix.corner.group": "Themengruppe",
    "report.matrix.read": "Erfasst aus",
    "report.matrix.units": "Gliederung",
    "report.matrix.count": "Gezählt",
    "report.matrix.scroll": "Matrix, waagerecht verschiebbar",
    "report.matrix.order": (
        "Geordnet nach der Zahl der Konzepte, dann nach dem Alphabet. Jede Zelle führt zu den Belegen."
    ),
    "report.by_reading": "{units} (je nach Lesart {readings})",
    "report.no_units": "keine Einheiten erfasst",
    "report.fields_partial": "{units}; Handlungsfelder nicht vollständig erfasst",
    # Topic by topic
    "report.topics.intro": (
        "Zu jedem Thema stehen die Konzepte nebeneinander: das Feld mit seinem wörtlichen Namen, "
        "seine Rolle, die Zuordnung mit Begründung, Ziele und Maßnahmen, Belege."
    ),
    "report.topics.counted": "gezählt in {count} Konzepten",
    "report.topics.scope": "Was dazugehört:",
    "report.topics.relation": "Zuordnung:",
    "report.topics.goals": "Ziele",
    "report.topics.measures": "Maßnahmen",
    "report.topics.readings": "Der Text lässt sich auch anders lesen.",
    "report.topics.readings_link": "Zu den Lesarten",
    "report.topics.claimed": "Vom Konzept selbst als Besonderheit bezeichnet.",
    "report.topics.alternative": "Auch genannt:",
    "report.topics.whole": "nur für das ganze Konzept genannt",
    "report.topics.absent": "Ohne Eintrag zu diesem Thema:",
    "report.note": "Anmerkung:",
    "report.matrix.back": "Zurück zur Matrix",
    # Core, gaps, unique
    "report.coverage.core": "Gemeinsamer Kern",
    "report.coverage.core_caption": "Themen des gemeinsamen Kerns und die Felder dazu",
    "report.coverage.core_none": "Kein Thema erfüllt diese Bedingung.",
    "report.coverage.unique": "Nur in einem der verglichenen Konzepte",
    "report.coverage.unique_caption": "Themen, die in genau einem der verglichenen Konzepte zählen",
    "report.coverage.unique_none": "Kein Thema zählt in genau einem Konzept.",
    "report.coverage.claimed": "Vom Konzept selbst als Besonderheit bezeichnet",
    "report.coverage.claimed_basis": (
        "Diese Aussage stammt aus der Quelle. Ob das Feld im Vergleich einmalig ist, ist eine andere "
        "Frage."
    ),
    "report.coverage.claimed_caption": "Felder, die ein Konzept selbst als Besonderheit bezeichnet",
    "report.coverage.claimed_none": "Kein Konzept bezeichnet ein Feld als Besonderheit.",
    "report.coverage.touched": "Erwähnt, aber nirgends gezählt",
    "report.coverage.touched_basis": (
        "Diese Themen werden nur berührt oder kommen nur in Rollen vor, die nicht zählen."
    ),
    "report.coverage.touched_none": "Jedes erwähnte Thema zählt in mindestens einem Konzept.",
    "report.coverage.unnamed": "Nicht genannte Themen",
    "report.coverage.unnamed_none": "Jedes Thema kommt in mindestens einem Konzept vor.",
    "report.core.basis": (
        "Zum gemeinsamen Kern gehört, was in allen Konzepten, deren Handlungsfelder vollständig "
        "erfasst sind, {counted} ist. Das sind: {names}."
    ),
    "report.core.no_basis.one": (
        "Ein gemeinsamer Kern lässt sich nicht bestimmen: Nur bei einem Konzept sind die "
        "Handlungsfelder vollständig erfasst."
    ),
    "report.core.no_basis.many": (
        "Ein gemeinsamer Kern lässt sich nicht bestimmen: Bei keinem Konzept sind die "
        "Handlungsfelder vollständig erfasst."
    ),
    "report.unique.basis": (
        "Diese Themen sind in genau einem der verglichenen Konzepte {counted}. Das gilt nur für "
        "diese Auswahl und nur, soweit die Konzepte erfasst sind."
    ),
    "report.unnamed.basis": (
        "Diese Themen erwähnt keines der verglichenen Konzepte, in keiner Rolle. Das gilt nur, "
        "soweit die Konzepte erfasst sind."
    ),
    # Readings and conflicts
    "report.readings.intro": (
        "Manche Texte lassen sich auf mehrere Arten lesen. Der Bericht verwendet eine Lesart und "
        "zeigt die anderen."
    ),
    "report.readings.none": "Alle Listen lassen sich nur auf eine Art lesen.",
    "report.readings.head": "{name}: {counts} Handlungsfelder",
    "report.readings.cuts_caption": "Die Liste der Handlungsfelder in jeder Lesart: {name}",
    "report.readings.caption": "Wo der Text verschieden gelesen werden kann: {name}",
    "report.readings.used": "verwendet",
    "report.conflicts": "Widersprüchliche Angaben",
    "report.conflicts.caption": "Angaben, die sich widersprechen",
    "report.conflicts.none": "Die Quellen widersprechen sich in keiner erfassten Angabe.",
    "report.key.label": "Name",
    "report.key.text": "Aussage",
    "report.key.title": "Titel",
    "report.key.date": "Datum",
    "report.key.count": "Anzahl",
    "report.key.value": "Wert",
    "report.key.body": "Gremium",
    "report.key.kind": "Art",
    # Further facts
    "report.facts.intro": (
        "Wörtliches steht in Anführungszeichen, alles andere ist in eigenen Worten zusammengefasst."
    ),
    "report.facts.partial": "Nur teilweise erfasst: In der Quelle oder im Konzept kann mehr stehen.",
    "report.facts.shared": "Beleg für alle:",
    "report.fact.editions": "Fassungen",
    "report.fact.decisions": "Beschlüsse und Beratungen",
    "report.fact.events": "Weitere Ereignisse",
    "report.fact.participation": "Beteiligung",
    "report.fact.participation.hint": "Die Zahlen zählen Verschiedenes und bilden keine Rangfolge.",
    "report.fact.target_groups": "Zielgruppen",
    "report.fact.actors": "Weitere Beteiligte und Stellen",
    "report.fact.principles": "Grundsätze",
    "report.fact.goals": "Ziele für das ganze Konzept oder mehrere Felder",
    "report.fact.goals.hint": "Ziele eines einzelnen Feldes stehen unter „Thema für Thema“.",
    "report.fact.measures": "Maßnahmen",
    "report.fact.budget": "Gesamtmittel",
    "report.fact.figures": "Zahlen zu Menschen",
    "report.fact.figures.hint": (
        "Vorsicht beim Vergleichen: Die Wörter für Menschen können von Konzept zu Konzept "
        "Verschiedenes meinen. Anteile zu verschiedenen Wörtern sind nicht vergleichbar."
    ),
    "report.fact.person_terms": "Wörter für Menschen mit Einwanderungsgeschichte",
    "report.fact.counts": "Anzahlen, die der Text nennt",
    "report.fact.features": "Was über das Konzept gesagt wird",
    "report.fact.relations": "Bezüge zu anderen Papieren",
    "report.decided_undated": "{decision}, Datum unbekannt",
    "report.date_unknown": "Datum unbekannt",
    "report.detail.fields": "Felder",
    "report.detail.priority": "Priorität",
    "report.detail.indicator": "Woran man es erkennt",
    "report.detail.responsible": "Zuständig",
    "report.detail.deadline": "Frist",
    "report.detail.budget": "Mittel",
    "report.detail.status": "Stand",
    "report.detail.status_reason": "Grund",
    "report.detail.document": "Art des Papiers",
    "report.detail.issued_by": "Herausgegeben von",
    "report.detail.period": "Gilt für",
    "report.detail.binding": "Bindung",
    "report.detail.variants": "Ausgaben",
    "report.detail.body": "Wo",
    "report.detail.paper": "Vorlage",
    "report.detail.vote": "Abstimmung",
    "report.detail.reservation": "Vorbehalt",
    "report.detail.members": "Zustimmung",
    "report.detail.place": "Ort",
    "report.detail.purpose": "Zweck",
    "report.detail.payer": "Trägt",
    "report.detail.population": "Bezug",
    "report.detail.term": "Wort der Quelle",
    "report.detail.as_of": "Bezugszeit",
    "report.detail.definition": "Definition",
    "report.detail.date": "Datum",
    "report.vote.in_favour": "{n} dafür",
    "report.vote.against": "{n} dagegen",
    "report.vote.abstained": "{n} enthalten",
    "report.currency.EUR": "Euro",
    "report.currency.DEM": "DM",
    # Sources and colophon
    "report.sources.intro": (
        "Die Prüfsumme gehört zum gespeicherten Text der Quelle. Ändert sich die Quelle, fällt es auf."
    ),
    "report.sources.number": "Quelle\u00a0{n}",
    "report.sources.of": "zu",
    "report.sources.kind": "Art",
    "report.sources.url": "Adresse",
    "report.sources.retrieved": "Abgerufen am",
    "report.sources.pages": "Seiten",
    "report.sources.licence": "Lizenz",
    "report.sources.snapshot": "Gespeicherter Text",
    "report.sources.sha256": "SHA-256",
    "report.colophon.tool": (
        "Dieser Bericht wurde mit dem freien Werkzeug „konzept“ aus den erfassten Daten erzeugt. "
        "Gleiche Daten ergeben den gleichen Bericht."
    ),
    "report.colophon.command": "Befehl:",
    "report.colophon.method": (
        "Jedes Konzept ist als eigene Datei erfasst, mit Quelle und Fundstelle. Ob die Zitate "
        "wörtlich im gespeicherten Text der Quelle stehen, prüft „konzept validate“."
    ),
    "report.colophon.privacy": (
        "Die Seite lädt nichts nach, speichert nichts und braucht kein Skript."
    ),
}
