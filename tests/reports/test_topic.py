"""One topic in all concepts, as values."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.linking import Links
from konzept_cli.reports.topic import TopicReport, build
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[1] / "papers"
WIESENAU = "kreis-wiesenau-2008", "kreis-wiesenau-2013", "kreis-wiesenau-2017"
LINDTAL = "stadt-lindtal-2011", "stadt-lindtal-2020", "stadt-lindtal-2022"

Write = Callable[..., TopicReport]


@cache
def papers() -> Repository:
    return load(Request(PAPERS)).repository


def report(
    topic: str,
    *ids: str,
    lang: Language = "de",
    links: Links | None = None,
    of: Repository | None = None,
) -> TopicReport:
    repository = of or papers()
    frame = Frame(repository, compare(repository, ids), catalogue(lang), links or Links())
    return build(frame, next(row for row in frame.comparison.rows if row.id == topic))


def glance(view: TopicReport) -> list[str]:
    return [point.text for point in view.glance]


HEAD = """\
schema: 1
title: Konzept
sources: [{kind: full_text, title: Quelle, id: eins}]
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """The report on a topic in concepts given as YAML, one for each year."""

    def made(topic: str, vocabulary: str = "", **years: str) -> TopicReport:
        typed = {}
        for year, text in years.items():
            head = HEAD + f"district: {{name: Kreis {year[:4]}, kind: kreis}}\n"
            head += 'edition: {date: "2015"}\n'
            typed[f"concepts/{year}.yaml"] = (head + text + "\n").encode()
        if vocabulary:
            (tmp_path / "topics.yaml").write_text(vocabulary, encoding="utf-8")
        loaded = load(Request(tmp_path, files=tuple(typed), typed=typed))
        assert loaded.findings == ()
        return report(topic, of=loaded.repository)

    return made


# ---- at a glance ----


def test_in_how_many_concepts_in_which_role_and_why_not() -> None:
    view = report("zusammenleben")
    assert glance(view) == [
        (
            "In 3 von 17 Konzepten ist das Thema Handlungsfeld oder Querschnittsaufgabe, soweit "
            "sie erfasst sind: Stadt Lindtal (2020), Brückenfeld (Gemeinde) und Quartier Am Hafen."
        ),
        (
            "In welcher Rolle es steht: Handlungsfeld – Stadt Lindtal (2020), Brückenfeld "
            "(Gemeinde) und Quartier Am Hafen; von einem Feld nur berührt (zählt nicht) – Stadt "
            "Lindtal (2011)."
        ),
        (
            "Kein Feld zu dem Thema: nicht genannt – elf Konzepte; nicht erfasst – Landkreis "
            "Querlingen-Hohn; ausdrücklich keine Handlungsfelder – Gemeinde Heidberg."
        ),
        (
            "Was seit der Fassung davor aus dem Thema geworden ist: Stadt Lindtal (2020): "
            "erweitert, entfallen; Stadt Lindtal (2022): gilt weiter. Ob das Papier es selbst sagt "
            "oder ob es aus den Daten erschlossen ist, steht dort dabei."
        ),
        "Felder zu diesem Thema gehören auch zu: Sprache und Mehrsprachigkeit; Wohnen.",
    ]
    assert [point.href for point in view.glance] == [
        "#table",
        "#beside",
        "#absent",
        "#editions",
        "#neighbours",
    ]


def test_many_names_are_a_number_and_five_points_are_enough() -> None:
    view = report("sprache")
    assert glance(view)[:2] == [
        (
            "In 10 von 17 Konzepten ist das Thema Handlungsfeld oder Querschnittsaufgabe, soweit "
            "sie erfasst sind."
        ),
        "In welcher Rolle es steht: Handlungsfeld – zehn Konzepte.",
    ]
    assert glance(view)[3] == (
        "Ohne eigenes Feld, aber in Grundsätzen, Zielen oder Maßnahmen kommt das Thema hier vor: "
        "Kreis Wiesenau (2019, Maßnahmenprogramm) und Gemeinde Moorhausen."
    )
    assert view.glance[3].href == "#absent"
    assert len(view.glance) == 5


@pytest.mark.parametrize(
    ("topic", "ids", "told"),
    [
        (
            "sprache",
            WIESENAU[:2],
            "In allen zwei Konzepten ist das Thema Handlungsfeld oder Querschnittsaufgabe.",
        ),
        (
            "sprache",
            WIESENAU[:1],
            (
                "In 1 von 1 Konzepten ist das Thema Handlungsfeld oder Querschnittsaufgabe, soweit "
                "sie erfasst sind: Kreis Wiesenau."
            ),
        ),
        (
            "alter",
            WIESENAU[:1],
            (
                "In 0 von 1 Konzepten ist das Thema Handlungsfeld oder Querschnittsaufgabe, soweit "
                "sie erfasst sind."
            ),
        ),
    ],
)
def test_all_one_and_none(topic: str, ids: tuple[str, ...], told: str) -> None:
    assert glance(report(topic, *ids))[0] == told


def test_a_role_that_does_not_count_says_so() -> None:
    view = report("steuerung-vernetzung", "stadt-lindtal-2011")
    assert glance(view)[1] == (
        "In welcher Rolle es steht: Schwerpunkt (zählt nicht) – Stadt Lindtal; Aufgabe (zählt "
        "nicht) – Stadt Lindtal."
    )
    (row,) = view.table
    assert (row.counts, [line.word for line in row.cell.lines]) == (
        False,
        ["Schwerpunkt", "Aufgabe"],
    )


def test_more_entries_than_a_point_holds(write: Write) -> None:
    names = ("sprache", "bildung", "arbeit-wirtschaft", "soziales", "gesundheit", "alter", "wohnen")
    matches = ", ".join(f"{{topic: {name}, relation: related}}" for name in (*names, "kultur"))
    view = write("kultur", jahr=f"action_fields:\n  - {{id: f, label: F, topics: [{matches}]}}")
    assert len(view.neighbours) == 7
    assert glance(view)[-1].endswith(" Hinzu kommt ein weiterer Eintrag.")


# ---- the topic itself ----


def test_what_the_vocabulary_says() -> None:
    about = report("sprache", *WIESENAU).about
    assert about.group == "Sprache, Bildung und Ausbildung"
    assert about.alternative_labels[:2] == ("Sprache", "Sprachkompetenz")
    (elsewhere,) = about.not_here
    assert elsewhere.what == "Sprachmittlung in Behörden"
    assert elsewhere.topic
    assert (elsewhere.topic.label, elsewhere.instead) == ("Interkulturelle Öffnung", None)
    assert [topic.label for topic in about.related] == ["Bildung und Erziehung"]
    assert report("alter", *WIESENAU).about.not_here[0].instead == "keine Zuordnung"


VOCABULARY = """\
vocabulary: {id: eigen, version: "1", title: {de: Eigene, en: Own}}
groups: [{id: g, label: {de: Gruppe, en: Group}}]
topics:
  - {id: kultur, group: weg, label: {de: Kultur, en: Culture}, related: [nichts], not_here: [Musik]}
"""


def test_what_a_vocabulary_does_not_say(write: Write) -> None:
    about = write("kultur", VOCABULARY, jahr="").about
    assert (about.group, about.scope) == ("weg", None)
    assert [topic.label for topic in about.related] == ["nichts"]
    assert [(one.what, one.topic, one.instead) for one in about.not_here] == [("Musik", None, None)]


# ---- the concepts ----


def test_a_row_for_each_concept_with_role_relation_and_verbatim_labels() -> None:
    rows = report("bildung", *LINDTAL).table
    assert [(row.name, row.edition, row.labels, row.counts) for row in rows] == [
        (
            "Stadt Lindtal (2011)",
            "Fortschreibung 2011",
            (
                "Bildung, Betreuung, Erziehung",
                "Frühe Bildung in Kita und Familie",
                "Schule sowie Ganztag",
                "Nachhilfe durch Ehrenamtliche",
            ),
            True,
        ),
        ("Stadt Lindtal (2020)", "Neufassung 2020", ("Bildung und Sprache",), True),
        ("Stadt Lindtal (2022)", "Ergänzung 2022", (), False),
    ]
    assert [(line.word, line.relation) for line in rows[0].cell.lines] == [
        ("Handlungsfeld und drei Teilfelder", "entspricht (1), ist Teil von (3)")
    ]
    assert rows[2].cell.lines[0].relation == "behandelt nur einen Teil"


def test_parts_of_a_field_and_who_belongs_to_it(write: Write) -> None:
    (concept,) = report("bildung", "stadt-lindtal-2011").concepts
    whole = concept.units[0]
    assert [(part.label, [m.topic for m in part.matches]) for part in whole.parts] == [
        ("Frühe Bildung in Kita und Familie", ["Bildung und Erziehung"]),
        ("Schule sowie Ganztag", ["Bildung und Erziehung"]),
        (
            "Nachhilfe durch Ehrenamtliche",
            ["Bildung und Erziehung", "Bürgerschaftliches Engagement und Ehrenamt"],
        ),
    ]
    assert [unit.parts for unit in concept.units[1:]] == [()] * 3
    text = """\
action_fields: [{id: kita, label: Kita, topics: [{topic: bildung, relation: broad}]}]
actors: [{label: Eltern, roles: [target_group], fields: [kita]}, {label: Vereine}]"""
    (unit,) = write("bildung", jahr=text).concepts[0].units
    assert [(entry.lead, entry.label) for entry in unit.actors] == [("Zielgruppe", "Eltern")]


BESIDES = """\
principles:
  - {label: Bildung für alle, topics: [{topic: bildung, relation: related}]}
action_fields:
  - id: kita
    label: Kita
    topics: [{topic: bildung, relation: broad}]
    goals:
      - {label: Ziel im Feld, topics: [{topic: bildung, relation: broad}],
         goals: [{label: Ziel darunter, topics: [{topic: bildung, relation: broad}]}]}
goals:
  - {label: Ziel des Feldes, fields: [kita], topics: [{topic: bildung, relation: broad}]}
  - {label: Ziel daneben, topics: [{topic: bildung, relation: broad}]}
"""


def test_what_belongs_to_the_topic_beside_its_fields_stands_there_once(write: Write) -> None:
    (concept,) = write("bildung", jahr=BESIDES).concepts
    assert [entry.label for entry in concept.besides] == ["Bildung für alle", "Ziel daneben"]
    assert [entry.label for entry in concept.units[0].unit.goals] == [
        "Ziel im Feld",
        "Ziel des Feldes",
    ]


def test_without_a_field_the_kind_of_absence_and_what_is_said_elsewhere() -> None:
    view = report("interkulturelle-oeffnung")
    told = {one.why.name: (one.why.absence.word, one.why.elsewhere) for one in view.absent}
    assert told["Kreis Wiesenau (2008)"] == ("als Feld nicht genannt", "aber ein Grundsatz")
    assert told["Quartier Am Hafen"] == ("nicht erfasst", None)
    assert told["Gemeinde Heidberg"] == ("ausdrücklich keine Handlungsfelder", None)
    (none,) = view.nones
    assert (none.name, none.part) == ("Gemeinde Heidberg", "Handlungsfelder")
    assert none.proofs[0].quote == "Wir verzichten bewusst auf Handlungsfelder"
    assert report("interkulturelle-oeffnung", *WIESENAU).nones == ()


def test_cautions_speak_of_what_is_compared() -> None:
    texts = [caution.text for caution in report("wohnen", *WIESENAU).cautions]
    begin = ("Von einer Stelle stehen mehrere", "Ein Papier behandelt nur", "Der Bericht bewertet")
    assert [text.startswith(words) for text, words in zip(texts, begin, strict=True)] == [True] * 3


# ---- readings and conflicts ----

READINGS = """\
action_fields:
  - id: feld
    label: Kultur und Sport
    topics: [{topic: kultur, relation: narrow}]
    note: Es ist ein Absatz.
    readings:
      - reason: Das „und“ kann trennen.
        fields:
          - {label: Kultur, topics: [{topic: kultur, relation: exact}]}
          - {label: Sport, topics: [{topic: sport-freizeit, relation: broad}]}
      - reason: Kultur kann hier Sitte heißen.
        fields: [{label: Kultur und Sport, topics: [{topic: zusammenleben, relation: related}]}]
"""


@pytest.mark.parametrize(
    ("topic", "reached", "another"),
    [
        ("kultur", ["in beiden Lesarten", "nur in der verwendeten Lesart"], []),
        ("sport-freizeit", ["nur in der anderen Lesart"], [True]),
        ("zusammenleben", ["nur in der anderen Lesart"], [True]),
        ("wohnen", [], [False]),
    ],
)
def test_in_which_reading_a_field_belongs_to_the_topic(
    topic: str, reached: list[str], another: list[bool], write: Write
) -> None:
    view = write(topic, jahr=READINGS)
    assert [reading.reached for reading in view.readings] == reached
    assert [one.another_reading for one in view.absent] == another


CONFLICTS = """\
action_fields:
  - id: kita
    label: Kita
    topics: [{topic: bildung, relation: broad}]
    conflicts: [{key: label, value: Kitas, reason: Überschrift}]
    measures: [{label: Fest, deadline: "2016",
                conflicts: [{key: deadline, value: "2017", reason: Anhang}]}]
  - {id: sport, label: Sport, conflicts: [{key: label, value: Spiel, reason: gehört nicht dazu}]}
measures:
  - {label: Kurs, fields: [kita], conflicts: [{key: label, value: Kurse, reason: Titelblatt}]}
actors: [{label: Eltern, fields: [kita], conflicts: [{key: label, value: Mütter, reason: S. 3}]}]
principles: [{label: Alle, topics: [{topic: bildung, relation: related}],
              conflicts: [{key: label, value: Jeder, reason: S. 4}]}]
"""


def test_conflicts_in_what_is_shown(write: Write) -> None:
    rows = write("bildung", jahr=CONFLICTS).conflicts
    assert [(row.about, row.used, row.other) for row in rows] == [
        ("Kita", "Kita", "Kitas"),
        ("Fest", "2016", "2017"),
        ("Kurs", "Kurs", "Kurse"),
        ("Eltern", "Eltern", "Mütter"),
        ("Alle", "Alle", "Jeder"),
    ]


# ---- editions ----


def test_what_became_of_the_topic_from_edition_to_edition() -> None:
    steps = report("interkulturelle-oeffnung", *WIESENAU, *LINDTAL[:2]).editions
    assert [(step.heads, step.told) for step in steps] == [
        (
            ("Alt: Kreis Wiesenau (2008)", "Neu: Kreis Wiesenau (2013)"),
            "Kreis Wiesenau (2013): aufgewertet",
        ),
        (
            ("Alt: Kreis Wiesenau (2013)", "Neu: Kreis Wiesenau (November 2017)"),
            "Kreis Wiesenau (November 2017): gilt weiter",
        ),
        (
            ("Alt: Stadt Lindtal (2011)", "Neu: Stadt Lindtal (2020)"),
            "Stadt Lindtal (2020): abgestuft",
        ),
    ]
    (row,) = steps[0].rows
    assert [entry.label for entry in row.before.entries] == ["Interkulturelle Öffnung"]
    assert [mark.word for mark in row.marks] == ["aufgewertet", "bisher Grundsatz"]
    # The sources keep the numbers that they have on this page.
    assert row.now.entries[0].proofs[0].href == "#source-2"


def test_an_edition_between_that_is_not_compared_is_left_out() -> None:
    (step,) = report("gesundheit", WIESENAU[0], WIESENAU[2], WIESENAU[1]).editions[-1:]
    assert step.heads[0] == "Alt: Kreis Wiesenau (2013)"
    (step,) = report("sprache", WIESENAU[0], WIESENAU[2]).editions
    assert step.heads == ("Alt: Kreis Wiesenau (2008)", "Neu: Kreis Wiesenau (November 2017)")


def test_editions_that_no_record_joins_are_those_of_one_district_in_order() -> None:
    steps = report("bildung", "eisenach-2014", "eisenach-2023").editions
    assert [step.told for step in steps] == ["Stadt Eisenach (2023): entfallen"]
    assert report("alter", "eisenach-2014", "eisenach-2023").editions == ()


AIMS = "action_fields: [{{id: sport, label: Sport, goals: [{goals}]}}]"


def test_a_goal_on_the_topic_in_a_field_that_is_not_on_it(tmp_path: Path) -> None:
    goal = "{{label: {label}, topics: [{{topic: {topic}, relation: related}}]}}"
    goals = [goal.format(label="Alle lesen", topic="bildung"), "{label: Alle laufen}"]
    typed = {
        f"concepts/{year}.yaml": (
            f"{HEAD}district: {{name: Kreis Eins, kind: kreis}}\nedition: {{date: '{year}'}}\n"
            + AIMS.format(goals=", ".join(goals[:number]))
        ).encode()
        for year, number in (("2010", 2), ("2015", 1))
    }
    repository = load(Request(tmp_path, files=tuple(typed), typed=typed)).repository
    (step,) = report("bildung", of=repository).editions
    assert [(row.what, row.inner) for row in step.rows] == [("Ziel", False)]
    assert step.told == "Kreis Eins (2015): unverändert"


# ---- neighbours and links ----


def test_neighbours_with_the_fields_behind() -> None:
    rows = report("ausbildung").neighbours
    assert [(row.topic.label, row.count) for row in rows] == [
        ("Arbeit und Wirtschaft", "2 von 17"),
        ("Bildung und Erziehung", "1 von 17"),
    ]
    assert [(f.name, f.label, f.here, f.there) for f in rows[0].fields] == [
        ("Brückenfeld (Kreis)", "Arbeit und Ausbildung", "umfasst", "umfasst"),
        ("Stadt Lindtal (2011)", "Arbeit/Ausbildung/Qualifizierung", "umfasst", "umfasst"),
    ]
    assert report("alter").neighbours == ()


def test_the_caller_says_where_other_pages_are() -> None:
    links = Links({"stadt-lindtal-2011": "../konzepte/l.html"}, {"kultur": "kultur.html"})
    view = report("sport-freizeit", "stadt-lindtal-2011", "kreis-wiesenau-2008", links=links)
    assert [row.href for row in view.table] == [None, "../konzepte/l.html"]
    assert [one.href for one in view.concepts] == [None, "../konzepte/l.html"]
    assert [topic.href for topic in view.about.related] == ["kultur.html"]
    assert [row.topic.href for row in view.neighbours] == ["kultur.html"]
    absent = report("gesundheit", "stadt-lindtal-2011", links=links).absent
    assert [one.href for one in absent] == ["../konzepte/l.html"]


def test_the_cover() -> None:
    cover = report("wohnen", *LINDTAL, lang="en").cover
    assert cover.title == "Housing"
    assert cover.page_title == "Housing – Three concepts – as of 20 November 2026"
    assert cover.subtitle == (
        "Three concepts: Stadt Lindtal (2011), Stadt Lindtal (2020) and Stadt Lindtal (2022)"
    )
    assert report("wohnen").cover.subtitle == "17 Konzepte"
