"""What makes a file invalid YAML."""

SYNTAX = {
    "syntax-error": "Diese Zeile ist kein gültiges YAML.",
    "syntax-error.help": "Vergleichen Sie Einrückung, Doppelpunkte, Klammern und "
    "Anführungszeichen mit den Zeilen darüber. (YAML meldet: {problem})",
    "syntax-error.colon": "Mitten im Text steht ein Doppelpunkt mit Leerzeichen; YAML hält das "
    "davor für einen Schlüssel.",
    "syntax-error.colon.help": "Setzen Sie den ganzen Text in Anführungszeichen: {quoted}",
    "syntax-error.no-braces": "In dieser Zeile stehen mehrere Schlüssel; das geht nur in "
    "geschweiften Klammern.",
    "syntax-error.no-braces.help": "Schreiben Sie: {right}",
    "syntax-error.misplaced-colon": "An dieser Stelle kann kein Doppelpunkt stehen.",
    "syntax-error.misplaced-colon.help": "Gehört er zum Text, setzen Sie den Text in "
    "Anführungszeichen.",
    "syntax-error.no-blank": "Nach dem Doppelpunkt fehlt ein Leerzeichen.",
    "syntax-error.no-blank.help": "Schreiben Sie „schlüssel: wert“ mit Leerzeichen nach dem "
    "Doppelpunkt.",
    "syntax-error.no-blank.fix": "Leerzeichen einfügen",
    "syntax-error.no-colon": "In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.",
    "syntax-error.no-colon.help": "Schreiben Sie „schlüssel: wert“. Gehört die Zeile noch zum Text "
    "darüber, rücken Sie sie weiter ein als dessen Schlüssel. Ist sie eine Notiz für Sie, setzen "
    "Sie „# “ davor.",
    "syntax-error.too-far-in": "Diese Zeile ist weiter eingerückt als die darüber, die aber schon "
    "einen Wert hat.",
    "syntax-error.too-far-in.help": "Beginnen Sie die Zeile in derselben Spalte wie die darüber.",
    "syntax-error.indentation": "Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie "
    "gehört.",
    "syntax-error.indentation.help": "Beginnen Sie alle Schlüssel derselben Ebene in derselben "
    "Spalte.",
    "syntax-error.quote": "Das Anführungszeichen {mark}, das hier beginnt, wird nicht geschlossen.",
    "syntax-error.quote.help": "Setzen Sie am Ende des Textes dasselbe Zeichen {mark}.",
    "syntax-error.quote.fix": "Am Zeilenende schließen",
    "syntax-error.after-value": "Nach dem schließenden Anführungszeichen steht noch „{sign}“.",
    "syntax-error.after-value.help": "Löschen Sie das Zeichen: Am Ende der Zeile steht in YAML "
    "keines. Gehört es zum Text, setzen Sie es vor das Anführungszeichen.",
    "syntax-error.after-value.fix": "Löschen",
    "syntax-error.after-quote": "Nach dem schließenden {mark} geht der Text weiter.",
    "syntax-error.after-quote.help": "Setzen Sie den ganzen Text in Anführungszeichen. Kommt das "
    "Zeichen {mark} im Text selbst vor, nehmen Sie außen das andere (' oder \").",
    "syntax-error.mixed-quotes": "Der Text beginnt mit {mark} und endet mit {end}; so ist er für "
    "YAML nicht zu Ende.",
    "syntax-error.mixed-quotes.help": "Schreiben Sie auch am Ende {mark}.",
    "syntax-error.bracket": "Die Klammer {open}, die hier beginnt, wird nicht geschlossen.",
    "syntax-error.bracket.help": "Setzen Sie {close} ans Ende, und zwischen die Einträge Kommas.",
    "syntax-error.bracket.fix": "Am Zeilenende schließen",
    "syntax-error.gave-up": "spätestens hier müsste sie geschlossen sein",
    "syntax-error.extra-bracket": "Diese Klammer {character} schließt nichts.",
    "syntax-error.extra-bracket.help": "Löschen Sie die Klammer, oder setzen Sie die öffnende "
    "davor.",
    "syntax-error.tab": "Hier steht ein Tabulator; YAML rückt nur mit Leerzeichen ein.",
    "syntax-error.tab.help": "Ersetzen Sie den Tabulator durch Leerzeichen.",
    "syntax-error.tab.fix": "Durch Leerzeichen ersetzen",
    "syntax-error.reserved": "Ein Text kann nicht mit dem Zeichen {character} beginnen.",
    "syntax-error.reserved.help": "Setzen Sie den Text in Anführungszeichen. Aufzählungen beginnen "
    "mit einem Bindestrich und einem Leerzeichen.",
    "syntax-error.dash": "Eine Aufzählung mit Bindestrich kann nicht in derselben Zeile wie ihr "
    "Schlüssel beginnen.",
    "syntax-error.dash.help": "Beginnen Sie nach dem Doppelpunkt eine neue Zeile. Gehört der "
    "Strich zum Text, setzen Sie den Text in Anführungszeichen.",
    "syntax-error.list": "In einer Aufzählung muss auch diese Zeile mit einem Bindestrich "
    "beginnen.",
    "syntax-error.list.help": "Setzen Sie „- “ davor, oder rücken Sie die Zeile ein, wenn sie zum "
    "Eintrag darüber gehört.",
    "syntax-error.too-far-out": "Vor „{own}“ fehlen {blanks} Leerzeichen; die Zeile gehört zum "
    "Eintrag darüber.",
    "syntax-error.too-far-out.help": "Setzen Sie {blanks} Leerzeichen davor, sodass „{own}“ genau "
    "unter „{key}“ beginnt.",
    "syntax-error.too-far-out.fix": "Weiter einrücken",
    "syntax-error.one-too-few": "Vor „{own}“ fehlt {blanks} Leerzeichen; die Zeile gehört zum "
    "Eintrag darüber.",
    "syntax-error.one-too-few.help": "Setzen Sie {blanks} Leerzeichen davor, sodass „{own}“ genau "
    "unter „{key}“ beginnt.",
    "syntax-error.one-too-few.fix": "Weiter einrücken",
    "syntax-error.commented": "„{text}“ ist noch auskommentiert; die Zeilen darunter gehören dazu.",
    "syntax-error.commented.help": "Löschen Sie in dieser Zeile das # und das Leerzeichen "
    "dahinter.",
    "syntax-error.commented.fix": "# löschen",
    "syntax-error.merged": "Hier hat git zwei Fassungen dieser Zeilen nebeneinandergestellt, weil "
    "sie sich widersprechen.",
    "syntax-error.merged.help": "Behalten Sie eine der beiden, und löschen Sie die andere und die "
    "Zeilen mit <<<<<<<, ======= und >>>>>>>.",
    "syntax-error.empty-item": "Zwischen den Kommas steht nichts.",
    "syntax-error.empty-item.help": "Löschen Sie eines der beiden Kommas.",
    "syntax-error.escape": "Ein umgekehrter Schrägstrich \\ hat in doppelten Anführungszeichen "
    "eine besondere Bedeutung.",
    "syntax-error.escape.help": "Schreiben Sie ihn doppelt (\\\\), oder nehmen Sie einfache "
    "Anführungszeichen '…'.",
    "syntax-error.escape.fix": "Verdoppeln",
    "syntax-error.path": "Das ist ein Pfad von diesem einen Rechner; „snapshot“ nennt nur die "
    "Datei im Ordner der Quellen.",
    "syntax-error.path.help": "Legen Sie die Datei in den Ordner „sources“, und schreiben Sie: "
    "„snapshot: {name}“.",
    "syntax-error.block": "Nach | oder > darf in derselben Zeile kein Text stehen.",
    "syntax-error.block.help": "Beginnen Sie den Text in der nächsten Zeile, eingerückt.",
    "syntax-error.odd-blank": "Hier steht {character} statt eines gewöhnlichen Leerzeichens; YAML "
    "rückt nur mit diesem ein.",
    "syntax-error.odd-blank.help": "Solche Zeichen kommen beim Kopieren aus Word und von Webseiten "
    "mit. Tippen Sie an ihrer Stelle Leerzeichen.",
    "syntax-error.odd-blank.fix": "Durch gewöhnliche Leerzeichen ersetzen",
    "syntax-error.bullet": "Ein Eintrag einer Liste beginnt in YAML mit einem Bindestrich, nicht "
    "mit „{wrong}“.",
    "syntax-error.bullet.help": "Schreiben Sie „- “ an seiner Stelle.",
    "syntax-error.bullet.fix": "Durch Bindestriche ersetzen",
    "syntax-error.dash-blank": "Nach dem Bindestrich fehlt ein Leerzeichen.",
    "syntax-error.dash-blank.help": "Schreiben Sie „- schlüssel: wert“.",
    "syntax-error.dash-blank.fix": "Leerzeichen einfügen",
    "syntax-error.wrong-sign": "Nach dem Schlüssel steht „{wrong}“ statt eines Doppelpunkts.",
    "syntax-error.wrong-sign.help": "Schreiben Sie „schlüssel: wert“.",
    "syntax-error.wrong-sign.fix": "Durch einen Doppelpunkt ersetzen",
    "syntax-error.comment": "So beginnt in YAML kein Kommentar, und Trennlinien gibt es nicht.",
    "syntax-error.comment.help": "Kommentare beginnen mit „#“. Setzen Sie es davor, oder löschen "
    "Sie die Zeile.",
    "syntax-error.comment.fix": "# davorsetzen",
    "syntax-error.smart-quotes": "{mark} ist für YAML ein Buchstabe wie jeder andere: Nur gerade "
    "Anführungszeichen umschließen einen Text.",
    "syntax-error.smart-quotes.help": "Schreiben Sie: {quoted}",
    "syntax-error.after-bracket": "Der Wert beginnt mit einer Klammer; für YAML ist er an ihrem "
    "Ende zu Ende, aber es folgt noch Text.",
    "syntax-error.after-bracket.help": "Setzen Sie den ganzen Text in Anführungszeichen: {quoted}",
    "syntax-error.bracket-in-text": "Mitten im Text steht die Klammer {open}; innerhalb anderer "
    "Klammern beginnt für YAML damit etwas Neues.",
    "syntax-error.bracket-in-text.help": "Setzen Sie den ganzen Text in Anführungszeichen.",
    "syntax-error.too-far-in.fix": "Gleich weit einrücken",
    "syntax-error.outdented": "Diese Zeile ist nicht weit genug eingerückt; mit ihr endet die "
    "Liste, die darunter weitergeht.",
    "syntax-error.outdented.help": "Rücken Sie sie so weit ein wie die anderen Schlüssel des "
    "Eintrags, zu dem sie gehört.",
    "syntax-error.outdented.fix": "Weiter einrücken",
    "syntax-error.at-left-edge": "Vor „{own}“ fehlen {blanks} Leerzeichen; die Zeile gehört zu "
    "„{above}“ darüber.",
    "syntax-error.at-left-edge.help": "Setzen Sie {blanks} Leerzeichen davor, sodass „{own}“ in "
    "derselben Spalte beginnt wie „{key}“.",
    "syntax-error.at-left-edge.fix": "Weiter einrücken",
    "syntax-error.too-far-right": "„{own}“ steht {blanks} Leerzeichen zu weit rechts.",
    "syntax-error.too-far-right.help": "Nehmen Sie {blanks} Leerzeichen davor weg, sodass „{own}“ "
    "genau unter „{key}“ in Zeile {line} beginnt; was dazugehört, rückt mit.",
    "syntax-error.too-far-right.fix": "Nach links rücken",
    "syntax-error.alone-too-far-right": "„{own}“ steht {blanks} Leerzeichen zu weit rechts.",
    "syntax-error.alone-too-far-right.help": "Nehmen Sie {blanks} Leerzeichen davor weg, sodass "
    "„{own}“ in derselben Spalte beginnt wie „{key}“ in Zeile {line}; die Zeilen darunter bleiben, "
    "wo sie sind.",
    "syntax-error.alone-too-far-right.fix": "Nach links rücken",
    "syntax-error.first-key-too-far-right": "„{own}“ steht {blanks} Leerzeichen weiter rechts als "
    "„{key}“ in Zeile {line}.",
    "syntax-error.first-key-too-far-right.help": "Nehmen Sie {blanks} Leerzeichen davor weg, "
    "sodass beide in derselben Spalte beginnen.",
    "syntax-error.first-key-too-far-right.fix": "Nach links rücken",
    "syntax-error.no-colon-key": "Nach „{key}“ fehlt der Doppelpunkt.",
    "syntax-error.no-colon-key.help": "Schreiben Sie „{key}:“.",
    "syntax-error.no-colon-key.fix": "Doppelpunkt einfügen",
    "syntax-error.no-hyphen": "Vor „{own}“ fehlt der Bindestrich: Hier beginnt der erste Eintrag "
    "dieser Liste.",
    "syntax-error.no-hyphen.help": "Setzen Sie „- “ davor. Hat der Eintrag weitere Zeilen, rücken "
    "Sie diese um 2 Leerzeichen weiter ein.",
    "syntax-error.no-hyphen.fix": "Bindestrich einfügen",
    "syntax-error.item-too-far-right": "Dieser Eintrag steht {blanks} Leerzeichen zu weit rechts.",
    "syntax-error.item-too-far-right.help": "Nehmen Sie vor allen seinen Zeilen {blanks} "
    "Leerzeichen weg, sodass „- {own}“ genau unter „- {own}“ in Zeile {line} beginnt.",
    "syntax-error.item-too-far-right.fix": "Nach links rücken",
    "syntax-error.item-too-far-left": "Dieser Eintrag steht {blanks} Leerzeichen zu weit links.",
    "syntax-error.item-too-far-left.help": "Setzen Sie vor alle seine Zeilen {blanks} "
    "Leerzeichen, sodass „- {own}“ genau unter „- {own}“ in Zeile {line} beginnt.",
    "syntax-error.item-too-far-left.fix": "Nach rechts rücken",
    "syntax-error.no-comma": "Vor „{word}“ fehlt ein Komma.",
    "syntax-error.no-comma.help": "Zwischen zwei Angaben in Klammern steht ein Komma.",
    "syntax-error.no-comma.fix": "Komma einfügen",
    "syntax-error.merge-rest": "Diese Zeile hat git zurückgelassen, als zwei Fassungen der Datei "
    "zusammenkamen.",
    "syntax-error.merge-rest.help": "Löschen Sie diese Zeile.",
    "syntax-error.merge-rest.fix": "Zeile löschen",
    "syntax-error.table-row": "Das sieht aus wie eine Zeile aus einer Tabelle: Zwischen den "
    "Angaben stehen Tabulatoren.",
    "syntax-error.table-row.help": "Jede Angabe braucht ihren Schlüssel und eine eigene Zeile, "
    "zum Beispiel „label: {first}“. Die übrigen Zeilen der Datei zeigen, welche Schlüssel es gibt.",
    "syntax-error.no-key": "Vor „{word}“ fehlt der Schlüssel.",
    "syntax-error.no-key.help": "Schreiben Sie „- {key}: {word}“.",
    "syntax-error.no-key.fix": "Schlüssel einfügen",
    "syntax-error.no-key-known": "Vor „{word}“ fehlt der Schlüssel.",
    "syntax-error.no-key-known.help": "Schreiben Sie „- schlüssel: {word}“, so wie in den anderen "
    "Einträgen.",
    "syntax-error.block-dash": "Hier steht ein Gedankenstrich ({dash}), wo ein Bindestrich "
    "hingehört.",
    "syntax-error.block-dash.help": "Schreiben Sie {right} mit einem Bindestrich. "
    "Schreibprogramme machen daraus von selbst einen Gedankenstrich.",
    "syntax-error.text-too-far-left": "Diese Zeile gehört wohl zum Text nach „{key}: {mark}“, "
    "steht aber zu weit links.",
    "syntax-error.text-too-far-left.help": "Setzen Sie {blanks} Leerzeichen davor: Alle seine "
    "Zeilen müssen weiter eingerückt sein als „{key}“.",
    "syntax-error.text-too-far-left.fix": "Weiter einrücken",
    "syntax-error.first-too-far-right": "„{key}“ steht {blanks} Leerzeichen weiter rechts als die "
    "anderen Schlüssel dieses Eintrags.",
    "syntax-error.first-too-far-right.help": "Nehmen Sie vor dem Bindestrich {blanks} Leerzeichen "
    "weg, sodass „{key}“ genau über dem Schlüssel in Zeile {line} beginnt.",
    "syntax-error.first-too-far-right.fix": "Nach links rücken",
}
