"""What the comparison says in sentences holds for one concept, for two, and for a selection."""

from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import EVERYTHING, Choice, compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.basis import rests
from konzept_cli.reports.comparison import ComparisonView, build, cover
from konzept_cli.reports.legends import absence_signs, relation_signs, role_signs, term_signs
from konzept_cli.reports.rendering import render
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[1] / "papers"

STATED, DIVIDED = "landkreis-querlingen-hohn-2018", "brueckenfeld-kreis-2015"
LINDTAL, SUPPLEMENT = "stadt-lindtal-2011", "stadt-lindtal-2022"
WIESENAU, PROGRAMME = "kreis-wiesenau-2013", "land-nordmark-2014"
MEANING = "Zum gemeinsamen Kern gehört ein Thema, das in allen Konzepten der Grundlage zählt."


@cache
def papers() -> Repository:
    return load(Request(PAPERS)).repository


@cache
def own() -> Repository:
    return load(Request(PAPERS.parents[1])).repository


def frame(*ids: str, language: Language = "de", choice: Choice = EVERYTHING) -> Frame:
    return Frame(papers(), compare(papers(), ids, choice=choice), catalogue(language))


def view(*ids: str, choice: Choice = EVERYTHING) -> ComparisonView:
    return build(papers(), compare(papers(), ids, choice=choice), catalogue("de"))


def points(made: ComparisonView) -> dict[str, str]:
    return {point.href: point.text for point in made.glance}


def test_words_are_explained_before_they_are_used() -> None:
    for made in (view(), view(STATED)):
        assert made.glance[1].text == (
            "Rolle heißt, als was ein Konzept eine seiner Einheiten führt, zum Beispiel als "
            "Handlungsfeld, Schwerpunkt oder Aufgabe; jede solche Einheit heißt hier „Feld“. Ein "
            "Thema zählt in einem Konzept, wenn dort ein Feld dazu Handlungsfeld oder "
            "Querschnittsaufgabe ist. Ein Feld, das ein Thema nur berührt, zählt dafür nicht."
        )
    assert points(view())["#core"].startswith(MEANING)


def test_one_concept_alone() -> None:
    made = view(LINDTAL)
    assert made.cover.subtitle == "Ein Konzept: Stadt Lindtal (2011)"
    assert [point.href for point in made.glance] == [
        *("#records", "#legend", "#claimed", "#unnamed")
    ]
    assert points(made)["#claimed"] == (
        "Ein Feld bezeichnet die Quelle selbst als Besonderheit: „Wohnen und Quartier“ – Stadt "
        "Lindtal."
    )
    assert made.coverage.core_basis == (
        "Ein gemeinsamer Kern lässt sich aus einem einzigen Konzept nicht bestimmen."
    )
    assert (made.coverage.unique_basis, made.coverage.unique) == (None, ())
    for suffix in ("html", "md"):
        page = render(made, f"comparison.{suffix}.j2", catalogue("de"))
        assert "Nur in einem der verglichenen Konzepte" not in page
        assert "#unique" not in page


def test_one_concept_without_fields() -> None:
    made = view(STATED)
    told = points(made)
    assert told["#records"] != ""
    assert made.glance[0].text == (
        "Der Bericht zeigt ein Konzept. Es betrifft einen Kreis. Im Volltext wurde es nicht "
        "gelesen. Ausgewertete Quellen: ein Pressetext und eine Niederschrift. Der Bericht zeigt, "
        "was in den Quellen steht; ob es umgesetzt wurde, prüft er nicht."
    )
    assert told["#unnamed"] == "Zu keinem Thema ist ein Feld erfasst, gleich in welcher Rolle."
    assert told["#readings"] == (
        "Bei einem Konzept widersprechen sich die Angaben zur Zahl der Handlungsfelder: Landkreis "
        "Querlingen-Hohn – 7 oder 6."
    )
    cautions = [caution.text for caution in made.method.cautions]
    assert any(text.startswith("Das Konzept wurde nicht im Volltext gelesen.") for text in cautions)
    assert not any("gemeinsamen Kern" in text for text in cautions)
    assert "Zu den 1" not in made.method.total


def test_all_chosen_topics_without_a_field() -> None:
    made = view(STATED, choice=Choice(topics=frozenset(("sprache", "kultur"))))
    assert points(made)["#unnamed"] == (
        "Zu keinem ausgewählten Thema ist ein Feld erfasst, gleich in welcher Rolle."
    )


def test_two_concepts() -> None:
    told = points(view(WIESENAU, LINDTAL))
    assert told["#core"] == (
        f"{MEANING} Fünf Themen gehören dazu: Arbeit und Wirtschaft; Ausbildung und Übergang "
        "Schule–Beruf; Bildung und Erziehung; Interkulturelle Öffnung; Sprache und "
        "Mehrsprachigkeit. Grundlage sind zwei Konzepte, deren Quellen Handlungsfelder aufzählen "
        "und bei denen diese Aufzählung ganz erfasst ist."
    )
    assert told["#unique"].startswith(
        "Sieben Themen zählen, soweit erfasst, in nur einem der beiden Konzepte: Alter und "
        "Seniorenarbeit – Stadt Lindtal; "
    )
    assert told["#unique"].endswith("bezeichnet: „Wohnen und Quartier“ – Stadt Lindtal.")


def test_the_core_rests_on_sources_that_list_fields() -> None:
    # A supplement lists only some of its fields; without two lists there is no core.
    assert " ".join(rests(frame(LINDTAL, SUPPLEMENT))) == (
        "Ein gemeinsamer Kern lässt sich nicht bestimmen: Dafür braucht es mindestens zwei "
        "Konzepte, deren Quellen Handlungsfelder aufzählen und bei denen diese Aufzählung ganz "
        "erfasst ist. Papiere, die nur einen Teil der Felder behandeln, zählen dabei nicht."
    )
    assert " ".join(rests(frame(LINDTAL, WIESENAU, STATED))) == (
        f"{MEANING} Grundlage sind zwei Konzepte, deren Quellen Handlungsfelder aufzählen und bei "
        "denen diese Aufzählung ganz erfasst ist: Kreis Wiesenau und Stadt Lindtal."
    )
    assert view(PROGRAMME, SUPPLEMENT, STATED).coverage.core_basis.startswith("Ein gemeinsamer")


def test_what_was_not_read_in_full_may_have_more_fields(repository: Repository) -> None:
    own = Frame(repository, compare(repository), catalogue("de"))
    # Neither page says that its list is complete: the names stand beside the number.
    assert rests(own, named=False) == rests(own)
    assert " ".join(rests(own)) == (
        f"{MEANING} Grundlage sind drei Konzepte, deren Quellen Handlungsfelder aufzählen und bei "
        "denen diese Aufzählung ganz erfasst ist: Bezirksregierung Arnsberg, Kreis Herford und "
        "Kreis Mettmann. Keines davon wurde im Volltext gelesen; ob sie weitere Handlungsfelder "
        "haben, ist offen."
    )


def test_the_core_shows_what_counts_and_how(repository: Repository) -> None:
    made = build(repository, compare(repository), catalogue("de"))
    work = made.coverage.core[0]
    assert work.topic.label == "Arbeit und Wirtschaft"
    # „Bildung, Freizeit und Arbeit“ only touches the topic.
    assert [
        (cell.name, [(unit.label, unit.relation) for unit in cell.units]) for cell in work.cells
    ] == [
        ("Bezirksregierung Arnsberg", [("Wirtschaft, Arbeit und Ausbildung", "umfasst")]),
        ("Kreis Herford", [("Arbeit und Wirtschaft", "entspricht")]),
        ("Kreis Mettmann", [("Wirtschaft/Arbeit", "entspricht")]),
    ]
    page = render(made, "comparison.md.j2", catalogue("de"))
    assert "| „Wirtschaft, Arbeit und Ausbildung“ (Handlungsfeld – umfasst) |" in page


def test_no_topic_in_one_concept_only() -> None:
    made = view("eisenach-2014", "eisenach-2023", choice=Choice(topics=frozenset(("sprache",))))
    assert made.coverage.unique_basis == (
        "Soweit erfasst, zählt kein Thema in genau einem der verglichenen Konzepte."
    )
    assert points(made)["#core"].startswith(
        f"{MEANING} Von den ausgewählten Themen gehört eines dazu: Sprache und Mehrsprachigkeit."
    )


def test_no_chosen_topic_is_in_the_core() -> None:
    made = view("eisenach-2014", WIESENAU, choice=Choice(topics=frozenset(("sicherheit",))))
    assert points(made)["#core"].startswith(
        f"{MEANING} Von den ausgewählten Themen gehört keines dazu. Grundlage"
    )
    assert "Kein Thema gehört dazu." in made.coverage.core_basis


def test_readings_change_no_topics() -> None:
    made = view(DIVIDED, "eisenach-2014")
    assert points(made)["#readings"] == (
        "Bei einem Konzept hängt die Zahl der Handlungsfelder von der Lesart ab: Brückenfeld – 3 "
        "oder 4. Matrix, Themen und Zählung beruhen auf der verwendeten Lesart; die anderen "
        "Lesarten sind dort nicht eingerechnet."
    )


def test_papers_that_are_no_concepts() -> None:
    texts = [caution.text for caution in view(PROGRAMME, WIESENAU).method.cautions]
    assert (
        "Ein Papier ist kein Integrationskonzept im engeren Sinn: Land Nordmark – Programm. Zählt "
        "es Handlungsfelder auf, gilt für es dasselbe wie für ein Konzept."
    ) in texts


@pytest.mark.parametrize(
    ("ids", "subtitle"),
    [
        (
            ("kreis-wiesenau-2008", WIESENAU),
            "Zwei Konzepte: Kreis Wiesenau (2008) und Kreis Wiesenau (2013)",
        ),
        (
            (DIVIDED, "brueckenfeld-stadt-2016"),
            "Zwei Konzepte: Brückenfeld (Kreis, 2015) und Brückenfeld (Gemeinde, 2016)",
        ),
    ],
)
def test_the_cover_says_no_year_twice(ids: tuple[str, ...], subtitle: str) -> None:
    assert cover(frame(*ids)).subtitle == subtitle


def test_legends_hold_what_occurs() -> None:
    def words(*ids: str) -> list[list[str]]:
        own = frame(*ids)
        signs = (role_signs(own), relation_signs(own), absence_signs(own), tuple(term_signs(own)))
        return [[sign.word for sign in found] for found in signs]

    # The roles that count are explained in any case, and so is what does not count.
    assert words("eisenach-2014") == [
        ["Handlungsfeld", "Querschnittsaufgabe"],
        ["entspricht", "ist Teil von", "berührt"],
        ["nicht genannt", "nicht erfasst"],
        ["wörtlich, Quelle\u00a01"],
    ]
    roles, _, absences, terms = words()
    assert len(roles) == 7
    assert absences == ["nicht genannt", "nicht erfasst", "ausdrücklich keine"]
    assert terms[0] == "unbekannt"


def test_units_that_relate_differently_are_counted() -> None:
    own = frame(LINDTAL)
    assert [sign.word for sign in term_signs(own)][-1] == "ist Teil von (3)"


def test_the_years_of_the_editions() -> None:
    both = view(WIESENAU, LINDTAL).glance[0].text
    assert "Die Fassungen stammen aus den Jahren 2011 bis 2013." in both
    undated = build(own(), compare(own()), catalogue("de")).glance[0].text
    known = "Soweit das Jahr bekannt ist, stammen die Fassungen aus den Jahren 2012 bis 2017."
    assert known in undated
    assert "Jahren" not in view(WIESENAU).glance[0].text


def test_what_a_partial_paper_leaves_out_is_not_dropped() -> None:
    said = "heißt das nicht, dass andere Themen dort entfallen sind."
    assert said in points(view(WIESENAU, "kreis-wiesenau-2017"))["#unique"]
    assert said not in points(view(WIESENAU, LINDTAL))["#unique"]


def test_what_belongs_to_a_topic_beside_its_fields() -> None:
    made = build(own(), compare(own()), catalogue("de"))
    topic = next(one for one in made.topics if one.label == "Bildung und Erziehung")
    herford = next(one for one in topic.concepts if one.name == "Kreis Herford")
    assert [entry.label for entry in herford.besides] == ["gleiche Bildungschancen ermöglichen"]
    # Goals of a field are told with it.
    mettmann = next(one for one in topic.concepts if one.name == "Kreis Mettmann")
    assert mettmann.units[0].goals
    assert mettmann.besides == ()
