"""Words of the reports: comparability, method, legends, heads of tables."""

METHOD: dict[str, str] = {
    # Comparability and method
    "report.kind.land.one": "ein Land",
    "report.kind.land.many": "{n} Länder",
    "report.kind.regierungsbezirk.one": "eine Bezirksregierung",
    "report.kind.regierungsbezirk.many": "{n} Bezirksregierungen",
    "report.kind.kreis.one": "einen Kreis",
    "report.kind.kreis.many": "{n} Kreise",
    "report.kind.kreisfreie-stadt.one": "eine kreisfreie Stadt",
    "report.kind.kreisfreie-stadt.many": "{n} kreisfreie Städte",
    "report.kind.gemeinde.one": "eine Gemeinde",
    "report.kind.gemeinde.many": "{n} Gemeinden",
    "report.kind.stadtbezirk.one": "einen Stadtbezirk",
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
        "Eine Bezirksregierung ist eine Behörde des Landes. Sie hat andere Aufgaben als ein "
        "Kreis oder eine Stadt und keinen Rat oder Kreistag, der ein Konzept beschließen könnte."
    ),
    "report.unlike": (
        "Die Konzepte betreffen verschiedenartige Gebiete oder Stellen: {issuers}. "
        "Unterschiede zwischen ihnen können daran liegen.{again}"
    ),
    "report.counted_again": (
        "{names} stammen von derselben Stelle. Sie ist in dieser Aufzählung {times} gezählt, "
        "{kinds}, weil sich ihre Art geändert hat."
    ),
    "report.times.2": "zweimal",
    "report.times": "{n}mal",
    "report.as_kind": "als {kind}",
    "report.sub_field_of": "Teilfeld von",
    "report.sub_fields.one": "{n} Teilfeld",
    "report.sub_fields.many": "{n} Teilfelder",
    "report.lies_in": "liegt in: {name}",
    "report.contains.one": (
        "Gebiete überschneiden sich: Nach den amtlichen Schlüsseln (AGS) liegt im Gebiet {outer} "
        "auch das Gebiet {inner}."
    ),
    "report.contains.many": (
        "Gebiete überschneiden sich: Nach den amtlichen Schlüsseln (AGS) liegen im Gebiet "
        "{outer} auch die Gebiete {inner}."
    ),
    "report.other_papers.one": "Ein Papier ist kein Integrationskonzept im engeren Sinn: {listed}. "
    "Zählt es Handlungsfelder auf, gilt für es dasselbe wie für ein Konzept.",
    "report.other_papers.many": "{N} Papiere sind keine Integrationskonzepte im engeren Sinn: "
    "{listed}. Zählen sie Handlungsfelder auf, gilt für sie dasselbe wie für ein Konzept.",
    "report.several_papers.one": (
        "Von einer Stelle stehen mehrere Fassungen oder Papiere nebeneinander: {names}. Jedes "
        "zählt für sich, denn gezählt werden Papiere, nicht Stellen oder Gebiete."
    ),
    "report.several_papers.many": (
        "Von manchen Stellen stehen mehrere Fassungen oder Papiere nebeneinander: {names}. "
        "Jedes zählt für sich, denn gezählt werden Papiere, nicht Stellen oder Gebiete."
    ),
    "report.namesakes": "Mehrere Stellen oder Gebiete tragen den Namen {name}: {names}.",
    "report.lies_within": "Gebiete überschneiden sich: {inner} gehört zum Gebiet {outer}.",
    "report.changed.merged": "{name} ist aus mehreren früheren Gebieten entstanden: {former}.",
    "report.changed.renamed": "{name} hieß früher anders: {former}.",
    "report.changed.kind": "{name} war früher {kind}: {former}. {now}",
    "report.changed.key": (
        "{name} hatte früher einen anderen amtlichen Schlüssel: {former}. {now}"
    ),
    "report.changed.now": "Der heutige Schlüssel ist AGS\u00a0{key}.",
    "report.changed.no_key": "Der heutige Schlüssel ist nicht erfasst.",
    "report.part": "Teil\u00a0{n} von {total}",
    "report.no_full_text.one": (
        "Das Konzept wurde nicht im Volltext gelesen. Was hier steht, gilt für die ausgewerteten "
        "Quellen. Im Konzept selbst kann mehr stehen."
    ),
    "report.no_full_text.many": (
        "Keines der Konzepte wurde im Volltext gelesen. Was hier steht, gilt für die "
        "ausgewerteten Quellen. Im Konzept selbst kann mehr stehen."
    ),
    "report.some_full_text": (
        "Nicht im Volltext gelesen: {names}. Dort gilt alles für die ausgewerteten Quellen. Im "
        "Konzept selbst kann mehr stehen."
    ),
    "report.years": (
        "Die Fassungen sind nicht gleich alt: Sie stammen aus den Jahren {first} bis {last}. Was "
        "erst später aufkam, kann in einer älteren nicht stehen."
    ),
    "report.years.unknown.one": "Von einem Konzept ist das Jahr unbekannt: {names}.",
    "report.years.unknown.many": "Von {n} Konzepten ist das Jahr unbekannt: {names}.",
    "report.person_words.one": (
        "Das Konzept verwendet verschiedene Wörter für Menschen mit Einwanderungsgeschichte. "
        "Die Wörter können Verschiedenes meinen. Anteile zu verschiedenen Wörtern sind nicht "
        "vergleichbar."
    ),
    "report.person_words.many": (
        "Verschiedene Wörter für Menschen mit Einwanderungsgeschichte sind erfasst. "
        "Die Wörter können Verschiedenes meinen. Anteile zu verschiedenen Wörtern sind nicht "
        "vergleichbar."
    ),
    "report.no_ranking": (
        "Der Bericht bewertet nicht und bildet keine Rangfolge. Die Zahlen sagen, wie viele "
        "Konzepte ein Thema führen, nicht, wie gut."
    ),
    "report.method.cautions": "Vor dem Lesen zu beachten",
    "report.method.records": "Was erfasst wurde",
    "report.method.nones": "Was es nach den Quellen ausdrücklich nicht gibt",
    "report.method.nones.intro": (
        "Wo in diesem Bericht „ausdrücklich keine“ steht, sind diese Stellen gemeint."
    ),
    "report.method.no_proof": "Beleg nicht erfasst",
    "report.method.caption": "Die verglichenen Konzepte und woraus sie erfasst wurden",
    "report.method.partial_note": (
        "„Nicht oder nur teilweise erfasst“ betrifft Handlungsfelder, Beschlüsse, Beteiligung, "
        "Zielgruppen, Grundsätze, Ziele, Maßnahmen, Mittel auf Ebene des Konzepts und Zahlen über "
        "Menschen. Ob eine Quelle auf anderes hin gelesen wurde, halten die Daten nicht fest."
    ),
    "report.method.counting": "Wie gezählt wird",
    "report.method.legend": "Zeichen und Wörter",
    "report.method.roles": "Rollen: was ein Konzept aus einem Thema macht",
    "report.method.relations": "Zuordnung: wie sich das Feld eines Konzepts zum Thema verhält",
    "report.method.absences": "Leerstellen: was es heißt, wenn nichts eingetragen ist",
    "report.method.terms": "Andere Wörter und Zahlen",
    "report.partly": "teilweise: {parts}",
    "report.not_at_all": "gar nicht: {parts}",
    "report.nothing": "nichts",
    "report.none_denied": "keine solche Aussage",
    "report.counting": (
        "In „x von n“ ist x die Zahl der Konzepte, in denen das Thema {counted} ist. Ein Feld, "
        "das das Thema nur berührt, zählt nicht. Alle anderen Rollen stehen in der Tabelle, zählen "
        "aber nicht. Das gilt auch für den gemeinsamen Kern und für Themen, die nur in einem "
        "Konzept zählen."
    ),
    "report.counting.sub_fields": (
        "Teilfelder gehören zu einem Handlungsfeld. Die Zahl der Handlungsfelder eines Konzepts "
        "zählt sie nicht mit; sie stehen daneben. Ein Thema zählt aber auch dann, wenn nur ein "
        "Teilfeld zu ihm gehört."
    ),
    "report.counting.residual": (
        "Was unter einer Restüberschrift wie „Weitere Handlungsfelder“ steht, ist ein eigenes "
        "Handlungsfeld und zählt mit. Die Überschrift selbst zählt nicht."
    ),
    "report.topics_explained": (
        "Die Themen sind ein Raster für den Vergleich, kein Teil der Konzepte. Welches Feld zu "
        "welchem Thema gehört, wurde für diesen Bericht zugeordnet und, wo beide nicht dasselbe "
        "bedeuten, begründet. Auch welches "
        "Ziel und welche Maßnahme zu welchem Feld gehören, ist dort, wo die Quelle es nicht selbst "
        "sagt, unsere Zuordnung. Namen von "
        "Feldern und Zitate stehen wörtlich da, wie in der Quelle. Begründungen und Anmerkungen "
        "sind unsere eigenen; sie können Unterlagen nennen, die nicht ausgewertet wurden."
    ),
    "report.col.concept": "Konzept",
    "report.col.kind": "Gebiet oder Stelle",
    "report.col.read": "Erfasst aus",
    "report.col.edition": "Fassung",
    "report.col.units": "Gliederung",
    "report.col.partial": "Nicht oder nur teilweise erfasst",
    "report.col.explicitly_none": "Gibt es ausdrücklich nicht",
    "report.col.word": "Wort",
    "report.col.meaning": "Bedeutung",
    "report.col.counts": "Zählt",
    "report.col.topic": "Thema",
    "report.col.label": "Feld (wörtlich)",
    "report.col.elsewhere": "Anderswo, ohne zu zählen",
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
}
