"""Words of the report on one topic."""

TOPIC = {
    "help.report.topic": "Ein Thema in allen Konzepten oder in den genannten.\n\nDer Bericht "
    "zeigt, in welcher Rolle die Konzepte das Thema führen, mit Wortlaut, Zuordnung, Zielen, "
    "Maßnahmen und Belegen nebeneinander, dazu Lesarten, frühere Fassungen und Themen, die sich "
    "mit ihm ein Feld teilen. Für das Thema genügt sein Name, auch einer, den Konzepte verwenden.",
    "arg.topic": "Kennung oder Name eines Themas; „konzept explain topics“ zeigt alle.",
    "topic.concepts": "{n} Konzepte",
    # What belongs to it
    "topic.about.group": "Themengruppe",
    "topic.about.scope": "Was dazugehört",
    "topic.about.alternative_labels": "Heißt in Konzepten auch",
    "topic.about.not_here": "Gehört nicht hierher",
    "topic.about.related": "Benachbarte Themen",
    "topic.counting": (
        "„Gezählt“ ist ein Konzept, in dem das Thema {counted} ist. Ein Feld, das das Thema nur "
        "berührt, zählt nicht. Alle anderen Rollen stehen in der Tabelle, zählen aber nicht. "
        "Die Zahl sagt nicht, wie viel oder wie gut ein Konzept zu dem Thema arbeitet."
    ),
    # Sections
    "topic.section.table": "Welches Konzept was aus dem Thema macht",
    "topic.section.beside": "Die Konzepte nebeneinander",
    "topic.section.editions": "Von Fassung zu Fassung",
    "topic.section.neighbours": "Themen, die sich Felder mit diesem teilen",
    # At a glance
    "topic.glance.table.link": "Zur Tabelle",
    "topic.glance.beside.link": "Die Konzepte nebeneinander",
    "topic.glance.absent.link": "Konzepte ohne erfasstes Feld zu diesem Thema",
    "topic.glance.mentioned.link": "Was diese Konzepte dazu sagen",
    "topic.glance.editions.link": "Die Fassungen im Vergleich",
    "topic.glance.neighbours.link": "Die gemeinsamen Felder",
    "topic.glance.counted.all": "In allen {total} Konzepten ist das Thema {counted}.",
    "topic.glance.counted.named": (
        "In {count} Konzepten ist das Thema {counted}, soweit sie erfasst sind: {names}."
    ),
    "topic.glance.counted.number": (
        "In {count} Konzepten ist das Thema {counted}, soweit sie erfasst sind."
    ),
    "topic.glance.roles": "In welcher Rolle es steht: {listed}.",
    "topic.glance.role": "{role} – {names}",
    "topic.glance.role.uncounted": "{role} (zählt nicht) – {names}",
    "topic.glance.touched": "von einem Feld nur berührt (zählt nicht) – {names}",
    "topic.glance.absences": "Kein Feld zu dem Thema: {listed}.",
    "topic.glance.not_named": "nicht genannt – {names}",
    "topic.glance.not_recorded": "nicht erfasst – {names}",
    "topic.glance.explicitly_none": "ausdrücklich keine Handlungsfelder – {names}",
    "topic.glance.mentioned": (
        "Ohne eigenes Feld, aber in Grundsätzen, Zielen oder Maßnahmen kommt das Thema hier vor: "
        "{names}."
    ),
    "topic.glance.editions": (
        "Was seit der Fassung davor aus dem Thema geworden ist: {listed}. Ob das Papier es selbst "
        "sagt oder ob es aus den Daten erschlossen ist, steht dort dabei."
    ),
    "topic.glance.neighbours": "Felder zu diesem Thema gehören auch zu: {listed}.",
    "topic.glance.more.one": "Hinzu kommt ein weiterer Eintrag.",
    "topic.glance.more.many": "Hinzu kommen {n} weitere Einträge.",
    # Table
    "topic.table.intro": "Die Rolle führt zu dem, was das Konzept zu dem Thema sagt.",
    "topic.table.caption": (
        "Rolle, Zuordnung und wörtlicher Name der Felder. Gezählt ist ein Konzept, in dem das "
        "Thema {counted} ist."
    ),
    "topic.table.no_field": "kein Feld erfasst",
    "topic.col.role": "Rolle und Zuordnung",
    # Side by side
    "topic.beside.with": "Mit einem Feld zu diesem Thema",
    "topic.beside.without": "Ohne erfasstes Feld zu diesem Thema",
    "topic.beside.parts": "Teile dieses Feldes:",
    "topic.beside.actors": "Zielgruppen, Beteiligte und Stellen zu diesem Feld:",
    "topic.beside.besides": "Dem Thema außerdem zugeordnet:",
    "topic.beside.another_reading": "nach einer anderen Lesart gehört ein Feld dazu",
    # Readings
    "topic.readings.caption": (
        "Wo es von der Lesart abhängt, welches Feld zu dem Thema gehört oder wie es heißt"
    ),
    "topic.col.reached": "Gehört zum Thema",
    "topic.reading.both": "in beiden Lesarten",
    "topic.reading.used": "nur in der verwendeten Lesart",
    "topic.reading.other": "nur in der anderen Lesart",
    # Editions
    "topic.editions.intro": (
        "Gezeigt ist nur, was zu diesem Thema gehört. Was nicht im Konzept steht, sondern aus den "
        "Daten erschlossen ist, ist so bezeichnet. Die ganze Gegenüberstellung zweier Fassungen "
        "schreibt „konzept report diff“."
    ),
    "topic.editions.caption": "Was zu dem Thema gehört: {older} und {newer}",
    "topic.editions.scroll": "{older} und {newer}, waagerecht verschiebbar",
    "topic.editions.told": "{name}: {kinds}",
    # Neighbours
    "topic.neighbours.intro": (
        "Diese Felder sind zugleich einem anderen Thema zugeordnet. Wo Konzepte Themen in einem "
        "Feld zusammenfassen, lohnt der Blick auf beide."
    ),
    "topic.neighbours.caption": "Themen mit gemeinsamen Feldern und diese Felder",
    "topic.neighbours.none": "Kein Feld zu diesem Thema gehört zugleich zu einem anderen.",
    "topic.col.neighbour": "Thema",
    "topic.col.concepts": "Konzepte",
    "topic.col.fields": "Gemeinsame Felder",
}
