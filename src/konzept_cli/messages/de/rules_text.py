"""What rules about the text of files find."""

RULES_TEXT = {
    "fix.edit": "So ändern",
    "trailing-blanks": "Am Ende der Zeile stehen Leerzeichen.",
    "trailing-blanks.many": "Am Ende der Zeile stehen Leerzeichen, ebenso am Ende von {others} "
    "weiteren.",
    "trailing-blanks.fix": "Leerzeichen am Zeilenende löschen",
    "tab-between": "Hier steht ein Tabulator statt eines Leerzeichens.",
    "tab-between.help": "YAML lässt ihn an dieser Stelle durchgehen, am Zeilenanfang nicht. Nehmen "
    "Sie überall Leerzeichen.",
    "tab-between.fix": "Tabulatoren durch Leerzeichen ersetzen",
    "untidy-end": "Am Ende der Datei stehen leere Zeilen.",
    "untidy-end.fix": "Leere Zeilen am Ende löschen",
    "untidy-end.none": "Die letzte Zeile endet ohne Zeilenumbruch.",
    "untidy-end.none.help": "Drücken Sie am Ende der letzten Zeile einmal die Eingabetaste.",
    "untidy-end.none.fix": "Zeilenumbruch ergänzen",
    "mixed-line-breaks": "Von {all} Zeilen enden {lines} anders als die übrigen ({usual}).",
    "mixed-line-breaks.one": "Diese Zeile endet anders als alle übrigen ({usual}).",
    "mixed-line-breaks.help": "Windows (CRLF) und Linux oder Mac (LF) schreiben Zeilenenden "
    "verschieden; in einer Datei sollten alle gleich sein.",
    "mixed-line-breaks.fix": "Alle Zeilen gleich enden lassen",
    "decomposed-letter": "Der Buchstabe „{letter}“ ist hier aus {parts} Zeichen zusammengesetzt.",
    "decomposed-letter.one": "Statt „{letter}“ steht hier ein anderes Zeichen, das genauso "
    "aussieht.",
    "decomposed-letter.help": "Man sieht es nicht, aber die Suche findet das Wort nicht. Solche "
    "Buchstaben kommen aus PDF-Dateien und von Apple-Rechnern.",
    "decomposed-letter.fix": "Solche Buchstaben in der ganzen Datei durch einzelne Zeichen "
    "ersetzen (NFC)",
    "invisible-character": "Zwischen „{before}“ und „{after}“ steht ein unsichtbares Zeichen: "
    "{character}.",
    "invisible-character.many": "Zwischen „{before}“ und „{after}“ steht ein unsichtbares Zeichen: "
    "{character}. In der Datei gibt es noch {others} davon.",
    "invisible-character.help": "Man sieht es nicht, aber die Suche findet das Wort nicht. Es kam "
    "wohl beim Kopieren mit.",
    "invisible-character.fix": "Unsichtbare Zeichen löschen",
    "odd-blank": "Hier steht ein Leerzeichen zu viel.",
    "odd-blank.fix": "Leerzeichen berichtigen",
    "odd-blank.kind": "Hier steht statt eines Leerzeichens {character}.",
    "says-nothing": "„{text}“ sagt, dass nichts zu sagen ist; Berichte würden es drucken.",
    "says-nothing.help": "Lassen Sie den Schlüssel weg. Haben Sie vergeblich nachgesehen, gehört "
    "der Teil unter „recorded“ in die Liste „not_named“.",
    "says-nothing.body": "Für ein Gremium, das nicht bekannt ist, steht das Wort „unknown“.",
    "cut-off-text": "Bei „{rest}“ beginnt für YAML ein Kommentar; gelesen wird nur „{read}“.",
    "cut-off-text.help": "Setzen Sie den ganzen Text in Anführungszeichen. Ist es ein Kommentar, "
    "schreiben Sie nach dem # ein Leerzeichen.",
    "typewriter-mark": "In eigenem deutschem Text stehen Anführungszeichen so: „…“.",
    "typewriter-mark.fix": "Durch „…“ ersetzen",
    "typewriter-mark.dash": "Zwischen Leerzeichen steht ein Gedankenstrich (–), kein Bindestrich.",
    "typewriter-mark.dash.fix": "Durch – ersetzen",
    "typewriter-mark.dots": "Für drei Punkte gibt es ein eigenes Zeichen (…).",
    "typewriter-mark.dots.fix": "Durch … ersetzen",
    "missing-blank": "In „{text}“ fehlt ein Leerzeichen.",
    "missing-blank.fix": "Geschütztes Leerzeichen einfügen",
    "missing-blank.abbreviation": "In der Abkürzung „{text}“ fehlt ein Leerzeichen.",
    "quoted-value": "Die Anführungszeichen in {text} gehören so zum Wert und würden mitgedruckt.",
    "quoted-value.end": "Am Ende von {text} steht ein Anführungszeichen, am Anfang keines; so "
    "gehört es zum Wert und würde mitgedruckt.",
    "quoted-value.end.help": "Setzen Sie auch an den Anfang eines, oder lassen Sie es weg.",
    "quoted-value.help": "Lassen Sie sie weg. Gehören sie wirklich dazu, setzen Sie gerade "
    "Anführungszeichen um das Ganze.",
    "head-not-first": "„{key}“ steht erst nach „{before}“.",
    "head-not-first.help": "Schreiben Sie es weiter oben hin: Zuerst soll dastehen, um welches "
    "Papier es geht. Für Programme ist die Reihenfolge gleich.",
    "quote-not-in-source.omission": "Das Zitat „{text}“ lässt etwas aus; so steht es nicht in "
    "der Quelle ({sources}).",
    "quote-not-in-source.omission.help": "Machen Sie zwei Belege daraus: „{first}“ und "
    "„{last}“ stehen dort, jedes für sich.",
    "omission-in-quote": "Das Zitat lässt hier etwas aus ({mark}); so findet man es in der Quelle "
    "nicht.",
    "omission-in-quote.help": "Machen Sie zwei Belege daraus, jeden mit ein paar Worten, die dort "
    "zusammenstehen.",
    "empty-value": "Nach „{key}:“ steht nichts.",
    "empty-value.help": "Tragen Sie etwas ein, oder löschen Sie die Zeile: konzept liest sie, als "
    "stünde sie nicht da. Was darunter gehört, muss weiter eingerückt sein.",
    "schema-not-there": "Die Datei, die dem Editor die Schlüssel erklären soll, gibt es nicht.",
    "schema-not-there.help": "Der Pfad geht vom Ordner dieser Datei aus. „konzept schema concept "
    "-o DATEI“ schreibt eine solche Datei; braucht sie niemand, löschen Sie die Zeile.",
    "same-item-twice": "Dieser Eintrag steht in der Liste zweimal.",
    "same-item-twice.first": "hier zum ersten Mal",
    "same-item-twice.help": "Löschen Sie einen der beiden, oder berichtigen Sie ihn.",
    "bullet-in-text": "Der Text beginnt mit dem Aufzählungszeichen „{bullet}“; es würde "
    "mitgedruckt.",
    "bullet-in-text.fix": "Aufzählungszeichen löschen",
    "html-in-text": "Im Text steht HTML einer Internetseite: {html}",
    "html-in-text.help": "Es würde so mitgedruckt, wie es dasteht. Schreiben Sie, was auf "
    "der Seite zu lesen ist.",
    "html-in-text.fix": "Durch das ersetzen, was die Seite zeigt",
    "misspelt-ignore": "Dieser Kommentar soll wohl etwas ausnehmen, ist aber anders geschrieben "
    "als „# konzept: ignore[regel]“.",
    "misspelt-ignore.help": "Schreiben Sie: „# konzept: ignore[regel] warum“. So, wie er dasteht, "
    "nimmt er nichts aus.",
    "cut-off-text.number": "Bei „{rest}“ beginnt für YAML ein Kommentar; gelesen wird nur "
    "„{read}“.",
    "cut-off-text.number.help": "Setzen Sie den ganzen Text in Anführungszeichen. Ist es ein "
    "Kommentar, setzen Sie vor das # zwei Leerzeichen.",
    "source-not-at-hand.path": "„{snapshot}“ ist kein Pfad im Ordner der Quellen, deshalb liegt "
    "diese Quelle nicht vor; nicht geprüft: {claims}.",
    "source-not-at-hand.path.help": "„snapshot“ geht vom Ordner der Quellen aus, meist „sources“, "
    "mit / und ohne Laufwerk: „snapshot: {name}“. Die Datei muss dort liegen.",
    "year-differs-from-file-name": "Der Dateiname nennt das Jahr {year}, die Fassung ist aber von "
    "{date}.",
    "year-differs-from-file-name.help": "Benennen Sie die Datei um in {better}.yaml, oder "
    "berichtigen Sie das Datum. Stimmt beides, sagen Sie in einer „note“ der Fassung, wofür {year} "
    "steht.",
    "year-differs-from-file-name.taken": "Der Dateiname nennt das Jahr {year}, die Fassung ist "
    "aber von {date}; eine Datei {better}.yaml gibt es schon.",
    "year-differs-from-file-name.taken.help": "Berichtigen Sie das Datum oder den Dateinamen. "
    "Stimmt beides, sagen Sie in einer „note“ der Fassung, wofür {year} steht.",
    "personal-data.person": "„{text}“ ist eine Person; hier stehen nur Ämter und Einrichtungen.",
    "personal-data.email": "„{text}“ ist die E-Mail-Adresse einer Person.",
    "personal-data.telephone": "„{text}“ ist eine Telefonnummer.",
    "personal-data.help": "Nennen Sie stattdessen die Stelle, zum Beispiel „Kommunales "
    "Integrationszentrum“: Diese Datei lesen viele, und ein Konzept gilt länger, als jemand "
    "zuständig ist.",
}
