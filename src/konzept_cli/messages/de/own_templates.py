"""Was an eigenen Vorlagen nicht stimmt."""

OWN_TEMPLATES = {
    "template.line": "{file}, Zeile {line}",
    "template.file": "{file}",
    "template.syntax": "Jinja kann die Vorlage nicht lesen und meldet: {told}",
    "template.name": "Den Namen „{name}“ gibt es nicht.",
    "template.field": "„{owner}“ hat kein Feld „{name}“.",
    "template.entry": "Einen Eintrag „{name}“ gibt es hier nicht.",
    "template.text": "Einen Text „{name}“ gibt es nicht.",
    "template.text.hint": "Eigene Texte stehen unmittelbar in der Vorlage.",
    "template.filter": "Einen Filter „{name}“ gibt es nicht.",
    "template.filter.hint": "Es gibt die Filter von Jinja, außer „random“, dazu „md“, „code“, "
    "„breaks“ und „marks“.",
    "template.test": "Eine Bedingung „is {name}“ gibt es nicht.",
    "template.test.hint": "Üblich sind „is defined“ und „is none“.",
    "template.none": "Die Vorlage „{name}“ gibt es nicht.",
    "template.none.hint": "Gesucht wird nur im Ordner der Vorlagen; was mit „konzept/“ beginnt, "
    "ist eine Vorlage von konzept.",
    "template.block": "Einen Block „{name}“ hat „{parent}“ nicht; er käme nicht auf die Seite.",
    "template.outside": "Das steht außerhalb aller Blöcke und käme nicht auf die Seite.",
    "template.outside.hint": "Setzen Sie es in einen Block, zum Beispiel zwischen "
    "{{% block after_cover %}} und {{% endblock %}}.",
    "template.itself": "Die Vorlage erweitert sich selbst.",
    "template.itself.hint": "Die Vorlage von konzept heißt „{meant}“.",
    "template.endless": "Hier ist zu viel verschachtelt, oder Vorlagen rufen sich gegenseitig "
    "auf, ohne Ende.",
    "template.unsafe": "Das dürfen Vorlagen nicht. Jinja meldet: {told}",
    "template.unsafe.hint": "Vorlagen lesen die Felder der Ansicht; an Python kommen sie nicht "
    "heran.",
    "template.power": "Potenzen rechnen Vorlagen nicht aus.",
    "template.repeated": "Hier wird etwas auf mehr als {most} Zeichen oder Einträge wiederholt.",
    "template.steps": "Die Vorlage braucht mehr als {most} Schritte; hier wurde sie angehalten.",
    "template.steps.hint": "Läuft eine Schleife über mehr, als gemeint ist?",
    "template.page-size": "Die Seite wird länger als {most} Zeichen.",
    "template.other": "Das geht hier nicht: {told}",
    "template.not-utf-8": "Die Datei ist nicht in UTF-8 geschrieben.",
    "template.not-utf-8.hint": "Speichern Sie sie mit der Kodierung UTF-8.",
    "template.leads-outside": "Die Verknüpfung führt aus dem Ordner der Vorlagen heraus.",
    "template.leads-outside.hint": "Legen Sie die Datei selbst in den Ordner.",
    "template.file-size": "Die Datei ist größer als {most} Bytes.",
    "template.picture": "Ein Bild „{name}“ liegt nicht im Ordner der Vorlagen.",
    "template.picture-kind": "„{name}“ ist kein Bild, das konzept kennt.",
    "template.picture-kind.hint": "Möglich sind: {kinds}.",
    "warn.template-name": "„{file}“ wird nicht verwendet: So heißt keine Vorlage von konzept. "
    "Gemeint ist wohl „{meant}“.",
    "stop.templates": "konzept.yaml, Zeile {line}: Den Ordner für Vorlagen „{path}“ gibt es nicht.",
    "stop.templates.hint": "„templates“ nennt einen Ordner, von konzept.yaml aus gesehen.",
    "stop.templates-outside": "konzept.yaml, Zeile {line}: Der Ordner für Vorlagen „{path}“ liegt "
    "außerhalb des Verzeichnisses.",
    "stop.templates-outside.hint": "Vorlagen gehören in das Verzeichnis mit konzept.yaml, damit "
    "alle sie haben.",
}
