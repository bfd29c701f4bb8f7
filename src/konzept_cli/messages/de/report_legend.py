"""Words of the reports: what roles, relations and colours mean."""

LEGEND: dict[str, str] = {
    # As what a concept treats a topic: „ist … Handlungsfeld oder Querschnittsaufgabe“.
    "report.as.action_field": "Handlungsfeld",
    "report.as.cross_cutting": "Querschnittsaufgabe",
    "report.as.focus": "Schwerpunkt",
    "report.as.success_factor": "Erfolgsfaktor",
    "report.as.task": "Aufgabe",
    "report.as.framing": "Rahmenaussage",
    "report.as.residual": "Restüberschrift",
    "report.role.action_field": "Thematische Einheit, die das Konzept als Handlungsfeld führt oder "
    "die einem entspricht, auch wenn sie anders heißt, etwa „Kapitel“",
    "report.role.cross_cutting": "Aufgabe für alle Felder oder für alle Bereiche einer Stelle",
    "report.role.focus": "Schwerpunkt der Arbeit, der kein Handlungsfeld ist",
    "report.role.success_factor": "Bedingung, von der das Konzept den Erfolg abhängig macht",
    "report.role.task": "Aufgabe einer Stelle, etwa des Kommunalen Integrationszentrums",
    "report.role.framing": "Aussage über Integration im Ganzen, kein Vorhaben",
    "report.role.residual": "Sammelüberschrift wie „Weitere Handlungsfelder“",
    "report.relation.exact": "Feld und Thema bedeuten dasselbe.",
    "report.relation.close": "Feld und Thema bedeuten fast dasselbe.",
    "report.relation.narrow": (
        "Das Feld ist weiter gefasst: Es umfasst das Thema und noch anderes."
    ),
    "report.relation.broad": "Das Feld ist nur ein Teil des Themas.",
    "report.relation.related": (
        "Das Feld hat mit dem Thema zu tun, ohne dass es sein Gegenstand ist."
    ),
    "report.tones": "Farben in der Tabelle: sie wiederholen, was die Wörter sagen",
    "report.col.tone": "Farbe",
    "report.tone.strong": "kräftig",
    "report.tone.middle": "mittel",
    "report.tone.light": "blass",
    "report.tone.empty": "grau",
    "report.toned.strong": "Das Thema zählt und ist ein Handlungsfeld.",
    "report.toned.middle": "Das Thema zählt in einer anderen Rolle.",
    "report.toned.light": "Das Thema kommt vor, zählt aber nicht.",
    "report.toned.empty": "Zum Thema gibt es kein Feld: nicht genannt, nicht erfasst oder "
    "ausdrücklich keine.",
}
