"""What the rules about the text of files are about."""

ABOUT_TEXT = {
    "bullet-in-text.about": "Ein Text beginnt mit dem Aufzählungszeichen, das im Papier davor "
    "steht.\n\nEs kam beim Kopieren mit und würde überall mitgedruckt. In der Quelle findet sich "
    "der Wortlaut auch ohne das Zeichen.",
    "html-in-text.about": "In einem Text steht HTML, wie es Internetseiten hinter dem haben, was "
    "man sieht: `<b>`, `&amp;`.\n\nEs kam beim Kopieren mit und würde so gedruckt, wie es dasteht. "
    "Wer den Bericht liest, hält es für einen Teil des Papiers; eine Bezeichnung oder ein Zitat "
    "mit HTML findet sich nicht in der Quelle.",
    "trailing-blanks.about": "Eine Zeile endet mit Leerzeichen oder Tabulatoren, die niemand "
    "sieht.\n\nSie bedeuten nichts, erscheinen aber überall als Änderung, wo zwei Stände einer "
    "Datei verglichen werden.",
    "tab-between.about": "Zwischen einem Schlüssel und seinem Wert oder anderen Teilen einer Zeile "
    "steht ein Tabulator.\n\nYAML lässt ihn dort durchgehen, am Zeilenanfang aber nicht, und er "
    "sieht aus wie ein Leerzeichen.",
    "untidy-end.about": "Eine Datei endet nicht mit genau einem Zeilenumbruch.\n\nFehlt er, halten "
    "Programme, die Dateien verbinden oder vergleichen, die letzte Zeile für eine halbe; sind es "
    "mehrere, sieht es nur so aus, als fehle etwas.",
    "mixed-line-breaks.about": "Manche Zeilen einer Datei enden so, wie Windows es schreibt, "
    "andere so, wie Linux und Mac es tun.\n\nDas geschieht, wenn mehrere mit verschiedenen "
    "Programmen schreiben. Beim Vergleich zweier Stände erscheinen dann Zeilen als geändert, in "
    "denen sich nichts geändert hat.",
    "decomposed-letter.about": "Ein Buchstabe wie ü ist aus zwei Zeichen zusammengesetzt: einem u "
    "und Punkten darüber.\n\nEr sieht genauso aus, aber wer sucht, sortiert oder vergleicht, "
    "findet ihn nicht. Solche Buchstaben kommen aus Dateinamen auf einem Mac und aus PDF-Dateien.",
    "invisible-character.about": "In einem Text steht ein Zeichen, das man nicht sieht.\n\nWeiche "
    "Trennstriche und Verbinder ohne Breite kommen aus PDF-Dateien, aus Word und von Webseiten "
    "mit. Wer später nach dem Wort sucht, findet es nicht.",
    "odd-blank.about": "In einem Text stehen zwei Leerzeichen hintereinander, eines am Rand oder "
    "ein ungewöhnliches.\n\nSie bleiben vom Tippen und Kopieren übrig. Geschützte Leerzeichen sind "
    "zwischen einer Zahl und ihrer Einheit richtig, neben einem anderen Leerzeichen nicht.",
    "says-nothing.about": "Ein Text sagt, dass nichts zu sagen ist: „k. A.“, „?“, „unbekannt“.\n\n"
    "Berichte würden das drucken, als stünde es im Papier. Was die Quellen nicht nennen, wird "
    "weggelassen; „recorded.not_named“ sagt, dass danach gesucht wurde. Nur ein Gremium und ein "
    "Datum dürfen „unknown“ sein.",
    "cut-off-text.about": "Ein Text ohne Anführungszeichen endet an einem „#“, weil dort ein "
    "Kommentar beginnt.\n\nWas folgt, geht stillschweigend verloren: Aus „Projekt #1“ wird "
    "„Projekt“. Text mit einem Leerzeichen und „#“ braucht Anführungszeichen; ein Kommentar hat "
    "auch nach dem „#“ ein Leerzeichen. Steht eine Zahl dahinter, kann in einem Titel oder einer "
    "Bezeichnung trotzdem Text gemeint sein: Dort machen erst zwei Leerzeichen vor dem „#“ einen "
    "Kommentar daraus.",
    "typewriter-mark.about": "In eigenem deutschem Text stehen Zeichen wie auf der "
    "Schreibmaschine: gerade Anführungszeichen, Bindestriche als Gedankenstriche.\n\nDer Text "
    "steht in Berichten neben Zitaten, die so gedruckt werden, wie das Papier sie hat. Angesehen "
    "werden nur `text`, `reason` und `note`, und darin nur, was nicht zitiert ist; Bezeichnungen "
    "und Zitate bleiben, wie sie sind.",
    "missing-blank.about": "In eigenem deutschem Text fehlt ein Leerzeichen: 26%, z.B., §3.\n\n"
    "Nach DIN 5008 und Duden steht zwischen einer Zahl und ihrer Einheit und in mehrteiligen "
    "Abkürzungen ein Leerzeichen; ein geschütztes, damit beides in einer Zeile bleibt. Angesehen "
    "werden nur `text`, `reason` und `note`, und darin nur, was nicht zitiert ist.",
    "quoted-value.about": "Ein Wert steht in typografischen Anführungszeichen („…“); damit gehören "
    "sie zu ihm. Oder er endet mit einem, ohne damit zu beginnen.\n\nTextprogramme machen sie aus "
    "den geraden, die YAML kennt. Berichte würden sie mitdrucken. Gehören sie wirklich "
    "zu einem Namen, stehen gerade darum herum.",
    "head-not-first.about": "Um welches Papier es in einer Datei geht, steht nicht an ihrem "
    "Anfang.\n\nTitel, Gebietskörperschaft und Fassung sucht, wer sie liest, zuerst. Für Programme "
    "ist die Reihenfolge gleich.",
    "omission-in-quote.about": "Ein Zitat lässt etwas aus, und seine Quelle liegt nicht vor, um "
    "nachzusehen.\n\n„Teilhabe […] erhöhen“ findet niemand, der das Papier durchsucht. Zwei Belege "
    "mit je ein paar Worten lassen sich finden. Liegt die Quelle vor, meldet es "
    "quote-not-in-source.",
    "empty-value.about": "Nach einem Schlüssel steht nichts.\n\nEntweder wurde etwas vergessen, "
    "oder die Zeile ist übrig geblieben. konzept liest sie, als stünde sie nicht da.",
    "schema-not-there.about": "Die erste Zeile nennt dem Editor ein JSON Schema, das es nicht "
    "gibt.\n\nVS Code erklärt und ergänzt dann nichts, und oft merkt es niemand. konzept selbst "
    "braucht die Datei nicht.",
    "same-item-twice.about": "Eine Liste hat denselben Eintrag zweimal, Wort für Wort.\n\n"
    "Vermutlich wurde er kopiert und nicht geändert. Berichte würden ihn doppelt zählen und "
    "doppelt drucken.",
    "misspelt-ignore.about": "Ein Kommentar sieht so aus, als solle er eine Regel ausnehmen, ist "
    "aber nicht so geschrieben, dass konzept ihn liest.\n\nEr nimmt nichts aus, und niemand "
    "erfährt es.",
    "year-differs-from-file-name.about": "Der Dateiname nennt ein anderes Jahr als die "
    "Fassung.\n\nDer Dateiname ist die Kennung des Konzepts: Wer ihn liest, glaubt dem Jahr. Meist "
    "wurde eine Datei für die nächste Fassung kopiert und eines von beiden nicht geändert. Kommt "
    "das Jahr im Titel, im Zeitraum, in einem Beschluss, im Datum des vollen Textes oder in einer "
    "„note“ vor, ist es damit erklärt.",
    "personal-data.about": "Ein Text nennt eine Person, ihre E-Mail-Adresse oder ihre "
    "Telefonnummer.\n\nZuständig ist eine Stelle, nicht, wer dort gerade arbeitet. Diese Dateien "
    "sind öffentlich und bleiben in der Versionsgeschichte stehen, auch wenn die Person längst "
    "woanders ist. Adressen von Ämtern wie info@… sind nicht gemeint, auch nicht der Wortlaut von "
    "Zitaten.",
}
