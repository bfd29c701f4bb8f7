"""What has changed since a commit."""

CHANGES = {
    "opt.changed": "Nur melden, was in Dateien steht, die seit dem letzten Commit geändert oder "
    "neu sind.",
    "opt.changed-since": "Nur melden, was in Dateien steht, die geändert oder neu sind, seit "
    "dieser Zweig von STAND abgezweigt ist, zum Beispiel von main.",
    "metavar.REV": "STAND",
    "changed.nothing": "Seit dem letzten Commit hat sich hier nichts geändert; es ist nichts zu "
    "prüfen.",
    "changed.nothing-since": "Gegenüber „{rev}“ hat sich hier nichts geändert; es ist nichts zu "
    "prüfen.",
    "changed.whole": "{file} ist geändert. Das betrifft alle Konzepte; deshalb werden alle "
    "geprüft.",
    "changed.also": "Geändert oder gelöscht: {causes}. Deshalb mitgeprüft: {files}.",
    "stop.changes.no-git": "Was sich geändert hat, weiß nur git, und git lässt sich hier nicht "
    "aufrufen.",
    "stop.changes.no-git.hint": "Installieren Sie git, oder lassen Sie --changed und "
    "--changed-since weg: Dann wird alles geprüft.",
    "stop.changes.no-answer": "Was sich geändert hat, weiß nur git, und git antwortet hier nicht.",
    "stop.changes.no-answer.hint": "Probieren Sie in diesem Verzeichnis „git status“. Ohne "
    "--changed und --changed-since wird alles geprüft.",
    "stop.changes.no-repository": "Was sich in „{path}“ geändert hat, weiß git nicht. {reason}",
    "stop.changes.no-repository.hint": "Lassen Sie --changed und --changed-since weg: Dann wird "
    "alles geprüft.",
    "stop.changes.no-revision": "Einen Stand „{rev}“ gibt es in git hier nicht.",
    "stop.changes.no-revision.hint": "Nennen Sie einen Zweig, eine Marke oder einen Commit, zum "
    "Beispiel --changed-since origin/main. Auf einem CI-Server muss dafür die ganze Geschichte "
    "ausgecheckt sein.",
    "stop.changes.no-ancestor": "„{rev}“ und der letzte Commit hier haben keinen gemeinsamen "
    "Ursprung.",
    "stop.changes.no-ancestor.hint": "Auf einem CI-Server muss die ganze Geschichte ausgecheckt "
    "sein.",
    "stop.changes.unreadable": "Den früheren Stand kann git hier nicht lesen. {reason}",
    "stop.changes.unreadable.hint": "Vielleicht fehlt ein Teil der Geschichte; „git fetch“ holt "
    "ihn.",
}
