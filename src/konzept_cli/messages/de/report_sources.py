"""Words of the report on sources."""

SOURCES = {
    "help.report.sources": "Alle Quellen und was aus ihnen entnommen ist.\n\nZu jeder Quelle "
    "stehen die Angaben nach DIN ISO 690 und, in der Reihenfolge der Seiten, jeder wörtliche "
    "Name und jedes Zitat: wo es im Konzept verwendet ist und ob es so im Text der Quelle steht. "
    "So lässt sich ein Papier in einem Durchgang nachprüfen. Als CSV eine Zeile je Verwendung.",
    "sources.title": "Quellen und Belege",
    "sources.subtitle.one": "Eine Quelle. {concepts}",
    "sources.subtitle.many": "{N} Quellen. {concepts}",
    # Sections
    "sources.section.overview": "Überblick",
    "sources.section.works": "Quelle für Quelle",
    "sources.section.lists": "Worauf zu achten ist",
    "sources.section.legend": "Was die Zeichen bedeuten",
    "sources.overview.intro": (
        "Jeder Name und jedes Zitat zählt hier einmal je Stelle, auch wenn er oder es im Konzept "
        "mehrmals verwendet ist."
    ),
    "sources.overview.caption": "Was aus den Quellen entnommen ist und was davon geprüft ist",
    "sources.works.intro": (
        "Die Einträge stehen in der Reihenfolge der Seiten oder des Textes; steht ein Wortlaut "
        "mehrmals da, gilt die erste Stelle. Was sich nicht finden "
        "ließ oder nicht geprüft ist, steht am Ende in der Reihenfolge des Datensatzes."
    ),
    "sources.works.caption": "Was aus Quelle {n} entnommen ist, in der Reihenfolge der Seiten",
    "sources.legend.caption": "Ergebnisse der Prüfung",
    # A source
    "sources.undated": "o. D.",
    "sources.access": "(abgerufen am {date})",
    "sources.text": "Text zum Prüfen",
    "sources.text.there": "liegt vor",
    "sources.text.changed": (
        "liegt vor, ist aber nicht mehr der, aus dem erfasst wurde: Die Prüfsumme ist eine andere"
    ),
    "sources.text.absent": "liegt nicht vor",
    "sources.text.unnamed": "keiner angegeben",
    "sources.taken": "Entnommen: {listed}.",
    "sources.taken.labels.one": "ein wörtlicher Name",
    "sources.taken.labels.many": "{n} wörtliche Namen",
    "sources.taken.quotes.one": "ein Zitat",
    "sources.taken.quotes.many": "{n} Zitate",
    "sources.taken.places.one": "eine Fundstelle ohne Zitat",
    "sources.taken.places.many": "{n} Fundstellen ohne Zitat",
    "sources.told": "Davon {listed}.",
    "sources.told.found": "{n} so gefunden",
    "sources.told.unverified": "{n} nicht geprüft",
    "sources.told.not_found": "{n} so nicht gefunden",
    "sources.unused": "Aus dieser Quelle ist nichts wörtlich entnommen.",
    "sources.same": "derselbe Text wie {sources}",
    "sources.same.head": "Derselbe Text",
    # A claim
    "sources.kind.quote": "Zitat",
    "sources.kind.label": "Name",
    "sources.kind.place": "Fundstelle",
    "sources.no_quote": "ohne Zitat",
    "sources.no_place": "ohne Angabe",
    "sources.or_in": "oder in {sources}",
    "sources.result.found": "steht so im Text",
    "sources.result.unverified": "nicht geprüft",
    "sources.result.not-found": "so nicht gefunden",
    "sources.result.nothing": "nichts zu prüfen",
    "sources.meaning.found": (
        "Der gespeicherte Text hat den Wortlaut; bei angegebener Seite auf dieser Seite. "
        "Zeilenumbrüche, Trennungen und die Art der Anführungszeichen dürfen abweichen."
    ),
    "sources.meaning.unverified": (
        "Der Text einer Quelle, in der es stehen kann, liegt nicht vor. Ob der Wortlaut stimmt, "
        "ist damit offen."
    ),
    "sources.meaning.not-found": (
        "Der Text liegt vor, hat den Wortlaut aber nicht, oder nicht auf der angegebenen Seite. "
        "„konzept validate“ zeigt, wo er abweicht."
    ),
    "sources.meaning.nothing": (
        "Angegeben ist nur, wo eine Aussage steht, kein Wortlaut. Nachlesen lässt sie sich dort."
    ),
    # Columns
    "sources.col.source": "Quelle",
    "sources.col.number": "Nr.",
    "sources.col.text": "Text",
    "sources.col.labels": "Namen",
    "sources.col.quotes": "Zitate",
    "sources.col.places": "Stellen ohne Zitat",
    "sources.col.found": "so gefunden",
    "sources.col.unverified": "nicht geprüft",
    "sources.col.not_found": "so nicht gefunden",
    "sources.col.claim": "Wortlaut",
    "sources.col.place": "Stelle",
    "sources.col.used": "Im Datensatz verwendet als",
    "sources.col.result": "Ergebnis",
    # Lists
    "sources.list.not-found": "Mit Wortlaut, der so nicht gefunden ist",
    "sources.list.not-found.hint": (
        "Hier weicht der Datensatz vom Text ab, oder der gespeicherte Text ist ein anderer."
    ),
    "sources.list.unverified": "Mit nicht geprüftem Wortlaut",
    "sources.list.unverified.hint": (
        "Hier liegt ein Text nicht vor. Wer ihn hat, gibt seinen Ordner mit --sources an."
    ),
    "sources.list.unused": "Aufgeführt, aber nicht verwendet",
    "sources.list.unused.hint": (
        "Kein Name, kein Zitat und keine Fundstelle verweist auf diese Quellen."
    ),
    "sources.list.shared": "Von mehreren Konzepten verwendet",
    "sources.list.shared.hint": (
        "Diese Einträge haben dieselbe Prüfsumme oder dieselbe Internetadresse."
    ),
    "sources.list.undated": "Ohne Datum (o. D.)",
    "sources.list.undated.hint": "Diese Quellen nennen selbst kein Datum.",
    "sources.list.no-date": "Datum nicht erfasst",
    "sources.list.no-date.hint": (
        "Ob diese Quellen ein Datum nennen, steht nicht im Datensatz. Für das Papier selbst gilt "
        "das Datum der Fassung."
    ),
    # At a glance
    "sources.glance.overview.link": "Zum Überblick",
    "sources.glance.not-found.link": "Welche Quellen das sind",
    "sources.glance.unused.link": "Welche Quellen das sind",
    "sources.glance.shared.link": "Welche Quellen das sind",
    "sources.glance.undated.link": "Welche Quellen das sind",
    "sources.glance.sources.one": "Aus einer Quelle entnommen: {listed}.",
    "sources.glance.sources.many": "Aus {n} Quellen entnommen: {listed}.",
    "sources.glance.nothing": "Aus den Quellen ist nichts wörtlich entnommen.",
    "sources.glance.all.found": "Alle stehen so im gespeicherten Text ihrer Quelle.",
    "sources.glance.all.unverified": (
        "Geprüft ist davon nichts: Die Texte der Quellen liegen nicht vor."
    ),
    "sources.glance.results": "Am gespeicherten Text geprüft: {listed}.",
    "sources.glance.not-found.one": ("Bei einer Quelle ließ sich ein Wortlaut so nicht finden."),
    "sources.glance.not-found.many": ("Bei {n} Quellen ließ sich ein Wortlaut so nicht finden."),
    "sources.glance.unused.one": "Eine Quelle ist aufgeführt, aber nicht verwendet.",
    "sources.glance.unused.many": "{N} Quellen sind aufgeführt, aber nicht verwendet.",
    "sources.glance.shared.one": "Ein Eintrag ist derselbe Text wie ein anderer.",
    "sources.glance.shared.many": "{N} Einträge verweisen auf einen Text, den mehrere verwenden.",
    "sources.glance.undated.one": "Eine Quelle nennt selbst kein Datum (o. D.).",
    "sources.glance.undated.many": "{N} Quellen nennen selbst kein Datum (o. D.).",
    # Parts of a record
    "sources.part.Concept": "Konzept",
    "sources.part.Variant": "Ausgabe",
    "sources.part.District": "Gebiet oder Stelle",
    "sources.part.FormerDistrict": "früher",
    "sources.part.Edition": "Fassung",
    "sources.part.Follows": "Fassung davor",
    "sources.part.Change": "Änderung",
    "sources.part.Recorded": "Stand der Erfassung",
    "sources.part.ExplicitlyNone": "ausdrücklich keine",
    "sources.part.Source": "Quelle",
    "sources.part.PersonTerm": "Wort für die Menschen",
    "sources.part.Vote": "Abstimmung",
    "sources.part.Members": "Zustimmung der Mitglieder",
    "sources.part.Event": "Ereignis",
    "sources.part.Relation": "Bezug zu einem anderen Papier",
    "sources.part.Participation": "Beteiligung",
    "sources.part.StatedCount": "Anzahl",
    "sources.part.Principle": "Grundsatz",
    "sources.part.Feature": "Merkmal",
    "sources.part.ActionField": "Feld",
    "sources.part.Reading": "andere Lesart",
    "sources.part.ReadingField": "Feld",
    "sources.part.Match": "Zuordnung zum Thema",
    "sources.part.Goal": "Ziel",
    "sources.part.Measure": "Maßnahme",
    "sources.part.Budget": "Mittel",
    "sources.part.Actor": "Beteiligte",
    "sources.part.Figure": "Zahl",
    "sources.part.Conflict": "andere Angabe",
    # The table to compute with
    "sheet.claims": "Belege",
    "sheet.claims.number": "Quelle (Nummer)",
    "sheet.claims.concept": "Konzept (Kennung)",
    "sheet.claims.name": "Konzept",
    "sheet.claims.citation": "Quellenangabe",
    "sheet.claims.publisher": "Herausgeber",
    "sheet.claims.title": "Titel",
    "sheet.claims.date": "Datum",
    "sheet.claims.kind": "Art der Quelle",
    "sheet.claims.url": "Internetadresse",
    "sheet.claims.retrieved": "Abgerufen am",
    "sheet.claims.sha256": "SHA-256",
    "sheet.claims.text": "Gespeicherter Text",
    "sheet.claims.page": "Seite",
    "sheet.claims.place": "Stelle",
    "sheet.claims.claim": "Art",
    "sheet.claims.verbatim": "Wortlaut",
    "sheet.claims.used": "Im Datensatz verwendet als",
    "sheet.claims.result": "Ergebnis",
    "sheet.claims.or": "Kann auch stehen in",
}
