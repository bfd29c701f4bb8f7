"""Keys that a concept does not have, or needs."""

STRUCTURE = {
    "not-a-record.list": "Die Datei beginnt mit einer Aufzählung; erwartet werden Schlüssel wie "
    "„title:“.",
    "not-a-record.text": "Die Datei enthält nur Text; erwartet werden Schlüssel wie „title:“.",
    "not-a-record.help": "Die erste Zeile eines Konzepts lautet „schema: 1“, dann folgen „title:“, "
    "„district:“, „edition:“ und „sources:“.",
    "missing-key": "Hier fehlt der Schlüssel „{key}“.",
    "missing-key.after": "Hier fehlt der Schlüssel „{key}“.",
    "missing-key.after.help": "Ergänzen Sie „{key}:“ nach „{before}“.",
    "missing-key.choice": "Hier fehlt der Schlüssel „{key}“.",
    "missing-key.choice.help": "Ergänzen Sie „{key}:“ mit einem dieser Werte: {allowed}.",
    "missing-key.id": "Hier fehlt der Schlüssel „id“.",
    "missing-key.id.help": "Ergänzen Sie „id:“ mit einem kurzen Namen, zum Beispiel „id: {slug}“.",
    "missing-key.only": "Hier fehlt der Schlüssel „{key}“.",
    "missing-key.only.help": "Ergänzen Sie „{key}: {value}“.",
    "missing-key.help": "Ergänzen Sie „{key}:“ mit einem Wert.",
    "missing-key.no-value": "Der Schlüssel „{key}“ hat keinen Wert.",
    "missing-key.no-value.help": "Schreiben Sie nach dem Doppelpunkt einen Wert. Was unbekannt "
    "ist, heißt bei Daten „unknown“.",
    "missing-key.says-nothing": "Hier steht weder „label“ noch „text“.",
    "missing-key.says-nothing.help": "„label“ ist der Wortlaut des Konzepts, „text“ sind eigene "
    "Worte mit einem Zitat als Beleg.",
    "missing-key.names-nothing": "Hier steht weder „concept“ noch „title“.",
    "missing-key.names-nothing.help": "„concept“ nennt die Kennung eines erfassten Konzepts, "
    "„title“ den Titel eines anderen.",
    "missing-key.empty-list": "Die Liste „{key}“ ist leer; mindestens ein Eintrag ist nötig.",
    "missing-key.empty-list.help": "Tragen Sie mindestens einen Eintrag ein.",
    "unknown-key": "Den Schlüssel „{key}“ gibt es hier nicht.",
    "unknown-key.elsewhere": "Den Schlüssel „{key}“ gibt es hier nicht, wohl aber in „{place}“.",
    "unknown-key.elsewhere.help": "Verschieben Sie die Angabe nach „{place}“, oder prüfen Sie die "
    "Einrückung.",
    "unknown-key.top": "Den Schlüssel „{key}“ gibt es hier nicht, wohl aber auf der obersten Ebene "
    "der Datei.",
    "unknown-key.top.help": "Beginnen Sie die Zeile ganz links, oder prüfen Sie die Einrückung.",
    "unknown-key.list": "Den Schlüssel „{key}“ gibt es hier nicht.",
    "unknown-key.list.help": "Erlaubt sind hier: {allowed}. Eigene Schlüssel beginnen mit „x-“.",
    "unknown-key.rule": "Eine Regel „{key}“ gibt es nicht.",
    "unknown-key.rule.help": "„konzept explain“ zeigt alle Regeln.",
    "unknown-key.group": "„{key}“ ist eine Gruppe; hier stehen einzelne Regeln.",
    "unknown-key.group.help": "„konzept explain“ zeigt, welche Regeln zu einer Gruppe gehören.",
    "unknown-key.below": "Den Schlüssel „{key}“ gibt es hier nicht; die Zeile gehört wohl noch zu "
    "„{above}“ darüber.",
    "unknown-key.below.help": "Rücken Sie sie um {number} Leerzeichen weiter ein.",
    "unknown-key.below.fix": "Weiter einrücken",
    "unknown-key.below-list": "Den Schlüssel „{key}“ gibt es hier nicht; die Zeile gehört wohl "
    "noch zu „{above}“ darüber.",
    "unknown-key.below-list.help": "Rücken Sie sie um {number} Leerzeichen weiter ein, und "
    "schreiben Sie „- “ vor „{key}“.",
    "unknown-key.below-list.fix": "Weiter einrücken, mit Bindestrich",
    "unknown-key.other-list": "Dieser Eintrag gehört wohl nicht unter „{own}“, sondern unter "
    "„{homes}“: Hier gibt es nicht, was er enthält ({keys}).",
    "unknown-key.other-list.help": "Schneiden Sie ihn mit allen seinen Zeilen aus, und fügen Sie "
    "ihn unter „{homes}:“ ein, so weit eingerückt wie die Einträge dort. Gibt es „{homes}:“ noch "
    "nicht, schreiben Sie zuerst diese Zeile, ganz links.",
    "unknown-key.other-part": "Dieser Eintrag gehört wohl nicht unter „{own}“, sondern unter "
    "„{homes}“: Hier gibt es nicht, was er enthält ({keys}).",
    "unknown-key.other-part.help": "Schneiden Sie ihn mit allen seinen Zeilen aus, und fügen Sie "
    "ihn dort ein, wo die Angabe steht, zu der er gehört: weiter eingerückt als sie, unter einer "
    "Zeile „{homes}:“.",
    "unknown-key.others": "Dasselbe gilt für so viele weitere Einträge dieser Liste: {others}.",
    "unknown-key.left-behind": "Den Schlüssel „{key}“ gibt es hier nicht; die Zeile gehört wohl "
    "unter das leere „{above}“ darüber.",
    "unknown-key.left-behind.help": "Rücken Sie sie weiter ein als „{above}“, ebenso alle, die zu "
    "ihr gehören.",
    "unknown-key.no-colon": "Den Schlüssel „{key} {text}“ gibt es nicht; nach „{key}“ fehlt wohl "
    "der Doppelpunkt.",
    "unknown-key.no-colon.help": "Schreiben Sie „{key}: {text}“.",
    "unknown-key.no-colon.fix": "Doppelpunkt einfügen",
}
