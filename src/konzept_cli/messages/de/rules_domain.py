"""Faults in what concepts say."""

RULES_DOMAIN = {
    "old-edition": "Diese Fassung ist von {date}, und eine neuere ist hier nicht erfasst.",
    "old-edition.help": "Gibt es eine neuere, erfassen Sie sie. Wird in Nordrhein-Westfalen ein "
    "Kommunales Integrationszentrum gefördert, soll das beschlossene Konzept nach der "
    "Förderpraxis nicht älter als etwa drei Jahre sein.",
    "adoption-not-recorded": "Zuletzt aufgeführt ist „{kind}“; ob das Konzept beschlossen wurde, "
    "bleibt offen.",
    "adoption-not-recorded.help": "Ist bekannt, wie es ausging, ergänzen Sie den Beschluss. Hat "
    "niemand danach gesucht, gehört „decisions“ unter „recorded: partial“.",
    "incomplete-measure": "Bei dieser Maßnahme fehlt {keys}.",
    "incomplete-measure.some": "Bei {number} von {measures} Maßnahmen fehlt {keys}.",
    "incomplete-measure.lacking": "hier fehlt etwas davon",
    "incomplete-measure.help": "Sagt das Papier es an einer Stelle nicht, schreiben Sie dort "
    "„unknown“, zum Beispiel „{key}: unknown“.",
    "incomplete-measure.all": "Bei keiner Maßnahme steht {keys}.",
    "incomplete-measure.all.help": "Sagt das Papier dazu nirgends etwas, schreiben Sie unter "
    "„recorded:“, eingerückt: „not_named: [{parts}]“.",
    "incomplete-measure.responsible": "wer zuständig ist (responsible)",
    "incomplete-measure.deadline": "bis wann (deadline)",
    "incomplete-measure.indicator": "woran man den Erfolg erkennt (indicator)",
    "incomplete-percentage": "Zu diesem Anteil ({value} Prozent) nicht erfasst: {keys}.",
    "incomplete-percentage.help": "„population“ sagt, wovon es ein Anteil ist, „date“, für wann er "
    "gilt (oder „unknown“), „term“, welches Wort für Menschen das Papier verwendet.",
    "person-term-changed": "Dieser Anteil spricht von „{term}“, in der Fassung davor ist von "
    "„{other}“ die Rede: Das lässt sich nicht vergleichen.",
    "person-term-changed.before": "in der Fassung davor: „{other}“",
    "person-term-changed.help": "Nennen Sie unter „person_terms“, wie beide Papiere ihr Wort "
    "verstehen, damit niemand einen Zuwachs oder Rückgang herausliest.",
    "unlisted-person-term": "Das Wort „{term}“ steht nicht unter „person_terms“.",
    "unlisted-person-term.help": "Ergänzen Sie unter „person_terms:“ eine Zeile, eingerückt: "
    "„- word: {term}“. Sagt das Papier, was es darunter versteht, gehört das darunter zu "
    "„definition:“.",
    "unlisted-person-term.none": "Das Wort „{term}“ steht nicht unter „person_terms“.",
    "unlisted-person-term.none.help": "Schreiben Sie ganz links die Zeile „person_terms:“ und "
    "darunter, eingerückt: „- word: {term}“. Sagt das Papier, was es darunter versteht, gehört das "
    "darunter zu „definition:“.",
    "listed-twice": "„{label}“ ist doppelt aufgeführt.",
    "listed-twice.first": "hier zum ersten Mal",
    "listed-twice.help": "Führen Sie beide Einträge zusammen: mehrere „roles“ in einer Liste, "
    "andere Schreibweisen unter „alternative_labels“.",
    "respelt-label": "Das Feld heißt hier „{label}“, in der Fassung davor „{other}“.",
    "respelt-label.before": "in der Fassung davor",
    "respelt-label.help": "Schreiben es beide Papiere so, halten Sie es unter „edition: changes“ "
    "mit „kind: renamed“ fest; sonst berichtigen Sie eine der beiden Bezeichnungen.",
    "ambiguous-list": "„{label}“ steht in der Quelle in einer Aufzählung, die sich auch innerhalb "
    "dieser Bezeichnung trennen lässt: bei „{cut}“.",
    "ambiguous-list.help": "Halten Sie die andere Lesart unter „readings“ fest, mit Begründung.",
    "only-related-topics": "Dieses Feld berührt seine Themen nur ({topics}) und gehört zu keinem: "
    "„related“ zählt nicht mit.",
    "only-related-topics.help": "Ist das Feld ein Teil eines Themas, passt „broad“. Passt kein "
    "Thema, kommt ein eigenes in topics.yaml infrage.",
    "field-without-topic": "Das Feld „{label}“ ist keinem Thema zugeordnet.",
    "field-without-topic.help": "Ergänzen Sie „topics:“ oder unter „no_topic:“ den Grund, warum "
    "keines passt.",
    "unused-topic": "Das Thema „{topic}“ verwendet kein Konzept.",
    "unused-topic.help": "Löschen Sie es, oder ordnen Sie ihm die Felder zu, die dazu gehören.",
    "unused-source": "Auf die Quelle „{id}“ bezieht sich kein Beleg.",
    "unused-source.help": "Nennen Sie sie unter „source“ in den Belegen, die aus ihr stammen; gibt "
    "es keine, löschen Sie die Quelle.",
    "missing-retrieval-date": "Es ist nicht erfasst, wann diese Seite abgerufen wurde.",
    "missing-retrieval-date.help": "Ergänzen Sie „retrieved:“ mit dem Tag.",
    "undated-source": "Zu dieser Quelle ist kein Datum erfasst.",
    "undated-source.help": "Ergänzen Sie „date:“ mit dem Jahr oder Tag der Veröffentlichung oder "
    "„date: unknown“, wenn sie keines trägt.",
    "retrieved-before-published": "Die Quelle ist von {date}, abgerufen wurde sie aber schon "
    "davor: {retrieved}.",
    "retrieved-before-published.help": "Berichtigen Sie eines der beiden Daten.",
    "long-quote": "Dieses Zitat hat {number} Wörter.",
    "long-quote.help": "Etwa zwölf Wörter reichen, um die Stelle zu finden; kürzen Sie es, oder "
    "nehmen Sie zwei kurze Zitate.",
    "unspecific-quote": "Das Zitat „{quote}“ steht an {number} Stellen der Quelle.",
    "unspecific-quote.help": "Nehmen Sie ein paar Worte mehr, oder ergänzen Sie „place“ oder "
    "„page“.",
    "periods-do-not-meet.gap": "Diese Fassung gilt für {period}, die davor für {before}: "
    "Dazwischen galt keine.",
    "periods-do-not-meet.overlap": "Diese Fassung gilt für {period}, die davor für {before}: Eine "
    "Zeit lang galten beide.",
    "periods-do-not-meet.before": "die Fassung davor: {before}",
    "periods-do-not-meet.help": "Ist es nach den Papieren so, erklären Sie es in einer „note“ der "
    "Fassung; sonst berichtigen Sie „period“.",
    "page-beyond-source": "Die Quelle hat nur {pages} Seiten.",
    "page-beyond-source.zero": "Eine Seite 0 gibt es nicht.",
    "page-beyond-source.help": "Zählen Sie wie ein PDF-Programm: ab 1, mit dem Deckblatt.",
    "status-without-reason": "Die Maßnahme ist „{status}“, und der Grund ist nicht erfasst.",
    "status-without-reason.help": "Ergänzen Sie „status_reason:“. Nennt das Papier keinen Grund, "
    "sagen Sie es in einer „note“.",
    "unique-claimed-twice": "Auch {other} bezeichnet das Thema „{topic}“ als Besonderheit.",
    "unique-claimed-twice.other": "die andere Angabe",
    "unique-claimed-twice.help": "Beide können mit ihrer Aussage recht haben. Prüfen Sie, ob beide "
    "Papiere das ganze Thema meinen.",
    "unique-claim-without-evidence": "Kein Zitat zeigt, dass das Papier dieses Feld als seine "
    "Besonderheit bezeichnet.",
    "unique-claim-without-evidence.help": "Ergänzen Sie „evidence:“ mit „quote:“ und „shows: "
    "claimed_unique“. Sagt das Papier es nicht, löschen Sie „claimed_unique“.",
    "shown-role-not-recorded": "Dieser Beleg zeigt „{shows}“, beim Feld ist das nicht erfasst.",
    "shown-role-not-recorded.help": "Ergänzen Sie es unter „roles“ (oder „claimed_unique: true“), "
    "oder berichtigen Sie „shows“.",
    "listed-but-not-named": "Unter „{list}“ steht, das Papier nenne nichts davon: {part}. "
    "Aufgeführt ist aber etwas.",
    "listed-but-not-named.partial": "{part}: Das steht unter „{list}“ und zugleich unter "
    "„partial“.",
    "listed-but-not-named.partial.help": "Löschen Sie eine der beiden Zeilen: „{list}“ heißt, dass "
    "das Papier nichts davon nennt, „partial“, dass noch nicht alles davon erfasst ist.",
    "listed-but-not-named.listed": "hier aufgeführt",
    "listed-but-not-named.help": "Löschen Sie eines von beidem. Ist nur ein Teil aufgeführt, sagt "
    "das „recorded: partial“.",
    "decision-before-edition": "Der Beschluss ist von {date}, die Fassung von {edition}.",
    "decision-before-edition.edition": "die Fassung",
    "decision-before-edition.help": "Galt der Beschluss einer früheren Fassung, gehört er zu ihr; "
    "sonst berichtigen Sie eines der beiden Daten.",
    "date-in-future": "{date} liegt in der Zukunft.",
    "date-in-future.help": "Berichtigen Sie das Datum. Ein Beschluss, der noch aussteht, ist von "
    "der Art „vorgesehen“.",
    "deadline-before-edition": "Die Frist ist {deadline}, die Fassung aber von {date}.",
    "deadline-before-edition.help": "Berichtigen Sie die Frist, oder ergänzen Sie „status“, wenn "
    "die Maßnahme vorbei ist.",
    "euro-too-early": "{amount} Euro in einem Papier von {date}: Den Euro gab es da noch nicht.",
    "euro-too-early.help": "Ergänzen Sie „currency: DEM“.",
    "percentage-over-hundred": "{value} Prozent sind mehr als das Ganze.",
    "percentage-over-hundred.help": "Prüfen Sie die Zahl und „unit“. Ist es ein Zuwachs, sagen Sie "
    "das im „text“.",
    "vote-contradicts-result": "{for} Stimmen dafür und {against} dagegen: Das passt nicht zu "
    "„{word}“.",
    "vote-contradicts-result.help": "Prüfen Sie die Zahlen. Widerspricht sich die Quelle, halten "
    "Sie beides unter „conflicts“ fest.",
    "unknown-conflict-key": "Den Schlüssel „{key}“ gibt es hier nicht; dazu kann es keinen "
    "Widerspruch geben.",
    "unknown-conflict-key.help": "Möglich sind: {known}.",
    "field-among-measures": "„{label}“ steht unter „measures“, ist aber aufgebaut wie ein "
    "Handlungsfeld: mit „id“ und „topics“ und ohne etwas, das nur Maßnahmen haben.",
    "field-among-measures.help": "Ist es ein Handlungsfeld, schneiden Sie es mit allen seinen "
    "Zeilen aus, und fügen Sie es unter „action_fields:“ ein. Ist es eine Maßnahme, nennen Sie "
    "unter „fields“ das Handlungsfeld, zu dem sie gehört.",
}
