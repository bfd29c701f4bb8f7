"""Words of the pairs of concepts and the topics that they share."""

OVERLAPS = {
    "report.section.overlaps": "Überschneidungen",
    "report.overlaps.basis": "Für je zwei Konzepte steht hier, welche Themen in beiden {counted} "
    "sind. „3 von 9“ heißt: Neun Themen sind es in mindestens einem der beiden, drei davon in "
    "beiden.",
    "report.overlaps.small": "Verglichen sind nur {total} Konzepte. Die Zahlen beschreiben diese "
    "Auswahl und sagen nicht, wie ähnlich sich zwei Konzepte sind: Hinter einem gemeinsamen Thema "
    "können verschiedene Vorhaben stehen. Deshalb stehen die Felder dabei.",
    "report.overlaps.open": "„Mindestens“ und „soweit erfasst“ stehen dort, wo ein Konzept "
    "weitere Themen haben kann. Was in einem solchen Paar nur in einem der beiden gezählt ist, "
    "kann auch im anderen vorkommen.",
    "report.overlaps.unread.all": "Im Volltext gelesen wurde keines der Konzepte.",
    "report.overlaps.unread": "Nicht im Volltext gelesen: {names}.",
    "report.overlaps.order": "Die Paare stehen in der Reihenfolge der Eigennamen, ohne „Kreis“, "
    "„Stadt“ und Ähnliches, nicht nach der Zahl der gemeinsamen Themen.",
    "report.overlaps.too_many": "Welche Themen je zwei Konzepte gemeinsam haben, zeigt der Bericht "
    "nur bei höchstens {most} Konzepten: Bei {total} wären es {pairs} Paare. Ein Bericht über eine "
    "kleinere Auswahl zeigt sie.",
    "report.overlaps.told": "{shared} von {total}",
    "report.overlaps.told.open": "mindestens {shared} von mindestens {total}",
    "report.overlaps.none": "keines von {total}",
    "report.overlaps.none.open": "soweit erfasst keines von mindestens {total}",
    "report.overlaps.nothing": "in keinem von beiden zählt ein Thema",
    "report.overlaps.nothing.open": "soweit erfasst zählt in keinem von beiden ein Thema",
    "report.overlaps.also.one": "Ein Thema erwähnen beide, ohne dass es in beiden zählt.",
    "report.overlaps.also.many": "{N} Themen erwähnen beide, ohne dass sie in beiden zählen.",
    "report.overlaps.topics.none": "kein Thema zählt",
    "report.overlaps.topics.none.open": "soweit erfasst zählt kein Thema",
    "report.overlaps.topics.one": "{only} von {n} Thema",
    "report.overlaps.topics.many": "{only} von {n} Themen",
    "report.overlaps.topics.least.one": "{only} von mindestens {n} Thema",
    "report.overlaps.topics.least.many": "{only} von mindestens {n} Themen",
    "report.overlaps.same_district": "zwei Papiere derselben Stelle",
    "report.overlaps.caption": "Gemeinsame Themen von je zwei Konzepten",
    "report.overlaps.pair": "Konzepte",
    "report.overlaps.shared": "Gemeinsame Themen",
    "report.overlaps.only_first": "Gezählt nur im ersten",
    "report.overlaps.only_second": "Gezählt nur im zweiten",
    "report.overlaps.no_topic": "keines",
    "report.overlaps.fields": "Die Felder hinter den gemeinsamen Themen",
    "report.overlaps.fields_intro": "Die Namen der Felder sind wörtlich und führen zu ihren "
    "Belegen.",
    "report.overlaps.summary": "{names}: {told}",
    "report.overlaps.fields_caption": "Gemeinsame Themen: {names}",
    "report.overlaps.touched": "Von beiden erwähnt, aber nicht in beiden gezählt: {names}",
    "report.only_others": "Was bei anderen zählt und bei einem Konzept nicht",
    "report.only_others.intro": "Für jedes Konzept die Themen, die nur bei anderen zählen, und was "
    "es selbst dazu hat. Eine Wertung ist das nicht: Jedes Konzept wählt seine Themen, und wo "
    "eines nicht vollständig erfasst ist oder nicht im Volltext gelesen wurde, kann es mehr "
    "enthalten. Die Angaben führen zu den Feldern und Belegen beim Thema.",
    "report.only_others.all": "Bei jedem der {total} Konzepte gibt es Themen, die, soweit erfasst, "
    "nur bei anderen zählen. Was im Konzept selbst dazu erfasst ist, steht dabei.",
    "report.only_others.some.one": "Bei einem der {total} Konzepte gibt es Themen, die, soweit "
    "erfasst, nur bei anderen zählen: {names}. Was im Konzept selbst dazu erfasst ist, steht "
    "dabei.",
    "report.only_others.some.many": "Bei {n} der {total} Konzepte gibt es Themen, die, soweit "
    "erfasst, nur bei anderen zählen: {names}. Was im Konzept selbst dazu erfasst ist, steht "
    "dabei.",
    "report.only_others.caption": "{name}: Themen, die nur bei anderen zählen",
    "report.only_others.here": "In diesem Konzept",
    "report.only_others.there": "Gezählt bei",
    "sheet.overlaps": "Überschneidungen",
    "sheet.about.overlaps": "Je zwei Konzepte: eine Zeile für jedes Thema, das in mindestens "
    "einem der beiden zählt oder das beide erwähnen. Die Zahlen gelten für das ganze Paar und "
    "stehen in jeder seiner Zeilen. Was sie bedeuten, steht weiter unten auf diesem Blatt.",
    "sheet.overlaps.first": "Erstes Konzept",
    "sheet.overlaps.second": "Zweites Konzept",
    "sheet.overlaps.note": "Anmerkung",
    "sheet.overlaps.told": "Gemeinsame von allen Themen",
    "sheet.overlaps.topic": "Thema",
    "sheet.overlaps.where": "Gezählt",
    "sheet.overlaps.first_fields": "Felder im ersten Konzept",
    "sheet.overlaps.second_fields": "Felder im zweiten Konzept",
    "sheet.overlaps.both": "in beiden",
    "sheet.overlaps.none": "in keinem, nur erwähnt",
    "sheet.overlaps.one": "nur in: {name}",
    "opt.overlaps": "Statt der Matrix: je zwei Konzepte mit ihren gemeinsamen Themen.",
    "compare.title.overlaps": "Welche Themen haben je zwei Konzepte gemeinsam?",
    "compare.overlaps.shared": "Gemeinsam",
    "compare.overlaps.only": "Gezählt nur in {name} – {told}",
    "compare.overlaps.touched": "Von beiden erwähnt, aber nicht in beiden gezählt",
    "stop.overlaps.few": "Überschneidungen gibt es ab drei Konzepten, hier sind es {n}.",
    "stop.overlaps.many": "Überschneidungen gibt es bei bis zu {most} Konzepten, hier sind es {n}.",
    "stop.overlaps.many.hint": "Nennen Sie die Konzepte, um die es geht, oder wählen Sie sie aus, "
    "zum Beispiel mit --kind, --land oder --since.",
    "stop.overlaps.topic": "--overlaps und ein einzelnes Thema lassen sich nicht zusammen "
    "verwenden.",
}
