"""Words of the options that choose concepts and topics, and of what a page says about it."""

CHOOSING = {
    "panel.choosing": "Auswahl",
    "opt.choose.kind": "Nur Konzepte von Gebieten oder Stellen dieser Art, zum Beispiel kreis oder "
    "gemeinde; mehrere durch Kommas getrennt.",
    "opt.choose.land": "Nur Konzepte aus diesem Land: Name, Kürzel (NW) oder amtlicher Schlüssel "
    "(05); mehrere durch Kommas getrennt.",
    "opt.choose.topic": "Nur diese Themen; mehrere durch Kommas getrennt. Ein einzelnes Thema "
    "zeigt „konzept compare“ nebeneinander, mit Wortlaut, Zielen und Zitaten.",
    "opt.choose.group": "Nur die Themen dieser Gruppen; mehrere durch Kommas getrennt.",
    "opt.choose.since": "Nur Fassungen ab diesem Jahr, Monat oder Tag: 2015, 2015-05 oder "
    "2015-05-11.",
    "opt.choose.until": "Nur Fassungen bis zu diesem Jahr, Monat oder Tag.",
    "opt.choose.latest": "Von mehreren Fassungen eines Papiers nur die neueste, zu einer "
    "Teilfortschreibung oder Ergänzung auch die Fassung davor; andere Papiere wie Evaluationen "
    "bleiben.",
    # What is not known, or leaves nothing.
    "stop.unknown-kind": "Eine Art von Gebiet oder Stelle „{id}“ gibt es nicht.",
    "stop.unknown-land": "Ein Land „{id}“ gibt es nicht.",
    "stop.unknown-group": "Eine Gruppe von Themen „{id}“ gibt es nicht.",
    "stop.no-topics": "Zu den gewählten Gruppen gehört kein Thema.",
    "stop.not-a-date": "„{text}“ ist kein Datum.",
    "stop.not-a-date.near": "Gemeint ist wohl: {meant}.",
    "stop.not-a-date.hint": "Möglich sind ein Jahr, ein Monat oder ein Tag: 2015, 2015-05 oder "
    "2015-05-11.",
    "stop.until-since": "Der Zeitraum endet, bevor er beginnt: --since {since} --until {until}.",
    "stop.nothing-left": "Zu dieser Auswahl gibt es kein Konzept.",
    "stop.nothing-left.kind": "Vorhanden sind Konzepte dieser Art: {items}.",
    "stop.nothing-left.land": "Vorhanden sind Konzepte aus: {items}.",
    "stop.nothing-left.landless": "Bei keinem Konzept steht fest, zu welchem Land es gehört. Das "
    "sagt der amtliche Schlüssel (ags).",
    "stop.nothing-left.date": "Das älteste datierte Konzept ist von {first}, das neueste von "
    "{last}.",
    "stop.nothing-left.undated": "Bei keinem Konzept ist das Datum bekannt.",
    "stop.nothing-left.together": "Jede Angabe allein trifft auf Konzepte zu, alle zusammen auf "
    "keines.",
    # What a page says.
    "choice.some.one": "Gezeigt ist eine Auswahl: eines von {set} ({listed}). Zahlen wie "
    "„x von n“ und alles, was über Gemeinsames und Besonderes gesagt wird, gelten nur für sie.",
    "choice.some.many": "Gezeigt ist eine Auswahl: {n} von {set} ({listed}). Zahlen wie "
    "„x von n“ und alles, was über Gemeinsames und Besonderes gesagt wird, gelten nur für sie.",
    "choice.all": "Ausgewählt wurde nach: {listed}. Dadurch fällt keines von {set} weg.",
    "choice.set.one": "einem Konzept",
    "choice.set.many": "{n} Konzepten",
    "choice.set.named.one": "einem genannten Konzept",
    "choice.set.named.many": "{n} genannten Konzepten",
    "choice.kind": "Art: {items}",
    "choice.land": "Land: {items}",
    "choice.since": "Fassung ab {since}",
    "choice.until": "Fassung bis {until}",
    "choice.between": "Fassung von {since} bis {until}",
    "choice.latest": "von mehreren Fassungen eines Papiers nur die neueste, zu einer "
    "Teilfortschreibung oder Ergänzung auch die Fassung davor; andere Papiere wie Evaluationen "
    "bleiben",
    "choice.undated": "Nicht dabei, weil das Datum der Fassung unbekannt ist: {names}.",
    "choice.landless": "Nicht dabei, weil nicht feststeht, zu welchem Land es gehört: {names}.",
    "choice.inexact": "Dabei, obwohl das Datum nur ungefähr bekannt ist und auch außerhalb der "
    "gewählten Zeit liegen kann: {names}.",
    "choice.older": "Nicht dabei, weil eine neuere Fassung dabei ist: {names}.",
    "choice.unordered": "Von derselben Stelle, ohne dass die Daten sagen, welche Fassung die "
    "neuere ist; deshalb sind alle dabei: {names}.",
    "choice.number": "{n} Konzepte",
    "choice.topics.one": "Gezeigt wird nur eines von {total} Themen: {topics}. Alle Aussagen über "
    "Themen gelten nur dafür.",
    "choice.topics.many": "Gezeigt werden nur {n} von {total} Themen: {topics}. Alle Aussagen über "
    "Themen gelten nur für sie.",
    "choice.groups.one": "Gezeigt wird nur eine von {total} Themengruppen: {topics}. Alle Aussagen "
    "über Themen gelten nur dafür.",
    "choice.groups.many": "Gezeigt werden nur {n} von {total} Themengruppen: {topics}. Alle "
    "Aussagen über Themen gelten nur für sie.",
    "choice.whole": "Lesarten, weitere Angaben und Quellen stehen unabhängig von den ausgewählten "
    "Themen vollständig da.",
    "choice.vocabulary": "{title}, Version {version} ({chosen} von {topics} Themen)",
    "report.claimed.alone.one": "Ein Feld bezeichnet die Quelle selbst als Besonderheit: {fields}.",
    "report.claimed.alone.many": "{N} Felder bezeichnen die Quellen selbst als Besonderheit: "
    "{fields}.",
    # At a glance, where topics were chosen.
    "choice.core.one": "Von den ausgewählten Themen gehört eines dazu: {topics}.",
    "choice.core.many": "Von den ausgewählten Themen gehören {n} dazu: {topics}.",
    "choice.core.none": "Von den ausgewählten Themen gehört keines dazu.",
    "choice.unique.one": (
        "Von den ausgewählten Themen zählt eines, soweit erfasst, in nur einem der {total} "
        "Konzepte: {topics}."
    ),
    "choice.unique.many": (
        "Von den ausgewählten Themen zählen {n}, soweit erfasst, in nur einem der {total} "
        "Konzepte: {topics}."
    ),
    "choice.unnamed.one": (
        "Zu einem der ausgewählten Themen ist kein Feld erfasst, gleich in welcher Rolle: {topics}."
    ),
    "choice.unnamed.many": (
        "Zu {n} der ausgewählten Themen ist kein Feld erfasst, gleich in welcher Rolle: {topics}."
    ),
    "choice.unnamed.all": (
        "Zu keinem ausgewählten Thema ist ein Feld erfasst, gleich in welcher Rolle."
    ),
}
