"""Faults found by rules."""

from konzept_cli.messages.de.rules_domain import RULES_DOMAIN
from konzept_cli.messages.de.rules_text import RULES_TEXT

RULES = {
    "invalid-file-name": "Der Dateiname „{name}“ geht so nicht: Er darf nur kleine Buchstaben "
    "a bis z, Ziffern und dazwischen Bindestriche haben.",
    "invalid-file-name.help": "Benennen Sie die Datei um in {slug}.yaml.",
    "id-differs-from-file-name": "Die Kennung „{id}“ stimmt nicht mit dem Dateinamen „{name}“ "
    "überein.",
    "id-differs-from-file-name.help": "Die Zeile „id:“ kann auch ganz entfallen.",
    "duplicate-id": "Die Kennung „{id}“ ist schon vergeben.",
    "duplicate-id.file": "Es gibt schon eine andere Datei mit dem Namen „{id}“.",
    "duplicate-id.file.help": "Der Dateiname ist die Kennung des Konzepts; geben Sie einer der "
    "beiden Dateien einen anderen Namen.",
    "duplicate-id.same": "Die Kennung „{id}“ ist schon vergeben, und auch „{label}“ steht schon "
    "da.",
    "duplicate-id.same.help": "Löschen Sie einen der beiden Einträge. Eine andere Kennung braucht "
    "er nur, wenn wirklich zweierlei gemeint ist.",
    "duplicate-id.first": "hier zum ersten Mal",
    "duplicate-id.help": "Geben Sie einem der beiden Einträge eine andere Kennung.",
    "unknown-topic": "Das Thema „{topic}“ gibt es im Themenverzeichnis nicht.",
    "unknown-topic.help": "Vorhanden sind: {topics}. „konzept explain topics“ sagt, was zu "
    "jedem gehört.",
    "unknown-source": "Eine Quelle „{id}“ ist unter „sources“ nicht aufgeführt.",
    "unknown-source.help": "Aufgeführt sind: {known}.",
    "unknown-source.none": "Eine Quelle „{id}“ ist unter „sources“ nicht aufgeführt.",
    "unknown-source.none.help": "Keine der Quellen hat eine Kennung; ergänzen Sie dort „id: {id}“.",
    "unknown-source.definition": "Auf die Quelle „{id}“ bezieht sich kein Beleg, auf „{used}“ "
    "beziehen sich {times}.",
    "unknown-source.definition.help": "Vermutlich ist die Kennung hier verschrieben und lautet "
    "„{used}“.",
    "unknown-source.used-here": "hier steht „{used}“",
    "unknown-source.defined-here": "hier steht „{id}“",
    "unknown-source.no-id": "Diese Quelle hat keine Kennung (id), es gibt aber mehrere Quellen.",
    "unknown-source.no-id.help": "Ergänzen Sie „id:“ mit einem kurzen Namen, und nennen Sie ihn in "
    "den Belegen unter „source“.",
    "unknown-source.open": "Dieser Beleg sagt nicht, welche der {number} Quellen gemeint ist.",
    "unknown-source.open.help": "Ergänzen Sie „source:“ mit {ids}.",
    "unknown-reference": "Ein Handlungsfeld mit der Kennung „{id}“ gibt es in diesem Konzept "
    "nicht.",
    "unknown-reference.help": "Vorhanden sind: {known}.",
    "unknown-reference.none": "Ein Handlungsfeld mit der Kennung „{id}“ gibt es in diesem Konzept "
    "nicht.",
    "unknown-reference.none.help": "Unter „action_fields“ ist noch keines eingetragen.",
    "unknown-reference.definition": "Auf das Handlungsfeld „{id}“ bezieht sich nichts, auf "
    "„{used}“ beziehen sich {times} Stellen.",
    "unknown-reference.definition.help": "Vermutlich ist die Kennung hier verschrieben und lautet "
    "„{used}“.",
    "unknown-reference.used-here": "hier steht „{used}“",
    "unknown-reference.defined-here": "hier steht „{id}“",
    "unknown-reference.concept": "Ein Konzept mit der Kennung „{id}“ gibt es hier nicht.",
    "unknown-reference.concept.help": "Die Kennung ist der Dateiname ohne Endung. Ist das Konzept "
    "nicht erfasst, nennen Sie statt „concept“ seinen „title“ und sein „date“.",
    "unknown-district-key": "Den amtlichen Schlüssel {ags} gibt es im Verzeichnis der deutschen "
    "Kreise und Gemeinden nicht.",
    "unknown-district-key.name": "Der amtliche Schlüssel {ags} gehört zu „{official}“ ({kind}), "
    "nicht zu „{name}“.",
    "unknown-district-key.misspelt": "Zum amtlichen Schlüssel {ags} gehört „{official}“, hier "
    "steht aber „{name}“.",
    "unknown-district-key.misspelt.help": "Der Name ist wohl verschrieben.",
    "unknown-district-key.named": "dieser Name passt nicht dazu",
    "unknown-district-key.kind": "Der amtliche Schlüssel {ags} gehört zu „{kind}“, hier steht aber "
    "„{given}“.",
    "unknown-district-key.kind.help": "Berichtigen Sie entweder die Art oder den Schlüssel.",
    "unknown-district-key.nuts": "Zum amtlichen Schlüssel {ags} gehört der NUTS-Schlüssel {nuts}, "
    "hier steht aber {given}.",
    "unknown-district-key.help": "Den Schlüssel (AGS) nennt das Statistische Bundesamt; er wird "
    "mit führender Null und in Anführungszeichen geschrieben.",
    "label-not-in-source": "„{text}“ steht so nicht in der Quelle ({sources}).",
    "label-not-in-source.near": "„{text}“ steht so nicht in der Quelle ({sources}).",
    "label-not-in-source.near.help": "Dort steht: „{passage}“",
    "label-not-in-source.page": "„{text}“ steht nicht auf Seite {page}, sondern auf Seite {right}.",
    "label-not-in-source.page.help": "Der Wortlaut stimmt; zu ändern ist nur die Seite.",
    "label-not-in-source.help": "Unter „label“ steht der Wortlaut des Konzepts. Eigene Worte "
    "gehören unter „text“, mit einem Zitat als Beleg.",
    "quote-not-in-source": "Das Zitat „{text}“ steht so nicht in der Quelle ({sources}).",
    "quote-not-in-source.near": "Das Zitat „{text}“ steht so nicht in der Quelle ({sources}).",
    "quote-not-in-source.near.help": "Dort steht: „{passage}“",
    "quote-not-in-source.page": "Das Zitat „{text}“ steht nicht auf Seite {page}, sondern auf "
    "Seite {right}.",
    "quote-not-in-source.near-page": "Das Zitat „{text}“ steht so nicht in der Quelle ({sources}).",
    "quote-not-in-source.near-page.help": "Dort steht: „{passage}“. Die Seite gehört nicht ins "
    "Zitat, sondern darunter: „page: {page}“.",
    "quote-not-in-source.page.help": "Der Wortlaut stimmt; zu ändern ist nur die Seite.",
    "quote-not-in-source.help": "Ein Zitat gibt ein paar Worte genau wieder und beginnt und endet "
    "mit einem ganzen Wort.",
    "source-changed": "Die Quelle {snapshot} ist nicht mehr die, aus der dieses Konzept erfasst "
    "wurde: Ihre Prüfsumme ist eine andere.",
    "source-changed.help": "Prüfen Sie, was sich geändert hat. Erst danach gilt die neue "
    "Prüfsumme: {sha256}",
    "source-not-at-hand": "Die Quelle {snapshot} liegt nicht vor; nicht geprüft: {claims}.",
    "source-not-at-hand.help": "Wo die Texte liegen, sagen --sources ORDNER, die Umgebungsvariable "
    "KONZEPT_SOURCES oder „sources“ in konzept.yaml.",
    "source-not-at-hand.none": "Zu dieser Quelle ist kein Text hinterlegt; nicht geprüft: "
    "{claims}.",
    "claims.label.one": "{n} Bezeichnung",
    "claims.label.many": "{n} Bezeichnungen",
    "claims.quote.one": "{n} Zitat",
    "claims.quote.many": "{n} Zitate",
    "source-not-at-hand.none.help": "Liegt der Text vor, nennen Sie seinen Dateinamen unter "
    "„snapshot“.",
    "statement-without-evidence": "Für diese Angabe fehlt ein Beleg mit Zitat.",
    "statement-without-evidence.help": "Ergänzen Sie „evidence:“ mit einem „quote:“, das die "
    "Stelle in der Quelle wörtlich wiedergibt.",
    "statement-without-evidence.empty": "Nach „quote:“ steht nichts.",
    "statement-without-evidence.empty.help": "Schreiben Sie dahinter die Worte, die in der Quelle "
    "stehen.",
    "statement-without-evidence.source": "Es gibt mehrere Quellen, und hier steht nicht, aus "
    "welcher das stammt.",
    "statement-without-evidence.source.help": "Ergänzen Sie „evidence:“ mit „source:“ ({ids}).",
    "missing-reason": "Die Zuordnung zum Thema „{topic}“ ist mit „{relation}“ eine Einschätzung; "
    "es fehlt die Begründung.",
    "missing-reason.help": "Ergänzen Sie „reason:“ mit ein paar Worten. Nur „exact“ braucht keine.",
    "ambiguous-scalar": "Ohne Anführungszeichen lesen andere Programme {text} als die Zahl "
    "{becomes}.",
    "ambiguous-scalar.number": "Ohne Anführungszeichen lesen andere Programme {text} als Zahl und "
    "schreiben sie anders.",
    "ambiguous-scalar.date": "Ohne Anführungszeichen lesen andere Programme {text} als Datum und "
    "schreiben es anders.",
    "ambiguous-scalar.flag": "Ohne Anführungszeichen lesen andere Programme {text} als Ja oder "
    "Nein.",
    "ambiguous-scalar.help": "Setzen Sie den Wert in Anführungszeichen.",
    "unquoted-comma": "In eckigen Klammern trennt jedes Komma; ohne Anführungszeichen sind das "
    "hier {number} Einträge.",
    "unquoted-comma.one": "In eckigen Klammern gehört Text mit Leerzeichen in Anführungszeichen.",
    "unquoted-comma.one.help": "Setzen Sie ihn in Anführungszeichen.",
    "unquoted-comma.help": "Setzen Sie jeden Eintrag in Anführungszeichen. Gehört das Komma zum "
    "Text, umschließen sie alles zusammen.",
    "unquoted-comma.mapping": "Der Text bei „{key}“ endet für YAML am Komma; gemeint ist wohl "
    "„{text}“.",
    "unquoted-comma.mapping.help": "Setzen Sie den ganzen Text in Anführungszeichen: {quoted}",
    "circular-reference": "Das führt im Kreis: {way}.",
    "circular-reference.help": "Löschen Sie den Verweis, der nicht stimmt.",
    "dates-out-of-order": "Die Fassung ist von {date} und damit älter als die von {before}, auf "
    "die sie folgt.",
    "dates-out-of-order.before": "die Fassung davor: {date}",
    "dates-out-of-order.help": "Prüfen Sie beide Daten. Vielleicht sind die Fassungen vertauscht.",
    "count-differs": "Das Papier nennt {count} ({of}), erfasst sind {found}.",
    "count-differs.help": "Ergänzen Sie, was übersehen wurde. Ist die Liste nur ein Teil, gehört "
    "sie unter „recorded: partial“; widerspricht sich das Papier, halten Sie beides unter "
    "„conflicts“ fest.",
    "topic-mapped-twice": "Das Thema „{topic}“ ist hier schon zugeordnet, ebenfalls mit "
    "„{relation}“.",
    "topic-mapped-twice.contradiction": "Das Thema „{topic}“ ist hier schon zugeordnet, aber mit "
    "„{other}“ statt „{relation}“: Das widerspricht sich.",
    "topic-mapped-twice.first": "hier zum ersten Mal",
    "topic-mapped-twice.help": "Behalten Sie eine der beiden Zuordnungen.",
    "unknown-former-label": "Die Fassung davor ({older}) hat kein Feld „{label}“.",
    "unknown-former-label.help": "Sie hat: {labels}.",
    "expired-district-key": "Der amtliche Schlüssel {ags} galt nur bis {until}, das Konzept ist "
    "von {date}.",
    "expired-district-key.help": "Nennen Sie den neuen Schlüssel, und den alten unter „formerly“.",
    "same-edition-twice": "Diese Fassung ist schon erfasst: in „{other}“.",
    "same-edition-twice.other": "dieselbe Gebietskörperschaft, Fassung und Art von Papier",
    "same-edition-twice.help": "Führen Sie beide Dateien zusammen. Sind es verschiedene Papiere, "
    "unterscheiden Sie sie durch „document_type“ oder „edition: kind“.",
    "ignore-without-reason": "Dieser Kommentar nimmt etwas aus, nennt aber keinen Grund.",
    "ignore-without-reason.help": "Schreiben Sie den Grund hinter die eckige Klammer: „# konzept: "
    "ignore[regel] warum“.",
    "ignore-without-reason.rules": "Dieser Kommentar nimmt etwas aus, nennt aber keine Regel.",
    "ignore-without-reason.rules.help": "Nennen Sie die Regel in eckigen Klammern und dahinter den "
    "Grund: „# konzept: ignore[regel] warum“.",
    "unknown-ignored-rule": "Eine Regel „{rule}“ gibt es nicht.",
    "unknown-ignored-rule.help": "„konzept explain“ zeigt alle Regeln.",
    "unknown-ignored-rule.locked": "Die Regel „{rule}“ lässt sich nicht ausnehmen: Was sie meldet, "
    "macht die Datei unlesbar.",
    "unknown-ignored-rule.locked.help": "Beheben Sie den Fehler.",
    "expired-ignore": "Diese Ausnahme galt nur bis {until}.",
    "expired-ignore.help": "Beheben Sie, was sie ausnahm, oder nennen Sie einen neuen Tag in der "
    "Form until=2027-12-31.",
    "expired-ignore.no-date": "„{until}“ ist kein Datum, deshalb nimmt dieser Kommentar nichts "
    "aus.",
    "expired-ignore.no-date.help": "Schreiben Sie den letzten Tag so: until=2030-12-31.",
    "unused-ignore": "Dieser Kommentar nimmt „{rule}“ in Zeile {line} aus, aber dort meldet die "
    "Regel nichts.",
    "unused-ignore.more": "Dieser Kommentar nimmt „{rule}“ aus, aber die Regel meldet hier nichts.",
    "unused-ignore.help": "Löschen Sie die Ausnahme, oder setzen Sie sie in die Zeile, die gemeint "
    "ist.",
    "outdated-baseline-entry": "Diesen Befund gibt es nicht mehr: „{rule}“ in {file}.",
    "outdated-baseline-entry.fewer": "Von {count} Befunden, die hier hingenommen sind, gibt es nur "
    "noch {found}: „{rule}“ in {file}.",
    "outdated-baseline-entry.gone": "Die Datei {file} gibt es nicht mehr.",
    "outdated-baseline-entry.unknown": "Eine Regel „{rule}“ gibt es nicht.",
    "outdated-baseline-entry.locked": "Was „{rule}“ meldet, lässt sich nicht hinnehmen: Es kann "
    "die Datei unbrauchbar machen.",
    "outdated-baseline-entry.help": "„konzept lint --write-baseline“ nimmt heraus, was nicht mehr "
    "gebraucht wird.",
    "statement-without-evidence.left-edge": "Für diese Angabe fehlt ein Beleg mit Zitat.",
    "statement-without-evidence.left-edge.help": "Gehört der Beleg am linken Rand hierher, rücken "
    "Sie ihn mit allen seinen Zeilen so weit ein wie diese Angabe. Sonst ergänzen Sie „evidence:“ "
    "mit einem „quote:“.",
    "statement-without-evidence.left-edge-block": "am linken Rand gilt der Beleg für das ganze "
    "Konzept",
    **RULES_DOMAIN,
    **RULES_TEXT,
}
