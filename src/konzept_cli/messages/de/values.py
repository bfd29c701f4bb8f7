"""Values that a key cannot have: other words, another form, another type."""

VALUES = {
    "unknown-value": "„{value}“ ist kein erlaubter Wert für „{key}“.",
    "unknown-value.help": "Erlaubt sind: {allowed}.",
    "unknown-value.only": "„{value}“ ist kein erlaubter Wert für „{key}“.",
    "unknown-value.only.help": "Erlaubt ist nur: {allowed}.",
    "unknown-value.rule": "Eine Regel oder Gruppe „{value}“ gibt es nicht.",
    "unknown-value.rule.help": "„konzept explain“ zeigt alle Regeln und Gruppen.",
    "unknown-value.kept-on": "„{value}“ lässt sich nicht abschalten: Unbrauchbare Dateien blieben "
    "sonst unbemerkt.",
    "unknown-value.kept-on.help": "Löschen Sie den Eintrag. Gehört eine Datei nicht zu den "
    "Konzepten, nennen Sie sie unter „exclude“.",
    "unknown-value.kept-on-ignores": "„{value}“ lässt sich nicht abschalten: Sonst bliebe "
    "unbemerkt, dass eine Ausnahme nicht mehr stimmt.",
    "unknown-value.kept-on-ignores.help": "Löschen Sie den Eintrag. Wie schwer die Meldung wiegt, "
    "lässt sich unter „severities“ ändern.",
    "unknown-value.kept-error": "„{rule}“ bleibt ein Fehler: Unbrauchbare Dateien blieben sonst "
    "unbemerkt.",
    "unknown-value.kept-error.help": "Löschen Sie den Eintrag. Gehört eine Datei nicht zu den "
    "Konzepten, nennen Sie sie unter „exclude“.",
    "wrong-type.list-not-text": "„{key}“ ist eine Liste, hier steht aber ein Text.",
    "wrong-type.list-not-text.help": "Schreiben Sie jeden Eintrag in eine eigene Zeile, die mit "
    "„- “ beginnt.",
    "wrong-type.list-not-none": "„{key}“ ist eine Liste; dass sie leer ist, sagt kein Wort, "
    "sondern [].",
    "wrong-type.list-not-none.help": "Gibt es nichts einzutragen, schreiben Sie [], oder löschen "
    "Sie die Zeile. Ob das Papier etwas nicht nennt oder nur nichts erfasst ist, sagt „recorded“.",
    "wrong-type.list-not-word": "„{key}“ ist eine Liste, hier steht aber ein Text.",
    "wrong-type.list-not-word.help": "Kurze Listen stehen in eckigen Klammern.",
    "wrong-type.list-not-entry": "„{key}“ ist eine Liste, hier steht aber ein Text.",
    "wrong-type.list-not-entry.help": "Beginnen Sie nach „{key}:“ eine neue Zeile, weiter "
    "eingerückt: „- {word}: {text}“.",
    "wrong-type.list-not-bullets": "„{key}“ ist eine Liste; ihre Einträge beginnen mit einem "
    "Bindestrich und einem Schlüssel, nicht mit einem Aufzählungszeichen.",
    "wrong-type.list-not-bullets.help": "Schreiben Sie jeden Eintrag in eine eigene Zeile: "
    "„- {word}: …“.",
    "wrong-type.list-not-bullets.fix": "Durch Bindestriche mit Schlüsseln ersetzen",
    "wrong-type.list-not-braces": "„{key}“ ist eine Liste; Listen stehen in eckigen Klammern, "
    "nicht in geschweiften.",
    "wrong-type.list-not-braces.help": "Schreiben Sie [ statt {{ und ] statt }}.",
    "wrong-type.list-not-mapping": "„{key}“ ist eine Liste, hier stehen aber Schlüssel mit Werten.",
    "wrong-type.list-not-mapping.help": "Setzen Sie vor den ersten Schlüssel jedes Eintrags „- “, "
    "und rücken Sie seine übrigen Zeilen um 2 Leerzeichen weiter ein.",
    "wrong-type.mapping-not-text": "Ein Eintrag in „{key}“ braucht Schlüssel mit Werten, hier "
    "steht aber nur ein Text.",
    "wrong-type.mapping-not-text.help": "Schreiben Sie einen Schlüssel davor: „{word}: {text}“.",
    "wrong-type.mapping-not-value": "„{key}“ braucht Schlüssel mit Werten, hier steht aber nur ein "
    "Text.",
    "wrong-type.mapping-not-value.help": "Beginnen Sie nach „{key}:“ eine neue Zeile, weiter "
    "eingerückt: „{word}: {text}“.",
    "wrong-type.list-not-reference": "Ein Verweis wie „{text}“ ist kein Beleg: Jede Angabe hat "
    "ihre eigenen.",
    "wrong-type.list-not-reference.help": "Schreiben Sie den Beleg hier noch einmal hin, in einer "
    "neuen Zeile nach „{key}:“, weiter eingerückt: „- quote:“ und die Worte des Papiers.",
    "wrong-type.mapping-not-phrase": "„{key}“ braucht Schlüssel mit Werten, hier steht aber nur "
    "ein Text.",
    "wrong-type.mapping-not-phrase.help": "Gemeint ist wohl: „{key}: {told}“.",
    "wrong-type.mapping-not-list": "„{key}“ braucht hier Schlüssel mit Werten, nicht eine Liste.",
    "wrong-type.mapping-not-list.help": "Lassen Sie den Bindestrich weg.",
    "wrong-type.text-not-list": "„{key}“ ist ein einzelner Text, hier steht aber eine Liste.",
    "wrong-type.text-not-list.help": "Schreiben Sie den Text ohne Bindestrich und Klammern hinter "
    "den Doppelpunkt.",
    "wrong-type.text-not-mapping": "„{key}“ ist ein einzelner Text, hier stehen aber Schlüssel mit "
    "Werten.",
    "wrong-type.text-not-mapping.help": "Enthält der Text einen Doppelpunkt, setzen Sie ihn in "
    "Anführungszeichen.",
    "wrong-type.list-not-nothing": "Dieser Eintrag in „{key}“ ist leer.",
    "wrong-type.mapping-not-nothing": "Dieser Eintrag in „{key}“ ist leer.",
    "wrong-type.text-not-nothing": "Dieser Eintrag in „{key}“ ist leer.",
    "wrong-type.help": "Tragen Sie etwas ein, oder löschen Sie die Zeile mit dem Bindestrich.",
    "wrong-form.text": "Der Text in „{key}“ ist leer.",
    "wrong-form.text.help": "Schreiben Sie einen Text, oder löschen Sie die Zeile.",
    "wrong-form.id": "„{value}“ ist keine Kennung (id).",
    "wrong-form.id.help": "Eine Kennung besteht aus kleinen Buchstaben a bis z, Ziffern und "
    "Bindestrichen, zum Beispiel „sprache-bildung“.",
    "wrong-form.topic": "„{value}“ ist keine Kennung (id) eines Themas.",
    "wrong-form.topic.help": "Vorhanden sind: {known}. „konzept explain topics“ sagt, was zu jedem "
    "gehört.",
    "wrong-form.several-topics": "Hier stehen mehrere Themen; eine Zuordnung nennt genau eines.",
    "wrong-form.several-topics.help": "Machen Sie für jedes Thema einen eigenen Eintrag unter "
    "„topics“, mit „topic“ und „relation“: {ids}.",
    "wrong-form.field": "„{value}“ ist keine Kennung (id) eines Handlungsfelds.",
    "wrong-form.field.help": "Vorhanden sind: {known}.",
    "wrong-form.source": "„{value}“ ist keine Kennung (id) einer Quelle.",
    "wrong-form.source.help": "Vorhanden sind: {known}.",
    "wrong-form.ags": "„{value}“ ist kein amtlicher Schlüssel.",
    "wrong-form.ags.help": "Der Amtliche Gemeindeschlüssel (AGS) hat 2, 3, 5 oder 8 Ziffern mit "
    'der führenden Null, zum Beispiel "05158".',
    "wrong-form.nuts": "„{value}“ ist kein NUTS-Schlüssel.",
    "wrong-form.nuts.help": "Deutsche NUTS-Schlüssel lauten wie „DEA1C“.",
    "wrong-form.sha256": "Das ist keine Prüfsumme (SHA-256).",
    "wrong-form.sha256.help": "Sie hat genau 64 Zeichen aus 0 bis 9 und a bis f.",
    "wrong-form.url": "„{value}“ ist keine Internetadresse.",
    "wrong-form.url.help": "Sie beginnt mit https:// oder http:// und hat keine Leerzeichen.",
    "wrong-form.language": "„{value}“ ist kein Sprachkürzel.",
    "wrong-form.language.help": "Sprachen haben Kürzel wie „de“, „en“ oder „tr“.",
    "wrong-form.date": "„{value}“ ist kein Datum in der erwarteten Form.",
    "wrong-form.date.help": 'Erlaubt sind "2013", "2013-03", "2013-03-07", Zeiträume wie '
    '"2006/2011" oder "2013-04-16/.." und unknown.',
    "wrong-form.date-order": "Der Zeitraum „{value}“ endet, bevor er beginnt.",
    "wrong-form.date-order.help": "Schreiben Sie zuerst den Beginn, dann das Ende.",
    "wrong-form.quantity": "„{value}“ ist keine Zahl in der erwarteten Form.",
    "wrong-form.quantity.help": "Schreiben Sie Zahlen ohne Punkt für die Tausender und mit Punkt "
    "statt Komma, zum Beispiel 1200 oder 34.5; davor darf rund, knapp, über, mindestens oder "
    "höchstens stehen.",
    "wrong-form.quantity-of": "„{value}“ ist keine Zahl in der erwarteten Form.",
    "wrong-form.quantity-of.help": "Hier steht nur die Zahl. Wovon es so viele sind („{unit}“), "
    "gehört in einen eigenen Schlüssel, meist „unit“: für Personen „unit: people“.",
    "wrong-form.amount-per": "„{value}“ ist keine Zahl in der erwarteten Form.",
    "wrong-form.amount-per.help": "Hier steht nur die Zahl. Für welche Zeit der Betrag gilt, sagt "
    "eine eigene Zeile darunter: „per: {per}“.",
    "wrong-form.amount-in-dm": "„{value}“ ist keine Zahl in der erwarteten Form.",
    "wrong-form.amount-in-dm.help": "Hier steht nur die Zahl. Die Währung nennt eine eigene Zeile "
    "darunter: „currency: DEM“.",
    "wrong-form.quantity-range": "„{value}“ ist eine Spanne, keine einzelne Zahl.",
    "wrong-form.quantity-range.help": "Schreiben Sie „mindestens {least}“, oder lassen Sie die "
    "Angabe weg; beide Zahlen kann das Zitat nennen.",
    "wrong-form.quantity-unknown": "„{value}“ ist keine Zahl.",
    "wrong-form.quantity-unknown.help": "Nennt das Papier keine Zahl, lassen Sie diese Zeile weg.",
    "wrong-form.date-continuing": "„{value}“ ist kein Datum in der erwarteten Form.",
    "wrong-form.date-continuing.help": "Was kein Ende hat, hat kein Datum: Lassen Sie die Zeile "
    "weg. Nennt das Papier einen Beginn, schreiben Sie zum Beispiel „2024/..“.",
    "wrong-form.page-range": "„{key}“ ist die Nummer einer Seite, hier steht aber „{value}“.",
    "wrong-form.page-range.help": "Schreiben Sie „page: {page}“, also die Seite, auf der das Zitat "
    "beginnt. Alle Seiten können unter „place“ stehen, zum Beispiel „place: S. {page} ff.“.",
    "wrong-form.whole-number": "„{key}“ ist eine ganze Zahl, hier steht aber „{value}“.",
    "wrong-form.whole-number.help": "Schreiben Sie nur Ziffern, zum Beispiel 12.",
    "wrong-form.flag": "„{key}“ ist entweder true (ja) oder false (nein), hier steht aber "
    "„{value}“.",
    "wrong-form.flag.help": "Schreiben Sie true oder false.",
    "unknown-value.phrase": "„{value}“ ist kein erlaubter Wert für „{key}“, sondern sagt mehr.",
    "unknown-value.phrase.help": "Jede Angabe hat ihren eigenen Schlüssel: {told}.",
    "unknown-value.marks": "Die Anführungszeichen in {value} sind typografische; für YAML gehören "
    "sie zum Wert.",
    "unknown-value.marks.help": "Nur gerade Anführungszeichen umschließen einen Wert; nötig sind "
    "sie hier nicht.",
    "wrong-form.marks": "Die Anführungszeichen in {value} sind typografische; für YAML gehören sie "
    "zum Wert.",
    "wrong-form.marks.help": "Nur gerade Anführungszeichen umschließen einen Wert.",
    "wrong-form.no-such-day": "Den Tag „{value}“ gibt es nicht: Dieser Monat hat nur {days} Tage.",
    "wrong-form.no-such-day.help": 'Prüfen Sie Tag und Monat. Daten stehen so da: "2013-03-07".',
    "wrong-form.no-such-month": "„{value}“ gibt es nicht: Das Jahr hat zwölf Monate.",
    "wrong-form.no-such-month.help": 'Prüfen Sie Tag und Monat. Daten stehen so da: "2013-03-07".',
    "unknown-value.several": "„{value}“ sind {number} Werte; zwischen ihnen steht in „{key}“ ein "
    "Komma.",
    "unknown-value.several.help": "Schreiben Sie: {items}.",
    "unknown-value.several-lines": "„{value}“ sind {number} Werte; in „{key}“ steht jeder in "
    "einer eigenen Zeile.",
    "unknown-value.several-lines.help": "Setzen Sie vor jeden einen Bindestrich und ein "
    "Leerzeichen: {items}.",
    "unknown-value.several-lines.fix": "Jeden in eine eigene Zeile setzen",
}
