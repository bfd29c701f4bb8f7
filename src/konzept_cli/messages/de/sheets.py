"""Words of the tables to compute with, of the summary of a job, and of their options."""

SHEETS = {
    "sheet.matrix": "Matrix",
    "sheet.crosswalk": "Zuordnung",
    "sheet.sources": "Quellen",
    "sheet.readme": "Lies mich",
    # The matrix
    "sheet.concept": "{name} – {edition}; erfasst aus: {read}",
    "sheet.group": "Themengruppe",
    # The crosswalk
    "sheet.crosswalk.concept": "Konzept (Kennung)",
    "sheet.crosswalk.district": "Gebiet oder Stelle",
    "sheet.crosswalk.key": "Amtlicher Schlüssel (AGS)",
    "sheet.crosswalk.edition": "Fassung",
    "sheet.crosswalk.field": "Feld (Kennung)",
    "sheet.crosswalk.label": "Feld (wörtlich)",
    "sheet.crosswalk.number": "Nummer im Konzept",
    "sheet.crosswalk.role": "Rolle",
    "sheet.crosswalk.topic": "Thema (Kennung)",
    "sheet.crosswalk.topic_label": "Thema",
    "sheet.crosswalk.relation": "Zuordnung: Das Feld … das Thema",
    "sheet.crosswalk.reason": "Begründung",
    "sheet.crosswalk.readings": "Andere Lesarten",
    "sheet.crosswalk.quote": "Zitat",
    "sheet.crosswalk.place": "Stelle",
    "sheet.crosswalk.source": "Quelle",
    "sheet.crosswalk.recorded": "Erfasst am",
    "sheet.crosswalk.vocabulary": "Themenverzeichnis",
    "sheet.no_topic": "keinem Thema zugeordnet",
    # The sources
    "sheet.number": "Nummer",
    "sheet.publisher": "Herausgeber",
    "sheet.title": "Titel",
    "sheet.date": "Datum",
    "sheet.note": "Anmerkung",
    # What to know
    "sheet.readme.section": "Abschnitt",
    "sheet.readme.name": "Angabe",
    "sheet.readme.text": "Inhalt",
    "sheet.command": "Befehl",
    "sheet.method": "Verfahren",
    "sheet.sheets": "Blätter dieser Datei",
    "sheet.about.matrix": "Eine Zeile je Thema, eine Spalte je Konzept. Eine Zelle sagt, welche "
    "Rolle das Thema im Konzept hat und wie sich das Feld des Konzepts zum Thema verhält, oder "
    "warum nichts dasteht.",
    "sheet.about.crosswalk": "Eine Zeile je Feld und Thema, mit Begründung und Belegen. Stehen in "
    "einer Zelle mehrere Zitate, Stellen oder Quellen untereinander, gehören die ersten zusammen, "
    "dann die zweiten und so weiter.",
    "sheet.verbatim": "wörtlich in {sources}",
    "sheet.about.sources": "Woraus die Konzepte erfasst wurden. Die Nummern stehen in der "
    "Zuordnung in eckigen Klammern.",
    "sheet.none": "Die Quelle sagt selbst, dass es das bei ihr nicht gibt, etwa keine "
    "Handlungsfelder. Ihre Worte stehen weiter oben auf diesem Blatt.",
    "sheet.cut": " … (gekürzt: Eine Zelle fasst nicht mehr)",
    # The summary of a job
    "job.method": "Verfahren und Zeichen",
    "job.part": "„{title}“",
    "job.left_out": "Damit die Zusammenfassung nicht zu groß wird, stehen hier nicht: {parts}. "
    "„konzept report comparison“ schreibt den ganzen Bericht.",
    # Options, and why they do not work
    "opt.table": "Bei --format csv: die Matrix (so ohne Angabe), die Zuordnung der Felder zu "
    "den Themen oder die Überschneidungen von je zwei Konzepten.",
    "opt.excel": "Bei --format csv: so, wie es ein deutsches Excel liest (Semikolon, UTF-8 mit "
    "Kennzeichen am Anfang).",
    "opt.summary": "Bei --format md: als Zusammenfassung eines CI-Laufs, lange Teile eingeklappt "
    "und nie größer als 1 MiB.",
    "stop.option-of": "{option} gibt es nur mit --format {form}.",
    "stop.option-of.hint": "Zum Beispiel: konzept report comparison --format {form} {option}",
    "stop.needs-file": "Was für Excel gedacht ist, gehört in eine Datei, nicht auf den Bildschirm.",
    "stop.needs-file.hint": "Zum Beispiel: -o vergleich.{form}",
    "stop.xlsx": "Für --format xlsx ist das Paket xlsxwriter nötig; es ist nicht installiert.",
    "stop.xlsx.hint": "„pip install xlsxwriter“ oder, wenn konzept mit pipx installiert ist, „pipx "
    "inject konzept xlsxwriter“. Ohne das Paket: --format csv --excel",
    "stop.sheet": "Das Blatt „{name}“ wäre größer, als eine XLSX-Datei sein kann.",
    "stop.sheet.hint": "Vergleichen Sie weniger Konzepte, oder nehmen Sie --format csv.",
}
