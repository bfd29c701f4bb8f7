"""Wörter der Abbildungen und ihrer Tabellen."""

DRAWINGS = {
    "report.section.timeline": "Fassungen im Zeitverlauf",
    "report.col.district": "Gebiet oder Stelle",
    "report.timeline.intro": "Wann die Papiere entstanden sind und was Gremien mit ihnen getan "
    "haben, soweit es erfasst ist. Wer was entschieden hat, auch mit Vorbehalten, und die "
    "Belege stehen unter:",
    "report.timeline.caption": "Fassungen, Beschlüsse und andere Schritte",
    "report.timeline.title": "Zeitstrahl: Fassungen, Beschlüsse und andere Schritte",
    "report.timeline.editions": "Fassungen",
    "report.timeline.decisions": "Beschlüsse und andere Schritte",
    "report.timeline.before": "Vorgängerin",
    "report.timeline.outside": "{edition} (nicht im Vergleich)",
    "report.timeline.disputed": "{step} (nach anderer Angabe {other})",
    "report.timeline.year_only": "Ist nur das Jahr bekannt, steht das Zeichen in der Mitte des "
    "Jahres.",
    "report.timeline.span": "Was länger dauerte, steht bei seinem Anfang.",
    "report.timeline.key.bar": "Fassung",
    "report.timeline.key.frame": "Fassung, die nicht im Vergleich ist; was mit ihr geschah, steht "
    "hier nicht",
    "report.timeline.key.triangle": "Beschluss; worüber, steht in der Tabelle",
    "report.timeline.key.diamond": "anderer Schritt, zum Beispiel vorgestellt oder beraten",
    "report.timeline.key.ring": "vorgesehen",
    "report.timeline.key.cross": "abgelehnt",
    "report.timeline.too_many": "Einen Zeitstrahl gibt es hier nicht: Mit mehr als 30 Zeilen wäre "
    "er nicht zu überblicken.",
    "report.timeline.undated": "Einen Zeitstrahl gibt es hier nicht: Kein Datum ist bekannt.",
    "report.field_counts": "Zahl der Handlungsfelder",
    "report.field_counts.intro": "Die Zahl sagt, wie ein Konzept gegliedert ist, nicht, wie viel "
    "es umfasst. Nicht mitgezählt sind Teilfelder, Restüberschriften und alles, was nur in einer "
    "anderen Rolle vorkommt, zum Beispiel als Querschnittsaufgabe.",
    "report.field_counts.title": "Zahl der Handlungsfelder je Konzept und Lesart",
    "report.field_counts.used": "Nach der verwendeten Lesart",
    "report.field_counts.others": "Nach anderen Lesarten",
    "report.field_counts.none": "keine erfasst",
    "report.field_counts.told": "{name}: {used}; nach anderen Lesarten {others}.",
    "report.field_counts.key.used": "verwendete Lesart",
    "report.field_counts.key.other": "andere Lesart",
    "report.field_counts.too_many": "Eine Abbildung gibt es hier nicht: Mit mehr als 30 Zeilen "
    "wäre sie nicht zu überblicken.",
}
