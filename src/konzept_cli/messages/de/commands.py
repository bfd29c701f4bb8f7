"""What commands say."""

COMMANDS = {
    "severity.error": "Fehler",
    "severity.warning": "Warnung",
    "severity.info": "Hinweis",
    "full.note": "Hinweis",
    "full.help": "Hilfe",
    "full.fix.safe": "Vorschlag",
    "full.fix.unsafe": "Vorschlag (bitte prüfen)",
    # Summary of a check.
    "summary.files.one": "{n} Datei geprüft",
    "summary.files.many": "{n} Dateien geprüft",
    "summary.no-errors": "keine Fehler",
    "summary.errors.one": "{n} Fehler",
    "summary.errors.many": "{n} Fehler",
    "summary.warnings.one": "{n} Warnung",
    "summary.warnings.many": "{n} Warnungen",
    "summary.infos.one": "{n} Hinweis",
    "summary.infos.many": "{n} Hinweise",
    "summary.fixable.all": "Was zu ändern ist, steht dabei.",
    "summary.fixable.some": "Für {n} davon steht dabei, was zu ändern ist.",
    "summary.suppressed.one": "{n} Meldung ist ausgenommen und zählt nicht.",
    "summary.suppressed.many": "{n} Meldungen sind ausgenommen und zählen nicht.",
    "summary.unread.one": "Zitate und Verweise in der Datei, die nicht auszuwerten ist, werden "
    "erst geprüft, wenn ihre Fehler behoben sind.",
    "summary.unread.many": "Zitate und Verweise in den {n} Dateien, die nicht auszuwerten sind, "
    "werden erst geprüft, wenn deren Fehler behoben sind.",
    "ignore.near": "In der Nähe steht ein Kommentar „konzept: ignore“ für diese Regel, er gilt "
    "hier aber nicht.",
    "summary.verified.one": "{n} Bezeichnung oder Zitat steht so in der Quelle.",
    "summary.verified.many": "{n} Bezeichnungen und Zitate stehen so in ihrer Quelle.",
    "summary.unverified.one": "{n} Bezeichnung oder Zitat blieb ungeprüft, weil der Text "
    "der Quelle nicht vorliegt.",
    "summary.unverified.many": "{n} Bezeichnungen und Zitate blieben ungeprüft, weil der Text der "
    "Quelle nicht vorliegt.",
    # When konzept cannot go on.
    "stop.error": "Fehler",
    "stop.hint": "Hilfe",
    "stop.usage": "„konzept {command}--help“ zeigt, was möglich ist.",
    "stop.bug": "konzept ist auf einen eigenen Fehler gestoßen: {error}",
    "stop.bug.hint": "Bitte melden Sie ihn mit dem Befehl, den Sie eingegeben haben. --verbose "
    "zeigt die Einzelheiten.",
    "stop.refused": "Es geht nicht weiter: {reason}",
    "stop.no-path": "„{path}“ gibt es nicht.",
    "stop.no-folder": "„{path}“ ist kein Verzeichnis.",
    "stop.no-path.hint": "Gemeint ist wohl „{meant}“.",
    "stop.two-roots": "„{one}“ und „{other}“ gehören zu verschiedenen Verzeichnissen von "
    "Konzepten.",
    "stop.two-roots.hint": "Prüfen Sie sie einzeln.",
    "stop.no-files": "In „{path}“ gibt es keine Konzepte zu prüfen.",
    "stop.no-files.hint": "Konzepte sind Dateien mit der Endung .yaml, am besten in einem Ordner "
    "„concepts“.",
    "stop.no-concepts": "In „{path}“ gibt es keine Konzepte.",
    "stop.config": "konzept.yaml lässt sich so nicht verwenden.",
    "stop.config.hint": "Die Meldungen darüber sagen, was zu ändern ist.",
    "stop.today": "KONZEPT_TODAY muss ein Tag sein, hier steht „{given}“.",
    "stop.today.hint": "Zum Beispiel: KONZEPT_TODAY=2027-01-31",
    "stop.sources": "Den Ordner für Quellen „{path}“ gibt es nicht.",
    "stop.sources.hint": "--sources, KONZEPT_SOURCES oder „sources“ in konzept.yaml muss einen "
    "Ordner nennen.",
    "stop.write": "„{path}“ lässt sich nicht schreiben: {reason}",
    "stop.write.hint": "Was vorher dort stand, ist unverändert.",
    "stop.unknown-concept": "Ein Konzept „{id}“ gibt es hier nicht.",
    "stop.unknown-concept.near": "Gemeint ist wohl: {items}.",
    "stop.unknown-concept.list": "Vorhanden sind: {items}.",
    "stop.broken-concept": "Das Konzept „{id}“ lässt sich nicht lesen ({file}).",
    "stop.broken-concept.hint": "„konzept validate“ sagt, warum.",
    "stop.vocabulary": "Das Themenverzeichnis topics.yaml lässt sich nicht lesen.",
    "stop.unknown-topic": "Ein Thema „{id}“ gibt es nicht.",
    "stop.unknown-role": "Eine Rolle „{id}“ gibt es nicht.",
    "stop.unknown-rule": "Eine Regel oder Gruppe „{id}“ gibt es nicht.",
    "stop.unknown-rule.list": "„konzept explain“ zeigt alle Regeln mit ihren Gruppen.",
    "stop.no-rule": "Hinter --select und --ignore gehört der Name einer Regel oder Gruppe.",
    "stop.kept-on.hint": "Gehört eine Datei nicht zu den Konzepten, nennen Sie sie in konzept.yaml "
    "unter „exclude“.",
    "stop.kept-on-ignores.hint": "Wie schwer die Meldung wiegt, lässt sich in konzept.yaml unter "
    "„severities“ ändern.",
    "stop.lint-only": "Was „{id}“ meldet, ist kein Fehler und gehört nur zu „konzept lint“.",
    "stop.lint-only.hint": "Zum Beispiel: konzept lint --select {id}",
    "stop.stdin-name": "Für die Standardeingabe ist ein Dateiname nötig.",
    "stop.stdin-name.hint": "Zum Beispiel: --stdin-filename concepts/kreis-beispiel-2024.yaml",
    "stop.topic-and-by": "--topic und --by group lassen sich nicht zusammen verwenden.",
    "warn.misnamed": "„{name}“ wird nicht geprüft, weil der Name nicht auf .yaml endet. Benennen "
    "Sie die Datei um in „{right}“.",
    "warn.broken.one": "{n} Datei lässt sich nicht lesen und bleibt außen vor: {files}. „konzept "
    "validate“ sagt, warum.",
    "warn.broken.many": "{n} Dateien lassen sich nicht lesen und bleiben außen vor: {files}. "
    "„konzept validate“ sagt, warum.",
    "fixed.one": "{n} Datei geändert ({fixes}).",
    "fixed.many": "{n} Dateien geändert ({fixes}).",
    "fixes.one": "{n} Vorschlag übernommen",
    "fixes.many": "{n} Vorschläge übernommen",
    "fixes.unchecked.one": "{n} weiterer Vorschlag ist zu prüfen: {option}",
    "fixes.unchecked.many": "{n} weitere Vorschläge sind zu prüfen: {option}",
    "fixes.none-safe.one": "Keine sicheren Vorschläge; {n} Vorschlag ist zu prüfen: {option}",
    "fixes.none-safe.many": "Keine sicheren Vorschläge; {n} Vorschläge sind zu prüfen: {option}",
    "fixes.none": "Keine Vorschläge.",
    "fixed.circular": "{file} ist unverändert: Die Vorschläge dafür heben einander auf.",
    "opt.fix": "Sichere Vorschläge in die Dateien schreiben.",
    "opt.unsafe-fixes": "Sichere Vorschläge und auch solche, die man prüfen muss, in die Dateien "
    "schreiben; --fix ist dazu nicht nötig.",
    "opt.diff": "Nur zeigen, was --fix oder --unsafe-fixes ändern würde; nichts schreiben.",
    "written": "Geschrieben: {path}",
    # Explanations.
    "group.syntax": "Schreibweise",
    "group.schema": "Aufbau",
    "group.reference": "Verweise und Schlüssel",
    "group.evidence": "Belege",
    "group.domain": "Fachliches",
    "group.wording": "Eindeutigkeit",
    "group.hygiene": "Ordnung",
    "explain.topic.also": "Heißt in Konzepten auch",
    "explain.topic.not_here": "Gehört nicht hierher",
    "explain.bad": "So nicht:",
    "explain.good": "So ist es richtig:",
    # In an editor.
    "schema.text": "Hier wird ein Text erwartet, wenn nötig in Anführungszeichen.",
    "schema.group": "Gruppe von Regeln: {name}.",
    "schema.list": "Hier wird eine Liste erwartet: jeder Eintrag in einer eigenen Zeile, die mit "
    "„- “ beginnt.",
    # Help.
    "help.app": "Integrationskonzepte als Daten: prüfen, vergleichen, berichten.\n\n"
    "Jedes Konzept ist eine YAML-Datei im Ordner concepts/. „konzept new“ legt sie an, „konzept "
    "validate“ prüft sie, „konzept compare“ vergleicht Handlungsfelder, „konzept report "
    "comparison“ schreibt einen Bericht.",
    "help.validate": "Prüft, ob die Daten stimmen (Fehler).\n\nGeprüft werden Schreibweise, "
    "Angaben, Verweise, amtliche Schlüssel und ob jede Bezeichnung und jedes Zitat so in der "
    "Quelle steht. Ohne PFAD das Verzeichnis, in dem Sie sich befinden. Ergebnis 0: keine Fehler, "
    "1: Fehler gefunden, 2: Prüfung nicht möglich.",
    "help.lint": "Prüft alles, auch Warnungen und Hinweise.\n\nWie „validate“, dazu alle Regeln, "
    "die Daten besser machen. „konzept explain“ erklärt sie.",
    "help.list": "Zeigt alle Konzepte in einer Tabelle.",
    "help.show": "Zeigt ein Konzept mit allen Angaben und Belegen.",
    "help.explain": "Erklärt eine Regel mit Beispielen, oder zeigt alle Regeln.\n\nMit dem Namen "
    "einer Gruppe zeigt er deren Regeln, mit „topics“ oder „themen“ alle Themen und was zu jedem "
    "gehört.",
    "help.schema": "Gibt das JSON Schema einer Art von Datei aus.\n\nDamit erklärt ein Editor wie "
    "VS Code jeden Schlüssel, schlägt die erlaubten Werte vor und zeigt Fehler beim Schreiben.",
    "help.compare": "Vergleicht Handlungsfelder: Themen × Konzepte.\n\nEine Zelle sagt, welche "
    "Rolle das Thema im Konzept hat, und wie das Feld des Konzepts zum Thema steht. Ohne Angabe "
    "werden alle Konzepte verglichen.",
    "help.report": "Schreibt Berichte.",
    "help.report.comparison": "Der Vergleich als Bericht in einer einzigen Datei.",
    "arg.path": "Dateien oder Ordner; „-“ für die Standardeingabe.",
    "arg.id": "Kennungen von Konzepten: Dateinamen ohne Endung.",
    "arg.one-id": "Kennung des Konzepts: Dateiname ohne Endung.",
    "arg.kind": "Art der Datei: Konzept, Themenverzeichnis (topics.yaml), Einstellungen "
    "(konzept.yaml) oder das Ergebnis einer Prüfung (--format json).",
    "arg.rule": "Name einer Regel, zum Beispiel unknown-topic, oder einer Gruppe von Regeln; oder "
    "„topics“.",
    "opt.format": "Form der Ausgabe.",
    "opt.report-format": "Form des Berichts. Ohne Angabe die, die zur Endung der Datei gehört, "
    "sonst html.",
    "opt.output": "In diese Datei schreiben statt auf den Bildschirm.",
    "opt.lang": "Sprache der Meldungen.",
    "opt.sources": "Ordner mit den Texten der Quellen.",
    "opt.color": "Farben.",
    "opt.quiet": "Nur das Ergebnis, keine Zusammenfassung.",
    "opt.verbose": "Bei Programmfehlern die Einzelheiten zeigen.",
    "opt.select": "Nur diese Regeln oder Gruppen von Regeln; mehrere durch Kommas getrennt.",
    "opt.ignore": "Ohne diese Regeln oder Gruppen von Regeln; mehrere durch Kommas getrennt.",
    "opt.show-settings": "Statt zu prüfen zeigen, welche Regeln für diese Datei gelten und warum.",
    "opt.fail-on": "Ab welcher Schwere das Ergebnis 1 ist.",
    "opt.allow-empty": "Ergebnis 0, auch wenn es nichts zu prüfen gibt.",
    "opt.stdin-filename": "Unter welchem Namen die Standardeingabe geprüft wird.",
    "opt.root": "Verzeichnis der Konzepte, wenn es nicht das aktuelle ist.",
    "opt.by": "Zeilen: Themen oder Gruppen von Themen.",
    "opt.roles": "Rollen, die gezählt werden; durch Kommas getrennt.",
    "opt.version": "Version zeigen.",
    "panel.checks": "Prüfen",
    "panel.reading": "Ansehen und vergleichen",
    # Generated documents.
    "docs.rules": "Regeln",
    "docs.rules.intro": "Was konzept prüft, und warum. „konzept explain REGEL“ zeigt dasselbe im "
    "Terminal.",
    "docs.commands": "Befehle",
    "docs.commands.intro": "Die Hilfe jedes Befehls, wie sie „--help“ zeigt.",
    "docs.mistakes": "Die zehn häufigsten Fehler und was konzept dazu sagt",
    "docs.mistakes.intro": "Jeder Fehler ist hier in das erfundene Konzept im Ordner „beispiel“ "
    "eingebaut; darunter steht, was „konzept validate“ dazu ausgibt. Eine Meldung nennt zuerst den "
    "Fehler, dann Datei, Zeile und Spalte, dann die Zeilen selbst; ^^^ zeigt die Stelle. Am Ende "
    "steht, was zu tun ist.",
}
