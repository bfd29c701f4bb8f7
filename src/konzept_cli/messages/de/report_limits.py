"""Words of the reports: what is not there, and what a comparison leaves out."""

LIMITS: dict[str, str] = {
    # What the common core leaves out
    "report.left_out": "Beim gemeinsamen Kern nicht berücksichtigt: {listed}.",
    "report.left_out.incomplete.one": (
        "ein Konzept, dessen Handlungsfelder nicht vollständig erfasst sind – {names}"
    ),
    "report.left_out.incomplete.many": (
        "{n} Konzepte, deren Handlungsfelder nicht vollständig erfasst sind – {names}"
    ),
    "report.left_out.partial.one": (
        "ein Papier, das nur einen Teil der Felder behandelt – {names}"
    ),
    "report.left_out.partial.many": (
        "{n} Papiere, die nur einen Teil der Felder behandeln – {names}"
    ),
    "report.left_out.not_named.one": (
        "ein Papier, das in den ausgewerteten Quellen keine Handlungsfelder nennt – {names}"
    ),
    "report.left_out.not_named.many": (
        "{n} Papiere, die in den ausgewerteten Quellen keine Handlungsfelder nennen – {names}"
    ),
    "report.left_out.none.one": (
        "ein Papier, das ausdrücklich keine Handlungsfelder hat – {names}"
    ),
    "report.left_out.none.many": (
        "{n} Papiere, die ausdrücklich keine Handlungsfelder haben – {names}"
    ),
    # The same without names
    "report.open.incomplete.one": ("bei einem sind die Handlungsfelder nicht vollständig erfasst"),
    "report.open.incomplete.many": ("bei {n} sind die Handlungsfelder nicht vollständig erfasst"),
    "report.open.partial.one": "eines behandelt nur einen Teil der Felder",
    "report.open.partial.many": "{n} behandeln nur einen Teil der Felder",
    "report.open.not_named.one": "bei einem nennen die Quellen keine Handlungsfelder",
    "report.open.not_named.many": "bei {n} nennen die Quellen keine Handlungsfelder",
    "report.open.none.one": "eines hat ausdrücklich keine",
    "report.open.none.many": "{n} haben ausdrücklich keine",
    "report.core.others": "Die anderen {n} Konzepte bleiben dabei unberücksichtigt. {listed}.",
    "report.counting.total": (
        "In „x von n“ ist n die Zahl aller verglichenen Konzepte, hier {total}. Wo ein Konzept "
        "bei einem Thema nicht mitzählt, heißt das nicht, dass es dazu nichts sagt: In Zielen, "
        "Maßnahmen oder Grundsätzen kann das Thema vorkommen."
    ),
    "report.counting.open": (
        "Nicht von jedem der {total} gibt es hier eine vollständige Liste der Handlungsfelder: "
        "{listed}."
    ),
    "report.incomplete.one": (
        "Bei einem Konzept sind die Handlungsfelder nicht vollständig erfasst: {names}. Themen "
        "ohne Eintrag gelten dort als „nicht erfasst“, nicht als „nicht genannt“."
    ),
    "report.incomplete.many": (
        "Bei {n} Konzepten sind die Handlungsfelder nicht vollständig erfasst: {names}. Themen "
        "ohne Eintrag gelten dort als „nicht erfasst“, nicht als „nicht genannt“."
    ),
    "report.partial.one": (
        "Ein Papier behandelt nur einen Teil der Felder: {names}. Andere Felder stehen in der "
        "Fassung davor."
    ),
    "report.partial.many": (
        "{N} Papiere behandeln nur einen Teil der Felder: {names}. Andere Felder stehen in den "
        "Fassungen davor."
    ),
    # Units that are not there
    "report.no_units.not_named": "keine Handlungsfelder genannt",
    "report.no_units.not_recorded": "Handlungsfelder nicht erfasst",
    "report.no_units.explicitly_none": "ausdrücklich keine Handlungsfelder",
    "report.fields_incomplete": "Handlungsfelder nicht vollständig erfasst",
    "report.parts_incomplete": "nur teilweise erfasst: {parts}",
    "report.several_roles.one": "eine Einheit in mehreren Rollen",
    "report.several_roles.many": "{n} Einheiten in mehreren Rollen",
    # A topic without a field
    "report.not_as_field": "als Feld nicht genannt",
    "report.elsewhere": "aber {listed}",
    "report.elsewhere.alone": "kein Feld, aber {listed}",
    "report.elsewhere.not_recorded": "außerhalb der Felder: {listed}",
    "report.elsewhere.principle.one": "ein Grundsatz",
    "report.elsewhere.principle.many": "{n} Grundsätze",
    "report.elsewhere.goal.one": "ein Ziel",
    "report.elsewhere.goal.many": "{n} Ziele",
    "report.elsewhere.measure.one": "eine Maßnahme",
    "report.elsewhere.measure.many": "{n} Maßnahmen",
    "report.partial_edition": "behandelt nur einen Teil der Felder",
    "report.partial_edition.cell": "behandelt nur einen Teil",
    "report.partial_edition.before": "Fassung davor:",
    # Kinds of absence
    "report.absence.not_named": (
        "Bei einem Thema: Die Quelle zählt Felder auf, und keines davon gehört zu ihm, oder sie "
        "nennt gar keine Felder. Ist ein Ziel, eine Maßnahme oder ein Grundsatz erfasst "
        "und diesem Thema zugeordnet, steht es dabei. Bei anderen Angaben: Die Quelle "
        "nennt dazu nichts."
    ),
    "report.absence.not_named.partial": (
        "Eine Teilfortschreibung oder Ergänzung behandelt nur einen Teil der Felder. Andere "
        "stehen in der Fassung davor."
    ),
    "report.absence.not_recorded": (
        "Dieser Teil ist nicht oder nicht vollständig erfasst: weil er nicht ganz gelesen wurde "
        "oder weil die Quellen ihn nur zum Teil nennen, etwa nur als Zahl. Ob eine Quelle auf "
        "Ereignisse, weitere Beteiligte, Wörter für Menschen, Anzahlen, Merkmale und Bezüge hin "
        "gelesen wurde, halten die Daten nicht fest: Ist davon bei einem Konzept nichts erfasst, "
        "steht dort ebenfalls „nicht erfasst“; ist bei keinem etwas erfasst, entfällt der "
        "Abschnitt."
    ),
    "report.absence.explicitly_none": (
        "Die Quelle sagt selbst, dass sie davon nichts hat, zum Beispiel keine Handlungsfelder. "
        "Über einzelne Themen sagt sie damit nichts. Ein Link führt zu ihren Worten."
    ),
    # Other words that stand for something
    "report.meaning.unknown": (
        "Die Quelle nennt den Wert nicht, etwa das Datum eines Beschlusses, den sie erwähnt."
    ),
    "report.meaning.verbatim": (
        "Der Name oder Listenpunkt in Anführungszeichen steht Wort für Wort in dieser Quelle. Er "
        "ist sein eigenes Zitat."
    ),
    "report.meaning.numbers": (
        "Wie viele Felder des Konzepts sich so zum Thema verhalten, wenn es verschiedene gibt."
    ),
}
