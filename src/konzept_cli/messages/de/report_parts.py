"""Words of the reports: matrix, topics, what is shared, readings."""

PARTS: dict[str, str] = {
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
    "report.matrix.sideways": "Die Tabelle lässt sich seitwärts verschieben.",
    "report.matrix.order": "Geordnet nach der Zahl der Konzepte, dann nach dem Alphabet.",
    "report.matrix.cells": (
        "Jede Zelle eines Konzepts führt zu seinem Eintrag unter „Thema für Thema“, „ausdrücklich "
        "keine“ zu den Worten der Quelle."
    ),
    # Very many concepts
    "report.fold.intro": (
        "Wegen der vielen Konzepte steht zuerst eine Übersicht nach Ländern. Darunter lässt sich "
        "jedes Land aufklappen; gedruckt stehen alle Tabellen offen."
    ),
    "report.fold.caption": (
        "In wie vielen Konzepten jedes Landes ein Thema zählt. Das ist keine Rangfolge: Wie viele "
        "Konzepte eines Landes hier erfasst sind, ist verschieden."
    ),
    "report.others": "{n} weitere",
    "report.fold.none": "Ohne Angabe des Landes",
    "report.fold.one": "{n} Konzept",
    "report.fold.many": "{n} Konzepte",
    "report.by_reading": "{units} (je nach Lesart {readings})",
    "report.stated_disputed": (
        "{n} Handlungsfelder (nach anderer Angabe {other}), nur als Zahl genannt"
    ),
    "report.parts.one": "ein Teilfeld",
    "report.parts.many": "{n} Teilfelder",
    "report.with_parts": "{role} und {parts}",
    "report.only_parts": "{role} ({parts})",
    # Topic by topic
    "report.topics.intro": (
        "Zu jedem Thema, Konzept für Konzept: das Feld mit seinem wörtlichen Namen, "
        "seine Rolle, die Zuordnung, wo nötig mit Begründung, Ziele und Maßnahmen, Belege."
    ),
    "report.topics.counted": "Gezählt in {count} Konzepten.",
    "report.topics.scope": "Was dazugehört:",
    "report.topics.relation": "Zuordnung:",
    "report.topics.goals": "Ziele",
    "report.topics.measures": "Maßnahmen",
    "report.topics.every": "alle Ziele und Maßnahmen",
    "report.topics.every_goal": "alle Ziele",
    "report.topics.every_measure": "alle Maßnahmen",
    "report.topics.shared": "Beleg für {every}:",
    "report.topics.shared_note": "Anmerkung für {every}:",
    "report.topics.readings": "Der Text lässt sich auch anders lesen.",
    "report.topics.readings_link": "Zu den Lesarten",
    "report.topics.claimed": "Von der Quelle selbst als Besonderheit bezeichnet.",
    "report.topics.alternative": "Auch genannt:",
    "report.topics.part_of": "Teil von:",
    "report.topics.whole": "nur für das ganze Konzept genannt",
    "report.topics.absent": "Ohne erfasstes Feld zu diesem Thema:",
    "report.note": "Anmerkung:",
    "report.matrix.to": "Zur Matrix",
    "report.matrix.back": "Zurück zur Matrix",
    # Core, gaps, unique
    "report.coverage.core": "Gemeinsamer Kern",
    "report.coverage.core_caption": "Themen des gemeinsamen Kerns und die Felder dazu",
    "report.coverage.unique": "Nur in einem der verglichenen Konzepte",
    "report.coverage.unique_caption": "Themen, die in genau einem der verglichenen Konzepte zählen",
    "report.coverage.unique_none": (
        "Soweit erfasst, zählt kein Thema in genau einem der verglichenen Konzepte."
    ),
    "report.coverage.claimed": "Von der Quelle selbst als Besonderheit bezeichnet",
    "report.coverage.claimed_basis": (
        "Diese Aussage stammt aus der Quelle. Ob das Feld im Vergleich einmalig ist, ist eine "
        "andere Frage."
    ),
    "report.coverage.claimed_caption": "Felder, die eine Quelle selbst als Besonderheit bezeichnet",
    "report.coverage.claimed_none": (
        "Soweit erfasst, bezeichnet keine Quelle ein Feld als Besonderheit."
    ),
    "report.coverage.touched": "Erwähnt, aber nirgends gezählt",
    "report.coverage.touched_basis": (
        "Diese Themen werden nur berührt oder kommen nur in Rollen vor, die nicht zählen."
    ),
    "report.coverage.touched_none": (
        "Jedes Thema, zu dem ein Feld erfasst ist, zählt in mindestens einem Konzept."
    ),
    "report.coverage.unnamed": "Themen ohne eigenes Feld",
    "report.coverage.unmapped": "Felder ohne zugeordnetes Thema",
    "report.coverage.unmapped_basis": (
        "Diese Felder gehören zu keinem der Themen und stehen deshalb nicht in der Matrix."
    ),
    "report.coverage.unnamed_none": "Zu jedem Thema ist mindestens ein Feld erfasst.",
    "report.core.undetermined": (
        "Ein gemeinsamer Kern lässt sich nicht bestimmen: Dafür braucht es mindestens zwei "
        "Konzepte, deren Quellen Handlungsfelder aufzählen und bei denen diese Aufzählung ganz "
        "erfasst ist. Papiere, die nur einen Teil der Felder behandeln, zählen dabei nicht."
    ),
    "report.core.single": (
        "Ein gemeinsamer Kern lässt sich aus einem einzigen Konzept nicht bestimmen."
    ),
    "report.unique.basis": (
        "Diese Themen sind in genau einem der verglichenen Konzepte {counted}. In Zielen, "
        "Maßnahmen oder Grundsätzen anderer Konzepte können sie vorkommen. Das gilt nur für diese "
        "Auswahl und nur, soweit die Konzepte erfasst sind."
    ),
    "report.unnamed.basis": (
        "Zu diesen Themen ist kein Feld erfasst, gleich in welcher Rolle. In Zielen, Maßnahmen, "
        "Grundsätzen oder unter den Beteiligten können sie vorkommen."
    ),
    # Readings and conflicts
    "report.readings.intro": (
        "Manche Texte lassen sich auf mehrere Arten lesen. Der Bericht verwendet eine Lesart und "
        "zeigt hier die anderen. In der Matrix, bei den Themen und beim Zählen gilt überall die "
        "verwendete Lesart; die anderen ändern daran nichts."
    ),
    "report.readings.none": "Andere Lesarten sind nicht erfasst.",
    "report.readings.head": "{name}: {counts} Handlungsfelder",
    "report.readings.cuts_caption": "Die Liste der Handlungsfelder in jeder Lesart: {name}",
    "report.readings.caption": "Wo der Text verschieden gelesen werden kann: {name}",
    "report.readings.used": "verwendet",
    "report.readings.no_note": "keine",
    "report.conflict": "{key} {value} – {reason}",
    "report.conflicts": "Widersprüchliche Angaben",
    "report.conflicts.caption": "Angaben, die sich widersprechen",
    "report.conflicts.none": "Es ist keine widersprüchliche Angabe erfasst.",
    "report.no_value": "keine Angabe",
    "report.key.label": "Name",
    "report.key.text": "Aussage",
    "report.key.title": "Titel",
    "report.key.date": "Datum",
    "report.key.count": "Anzahl",
    "report.key.value": "Wert",
    "report.key.body": "Gremium",
    "report.key.kind": "Art",
    "report.key.number": "Nummer",
    "report.key.roles": "Rolle",
    "report.key.amount": "Betrag",
    "report.key.deadline": "Frist",
    "report.key.status": "Stand",
    "report.key.responsible": "Zuständigkeit",
    "report.key.period": "Laufzeit",
    "report.key.unit": "Einheit",
    "report.key.paper": "Vorlage",
    "report.key.population": "Bezug",
    "report.key.priority": "Priorität",
    "report.key.part_of": "Zugehörigkeit",
    "report.key.word": "Wort",
    "report.key.vote": "Abstimmung",
    "report.key.name": "Name",
    "report.key.ags": "Amtlicher Schlüssel (AGS)",
    "report.key.of": "Was gezählt wird",
    "report.key.term": "Wort der Quelle",
    "report.key.place": "Ort",
}
