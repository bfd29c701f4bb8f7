"""What each rule is about: the German counterpart of the rules' own docstrings."""

from konzept_cli.messages.de.about_domain import ABOUT_DOMAIN
from konzept_cli.messages.de.about_text import ABOUT_TEXT

ABOUT = {
    "unreadable-file.about": "Eine Datei lässt sich nicht lesen.\n\nSie ist ein Ordner oder ein "
    "Gerät, sie liegt außerhalb des Verzeichnisses, oder das System öffnet sie nicht. Nichts aus "
    "ihr geht in einen Vergleich ein.",
    "wrong-encoding.about": "Eine Datei ist nicht in UTF-8 gespeichert.\n\nUmlaute würden zu "
    "anderen Zeichen. Jeder Editor bietet UTF-8 unter „Speichern unter“ oder in der Statusleiste "
    "an.",
    "forbidden-character.about": "Eine Datei enthält ein unsichtbares Zeichen, das YAML verbietet "
    "oder das die Anzeige verändert.\n\nSolche Zeichen kommen beim Kopieren aus PDF-Dateien oder "
    "Chatprogrammen mit. Manche kehren die Reihenfolge der Buchstaben um; dann liest man auf dem "
    "Bildschirm etwas anderes, als in der Datei steht.",
    "too-large.about": "Eine Datei, ein Wert oder die Zahl der Werte ist größer, als es ein "
    "Konzept je braucht.\n\nVermutlich wurde ein ganzes Papier hineinkopiert. Erfasst werden "
    "wenige zitierte Worte mit Seitenangabe; der volle Text liegt im Ordner der Quellen. Die "
    "Grenzen lassen sich in konzept.yaml anheben.",
    "too-deep.about": "Listen und Schlüssel sind tiefer verschachtelt, als es ein Konzept je "
    "braucht.\n\nMeist ist eine Klammer zu viel getippt. Die Grenze lässt sich in konzept.yaml "
    "anheben.",
    "empty-file.about": "Eine Datei ist leer oder enthält nur Kommentare.\n\nEin Vergleich würde "
    "nicht zeigen, dass es das Konzept gibt.",
    "syntax-error.about": "Der Text ist kein gültiges YAML; deshalb lässt sich nichts aus der "
    "Datei lesen.",
    "yaml-feature.about": "Die Datei benutzt eine Möglichkeit von YAML, die verdeckt, was in ihr "
    "steht.\n\nAnker, Verweise, Übernahmen und Typangaben kopieren oder verwandeln Inhalte hinter "
    "dem Rücken der Lesenden. Wer die Datei auf Papier liest, muss sehen, was gilt.",
    "several-documents.about": "Eine Datei enthält mehrere Dokumente, getrennt durch eine Zeile "
    "„---“.\n\nEine Datei ist eine Fassung eines Konzepts. Alles nach der Zeile ginge verloren.",
    "duplicate-key.about": "Ein Schlüssel steht an derselben Stelle zweimal.\n\nDie meisten "
    "Programme behalten den letzten und lassen den anderen stillschweigend fallen.",
    "not-a-record.about": "Eine Datei beginnt nicht mit Schlüsseln wie „title:“, sondern ist eine "
    "Aufzählung oder bloßer Text.\n\nIn einem Konzept sagt jede Zeile, was sie enthält: zuerst der "
    "Schlüssel, dann ein Doppelpunkt.",
    "missing-key.about": "Es fehlt ein Schlüssel, den jedes Konzept braucht, oder er hat keinen "
    "Wert.",
    "unknown-key.about": "Einen Schlüssel gibt es an dieser Stelle nicht.\n\nMeist ist er "
    "verschrieben oder gehört an eine andere Stelle; was darunter steht, ginge verloren. "
    "Schlüssel, die mit „x-“ beginnen, sind Ihre eigenen und dürfen überall stehen.",
    "unknown-value.about": "Ein Wert gehört nicht zu den Wörtern, die hier erlaubt sind.\n\nNur "
    "wo alle dieselben Wörter verwenden, lassen sich Konzepte vergleichen.",
    "wrong-type.about": "Es steht ein Text da, wo eine Liste erwartet wird, oder eine Liste, wo "
    "ein Text erwartet wird.",
    "wrong-form.about": "Ein Datum, eine Zahl, eine Kennung, ein Schlüssel oder eine Adresse ist "
    "nicht so geschrieben, dass man sie sicher lesen kann.",
    "invalid-file-name.about": "Ein Dateiname ist keine Kennung: kleine Buchstaben a bis z, "
    "Ziffern und dazwischen Bindestriche.\n\nDer Dateiname ohne Endung ist die Kennung des "
    "Konzepts; andere Dateien und die Kommandozeile beziehen sich darauf. Umlaute und Leerzeichen "
    "gehen zwischen Windows, Mac und Internet leicht verloren.",
    "id-differs-from-file-name.about": "Die „id“ eines Konzepts ist nicht sein Dateiname.\n\nDer "
    "Dateiname ohne Endung ist die Kennung. „id“ kann entfallen; steht sie da, muss sie dasselbe "
    "sagen, sonst führen Verweise auf eine andere Datei als gedacht.",
    "duplicate-id.about": "Zwei Dinge haben dieselbe Kennung.\n\nVerweise darauf könnten das eine "
    "wie das andere meinen.",
    "unknown-topic.about": "Ein Thema steht nicht im Themenverzeichnis.\n\nIm Vergleich würde das "
    "Handlungsfeld stillschweigend wegfallen.",
    "unknown-source.about": "Ein Beleg nennt eine Quelle, die nicht aufgeführt ist, oder lässt "
    "offen, welche gemeint ist.\n\nWer nachlesen will, fände die Stelle nicht. Hat ein Konzept "
    "mehrere Quellen, dann hat jede eine „id“, und jeder Beleg nennt sie.",
    "unknown-reference.about": "Etwas verweist auf ein Handlungsfeld oder ein Konzept, das es "
    "nicht gibt.\n\nIm Bericht würde das Feld eines Ziels oder die Vorgängerin einer Fassung "
    "stillschweigend wegfallen.",
    "unknown-district-key.about": "Der amtliche Schlüssel einer Gebietskörperschaft steht nicht im "
    "Verzeichnis oder gehört zu einer anderen.\n\nDer Schlüssel (AGS) unterscheidet den Kreis "
    "Steinfurt von der Stadt Steinfurt und sagt, wer in wessen Gebiet liegt. Ein falscher ordnet "
    "das Konzept jemand anderem zu.",
    "label-not-in-source.about": "Eine Bezeichnung steht nicht so in der Quelle, wie sie hier "
    "geschrieben ist.\n\nBezeichnungen sind Wortlaut: Man muss sie im Papier finden können. "
    "Schreibweise, Genderform und Bindestriche bleiben, wie sie dort sind.",
    "quote-not-in-source.about": "Ein Zitat steht nicht in der Quelle oder nicht auf der "
    "angegebenen Seite.\n\nEin Zitat, das niemand findet, belegt nichts. Leerraum, Trennstriche "
    "und die Art der Anführungszeichen dürfen abweichen, sonst nichts.",
    "source-changed.about": "Der Text einer Quelle ist nicht mehr der, aus dem das Konzept erfasst "
    "wurde.\n\nSeine Prüfsumme (SHA-256) weicht ab: Jemand hat ihn seither ersetzt oder "
    "bearbeitet. Prüfen Sie das Konzept am neuen Text, bevor Sie die neue Prüfsumme eintragen.",
    "source-not-at-hand.about": "Der Text einer Quelle liegt nicht vor; Bezeichnungen und Zitate "
    "blieben ungeprüft.\n\nDas ist kein Fehler des Konzepts: Papiere sind oft zu groß oder dürfen "
    "nicht weitergegeben werden. Der Hinweis sagt, wie viel auf Vertrauen beruht.",
    "statement-without-evidence.about": "Eine Angabe in eigenen Worten hat kein Zitat, oder bei "
    "mehreren Quellen ist keine genannt.\n\nJede Angabe muss zu der Stelle führen, an der sie "
    "steht. Eine Bezeichnung ist selbst Wortlaut und braucht bei einer einzigen Quelle keinen "
    "weiteren Beleg; alles andere schon.",
    "missing-reason.about": "Ein Handlungsfeld ist einem Thema nach Einschätzung zugeordnet, und "
    "niemand sagt, warum.\n\nNur „exact“ braucht keine Begründung. Alles andere ist ein Urteil, "
    "das andere nachvollziehen und bestreiten können müssen.",
    "ambiguous-scalar.about": "Ein Wert ohne Anführungszeichen, den andere Programme als Zahl, "
    "Datum oder Ja/Nein lesen.\n\nkonzept behält jeden Wert, wie er dasteht. Excel, R oder ein "
    "Editor, der dieselbe Datei liest, macht aus 05170 aber vielleicht 2680. Mit "
    "Anführungszeichen ist er für alle gleich.",
    "unquoted-comma.about": "Text ohne Anführungszeichen in Klammern, den ein Komma zerteilen "
    "würde.\n\nIn […] und {…} beginnt nach jedem Komma der nächste Eintrag: [Wirtschaft, Arbeit "
    "und Ausbildung] sind ohne Warnung zwei. Deshalb braucht Text mit Leerzeichen dort "
    "Anführungszeichen.",
    "circular-reference.about": "Etwas führt zu sich selbst zurück: Eine Fassung folgt auf sich "
    "selbst, oder ein Feld ist Teil seiner selbst.\n\nNiemand könnte sagen, was zuerst da war oder "
    "welches das größere ist.",
    "dates-out-of-order.about": "Eine Fassung ist älter als die, auf die sie folgt.\n\nEines der "
    "beiden Daten stimmt nicht, oder die Fassungen sind vertauscht. Eine Zeitleiste würde sie "
    "falsch anordnen.",
    "count-differs.about": "Das Papier nennt eine andere Zahl von Feldern, Zielen oder Maßnahmen, "
    "als erfasst sind.\n\nEntweder wurde etwas übersehen, oder die Liste ist unvollständig und "
    "„recorded: partial“ müsste das sagen, oder das Papier widerspricht sich und „conflicts“ "
    "müsste beides festhalten.",
    "topic-mapped-twice.about": "Ein Feld ist demselben Thema zweimal zugeordnet.\n\nEs würde "
    "doppelt gezählt. Sind die Beziehungen verschieden, widersprechen sie sich: Ein Feld, das dem "
    "Thema entspricht, kann nicht zugleich nur ein Teil davon sein.",
    "unknown-former-label.about": "Eine Änderung nennt ein Feld der Fassung davor, das dort nicht "
    "erfasst ist.\n\nEine Synopse könnte die beiden nicht nebeneinanderstellen. Unter „before“ "
    "stehen die Bezeichnungen der älteren Fassung im Wortlaut.",
    "expired-district-key.about": "Der amtliche Schlüssel einer Gebietskörperschaft galt nicht "
    "mehr, als das Konzept geschrieben wurde.\n\nKreise und Gemeinden schließen sich zusammen, "
    "und ihre Schlüssel ändern sich. Mit dem alten Schlüssel stünde das Konzept bei einer "
    "Gebietskörperschaft, die es nicht mehr gibt; er gehört unter „formerly“.",
    "same-edition-twice.about": "Zwei Dateien erfassen dieselbe Fassung desselben "
    "Papiers.\n\nJeder Vergleich würde sie doppelt zählen.",
    "placeholder-left.about": "Ein Text ist noch der Platzhalter, den „konzept new“ geschrieben "
    "hat, keine Angabe aus dem Papier.\n\nDie Datei ist gültig, damit man mit ihr anfangen kann. "
    "Berichte würden den Platzhalter drucken, als stünde er im Papier. Was nicht im Papier steht, "
    "bleibt weg.",
    "ignore-without-reason.about": "Ein Kommentar nimmt Meldungen aus, ohne eine Regel oder einen "
    "Grund zu nennen.\n\nWer die Datei später liest, kann nicht beurteilen, ob der Grund noch "
    "gilt. Ein solcher Kommentar nimmt nichts aus.",
    "unknown-ignored-rule.about": "Ein Kommentar nimmt eine Regel aus, die es nicht gibt oder die "
    "sich nicht ausnehmen lässt.\n\nWas eine Datei unlesbar macht, lässt sich nicht ausnehmen: "
    "Man wüsste sonst nichts von ihr.",
    "expired-ignore.about": "Ein Kommentar, der Meldungen ausnimmt, ist abgelaufen: Sein letzter "
    "Tag (until) ist vorbei oder kein Datum.\n\nEr nimmt nichts mehr aus. Beheben Sie, was er "
    "ausnahm, oder nennen Sie einen neuen Tag.",
    "unused-ignore.about": "Ein Kommentar nimmt Meldungen aus, die es nicht gibt.\n\nDer Fehler "
    "ist behoben, oder der Kommentar steht an der falschen Stelle. Bliebe er stehen, verdeckte er "
    "den nächsten Fehler dieser Art.",
    "outdated-baseline-entry.about": "In der Liste der hingenommenen Befunde steht einer, den es "
    "nicht mehr gibt.\n\nDer Fehler ist behoben, oder die Datei ist weg. Bliebe der Eintrag "
    "stehen, nähme er den nächsten Fehler dieser Art hin. „konzept lint --write-baseline“ nimmt "
    "ihn heraus.",
    **ABOUT_DOMAIN,
    **ABOUT_TEXT,
}
