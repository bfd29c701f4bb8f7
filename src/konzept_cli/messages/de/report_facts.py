"""Words of the reports: further facts, sources, colophon."""

FACTS: dict[str, str] = {
    # Further facts
    "report.facts.intro": (
        "Wörtliches und Titel stehen in Anführungszeichen, alles andere ist in eigenen Worten "
        "zusammengefasst."
    ),
    "report.facts.partial": (
        "Nur teilweise erfasst: In der Quelle oder im Konzept kann mehr stehen."
    ),
    "report.facts.unnamed": "Die Quelle nennt nicht: {parts}.",
    "report.facts.shared": "Beleg für alle:",
    "report.facts.shared_note": "Anmerkung zu allen:",
    "report.facts.in_fields": "nur in einzelnen Feldern",
    "report.facts.among_groups": "alle bei den Zielgruppen",
    "report.facts.absent": "Ohne Angabe dazu:",
    "report.fact.editions": "Fassungen",
    "report.fact.decisions": "Beschlüsse und Beratungen",
    "report.fact.events": "Weitere Ereignisse",
    "report.fact.participation": "Beteiligung",
    "report.fact.participation.hint": "Die Zahlen zählen Verschiedenes und bilden keine Rangfolge.",
    "report.fact.target_groups": "Zielgruppen",
    "report.fact.actors": "Weitere Beteiligte und Stellen",
    "report.fact.principles": "Grundsätze",
    "report.fact.goals": "Ziele außerhalb der Felder",
    "report.fact.goals.hint": (
        "Hier stehen Ziele für das ganze Konzept oder mehrere Felder und ganze Zielbäume, auch "
        "wenn einzelne Ziele daraus nur zu einem Feld gehören. Ziele, die ein Feld für sich hat, "
        "stehen bei ihm unter „Thema für Thema“."
    ),
    "report.fact.measures": "Maßnahmen",
    "report.fact.budget": "Mittel auf Ebene des Konzepts",
    "report.fact.figures": "Zahlen über Menschen",
    "report.fact.figures.hint": (
        "Vorsicht beim Vergleichen: Die Wörter für Menschen können von Konzept zu Konzept "
        "Verschiedenes meinen. Anteile zu verschiedenen Wörtern sind nicht vergleichbar."
    ),
    "report.fact.person_terms": "Wörter für Menschen mit Einwanderungsgeschichte",
    "report.fact.counts": "Anzahlen, die der Text nennt",
    "report.fact.features": "Merkmale, die der Text nennt",
    "report.fact.relations": "Bezüge zu anderen Papieren und Vorhaben",
    "report.decided_undated": "{decision}, Datum unbekannt",
    "report.planned": "{decision} für {date}",
    "report.planned.day": "{decision} für den {date}",
    "report.date_unknown": "Datum unbekannt",
    "report.detail.field": "Feld",
    "report.detail.fields": "Felder",
    "report.detail.priority": "Priorität",
    "report.detail.indicator": "Woran man es erkennt",
    "report.detail.responsible": "Zuständig",
    "report.detail.deadline": "Frist",
    "report.detail.budget": "Mittel",
    "report.detail.status": "Stand",
    "report.detail.status_reason": "Grund",
    "report.detail.document": "Art des Papiers",
    "report.detail.within": "Liegt in",
    "report.detail.whose": "Von",
    "report.detail.issued_by": "Herausgegeben von",
    "report.detail.period": "Laufzeit",
    "report.detail.binding": "Bindung",
    "report.detail.subtitle": "Untertitel",
    "report.detail.url": "Adresse",
    "report.detail.about": "Worum es ging",
    "report.detail.body": "Gremium oder Anlass",
    "report.detail.paper": "Vorlage",
    "report.detail.vote": "Abstimmung",
    "report.detail.reservation": "Vorbehalt",
    "report.detail.members": "Zustimmung der {called}",
    "report.detail.place": "Ort",
    "report.detail.purpose": "Zweck",
    "report.detail.payer": "Trägt",
    "report.detail.population": "Bezug",
    "report.detail.term": "Wort der Quelle",
    "report.detail.as_of": "Bezugszeit",
    "report.detail.definition": "Definition",
    "report.detail.date": "Datum",
    "report.detail.conflict": "Andere Angabe",
    "report.detail.match": "Zuordnung",
    "report.detail.match_reason": "Begründung",
    "report.variant": "Ausgabe: {kind}",
    "report.until": "bis {date}",
    "report.formerly": "Gebiet oder Stelle früher",
    "report.vote.in_favour": "{n} dafür",
    "report.vote.against": "{n} dagegen",
    "report.vote.abstained.one": "{n} Enthaltung",
    "report.vote.abstained.many": "{n} Enthaltungen",
    "report.members": "Gemeinden",
    "report.currency.EUR": "Euro",
    "report.currency.DEM": "DM",
    # Sources and colophon
    "report.sources.intro": (
        "Die Prüfsumme gehört zum gespeicherten Text einer Quelle: Ändert sich dieser Text, "
        "fällt es auf. Eine Änderung am veröffentlichten Papier zeigt sie nicht an."
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
        "Jedes Konzept ist als eigene Datei erfasst, mit Quellen und, wo notiert, den Fundstellen. "
        "Ob die Zitate "
        "wörtlich im gespeicherten Text der Quelle stehen, prüft „konzept validate“."
    ),
    "report.colophon.tables": (
        "Matrix und Zuordnung gibt es auch als Tabellen zum Weiterrechnen, als CSV und XLSX."
    ),
    "report.colophon.privacy": (
        "Die Seite lädt nichts nach, speichert nichts und braucht kein Skript."
    ),
}
