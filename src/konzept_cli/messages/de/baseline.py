"""Findings that a repository accepts for now."""

BASELINE = {
    "opt.baseline": "Datei mit Befunden, die Sie vorerst hinnehmen; sie zählen nicht.",
    "opt.write-baseline": "Alle heutigen Befunde in diese Datei schreiben; ohne --baseline heißt "
    "sie konzept-baseline.json. Gibt es sie schon, fällt nur heraus, was behoben ist.",
    "opt.add-to-baseline": "Wie --write-baseline, aber neue Befunde kommen dazu.",
    "baseline.reason": "steht in {file}",
    "baseline.written.one": "{file}: {n} Befund ist hingenommen ({new} neu, {gone} entfallen).",
    "baseline.written.many": "{file}: {n} Befunde sind hingenommen ({new} neu, {gone} entfallen).",
    "baseline.unchanged.one": "{file} ist unverändert: {n} Befund ist hingenommen.",
    "baseline.unchanged.many": "{file} ist unverändert: {n} Befunde sind hingenommen.",
    "baseline.left-out.one": "{n} neuer Befund bleibt draußen; --add-to-baseline nimmt ihn auf.",
    "baseline.left-out.many": "{n} neue Befunde bleiben draußen; --add-to-baseline nimmt sie auf.",
    "baseline.locked.one": "{n} Befund lässt sich nicht hinnehmen, weil er eine Datei unbrauchbar "
    "machen kann.",
    "baseline.locked.many": "{n} Befunde lassen sich nicht hinnehmen, weil sie Dateien unbrauchbar "
    "machen können.",
    "baseline.configure": "Damit die Datei von jetzt an gilt, schreiben Sie in konzept.yaml: "
    "baseline: {file}",
    "stop.baseline.missing": "Eine Datei „{file}“ mit hingenommenen Befunden gibt es nicht.",
    "stop.baseline.missing.hint": "--write-baseline legt sie an.",
    "stop.baseline.folder": "„{file}“ ist ein Verzeichnis, keine Datei mit hingenommenen Befunden.",
    "stop.baseline.folder.hint": "Nennen Sie eine Datei, zum Beispiel konzept-baseline.json.",
    "stop.baseline.name": "In konzept.yaml steht hinter „baseline“ ein Name, den keine Datei haben "
    "kann: „{file}“.",
    "stop.baseline.outside": "In konzept.yaml nennt „baseline“ einen Ort außerhalb dieses "
    "Verzeichnisses: {file}",
    "stop.baseline.outside.hint": "Nennen Sie eine Datei in diesem Verzeichnis, oder geben Sie die "
    "Datei mit --baseline an.",
    "stop.baseline.hint": "Stellen Sie die Datei mit git wieder her. Oder löschen Sie sie, und "
    "schreiben Sie sie mit „konzept lint --write-baseline“ neu.",
    "stop.baseline.encoding": "Ab hier ist die Datei nicht in UTF-8 gespeichert.",
    "stop.baseline.character": "Hier steht ein unsichtbares Zeichen, das in der Datei nichts zu "
    "suchen hat.",
    "stop.baseline.json": "Ab hier ist die Datei kein gültiges JSON.",
    "stop.baseline.conflict": "Hier beginnt ein Konflikt, den git beim Zusammenführen nicht lösen "
    "konnte.",
    "stop.baseline.conflict.hint": "Behalten Sie die Einträge beider Seiten, und löschen Sie die "
    "Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen. Was davon nicht mehr gebraucht wird, "
    "nimmt --write-baseline danach heraus.",
    "stop.baseline.deep": "Klammern sind hier tiefer verschachtelt, als konzept sie je schreibt.",
    "stop.baseline.other": "Diese Datei hat konzept nicht geschrieben.",
    "stop.baseline.other.hint": "Ist es die falsche Datei, nennen Sie die richtige. Sonst löschen "
    "Sie sie, und schreiben Sie sie mit „konzept lint --write-baseline“ neu.",
    "stop.baseline.version": "Diese Datei hat Version {version}; dieses konzept kennt nur Version "
    "1.",
    "stop.baseline.version.hint": "Verwenden Sie die Version von konzept, die sie geschrieben hat.",
    "stop.baseline.entry": "Diesen Eintrag hat konzept so nicht geschrieben.",
    "stop.baseline.entry.hint": "Löschen Sie den Eintrag. Gibt es den Befund noch, nimmt "
    "--add-to-baseline ihn wieder auf.",
    "stop.baseline.twice": "Diesen Eintrag gibt es schon in Zeile {first}.",
    "stop.baseline.twice.hint": "Löschen Sie einen der beiden Einträge.",
}
