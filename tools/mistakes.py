"""The mistakes that people make most often, each made in the example of the docs."""

from typing import NamedTuple


class Mistake(NamedTuple):
    """A slip: `right` in the example file becomes `wrong`."""

    title: str
    remark: str
    right: str
    wrong: str


MISTAKES = (
    Mistake(
        "Ein Doppelpunkt mitten im Text",
        "Ein Doppelpunkt mit Leerzeichen danach hat in YAML eine Bedeutung: Davor steht ein "
        "Schlüssel. Text, in dem einer vorkommt, gehört in Anführungszeichen.",
        "\ntitle: Integrationskonzept Kreis Beispiel 2024",
        "\ntitle: Kreis Beispiel: Integrationskonzept 2024",
    ),
    Mistake(
        "Ein Anführungszeichen wird nicht geschlossen",
        "konzept zeigt auf das Zeichen, mit dem es beginnt, auch wenn YAML den Fehler erst viel "
        "später bemerkt.",
        '    date: "2024-03-07"',
        '    date: "2024-03-07',
    ),
    Mistake(
        "Ein Tabulator statt Leerzeichen",
        "Manche Editoren setzen beim Einrücken Tabulatoren. YAML kennt nur Leerzeichen.",
        "    body: Kreistag",
        "\tbody: Kreistag",
    ),
    Mistake(
        "Kein Leerzeichen nach dem Doppelpunkt",
        "Erst das Leerzeichen macht aus dem Wort davor einen Schlüssel.",
        "    publisher: Kreis Beispiel",
        "    publisher:Kreis Beispiel",
    ),
    Mistake(
        "Ein verschriebener Schlüssel",
        "Schlüssel sind englisch. Wer an das deutsche Wort denkt, bekommt das richtige genannt.",
        "\ntitle: Integrationskonzept Kreis Beispiel 2024",
        "\ntitel: Integrationskonzept Kreis Beispiel 2024",
    ),
    Mistake(
        "Eine Angabe fehlt, die jedes Konzept braucht",
        "Die Meldung sagt, was fehlt und wohin es gehört.",
        "district: {name: Kreis Beispiel, kind: kreis}",
        "district: {name: Kreis Beispiel}",
    ),
    Mistake(
        "Ein Datum, wie man es sonst schreibt",
        "Daten stehen als Jahr, Jahr-Monat oder Jahr-Monat-Tag da. So sortieren sie sich richtig, "
        "und niemand verwechselt Tag und Monat.",
        '    date: "2024-03-07"',
        '    date: "7.3.2024"',
    ),
    Mistake(
        "Ein Wert, den es nicht gibt",
        "Manche Angaben haben eine feste Liste von Wörtern, damit sich Konzepte vergleichen "
        "lassen.",
        "roles: [cross_cutting]",
        "roles: [Querschnittsaufgabe]",
    ),
    Mistake(
        "Ein Komma in Klammern",
        "In Klammern trennt jedes Komma. Text mit Leerzeichen gehört dort in Anführungszeichen.",
        "  - id: gesundheit\n    label: Gesundheit\n",
        "  - id: gesundheit\n    label: Gesundheit\n"
        "    x-stichworte: [Pflege, Vorsorge und Beratung]\n",
    ),
    Mistake(
        "Der Wortlaut stimmt nicht mit der Quelle überein",
        "Bezeichnungen und Zitate werden in der Quelle nachgeschlagen. Die Meldung zeigt das erste "
        "Wort, das abweicht, und was dort wirklich steht.",
        "      - label: Deutschkurse in jeder Gemeinde anbieten",
        "      - label: Deutschkurse in allen Gemeinden anbieten",
    ),
)
