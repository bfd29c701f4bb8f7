"""Why a result cannot go where it was meant to."""

DELIVERING = {
    "stop.yaml-output": "„{path}“ wird nicht geschrieben: Dateien mit dieser Endung liest konzept "
    "als Konzepte oder Einstellungen.",
    "stop.yaml-output.hint": "Eine Ausgabe braucht eine andere Endung, zum Beispiel .json.",
    "stop.fixed-before": "Vorher schon geändert: {files}. Alles andere ist unverändert.",
    "stop.diff-format": "--diff zeigt geänderte Zeilen; die Form „{format}“ gibt es dafür nicht.",
    "stop.diff-format.hint": "Ohne --diff gibt --format {format} die Meldungen aus, ohne --format "
    "zeigt --diff die Änderungen.",
    "stop.baseline.same-file": "„{path}“ kann nicht zugleich die hingenommenen Befunde und die "
    "Ausgabe aufnehmen.",
    "stop.baseline.same-file.hint": "Geben Sie der Ausgabe einen anderen Namen.",
    "stop.report-ending": "Einen Bericht mit der Endung „{ending}“ gibt es nicht.",
    "stop.report-ending.hint": "Mögliche Endungen: {endings}. Für einen anderen Namen gehört "
    "--format dazu, zum Beispiel --format html.",
    "stop.completion": "_KONZEPT_COMPLETE kann nicht „{given}“ sein.",
    "stop.completion.hint": "Die Variable setzt nur die Ergänzung der Shell, zum Beispiel auf "
    "complete_bash. Löschen Sie sie: unset _KONZEPT_COMPLETE",
}
