"""Words of the profile: one concept with everything that its record says."""

PROFILE = {
    "help.report.concept": "Das Profil eines Konzepts als Bericht in einer einzigen Datei.\n\n"
    "Mit allem, was erfasst ist, und dem Weg zu jedem Beleg. Liegen die Texte der Quellen vor, "
    "sagt der Bericht auch, welche Zitate dort stehen.",
    "profile.about": "Profil eines Konzepts: {name}, {edition}",
    "profile.page_title": "{name}, {edition} – Profil eines Konzepts – Stand {stand}",
    "profile.key": "Amtliche Schlüssel",
    "profile.status": "Letzter erfasster Schritt",
    # Sections.
    "profile.section.record": "Was erfasst ist",
    "profile.section.history": "Fassungen, Beschlüsse, Bezüge",
    "profile.section.fields": "Gliederung",
    "profile.section.topics": "Themen",
    "profile.section.others": "Was bei anderen zählt und hier nicht",
    "profile.section.aims": "Grundsätze, Ziele, Maßnahmen, Mittel",
    "profile.section.people": "Menschen und Beteiligte",
    "profile.section.legend": "Zeichen und Wörter",
    # At a glance.
    "profile.glance.record": "Was erfasst ist",
    "profile.glance.history": "Fassungen und Beschlüsse",
    "profile.glance.fields": "Die ganze Gliederung",
    "profile.glance.aims": "Ziele und Maßnahmen",
    "profile.glance.topics": "Alle Themen",
    "profile.glance.others": "Themen, die nur bei anderen zählen",
    "profile.glance.told": "Das Profil zeigt ein einzelnes Papier: {name}, {edition}.",
    "profile.glance.decided": "Letzter erfasster Schritt: {status}.",
    "profile.glance.undecided": "Beschlüsse und Beratungen: {status}.",
    "profile.glance.papers": "Von dieser Stelle sind {n} Papiere erfasst.",
    "profile.glance.units": "Gliederung: {units}.",
    "profile.glance.listed": "Erfasst: {listed}.",
    "profile.glance.none": "{part}: {word}.",
    "profile.glance.measures": "Maßnahmen mit erfasster Zuständigkeit: {responsible}, mit Frist: "
    "{deadline}, mit Betrag: {budget}.",
    "profile.glance.partial": "Nur teilweise erfasst: {parts}.",
    "profile.glance.without": "Ohne Feld bleiben von {total} Themen: {listed}.",
    "profile.glance.absent": "{n} {word}",
    "profile.goals.one": "ein Ziel",
    "profile.goals.many": "{n} Ziele",
    "profile.measures.one": "eine Maßnahme",
    "profile.measures.many": "{n} Maßnahmen",
    # What is recorded.
    "profile.not_in_full": "Das Konzept selbst wurde nicht im Volltext gelesen. Was hier steht, "
    "gilt für die ausgewerteten Quellen ({kinds}). Im Konzept selbst kann mehr stehen.",
    "profile.parts.caption": "Was der Datensatz enthält, und warum anderes nicht da ist",
    "profile.col.part": "Teil",
    "profile.col.state": "Stand",
    "profile.recorded": "erfasst",
    "profile.partly": "teilweise erfasst",
    "profile.of_measures": "bei {n} von {total} Maßnahmen",
    "profile.remarks": "Anmerkungen zum Datensatz",
    "profile.check": "Sind die Zitate geprüft?",
    "profile.check.nothing": "Der Datensatz enthält keinen Wortlaut, den man prüfen könnte.",
    "profile.check.unverified": "Als dieser Bericht entstand, lagen die Texte der Quellen nicht "
    "vor. Der Wortlaut ({total} Zitate und Namen) ist deshalb hier nicht geprüft.",
    "profile.check.found": "{n} von {total} wörtlichen Zitaten und Namen stehen so im "
    "gespeicherten Text der Quelle.",
    "profile.check.not-found.one": "{N} wurde dort nicht gefunden.",
    "profile.check.not-found.many": "{N} wurden dort nicht gefunden.",
    "profile.check.unverified.one": "{N} ließ sich nicht prüfen, weil der Text der Quelle nicht "
    "vorlag.",
    "profile.check.unverified.many": "{N} ließen sich nicht prüfen, weil der Text der Quelle nicht "
    "vorlag.",
    "profile.check.missing": "Nicht gefunden:",
    "profile.check.word": "Was gefunden wurde, trägt in diesem Bericht das Wort „geprüft“.",
    "profile.quote.found": "geprüft",
    "profile.quote.missing": "nicht im Text der Quelle gefunden",
    # Editions.
    "profile.editions": "Erfasste Papiere dieser Stelle",
    "profile.editions.caption": "Alle erfassten Papiere dieser Stelle, das älteste zuerst",
    "profile.col.title": "Titel",
    "profile.col.id": "Kennung",
    "profile.here": "dieses Profil",
    "profile.diff": "Neben der Fassung davor",
    "profile.named_by": "Andere erfasste Papiere, die dieses nennen",
    "profile.named_by.follows": "schreibt dieses Papier fort",
    "profile.named_by.based_on": "beruht auf diesem Papier",
    "profile.named_by.takes_structure_from": "übernimmt den Aufbau von diesem Papier",
    "profile.named_by.supplements": "ergänzt dieses Papier",
    "profile.named_by.implements": "setzt dieses Papier um",
    "profile.named_by.evaluates": "wertet dieses Papier aus",
    "profile.named_by.linked_to": "steht in Verbindung mit diesem Papier",
    # Fields and topics.
    "profile.fields.intro": "Jede Einheit steht mit ihrem wörtlichen Namen, ihrer Rolle und der "
    "Zuordnung zu Themen, dazu Ziele und Maßnahmen. Teile stehen unter dem, wozu sie gehören.",
    "profile.fields.parts": "Teile davon:",
    "profile.fields.no_topic": "Kein Thema passt:",
    "profile.counts": "Genannte und erfasste Anzahlen",
    "profile.counts.intro": "Die Quelle nennt diese Anzahlen. Daneben steht, wie viele erfasst "
    "sind, wo alle erfasst sind und sich zählen lassen.",
    "profile.not_counted": "nicht gezählt",
    "profile.topics.none": "Zu keinem der {total} Themen gehört ein Feld.",
    "profile.topics.one": "Zu einem von {total} Themen gehört mindestens ein Feld.",
    "profile.topics.many": "Zu {n} von {total} Themen gehört mindestens ein Feld.",
    "profile.topics.caption": "Themen, zu denen das Papier ein Feld hat",
    "profile.topics.absent": "Themen ohne Feld",
    "profile.glance.elsewhere.one": "Im Vergleich mit einem Konzept einer anderen Stelle gibt es "
    "Themen, die, soweit erfasst, nur dort zählen. Was im Papier selbst dazu erfasst ist, steht "
    "dabei.",
    "profile.glance.elsewhere.many": "Im Vergleich mit {n} Konzepten anderer Stellen gibt es "
    "Themen, die, soweit erfasst, nur dort zählen. Was im Papier selbst dazu erfasst ist, steht "
    "dabei.",
    "profile.others.one": "Verglichen wird mit einem Konzept einer anderen Stelle: {names}.",
    "profile.others.many": "Verglichen wird mit {n} Konzepten anderer Stellen: {names}.",
    "profile.others.chosen": "Ausgewählt: {how}.",
    "profile.others.kinds": "Darunter sind Stellen anderer Art; Unterschiede können auch daran "
    "liegen.",
    "profile.others.told": "Ein Thema ist aufgeführt, wenn es, soweit erfasst, in mindestens einem "
    "davon {counted} ist und im Papier selbst nicht. Daneben steht, was im Papier selbst dazu "
    "erfasst ist. Eine Wertung ist das nicht: Jedes Konzept wählt seine Themen, und wo eines nicht "
    "vollständig erfasst ist oder nicht im Volltext gelesen wurde, kann es mehr enthalten.",
    "profile.others.none": "Soweit erfasst, ist dort kein Thema {counted}, das es nicht auch im "
    "Papier selbst ist.",
    "profile.others.caption": "Themen, die nur bei anderen zählen",
    "profile.col.role": "Rolle und Zuordnung",
    "profile.col.fields": "Felder",
    "profile.hint.goals": "Hier stehen Ziele für das ganze Konzept oder mehrere Felder und ganze "
    "Zielbäume. Ziele, die ein Feld für sich hat, stehen bei ihm in der Gliederung.",
    # Signs.
    "profile.legend.states": "Was erfasst ist",
    "profile.legend.counts": "Zählt im Vergleich",
    "profile.meaning.recorded": "Die Angaben der ausgewerteten Quellen dazu stehen im Datensatz.",
    "profile.meaning.partly": "In der Quelle oder im Konzept kann dazu mehr stehen.",
}
