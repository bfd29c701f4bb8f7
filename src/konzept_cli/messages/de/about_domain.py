"""What the rules on the content of concepts are about, in German."""

ABOUT_DOMAIN = {
    "old-edition.about": "Eine Fassung ist älter als etwa drei Jahre, und eine neuere ist nicht "
    "erfasst.\n\nDie Kommunalen Integrationszentren in Nordrhein-Westfalen werden gefördert, wo "
    "Rat oder Kreistag ein solches Konzept beschlossen haben; nach der Förderpraxis soll es nicht "
    "älter als etwa drei Jahre sein. Auch wer liest, will wissen, ob dies noch die letzte Fassung "
    "ist. Gemeint sind deshalb nur Konzepte von Kreisen und kreisfreien Städten in "
    "Nordrhein-Westfalen.",
    "adoption-not-recorded.about": "Es sind Beratungen erfasst, aber keine, mit der über das "
    "Konzept entschieden ist.\n\nEs wurde beauftragt, beraten, vorgestellt oder empfohlen, und "
    "damit endet, was erfasst ist. Ob Rat oder Kreistag es je beschlossen haben, bleibt offen. "
    "Nennt „recorded: partial“ die Beschlüsse, sagt das Konzept selbst, dass es weitere geben "
    "kann.",
    "incomplete-measure.about": "Zu einer Maßnahme fehlen Zuständige, Frist oder "
    "Indikator.\n\nWer ein Konzept liest, fragt, wer was bis wann tut und woran man merkt, dass es "
    "getan ist. Sagt das Papier es zu keiner seiner Maßnahmen, steht das einmal für alle unter "
    "„recorded: not_named“; bei einer einzelnen steht „unknown“.",
    "incomplete-percentage.about": "Ein Anteil in Prozent sagt nicht, wovon, für wann oder mit "
    "welchem Wort für Menschen.\n\n26 Prozent wovon? Erst mit der Gesamtheit, dem Jahr und dem "
    "Wort des Papiers (Migrationshintergrund, Zuwanderungsgeschichte …) sieht man, ob zwei Anteile "
    "nebeneinanderstehen dürfen. „date“ darf „unknown“ sein; nach dem Wort wird nur gefragt, wo "
    "die Zahl von solchen Menschen handelt.",
    "person-term-changed.about": "Ein Anteil in Prozent spricht von anderen Menschen als in der "
    "Fassung davor.\n\nMigrationshintergrund, Zuwanderungsgeschichte und ähnliche Wörter sind "
    "verschieden definiert. Nebeneinander sehen die Zahlen nach Zuwachs oder Rückgang aus, der "
    "vielleicht nur vom Wort kommt.",
    "unlisted-person-term.about": "Eine Zahl verwendet ein Wort für Menschen, das nicht unter "
    "„person_terms“ steht.\n\nJeder Vergleich zeigt, welches Wort ein Papier für Menschen mit "
    "einer Zuwanderungsgeschichte verwendet und wie es das Wort versteht. Ein Wort, das nur bei "
    "einer Zahl steht, käme dort nicht vor.",
    "listed-twice.about": "Dasselbe Handlungsfeld oder dieselben Beteiligten stehen zweimal in der "
    "Liste.\n\nSie würden doppelt gezählt. Ein Feld, das Handlungsfeld und Querschnittsaufgabe "
    "zugleich ist, ist ein Feld mit zwei Rollen; eine andere Schreibweise gehört unter "
    "„alternative_labels“.",
    "respelt-label.about": "Ein Handlungsfeld ist anders geschrieben als in der Fassung davor, und "
    "keine Umbenennung ist erfasst.\n\nMan hielte die beiden für verschiedene Felder. Schreiben es "
    "beide Papiere so, sagt „edition: changes“, dass es umbenannt wurde; sonst ist eine der beiden "
    "Bezeichnungen verschrieben.",
    "ambiguous-list.about": "Eine Bezeichnung stammt aus einer Aufzählung, die sich auch anders "
    "trennen lässt, und keine andere Lesart ist erfasst.\n\n„Wirtschaft, Arbeit und Ausbildung“ am "
    "Ende eines Satzes können ein Feld sein, zwei oder drei. Von der Lesart hängt ab, wie viele "
    "Felder das Konzept hat; die anderen gehören unter „readings“. Steht die Bezeichnung in der "
    "Quelle auch allein in einer Zeile, etwa als Überschrift, ist die Aufzählung nicht "
    "mehrdeutig.",
    "only-related-topics.about": "Ein Handlungsfeld berührt Themen nur und gehört zu "
    "keinem.\n\n„related“ zählt nirgends: Im Vergleich steht das Feld neben den Themen, aber in "
    "keinem. Entweder ist die Beziehung enger, oder im Themenverzeichnis fehlt ein Thema; das zu "
    "wissen, hilft denen, die es pflegen.",
    "field-without-topic.about": "Ein Handlungsfeld gehört zu keinem Thema, und niemand sagt, "
    "warum.\n\nDer Vergleich ist nach Themen geordnet; das Feld stünde in keiner seiner Zeilen. "
    "Passt kein Thema, steht der Grund unter „no_topic“.",
    "unused-topic.about": "Ein Thema des eigenen Themenverzeichnisses verwendet kein "
    "Konzept.\n\nEs ergibt in jedem Vergleich eine leere Zeile. Das eingebaute Verzeichnis ist "
    "nicht gemeint: Es dient auch anderen.",
    "unused-source.about": "Eine Quelle ist aufgeführt, aber kein Beleg bezieht sich auf "
    "sie.\n\nJeder Bericht nennt die Quellen als das, woraus das Konzept erfasst wurde. Eine, auf "
    "der nichts beruht, verspricht mehr, als gelesen wurde.",
    "missing-retrieval-date.about": "Eine Quelle hat eine Adresse, aber nicht den Tag, an dem sie "
    "dort abgerufen wurde.\n\nSeiten im Internet ändern sich und verschwinden. Nur mit dem Tag "
    "können andere nachlesen, was damals dort stand, zum Beispiel in einem Archiv.",
    "undated-source.about": "Eine Quelle hat kein Datum, und es steht auch nicht da, dass es "
    "unbekannt ist.\n\nEine Webseite, ein Pressetext oder ein Vortrag ist ein anderer Text als das "
    "Konzept, von einem anderen Tag. Man weiß nicht, ob er kein Datum trägt oder ob niemand "
    "nachgesehen hat: „date: unknown“ sagt, dass er keines trägt. Das Konzept selbst braucht hier "
    "keines, denn sein Datum ist das der Fassung.",
    "retrieved-before-published.about": "Eine Quelle wurde abgerufen, bevor sie veröffentlicht "
    "war.\n\nEines der beiden Daten stimmt nicht: Niemand liest einen Text, bevor es ihn gibt.",
    "long-quote.about": "Ein Zitat ist länger, als man zum Finden der Stelle braucht.\n\nEtwa "
    "zwölf Wörter genügen. Ein langes Zitat lässt sich schlechter prüfen, weil Papiere mittendrin "
    "Zeilen und Seiten umbrechen, und ganze Absätze berühren das Urheberrecht.",
    "unspecific-quote.about": "Ein Zitat ist so kurz, dass es an vielen Stellen der Quelle steht, "
    "und es ist keine Stelle angegeben.\n\nEs zeigt, dass die Worte vorkommen, führt aber nicht "
    "zur Aussage. Ein paar Worte mehr, eine Überschrift oder eine Seite tun es.",
    "periods-do-not-meet.about": "Die Laufzeiten zweier Fassungen nacheinander lassen eine Lücke "
    "oder überschneiden sich.\n\nIn der Lücke galt kein Konzept; bei einer Überschneidung fragt "
    "sich, welches gilt. Ist es nach den Papieren so, erklärt es eine „note“ der Fassung; sonst "
    "stimmt eine der Laufzeiten nicht.",
    "page-beyond-source.about": "Ein Beleg nennt eine Seite, die seine Quelle nicht hat.\n\nMan "
    "würde vergeblich nachschlagen. Entweder die Seite stimmt nicht oder die Seitenzahl der "
    "Quelle. Seiten werden ab 1 gezählt, wie ein PDF-Programm sie zählt.",
    "status-without-reason.about": "Eine Maßnahme ist entfallen oder zurückgestellt, und niemand "
    "sagt, warum.\n\nWas aus dem letzten Plan wurde, fragt ein Ausschuss zuerst. Der Grund steht "
    "unter „status_reason“; nennt das Papier keinen, sagt es eine „note“.",
    "unique-claimed-twice.about": "Zwei Gebietskörperschaften nennen dasselbe Thema ihre "
    "Besonderheit.\n\nBeide Papiere können das sagen, und dann ist es richtig erfasst. Aber es "
    "gilt nur für die eigene Sicht: Unter den hier erfassten Konzepten ist das Thema nicht "
    "einmalig.",
    "unique-claim-without-evidence.about": "Ein Handlungsfeld ist als Besonderheit des Papiers "
    "gekennzeichnet, aber kein Zitat zeigt, dass das Papier es sagt.\n\nDass ein Papier etwas als "
    "seine Besonderheit bezeichnet und dass kein anderes es hat, sind zwei Aussagen. Erfasst wird "
    "nur die erste; dazu gehört der Wortlaut.",
    "shown-role-not-recorded.about": "Ein Beleg zeigt eine Rolle, die sein Handlungsfeld nicht "
    "hat.\n\nNach dem Zitat macht das Papier aus dem Feld etwas, das nicht erfasst ist, oder "
    "„shows“ nennt die falsche Rolle.",
    "listed-but-not-named.about": "Es ist erfasst, dass das Papier etwas nicht nennt, und doch ist "
    "es aufgeführt.\n\nEntweder ist der Eintrag unter „not_named“ oder „explicitly_none“ von "
    "früher übrig, oder das Aufgeführte gehört woandershin. Ein Vergleich würde beides zeigen. "
    "Dasselbe gilt für einen Teil, der unter „not_named“ und unter „partial“ steht: Wer eine Zeile "
    "verschiebt, lässt leicht die erste stehen.",
    "decision-before-edition.about": "Das Papier wurde Jahre vor der Fassung "
    "beschlossen.\n\nWahrscheinlich galt der Beschluss einer früheren Fassung. Gedruckt wird ein "
    "Konzept oft im Jahr nach dem Beschluss; ein Jahr Unterschied ist deshalb kein Fehler.",
    "date-in-future.about": "Etwas, das geschehen ist, trägt ein Datum nach heute.\n\nEine Ziffer "
    "stimmt nicht, oder es steht noch aus: Dann ist der Beschluss „vorgesehen“. Zeitleisten würden "
    "es als Tatsache zeigen.",
    "deadline-before-edition.about": "Die Frist einer Maßnahme liegt vor der Fassung.\n\n"
    "Wahrscheinlich ist das Jahr vertippt, oder die Maßnahme stammt aus einer früheren Fassung "
    "und ist vorbei: Dann sagt es ihr „status“.",
    "euro-too-early.about": "Ein Betrag in Euro steht in einem Papier, das älter ist als der "
    "Euro.\n\nOhne „currency“ gilt ein Betrag als Euro. Papiere aus der Zeit vor 1999 rechnen in "
    "DM, und das ist etwa die Hälfte.",
    "percentage-over-hundred.about": "Ein Anteil beträgt mehr als 100 Prozent.\n\nEin Teil kann "
    "nicht größer sein als das Ganze: Es fehlt ein Punkt, oder die Zahl zählt Menschen. Ein "
    "Zuwachs kann größer sein, wenn die Angabe sagt, dass es einer ist.",
    "vote-contradicts-result.about": "Die Stimmenzahlen widersprechen dem, was über das Ergebnis "
    "gesagt ist.\n\nEinstimmig bei Gegenstimmen, beschlossen mit mehr Stimmen dagegen als dafür: "
    "Eine Zahl oder ein Wort stimmt nicht. Widerspricht sich die Quelle, hält „conflicts“ beides "
    "fest.",
    "unknown-conflict-key.about": "Ein Widerspruch nennt einen Schlüssel, den es an dieser Stelle "
    "nicht gibt.\n\n„key“ nennt den Schlüssel, dessen Wert umstritten ist. Mit einem anderen "
    "Namen kann ein Bericht die beiden Angaben nicht nebeneinanderstellen.",
    "field-among-measures.about": "Eine Maßnahme sieht aus wie ein Handlungsfeld, das in die "
    "falsche Liste geraten ist.\n\nSie hat eine Kennung und Themen wie ein Feld und nichts, das "
    "nur Maßnahmen haben, und keine andere Maßnahme der Liste ist so. Berichte würden sie unter "
    "den Maßnahmen zählen.",
}
