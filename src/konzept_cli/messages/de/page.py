"""Words of what the script adds to a page."""

PAGE: dict[str, str] = {
    "page.controls": "Matrix durchsuchen, eingrenzen und speichern",
    "page.search": "Thema oder Feld suchen",
    "page.role": "Rolle oder Angabe",
    "page.role.all": "alle",
    "page.least": "In mindestens … Konzepten gezählt",
    "page.most": "In höchstens … Konzepten gezählt",
    "page.columns": "Konzepte auswählen",
    "page.columns.all": "alle dieser Gruppe",
    "page.reset": "Alles wieder zeigen",
    "page.save": "Tabelle als CSV-Datei speichern",
    "page.file": "matrix.csv",
    "page.separator": ";",
    "page.whole": (
        "Die Matrix zeigt alles. Zeilen (Themen): {of_rows}, Spalten (Konzepte): {of_columns}."
    ),
    "page.shown": (
        "Die Matrix zeigt eine Auswahl: {rows} von {of_rows} Zeilen (Themen) und {columns} von "
        "{of_columns} Spalten (Konzepten). Alles andere ist ausgeblendet. „Gezählt“ bezieht sich "
        "weiter auf alle Konzepte."
    ),
    "page.sort": "Zeilen nach {name} ordnen",
    "page.sort.list": "wie Themenliste",
    "page.sorted": "Geordnet nach: {by}, {how}.",
    "page.sorted.column": (
        "Geordnet nach den Zellen von {by}, {how} in der Reihenfolge von „Zeichen und Wörter“."
    ),
    "page.list": "Geordnet wie die Themenliste.",
    "page.ascending": "aufsteigend",
    "page.descending": "absteigend",
    "page.here": "Link zu dieser Stelle: {label}",
}
