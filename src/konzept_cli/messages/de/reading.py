"""Faults found while reading a file."""

READING = {
    "suggestion": "Gemeint ist wohl: {items}.",
    "fix.replace": "Ersetzen durch {text}",
    "fix.delete": "Löschen",
    "fix.quote": "In Anführungszeichen setzen: {text}",
    "character.a0": "ein geschütztes Leerzeichen",
    "character.202f": "ein schmales geschütztes Leerzeichen",
    "character.ad": "ein weicher Trennstrich",
    "character.200b": "ein Leerzeichen ohne Breite",
    "character.2003": "ein breites Leerzeichen",
    "character.feff": "eine Byte-Reihenfolge-Markierung (BOM)",
    # Files.
    "unreadable-file": "Die Datei lässt sich nicht öffnen: {reason}",
    "unreadable-file.outside": "Die Datei ist ein Verweis auf einen Ort außerhalb dieses "
    "Verzeichnisses und wird nicht gelesen.",
    "unreadable-file.not-a-file": "Das ist keine gewöhnliche Datei und wird nicht gelesen.",
    "unreadable-file.broken-link": "Die Datei ist ein Verweis auf eine Datei, die es nicht gibt.",
    "unreadable-file.circle": "Die Datei ist ein Verweis, der im Kreis führt.",
    "wrong-encoding": "Ab hier ist die Datei nicht in UTF-8 gespeichert (Byte {byte}).",
    "wrong-encoding.help": "Speichern Sie die Datei im Editor neu und wählen Sie als "
    "Zeichenkodierung „UTF-8“.",
    "wrong-encoding.program": "Die Datei ist kein reiner Text, sondern eine {program}-Datei, "
    "auch wenn ihr Name auf .yaml endet.",
    "wrong-encoding.program.help": "Öffnen Sie sie im Programm, mit dem sie geschrieben ist, etwa "
    "in Word, kopieren Sie den Text in einen Editor für reinen Text, und speichern Sie ihn "
    "dort als .yaml, Codierung „UTF-8“.",
    "wrong-encoding.named": "Die Datei ist in {encoding} gespeichert, nicht in UTF-8; das hier ist "
    "das erste Zeichen, an dem man es merkt.",
    "wrong-encoding.named.help": "Speichern Sie die Datei im Editor neu und wählen Sie als "
    "Zeichenkodierung „UTF-8“. Auf der Kommandozeile: iconv -f {encoding} -t UTF-8 ALT > NEU",
    "forbidden-character": "Hier steht ein unsichtbares Zeichen, das in der Datei nichts zu suchen "
    "hat: {character}.",
    "forbidden-character.help": "Löschen Sie das Zeichen; am einfachsten, indem Sie das Wort neu "
    "tippen.",
    "empty-file": "Die Datei ist leer oder enthält nur Kommentare.",
    "empty-file.help": "Löschen Sie die Datei, oder tragen Sie das Konzept ein; die erste Zeile "
    "lautet dann „schema: 1“.",
    "too-large.file": "Die Datei hat {size} Bytes, erlaubt sind {limit}.",
    "too-large.nodes": "Die Datei hat mehr als {limit} Einträge.",
    "too-large.scalar": "Dieser Text ist länger als {limit} Zeichen.",
    "too-large.help": "Ein Konzept wird hier in Stichworten mit kurzen Zitaten erfasst; der volle "
    "Wortlaut gehört in den Ordner der Quellen. Die Grenze lässt sich in konzept.yaml ändern.",
    "too-deep": "Listen und Schlüssel sind hier tiefer verschachtelt als {limit} Ebenen.",
    "too-deep.help": "Vermutlich steht eine öffnende Klammer zu viel da.",
    "several-documents": "Eine Zeile „---“ beginnt ein zweites Dokument; eine Datei beschreibt "
    "aber genau eine Fassung eines Konzepts.",
    "several-documents.help": "Löschen Sie die Zeile, oder legen Sie für den Rest eine eigene "
    "Datei an.",
    "yaml-feature.anchor": "„&“ am Anfang eines Werts ist in YAML ein Anker; Anker sind hier nicht "
    "erlaubt.",
    "yaml-feature.alias": "„*“ am Anfang eines Werts ist in YAML ein Verweis auf eine andere "
    "Stelle; solche Verweise sind hier nicht erlaubt.",
    "yaml-feature.tag": "„!“ am Anfang eines Werts ist in YAML eine Typangabe (Tag); Typangaben "
    "sind hier nicht erlaubt.",
    "yaml-feature.merge": "„<<“ übernimmt in YAML Einträge von anderswo; das ist hier nicht "
    "erlaubt.",
    "yaml-feature.merge.help": "Schreiben Sie die Einträge hier aus.",
    "yaml-feature.key": "Vor dem Doppelpunkt steht eine Liste oder eine Gruppe in Klammern; dort "
    "gehört ein einfacher Name hin.",
    "yaml-feature.key.help": "Schreiben Sie vor den Doppelpunkt nur den Namen des Schlüssels.",
    "yaml-feature.help": "Wenn das Zeichen zum Text gehört, setzen Sie den Text in "
    "Anführungszeichen.",
    "duplicate-key": "Der Schlüssel „{key}“ steht an dieser Stelle zweimal.",
    "duplicate-key.first": "hier zum ersten Mal",
    "duplicate-key.dash": "Der Schlüssel „{key}“ steht in diesem Eintrag zweimal; davor fehlt "
    "wohl der Bindestrich eines neuen Eintrags.",
    "duplicate-key.dash.help": "Schreiben Sie „- {key}:“, wenn hier ein neuer Eintrag beginnt.",
    "duplicate-key.help": "Behalten Sie einen der beiden, oder führen Sie beide zusammen.",
    "several-documents.record": "Ab hier steht ein zweites Konzept in der Datei; eine Datei "
    "beschreibt aber genau eine Fassung eines Konzepts.",
    "several-documents.record.help": "Legen Sie für das zweite Konzept eine eigene Datei an: "
    "Schneiden Sie dafür alles ab hier aus, und lassen Sie die Zeile „---“ weg.",
    "several-documents.joined": "Ab hier steht ein zweites Konzept in der Datei; eine Datei "
    "beschreibt aber genau eine Fassung eines Konzepts.",
    "several-documents.joined.help": "Legen Sie für das zweite Konzept eine eigene Datei an: "
    "Schneiden Sie dafür alles ab hier aus, und fügen Sie es dort ein.",
    "several-documents.first": "hier steht der Schlüssel zum ersten Mal",
}
