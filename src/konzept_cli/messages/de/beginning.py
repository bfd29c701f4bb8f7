"""How a record begins: `konzept new`, the skeleton it writes, and what is left of it."""

BEGINNING = {
    "metavar.DATE": "DATUM",
    "metavar.TITLE": "TITEL",
    "panel.beginning": "Anfangen",
    "help.new": "Legt die Datei für ein neues Konzept an.\n\nSucht die Gebietskörperschaft im "
    "amtlichen Verzeichnis und schreibt concepts/<Name>-<Jahr>.yaml, mit einer Erklärung zu jedem "
    "Teil. Die Datei ist gültig; was zu ersetzen ist, nennt „konzept lint“. Eine Datei, die es "
    "schon gibt, bleibt, wie sie ist.",
    "arg.district": "Name der Gebietskörperschaft, zum Beispiel Kreis Soest; ein Teil davon oder "
    "der amtliche Schlüssel (AGS, NUTS) genügt.",
    "opt.district-kind": "Art der Gebietskörperschaft; grenzt die Suche ein. Steht der Name so "
    "nicht im Verzeichnis (ein Quartier nie), entsteht die Datei ohne Schlüssel.",
    "opt.date": "Jahr oder Tag der Fassung: 2024, 2024-05 oder 2024-05-17.",
    "opt.title": "Titel, wie er auf dem Papier steht.",
    "opt.new-file": "Diese Datei anlegen, oder die Datei in diesem Ordner.",
    # When no record can be begun.
    "stop.new.name": "Es fehlt der Name der Gebietskörperschaft.",
    "stop.new.name.hint": "Zum Beispiel: konzept new Kreis Soest",
    "stop.new.hidden": "„{text}“ enthält unsichtbare Zeichen.",
    "stop.new.hidden.hint": "Tippen Sie den Text ab, statt ihn zu kopieren.",
    "stop.new.date": "„{date}“ ist kein Datum in der erwarteten Form.",
    "stop.new.date.near": "Gemeint ist wohl: --date {meant}",
    "stop.new.date.hint": "Zum Beispiel: --date 2024, --date 2024-05 oder --date 2024-05-17",
    "stop.new.exists": "Die Datei {path} gibt es schon; sie bleibt, wie sie ist.",
    "stop.new.exists.hint": "Ist es eine andere Fassung, nennen Sie ihr Jahr mit --date, oder "
    "einen anderen Dateinamen mit -o.",
    "stop.new.file-name": "„{name}“ taugt nicht als Name für ein Konzept.",
    "stop.new.file-name.hint": "Er hat nur kleine Buchstaben a bis z, Ziffern und dazwischen "
    "Bindestriche, und die Endung .yaml: {meant}",
    "stop.new.several": "„{name}“ kann mehreres heißen.",
    "stop.new.several.hint": "Nennen Sie statt des Namens den Schlüssel:",
    "stop.new.unknown": "„{name}“ steht so nicht im amtlichen Verzeichnis.",
    "stop.new.key": "Den amtlichen Schlüssel {name} gibt es im Verzeichnis nicht.",
    "stop.new.key.hint": "Nennen Sie statt des Schlüssels den Namen.",
    "stop.new.unknown.hint": "Gemeint ist vielleicht:",
    # The question on a terminal.
    "new.several": "„{name}“ kann mehreres heißen:",
    "new.similar": "„{name}“ steht so nicht im amtlichen Verzeichnis. Gemeint ist vielleicht:",
    "new.until": "gültig bis {day}",
    "new.more": "… und {n} weitere. Nennen Sie mehr vom Namen, oder den amtlichen Schlüssel.",
    "new.question": "Welche Nummer? (Strg+C bricht ab) ",
    "new.again": "Bitte eine Zahl von 1 bis {n}.",
    # What was done.
    "new.written": "Angelegt: {path}",
    "new.folder": "Angelegt: der Ordner {path}",
    "new.schema": "Angelegt: {path}; damit erklärt ein Editor wie VS Code jeden Schlüssel",
    "new.district": "Gebietskörperschaft: {choice}",
    "new.keyless": "Gebietskörperschaft: {name} ({kind}), ohne amtlichen Schlüssel",
    "new.keyless.near": "„{name}“ steht so nicht im amtlichen Verzeichnis. Ähnlich heißt: {choice}",
    "new.keyless.how": "Für ein Quartier oder anderes ohne amtlichen Schlüssel: {command}",
    "new.undated": "Die Fassung ist ohne Jahr angelegt (o-j). Kennen Sie es, löschen Sie die Datei "
    "und beginnen neu mit dem Jahr, zum Beispiel: {command}",
    "new.next": "Öffnen Sie die Datei in einem Editor, und füllen Sie sie aus. Danach:",
    "new.next.lint": "zeigt, was noch zu ersetzen ist",
    "new.next.validate": "prüft, ob alles stimmt",
    # What is left of the skeleton.
    "placeholder-left": "Hier steht noch ein Platzhalter, keine Angabe aus dem Papier.",
    "placeholder-left.help": "Ersetzen Sie den ganzen Text, auch das Wort „{word}“, durch das, was "
    "im Papier steht. Steht es dort nicht, löschen Sie die Zeile.",
    # The skeleton. One # is an example that can be made to hold, two are an explanation.
    "skeleton.title": "ERSETZEN: Titel des Papiers",
    "skeleton.modeline": """\
# yaml-language-server: $schema={schema}
## Die Zeile darüber ist für den Editor. Sie bleibt, wie sie ist.
##
""",
    "skeleton.keyed": """\
## Wer das Konzept herausgegeben hat, mit Namen und Schlüssel aus dem amtlichen Verzeichnis.
district:
  name: {name}
  kind: {kind}
  ags: {ags}
""",
    "skeleton.keyless": """\
## Wer das Konzept herausgegeben hat. Ohne amtlichen Schlüssel steht unter within, wozu der Ort
## gehört.
district:
  name: {name}
  kind: {kind}
#   within: "ERSETZEN: Stadt Beispielstadt"
""",
    "skeleton.undated": """\
## Der Dateiname endet deshalb auf o-j (ohne Jahr). Finden Sie das Jahr, ändern Sie auch ihn.
""",
    "skeleton": """\
{modeline}## So füllen Sie diese Datei aus:
## - Zeilen, die mit zwei ## beginnen, erklären etwas. Sie dürfen sie löschen.
## - Zeilen, die mit einem # beginnen, sind Beispiele. Sie gelten erst, wenn Sie das # und das
##   Leerzeichen dahinter löschen. Weitere Leerzeichen am Anfang der Zeile müssen bleiben.
## - Wo ERSETZEN: steht, schreiben Sie Ihre eigene Angabe zwischen die Anführungszeichen und
##   löschen den alten Text, auch das Wort ERSETZEN.
## - Was nicht im Papier steht, lassen Sie weg.
## „konzept lint“ zeigt, was noch zu ersetzen ist; „konzept validate“ prüft, ob alles stimmt.

## Die Version des Dateiformats. Sie bleibt, wie sie ist.
schema: 1

## Der Titel, wie er auf dem Papier steht.
title: {title}

{district}
## Wann diese Fassung geschrieben wurde: "2024", "2024-05" oder "2024-05-17", mit den
## Anführungszeichen. Sagt das Papier es nicht, steht hier unknown (unbekannt).
{undated}## kind ist die Art der Fassung, wenn das Papier sie nennt:
{edition_kinds}
edition:
  date: {date}
#   kind: fortschreibung

## Wann Sie das Konzept erfasst haben, und was noch fehlt. Unter partial steht, was Sie noch gar
## nicht oder erst zum Teil erfasst haben. Am Anfang ist das alles, auch wenn Sie schon einiges
## eintragen. Löschen Sie dort jede Zeile, deren Teil Sie ganz erfasst haben: Erst dann sagen
## Vergleiche und Berichte, was das Papier dazu nicht nennt. Ist die Liste leer, löschen Sie auch
## die Zeile partial.
## Unter not_named steht, was Sie im Papier gesucht und nicht gefunden haben. Verschieben Sie die
## Zeile dorthin; auch Einzelheiten der Maßnahmen gehen:
{details}
recorded:
  date: {today}
  partial:
{parts}
#   not_named:
#     - measures.indicator

## Woraus Sie das Konzept erfassen. kind ist die Art der Quelle; ändern Sie full_text, wenn es nicht
## das ganze Papier ist:
{source_kinds}
## retrieved ist der Tag, an dem Sie eine Internetseite gelesen haben. snapshot ist eine Datei mit
## dem Text der Quelle im Ordner sources; konzept prüft dann, ob jedes Zitat dort so steht.
## Bei mehreren Quellen bekommt jede einen kurzen Namen, etwa id: vortrag, und jeder Beleg sagt
## mit source: vortrag, aus welcher er stammt.
sources:
  - kind: full_text
    title: "ERSETZEN: Titel der Quelle"
#     publisher: "ERSETZEN: Name der Stelle, die sie veröffentlicht hat"
#     date: unknown
#     url: https://ersetzen.example/konzept.pdf
#     retrieved: {today}
#     snapshot: {id}.txt

## Beschlüsse: welches Gremium sich wann wie mit dem Papier befasst hat. kind sagt, wie:
{decision_kinds}
## quote ist ein Zitat: wenige Worte, genau wie im Papier. place sagt, wo sie stehen. Haben Sie
## Seitenzahlen, schreiben Sie statt place besser page: 12.
# decisions:
#   - kind: beschlossen
#     body: "ERSETZEN: Kreistag oder Rat"
#     date: unknown
#     evidence:
#       - quote: "ERSETZEN: hat der Kreistag das Konzept beschlossen"
#         place: "ERSETZEN: Vorwort, zweiter Absatz"

## Handlungsfelder in der Reihenfolge des Papiers. id ist ein kurzer Name, den Sie selbst wählen:
## kleine Buchstaben a bis z, Ziffern, Bindestriche. label ist der Name genau wie im Papier.
## topics ordnet das Feld einem Thema oder mehreren zu, damit sich Konzepte vergleichen lassen.
## relation sagt, wie das Feld zum Thema steht („das Feld … das Thema“):
{relations}
## reason sagt in ein paar Worten, warum; nur bei exact ist das nicht nötig. goals sind Ziele, die
## nur zu diesem Feld gehören. Diese Themen gibt es:
{topics}
# action_fields:
#   - id: {topic}
#     label: "ERSETZEN: Name des Feldes, etwa {topic_label}"
#     topics:
#       - topic: {topic}
#         relation: close
#         reason: "ERSETZEN: warum das Feld zu diesem Thema gehört"
#     goals:
#       - label: "ERSETZEN: ein Ziel dieses Feldes"

## Ziele des ganzen Konzepts. Ein kurzes Ziel steht unter label, genau wie im Papier. Ein langes
## fassen Sie unter text in eigenen Worten zusammen, mit einem Zitat als Beleg (evidence).
# goals:
#   - label: "ERSETZEN: Teilhabe aller Menschen stärken"
#   - text: "ERSETZEN: Zugewanderte sollen in den Gremien mitreden."
#     evidence:
#       - quote: "ERSETZEN: Mitsprache in allen Gremien"
#         place: "ERSETZEN: Kapitel 3"

## Maßnahmen. responsible sagt, wer zuständig ist, deadline, bis wann sie umgesetzt sein soll.
## Gehört eine Maßnahme zu einem Handlungsfeld, ergänzen Sie fields: [{topic}] mit dessen id.
# measures:
#   - label: "ERSETZEN: Sprachcafé einrichten"
#     responsible: "ERSETZEN: Kommunales Integrationszentrum"
#     deadline: unknown

## Es gibt noch mehr, was Sie erfassen können, etwa person_terms (Wörter für Menschen mit
## Einwanderungsgeschichte), participation (Beteiligung), principles (Grundsätze), actors
## (Zielgruppen, Partner), figures (Zahlen) und budget (Mittel).
""",
}
