"""What `diff` and its report say: two concepts side by side."""

from konzept_cli.messages.de.synopsis_kinds import KINDS

SYNOPSIS = {
    "help.diff": "Stellt zwei Fassungen eines Konzepts oder zwei Konzepte gegenüber: alt, neu, "
    "Anmerkung.\n\nBei zwei Fassungen steht dabei, was umbenannt, aufgeteilt, zusammengelegt, "
    "verschoben, neu oder entfallen ist und was weiter gilt; bei Konzepten verschiedener Gebiete, "
    "was in beiden und was nur in einem steht. Was nicht im Konzept steht, sondern erschlossen "
    "ist, ist so bezeichnet. Mit --since zeigt der Befehl, was sich an einer Datei seit einem "
    "früheren Stand in git geändert hat.",
    "help.report.diff": "Die Gegenüberstellung als Bericht in einer einzigen Datei.",
    "arg.first-id": "Kennung eines Konzepts: Dateiname ohne Endung.",
    "arg.second-id": "Kennung des anderen Konzepts; mit --since entfällt sie.",
    "opt.since": "Ein Konzept mit seinem früheren Stand in git vergleichen: Zweig, Marke oder "
    "Commit, zum Beispiel HEAD.",
    "opt.exit-code": "Ergebnis 1, wenn es Unterschiede gibt.",
    # When konzept cannot go on.
    "stop.diff.two": "Nötig sind zwei Kennungen.",
    "stop.diff.two.hint": "Zum Beispiel: konzept diff kreis-beispiel-2019 kreis-beispiel-2024",
    "stop.diff.same": "Das ist zweimal dasselbe Konzept: {id}.",
    "stop.diff.same.hint": "Den früheren Stand einer Datei nennt --since: konzept diff {id} "
    "--since HEAD",
    "stop.diff.one": "Mit --since ist nur eine Kennung möglich.",
    "stop.since.no-git": "Frühere Stände kennt nur git, und git lässt sich hier nicht aufrufen.",
    "stop.since.no-answer": "Frühere Stände kennt nur git, und git antwortet hier nicht.",
    "stop.since.no-repository": "„{path}“ gehört zu keinem Verzeichnis, das git kennt.",
    "stop.since.no-revision": "Einen Stand „{rev}“ gibt es in git hier nicht.",
    "stop.since.no-revision.hint": "Nennen Sie einen Zweig, eine Marke oder einen Commit, zum "
    "Beispiel --since HEAD oder --since main.",
    "stop.since.not-there": "Im Stand „{rev}“ gab es die Datei {file} nicht.",
    "stop.since.not-there.hint": "Vielleicht hieß sie anders. „git log --follow -- {file}“ zeigt "
    "ihre Geschichte.",
    "stop.since.unreadable": "Den früheren Stand kann git hier nicht lesen. {reason}",
    "stop.since.unreadable.hint": "Vielleicht fehlt ein Teil der Geschichte; „git fetch“ holt ihn.",
    "stop.since.broken": "So, wie die Datei {file} im Stand „{rev}“ war, lässt sie sich nicht als "
    "Konzept lesen.",
    "stop.since.broken.hint": "Nennen Sie einen späteren Stand.",
    # Titles.
    "diff.title.editions": "Synopse: {name}",
    "diff.title.papers": "Gegenüberstellung: {older} und {newer}",
    "diff.title.records": "Was sich geändert hat: {name}",
    "diff.subtitle": "{older} und {newer}",
    "diff.page_title": "{title} – {subtitle} – Stand {stand}",
    "diff.paper": "{title} ({edition})",
    "diff.at": "Stand „{rev}“",
    "diff.now": "jetziger Stand",
    "diff.col.older": "Alt: {name}",
    "diff.col.newer": "Neu: {name}",
    "diff.col.what": "Was",
    "diff.col.remark": "Anmerkung",
    "diff.read": "erfasst aus: {kinds}",
    # Before one reads.
    "diff.caution.inferred": "Dass die neuere Fassung auf die ältere folgt, steht nicht in den "
    "Daten. Es ist aus Gebiet, Art des Papiers und Datum erschlossen.",
    "diff.caution.later": "Dazwischen liegt noch: {names}. Was das neuere Papier selbst über "
    "Änderungen sagt, gilt gegenüber der Fassung direkt davor und ist hier nicht verwendet.",
    "diff.caution.holds": "Das neuere Papier ist eine {kind}: Es behandelt nur einen Teil der "
    "Felder. Was darin nicht vorkommt, gilt weiter.",
    "diff.caution.partial-edition": "{name}: Das Papier ist eine {kind} und behandelt nur einen "
    "Teil der Felder. Was es nicht nennt, kann trotzdem gelten.",
    "diff.caution.papers": "Die beiden sind nicht zwei Fassungen eines Papiers. Deshalb steht hier "
    "nicht, was neu oder entfallen ist, sondern was in beiden und was nur in einem steht.",
    "diff.caution.words": "Grundsätze, Ziele und Maßnahmen gelten hier nur dann als gemeinsam, "
    "wenn sie den gleichen Wortlaut haben.",
    "diff.caution.same-issuer": "Beide Papiere stammen von derselben Stelle.",
    "diff.caution.partial": "{name}: nur zum Teil erfasst sind {parts}. Was davon hier nicht "
    "steht, kann im Papier trotzdem stehen.",
    "diff.caution.not-in-full": "{name}: nicht im Volltext gelesen (erfasst aus: {kinds}). Im "
    "Papier selbst kann mehr stehen.",
    "diff.caution.readings": "{name}: Der Text lässt sich verschieden lesen. Verglichen ist die "
    "Lesart, die im Datensatz verwendet ist.",
    "diff.caution.terms": "Die Papiere verwenden verschiedene Wörter für Menschen mit "
    "Einwanderungsgeschichte. Die Wörter können Verschiedenes meinen; Zahlen zu verschiedenen "
    "Wörtern sind nicht vergleichbar.",
    "diff.caution.records": "Verglichen sind zwei Stände derselben Datei. Was sich geändert hat, "
    "betrifft den Datensatz, nicht das Papier.",
    "diff.caution.inference": "„Erschlossen“ heißt: Das Papier sagt es nicht selbst; es ergibt "
    "sich aus dem Vergleich der Daten.",
    "diff.caution.topics": "Welches Feld zu welchem Thema gehört, steht nicht in den Papieren, "
    "sondern ist beim Erfassen zugeordnet worden.",
    # Sections.
    "diff.section.glance": "Auf einen Blick",
    "diff.section.cautions": "Vor dem Lesen zu beachten",
    "diff.section.compared": "Was verglichen ist",
    "diff.legend.caption": "Die Zeichen der Anmerkungen und was sie bedeuten",
    "diff.section.legend": "Was die Zeichen bedeuten",
    "diff.section.facts": "Fassung und Beschlüsse",
    "diff.section.fields": "Felder mit ihren Zielen und Maßnahmen",
    "diff.section.topics": "Thema für Thema",
    "diff.section.principles": "Grundsätze",
    "diff.section.goals": "Ziele für mehrere Felder oder das ganze Konzept",
    "diff.section.measures": "Maßnahmen für mehrere Felder oder das ganze Konzept",
    "diff.section.all_goals": "Ziele",
    "diff.section.all_measures": "Maßnahmen",
    "diff.section.below": "Ziele und Maßnahmen einzelner Felder",
    "diff.section.actors": "Zielgruppen, Beteiligte und Stellen",
    "diff.section.figures": "Zahlen über Menschen",
    "diff.caption": "{section}: {older} und {newer}",
    "diff.scroll": "{section}, waagerecht verschiebbar",
    "diff.same": "Kein Unterschied.",
    "diff.hidden.one": "Ein weiterer Eintrag ist unverändert und hier nicht gezeigt.",
    "diff.hidden.many": "{N} weitere Einträge sind unverändert und hier nicht gezeigt.",
    "diff.tally": "{section}: {counts}.",
    "diff.tally.count": "{n} {word}",
    "diff.tally.still_valid.one": "{n} gilt weiter",
    "diff.tally.still_valid.many": "{n} gelten weiter",
    "diff.tally.role": "{n} mit anderer Rolle",
    "diff.tally.topics": "{n} mit anderer Zuordnung",
    # What stands in the first column.
    "diff.what.field": "Feld",
    "diff.what.principle": "Grundsatz",
    "diff.what.goal": "Ziel",
    "diff.what.measure": "Maßnahme",
    "diff.what.actor": "Beteiligte",
    "diff.what.figure": "Zahl",
    "diff.what.title": "Titel",
    "diff.what.subtitle": "Untertitel",
    "diff.what.district": "Gebiet oder Stelle",
    "diff.what.document_type": "Art des Papiers",
    "diff.what.issued_by": "Herausgegeben von",
    "diff.what.edition": "Fassung",
    "diff.what.period": "Gilt für",
    "diff.what.binding": "Bindung",
    "diff.what.decisions": "Beschlüsse und Beratungen",
    "diff.what.participation": "Beteiligung",
    "diff.what.person_terms": "Wörter für die Menschen",
    "diff.what.counts": "Anzahlen, die der Text nennt",
    "diff.what.budget": "Mittel auf Ebene des Konzepts",
    "diff.what.follows": "Fassung davor",
    "diff.what.changes": "Erfasste Änderungen",
    "diff.what.edition_evidence": "Anmerkungen und Belege zur Fassung",
    "diff.what.variants": "Ausgaben",
    "diff.what.events": "Weitere Ereignisse",
    "diff.what.features": "Merkmale, die der Text nennt",
    "diff.what.relations": "Bezüge zu anderen Papieren",
    "diff.what.sources": "Quellen",
    "diff.what.recorded": "Stand der Erfassung",
    "diff.what.remarks": "Anmerkungen und Belege zum Ganzen",
    # The empty side, and single values.
    "diff.gap.still_valid": "gilt weiter",
    "diff.gap.not_there": "nicht vorhanden",
    "diff.name_only": "nur dem Namen nach erfasst",
    "diff.shift": "{before} → {after}",
    "diff.value.own_field": "eigenes Feld",
    "diff.value.whole": "ganzes Konzept",
    "diff.value.first": "am Anfang",
    "diff.value.after": "nach {label}",
    "diff.value.alone": "für sich",
    "diff.key.number": "Nummer",
    "diff.key.called": "Wort des Papiers",
    "diff.key.roles": "Rolle",
    "diff.key.priority": "Priorität",
    "diff.key.topics": "Zuordnung",
    "diff.key.claimed_unique": "Von der Quelle selbst als Besonderheit bezeichnet",
    "diff.key.part_of": "Teil von",
    "diff.key.order": "Stelle",
    "diff.key.home": "Gehört zu",
    "diff.key.above": "Steht unter",
    "diff.key.text": "Aussage",
    "diff.key.status": "Stand",
    "diff.key.status_reason": "Grund für den Stand",
    "diff.key.responsible": "Zuständig",
    "diff.key.deadline": "Frist",
    "diff.key.indicator": "Woran man es erkennt",
    "diff.key.budget": "Mittel",
    "diff.key.value": "Wert",
    "diff.key.unit": "Einheit",
    "diff.key.date": "Bezugszeit",
    "diff.key.population": "Bezogen auf",
    "diff.key.term": "Wort für die Menschen",
    "diff.key.alternative_labels": "Auch genannt",
    "diff.key.no_topic": "Kein Thema, weil",
    "diff.key.readings": "Andere Lesarten",
    "diff.key.note": "Anmerkung",
    "diff.key.conflicts": "Andere Angaben",
    "diff.key.evidence": "Belege",
    "diff.key.label": "Bezeichnung",
    "diff.key.kind": "Art",
    "diff.key.ags": "AGS",
    "diff.key.goals": "Ziele",
    "diff.key.measures": "Maßnahmen",
    **KINDS,
}
