"""What real papers need (T1 to T20), each held by an invented concept in `tests/papers`."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from konzept_cli.cli import _run
from konzept_cli.evidence import verify
from konzept_cli.loading import Loaded, Request, load
from konzept_cli.model import Reading
from konzept_cli.model.fields import ReadingField

PAPERS = Path(__file__).parent / "papers"
FILES = sorted((PAPERS / "concepts").glob("*.yaml"))
IDS = [file.stem for file in FILES]
REQUIREMENTS = [f"T{number}" for number in range(1, 21)]
CODE = re.compile(r"T\d+")


@cache
def loaded() -> Loaded:
    return load(Request(PAPERS))


def run(capsys: pytest.CaptureFixture[str], *arguments: str, lang: str = "de") -> str:
    assert _run([*arguments, "--root", str(PAPERS), "--lang", lang]) == 0
    return capsys.readouterr().out


def one_line(text: str) -> str:
    return re.sub(r"[ \n]+", " ", text)


def test_everything_is_right_and_verified(capsys: pytest.CaptureFixture[str]) -> None:
    assert loaded().findings == ()
    verdicts = verify(loaded().repository)
    assert len(verdicts) > 120
    assert {verdict.outcome for verdict in verdicts} == {"found"}
    assert _run(["lint", str(PAPERS), "--fail-on", "warning", "--format", "concise"]) == 0
    # What is true of a paper may be worth telling: two measures say neither who nor until when.
    told = capsys.readouterr().out.splitlines()
    assert told
    for line in told:
        assert line.startswith("concepts/kreis-wiesenau-2013.yaml:")
        assert "Hinweis[incomplete-measure]" in line


def test_every_snapshot_has_its_sum() -> None:
    for record in loaded().repository.records:
        for source in record.concept.sources:
            assert source.snapshot, record.id
            assert source.sha256, record.id


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_every_requirement_has_a_paper(requirement: str) -> None:
    heads = [file.read_text(encoding="utf-8").partition("schema:")[0] for file in FILES]
    assert any(requirement in CODE.findall(head) for head in heads)


FACTS = [
    ("T1", "kreis-wiesenau-2008", ["Rahmenkonzept 2008"]),
    ("T1", "kreis-wiesenau-2013", ["Erstfassung 2013", "-2008], Rahmenkonzept, 2008"]),
    ("T1", "kreis-wiesenau-2017", ["Teilfortschreibung November 2017"]),
    ("T1", "stadt-lindtal-2011", ["Fortschreibung 2011", "Vorher: Das erste Konzept, 2006"]),
    ("T1", "stadt-lindtal-2020", ["Neufassung 2020"]),
    ("T1", "stadt-lindtal-2022", ["Ergänzung 2022"]),
    ("T2", "kreis-wiesenau-2013", [
        "umbenannt: „Sprache“ → „Sprachliche Bildung“",
        "aufgeteilt: „Bildung und Ausbildung“ → „Schule“, „Übergang Schule – Beruf“",
        "entfallen: „Kultur, Sport und Freizeit“",
        "aufgewertet: „Interkulturelle Öffnung“ → „Interkulturelle Öffnung“"]),
    ("T2", "stadt-lindtal-2020", [
        "zusammengelegt: „Bildung, Betreuung, Erziehung“, „sprachliche",
        "förderung und mehrsprachigkeit“ → „Bildung und Sprache“",
        "abgestuft: „Interkulturelle Öffnung der Verwaltung“ Anmerkung: Jetzt ein Grundsatz"]),
    ("T3", "stadt-lindtal-2011", [
        "8 Handlungsfelder", "6.1.1: „Frühe Bildung in Kita und Familie“",
        "6.1.10: „Nachhilfe durch Ehrenamtliche“",
        "● Teilfeld von „Bildung, Betreuung, Erziehung“", "8 Handlungsfelder, 3 Teilfelder, ",
        "Teil von: „Weitere Handlungsfelder“", "6.9: „Weitere Handlungsfelder“ □ Rest"]),
    ("T4", "stadt-lindtal-2011", [
        "● Handlungsfeld, ◆ Querschnittsaufgabe", "■ Schwerpunkt, ○ Aufgabe",
        "▲ Erfolgsfaktor", "· Rahmenaussage"]),
    ("T5", "landkreis-querlingen-hohn-2018", [
        "Handlungsfelder: 7 Andere Angabe: Anzahl „6“.",
        "Nur zum Teil erfasst: Handlungsfelder"]),
    ("T6", "gemeinde-moorhausen-2016", [
        "Grundsatz 5: „Wir achten aufeinander“", "nicht genannt: Handlungsfelder"]),
    ("T6", "gemeinde-heidberg-o-j", [
        "Ausdrücklich keine: Handlungsfelder Beleg: „Wir verzichten bewusst"]),
    ("T7", "land-nordmark-2014", [
        ("– Leitsatz I: „Nordmark ist Heimat für alle“ – Herausforderung I.1: „Sprachkurse sind "
        "ungleich verteilt“ – Ziel 17: „In jedem Kreis gibt es einen Abendkurs“ Feld: „Sprache "
        "erwerben“ – Maßnahme 17.a: „Kursatlas im Internet“")]),
    ("T8", "kreis-wiesenau-2008", ["50\u202f000 DM je Jahr Zweck: Sprachkurse Trägt: Kreis"]),
    ("T8", "kreis-wiesenau-2013", ["Mittel: 12\u202f500 Euro je Jahr"]),
    ("T8", "kreis-wiesenau-2019-massnahmen", [
        "Art des Papiers: Maßnahmenprogramm", "M 02: „Elterncafé“ Mittel: 8000 Euro einmalig",
        "Stand: zurückgestellt Grund für den Stand: Räume fehlen Priorität: B",
        "1500 Euro für die Laufzeit", "45\u202f000 Euro je Jahr",
        "setzt um: Integrationskonzept [kreis-wiesenau-2013]"]),
    ("T9", "kreis-wiesenau-2008", [
        "14.06.2006, Kreistag: beauftragt", "Oktober 2007, Sozialausschuss: vertagt",
        ("März 2008, Kreistag: im Grundsatz beschlossen Vorlage: 007/2008 Abstimmung: "
        "mehrheitlich, 31 dafür, 9 dagegen, 2 Enthaltungen Vorbehalt: Haushaltsmittel")]),
    ("T9", "kreis-wiesenau-2013", ["2011, Kreistag: eingebracht"]),
    ("T9", "land-nordmark-2014", ["Datum unbekannt, Landtag: vorgestellt"]),
    ("T10", "kreis-wiesenau-2013", [
        "Zustimmung der Gemeinden: alle außer Ostrup und Bad Linnau"]),
    ("T10", "brueckenfeld-kreis-2015", ["Gemeinden: nur Altdorf und Brückenfeld"]),
    ("T10", "brueckenfeld-stadt-2016", [
        "Zustimmung der Ortsräte: keine Beleg: „Alle Ortsräte haben widersprochen“"]),
    ("T11", "brueckenfeld-stadt-2016", [
        "beruht auf: Integrationskonzept 2015 [brueckenfeld-kreis-2015]",
        "übernimmt den Aufbau von: Integrationskonzept 2015 [brueckenfeld-kreis-2015]",
        "setzt um: Handlungsplan Jugend", "ergänzt: Altenplan 2012 Datum: 2012",
        "steht in Verbindung mit: Regionalplan Nord Datum: unbekannt",
        "Liegt in: Landkreis Brückenfeld"]),
    ("T12", "land-nordmark-2014", ["Land Nordmark (Land)"]),
    ("T12", "quartier-am-hafen-2021", ["Quartier Am Hafen (Quartier) Liegt in: Stadt Lindtal"]),
    ("T12", "eisenach-2014", ["Amtlicher Schlüssel (AGS): 16056 NUTS: DEG0N"]),
    ("T12", "eisenach-2023", ["Früher: Stadt Eisenach, AGS 16056, NUTS DEG0N, bis 30.06.2021"]),
    ("T12", "landkreis-querlingen-hohn-2018", ["Früher: Landkreis Hohn, bis 31.10.2016"]),
    ("T13", "brueckenfeld-kreis-2015", ["Brückenfeld (Kreis)"]),
    ("T13", "brueckenfeld-stadt-2016", ["Brückenfeld (Gemeinde)"]),
    ("T14", "landkreis-querlingen-hohn-2018", [
        "15.05.2018, Kreistag: beschlossen Andere Angabe: Datum „08.05.2018“. Die Niederschrift",
        "Beleg: „Beschlossen wurde es am 8. Mai 2018“ (Pressetext)"]),
    ("T15", "kreis-wiesenau-2013", ["Laufzeit: 2013–2016", "Bindung: bindet die Kreisver"]),
    ("T15", "kreis-wiesenau-2017", ["Laufzeit: ab 01.12.2017", "galt kein Konzept"]),
    ("T16", "kreis-wiesenau-2019-evaluation", [
        "Evaluation 2019", "12.12.2019, Kreistag: zustimmend zur Kenntnis genommen",
        "2021, Gremium unbekannt: vorgesehen (Neufassung des Konzepts)",
        "abgelehnt (Antrag auf eine frühere Neufassung) Abstimmung: mehrheitlich, 17 dafür, 22",
        "wertet aus: Integrationskonzept [kreis-wiesenau-2013]", "knapp\u00a090 Einrichtungen"]),
    ("T17", "stadt-lindtal-2020", [
        "Ausgabe: Langfassung Beleg", "Ausgabe: Kurzfassung Beleg",
        ("Ausgabe: Leichte Sprache Beleg: „eine Fassung in Leichter Sprache“ "
        "Ausgabe: Langfassung (Türkisch) Anmerkung: Übersetzung")]),
    ("T18", "stadt-lindtal-2011", [
        "„Bildung, Betreuung, Erziehung“", "„sprachliche förderung und mehrsprachigkeit“",
        "„Arbeit/Ausbildung/Qualifizierung“", "„Schule sowie Ganztag“",
        "„Teilhabe von Einwohner*innen – politisch und im Alltag“"]),
    ("T19", "kreis-wiesenau-2013", [
        "Maßnahme 1.1: „Sprachpaten", "Maßnahme 1.10: „Lesefest“", "Vorlage: 013/2013",
        "9 dafür, 0 dagegen Beleg: „einstimmig, mit 9:0 Stimmen empfohlen“"]),
    ("T20", "kreis-wiesenau-2008", ["„Menschen mit Migrationshintergrund“ Definition: selbst"]),
    ("T20", "gemeinde-moorhausen-2016", ["„neue Nachbarinnen und Nachbarn“"]),
    ("T20", "land-nordmark-2014", [("18,5\u00a0%: Anteil an der Bevölkerung Bezogen auf: "
     "Bevölkerung Wort für die Menschen: „ausländische Wurzeln“ Bezugszeit: unbekannt")]),
]  # fmt: skip


@pytest.mark.parametrize(("requirement", "name", "facts"), FACTS)
def test_show(
    requirement: str,
    name: str,
    facts: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    told = one_line(run(capsys, "show", name))
    for fact in facts:
        assert fact in told, requirement


def test_every_requirement_is_shown() -> None:
    assert {requirement for requirement, _, _ in FACTS} == set(REQUIREMENTS)


@pytest.mark.parametrize("name", IDS)
def test_show_in_english(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = run(capsys, "show", name, lang="en")
    assert "Edition" in told
    german = {"Beleg", "Zuordnung", "Anmerkung", "unbekannt", "Handlungsfeld", "Quellen"}
    words = re.sub(r"[„“”][^“”]*[“”]|Anmerkung: .*|Note: .*", "", told)
    assert not german & set(re.findall(r"\w+", words))


@pytest.mark.parametrize("name", IDS)
def test_json_keeps_every_text(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """T19: what the file says, the JSON says, letter by letter."""
    shown = json.loads(run(capsys, "show", name, "--format", "json"))["concept"]
    texts = set(_texts(shown))
    file = (PAPERS / "concepts" / f"{name}.yaml").read_text(encoding="utf-8")
    numbers = re.findall(r'(?:number|date|ags|amount|deadline|paper): "?([^",}\n]+)"?[,}\n]', file)
    assert set(numbers) <= texts


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [str(value)]


NAMES = [
    "Land Nordmark",
    "Brückenfeld (Kreis)",
    "Landkreis Querlingen-Hohn",
    "Kreis Wiesenau (2008)",
    "Kreis Wiesenau (2013)",
    "Kreis Wiesenau (November 2017)",
    "Kreis Wiesenau (2019, Evaluation)",
    "Kreis Wiesenau (2019, Maßnahmenprogramm)",
    "Stadt Eisenach (2014)",
    "Stadt Lindtal (2011)",
    "Stadt Lindtal (2020)",
    "Stadt Lindtal (2022)",
    "Brückenfeld (Gemeinde)",
    "Stadt Eisenach (2023)",
    "Gemeinde Heidberg",
    "Gemeinde Moorhausen",
    "Quartier Am Hafen",
]
"""Land first, Quartier last; several papers of one district and namesakes told apart."""


@pytest.mark.parametrize("width", [40, 80, 120, 200, 400])
@pytest.mark.parametrize("by", ["topic", "group"])
def test_compare_at_any_width(
    width: int, by: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    told = run(capsys, "compare", "--by", by)
    assert max(map(len, told.splitlines())) <= width
    assert "ausdrücklich keine" in told
    words = one_line(told)
    assert "Von manchen Stellen stehen mehrere Fassungen oder Papiere" in words
    assert "Kreis Wiesenau (5), Stadt Eisenach (2) und Stadt Lindtal (3)." in words
    assert "Brückenfeld (Gemeinde) gehört zum Gebiet „Brückenfeld (Kreis)“." in words
    assert "Quartier Am Hafen gehört zum Gebiet „Stadt Lindtal“." in words
    assert "Beleg: „am 1. November 2016 aus den Landkreisen Querlingen und Hohn ent" in words
    assert "Stadt Eisenach (2023) stammen von derselben Stelle. Sie ist in dieser Aufz" in words
    assert "hat – Gemeinde Heidberg. Beleg: „Wir verzichten bewusst auf Handlungsfelder“" in words


PARTIAL = {"kreis-wiesenau-2017", "stadt-lindtal-2022"}
"""Editions that treat some of the fields only."""


def matrix(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(run(capsys, "compare", "--format", "json", *arguments))


def cell(content: Any, row: str, concept: str) -> Any:
    (found,) = [one for one in content["rows"] if one["id"] == row]
    return next(one for one in found["cells"] if one["concept"] == concept)


def test_what_counts(capsys: pytest.CaptureFixture[str]) -> None:
    content = matrix(capsys)
    counts = {one["id"]: one["field_counts"] for one in content["columns"]}
    # Five fields, two under the residual heading, one that is a cross-cutting task too; neither
    # the parts of the first nor the residual heading.
    assert counts["stadt-lindtal-2011"] == [8]
    assert counts["brueckenfeld-kreis-2015"] == [3, 4]
    assert counts["landkreis-querlingen-hohn-2018"] == [0]
    absent = {
        name: cell(content, "wohnen", name)["absence"]
        for name in ("gemeinde-heidberg-o-j", "gemeinde-moorhausen-2016", "quartier-am-hafen-2021")
    }
    assert list(absent.values()) == ["explicitly_none", "not_named", "not_recorded"]
    rows = {row["id"]: row["count"] for row in content["rows"]}
    assert (rows["bildung"], rows["steuerung-vernetzung"]) == (5, 0)
    without = {"kreis-wiesenau-2019-evaluation", "gemeinde-heidberg-o-j", *PARTIAL}
    assert not without & set(content["core_basis"])
    assert [one["id"] for one in content["columns"]][-1] == "quartier-am-hafen-2021"


def test_parts_of_a_field_are_no_further_fields(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    told = one_line(run(capsys, "compare", "stadt-lindtal-2011"))
    assert "Handlungsfeld und drei Teilfelder: entspricht (1), ist Teil von (3)" in told
    assert "● Handlungsfeld (ein Teilfeld): ist Teil von" in told


def test_one_topic(capsys: pytest.CaptureFixture[str]) -> None:
    told = one_line(run(capsys, "compare", "--topic", "sprache", "land-nordmark-2014"))
    # A goal deep in the tree names the field.
    assert "Ziel 17: „In jedem Kreis gibt es einen Abendkurs“" in told
    assert "Maßnahme 17.a: „Kursatlas im Internet“" in told
    assert "Leitsatz I" not in told
    # Who says that there are no fields is quoted; a sub-field says of what.
    assert "∅ ausdrücklich keine Beleg: „Wir verzichten bewusst auf Handlungsfelder“" in one_line(
        run(capsys, "compare", "--topic", "bildung", "gemeinde-heidberg-o-j")
    )
    parts = one_line(run(capsys, "compare", "--topic", "bildung", "stadt-lindtal-2011"))
    assert "6.1.2: „Schule sowie Ganztag“ ● Teilfeld von „Bildung, Betreuung, Erziehung“" in parts
    sport = one_line(run(capsys, "compare", "--topic", "sport-freizeit", "stadt-lindtal-2011"))
    assert "6.9.1: „Sport“ ● Handlungsfeld Teil von: „Weitere Handlungsfelder“" in sport
    # And the whole set, in both forms.
    assert "Kreis Wiesenau" in run(capsys, "compare", "--topic", "ausbildung")
    (row,) = matrix(capsys, "--topic", "ausbildung")["rows"]
    assert row["count"] == 4


def report(capsys: pytest.CaptureFixture[str], form: str, lang: str = "de") -> str:
    return run(capsys, "report", "comparison", "--format", form, lang=lang)


def test_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    assert [head["name"] for head in view["matrix"]["heads"]] == NAMES
    units = [head["units"] for head in view["matrix"]["heads"]]
    assert units[2] == "7 Handlungsfelder (nach anderer Angabe 6), nur als Zahl genannt"
    assert units[6] == "keine Handlungsfelder genannt"
    assert units[14] == "ausdrücklich keine Handlungsfelder"
    assert view["matrix"]["heads"][6]["edition"] == "Evaluation 2019"
    sizes = [span["end"] - span["start"] for span in view["matrix"]["spans"]]
    assert sizes == [4, 4, 4, 5]
    conflicts = [(one["about"], one["key"], one["used"], one["other"]) for one in view["conflicts"]]
    assert conflicts == [
        ("Kreistag: beschlossen", "Datum", "15.05.2018", "08.05.2018"),
        ("Handlungsfelder", "Anzahl", "7", "6"),
        ("Empfehlungen", "Anzahl", "253", "rund\u00a0260"),
    ]
    (readings,) = view["readings"]
    assert readings["name"] == "Brückenfeld (Kreis)"
    cautions = " ".join(one["text"] for one in view["method"]["cautions"])
    for text in (
        "zwei Konzepte, deren Handlungsfelder nicht vollständig erfasst sind – Landkreis Quer",
        "zwei Papiere, die nur einen Teil der Felder behandeln – Kreis Wiesenau (November 2017)",
        "drei Papiere, die in den ausgewerteten Quellen keine Handlungsfelder nennen – Kreis Wies",
        "ein Papier, das ausdrücklich keine Handlungsfelder hat – Gemeinde Heidberg.",
        "Mehrere Stellen oder Gebiete tragen den Namen „Brückenfeld“",
        "Landkreis Querlingen-Hohn ist aus mehreren früheren Gebieten entstanden: Landkreis Querl",
        "Stadt Eisenach (2023) war früher kreisfreie Stadt: AGS 16056, NUTS DEG0N, bis 30.06.2021.",
        "Gemeinde Moorhausen gehört zum Gebiet „Kreis Wiesenau“.",
        "zweimal gezählt, als kreisfreie Stadt und als Gemeinde, weil sich ihre Art geändert hat.",
        "ein Land, drei Kreise, zwei kreisfreie Städte, vier Gemeinden und ein Quartier",
    ):
        assert text in cautions
    merged = [one for one in view["method"]["cautions"] if "Landkreis Hohn" in one["text"]]
    assert [proof["quote"] for one in merged for proof in one["proofs"]] == [
        "am 1. November 2016 aus den Landkreisen Querlingen und Hohn entstanden"
    ]


def fact(view: Any, anchor: str, name: str) -> Any:
    (found,) = [one for one in view["facts"] if one["anchor"] == anchor]
    return next(one for one in (*found["concepts"], *found["absent"]) if one["name"] == name)


def test_facts_of_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    # Measures below goals are measures.
    measures = fact(view, "fact-measures", "Kreis Wiesenau (2013)")["entries"]
    assert [one["mark"] for one in measures] == ["Maßnahme 1.1", "Maßnahme 1.10", "Maßnahme 2.1"]
    assert fact(view, "fact-measures", "Land Nordmark")["entries"][0]["mark"] == "Maßnahme 17.a"
    # Goals of fields are no absence.
    goals = fact(view, "fact-goals", "Stadt Lindtal (2011)")
    assert goals["absence"] == {
        "symbol": "→",
        "word": "nur in einzelnen Feldern",
        "href": "#topics",
    }
    editions = fact(view, "fact-editions", "Kreis Wiesenau (2013)")["entries"]
    assert [one["lead"] for one in editions] == [
        *("Erstfassung, 2013", "vorher, Rahmenkonzept, 2008"),
        *("umbenannt", "aufgeteilt", "entfallen", "neu", "aufgewertet"),
    ]
    assert editions[3]["text"] == "„Bildung und Ausbildung“ → „Schule“, „Übergang Schule – Beruf“"
    # Each quote stands at what it proves.
    assert [proof["quote"] for proof in editions[3]["proofs"]] == [
        "wurde geteilt in Schule und Übergang Schule – Beruf"
    ]
    formerly = fact(view, "fact-editions", "Stadt Eisenach (2023)")["entries"][-1]
    assert formerly["text"] == "Stadt Eisenach, AGS 16056, NUTS DEG0N, bis 30.06.2021"
    # Title and subtitle are two; forms of the paper keep their languages and notes.
    lindtal = fact(view, "fact-editions", "Stadt Lindtal (2020)")["entries"][0]
    assert (lindtal["label"], lindtal["details"][0]["value"]) == (
        *("Vielfalt leben", "„Neufassung 2020“"),
    )
    assert [(one["lead"], one["note"]) for one in lindtal["entries"]] == [
        ("Ausgabe: Langfassung", None),
        ("Ausgabe: Kurzfassung", None),
        ("Ausgabe: Leichte Sprache", None),
        ("Ausgabe: Langfassung (Türkisch)", "Übersetzung"),
    ]
    principle = fact(view, "fact-principles", "Gemeinde Moorhausen")["entries"][1]
    assert principle["details"][0]["value"].startswith("ist Teil von Sprache und Mehrspr")
    assert fact(view, "fact-target-groups", "Gemeinde Heidberg")["absence_proofs"]
    decision = fact(view, "fact-decisions", "Landkreis Querlingen-Hohn")["entries"][0]
    other = decision["details"][-1]
    assert other["value"].startswith("Datum 08.05.2018 – Die Niederschrift ist die Quelle")
    assert [proof["quote"] for proof in other["proofs"]] == ["Beschlossen wurde es am 8. Mai 2018"]
    consent = fact(view, "fact-decisions", "Brückenfeld (Gemeinde)")["entries"][0]["details"][-1]
    assert (consent["name"], consent["value"]) == ("Zustimmung der Ortsräte", "keine")


def test_topics_of_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    topics = {one["anchor"]: one["concepts"] for one in view["topics"]}
    nordmark = topics["topic-sprache"][0]["units"][0]
    assert [one["mark"] for one in nordmark["goals"]] == ["Ziel 17", "Ziel 18"]
    assert nordmark["gaps"] == []
    lindtal = next(one for one in topics["topic-bildung"] if one["name"] == "Stadt Lindtal (2011)")
    assert [one["mark"] for one in lindtal["units"]] == [
        *("Nr.\u00a06.1", "Nr.\u00a06.1.1", "Nr.\u00a06.1.2", "Nr.\u00a06.1.10")
    ]
    whole = "Bildung, Betreuung, Erziehung"
    marks = [[(role["word"], role["of"]) for role in one["roles"]] for one in lindtal["units"]]
    assert marks == [[("Handlungsfeld", None)], *[[("Teilfeld von", whole)]] * 3]


def test_a_paper_on_some_fields_only_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    content = matrix(capsys)
    columns = [one for one in content["columns"] if one["partial_edition"]]
    assert {one["id"] for one in columns} == PARTIAL
    assert all(one["complete"] for one in columns)
    view = json.loads(report(capsys, "json"))
    (housing,) = [one for one in view["topics"] if one["anchor"] == "topic-wohnen"]
    told = {one["name"]: one for one in housing["absent"]}
    wiesenau = told["Kreis Wiesenau (November 2017)"]
    assert (wiesenau["absence"]["word"], wiesenau["partial"]) == ("nicht genannt", True)
    assert wiesenau["before"] == {
        "name": "Kreis Wiesenau (2013)",
        "href": "#topic-wohnen--kreis-wiesenau-2013",
    }
    assert told["Kreis Wiesenau (2013)"]["before"] is None
    (row,) = [one for one in view["matrix"]["rows"] if one["href"] == "#topic-wohnen"]
    assert row["cells"][5]["lines"][0]["relation"] == "behandelt nur einen Teil"
    assert view["matrix"]["heads"][5]["units"] == (
        "2 Handlungsfelder; behandelt nur einen Teil der Felder"
    )
    assert "zwei behandeln nur einen Teil der Felder; bei drei nennen" in view["glance"][2]["text"]
    assert "hier 17." in view["method"]["total"]


def test_a_topic_outside_the_fields_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    found = {
        (topic["label"], one["name"]): (one["elsewhere"], [e["label"] for e in one["entries"]])
        for topic in view["topics"]
        for one in topic["absent"]
        if one["elsewhere"]
    }
    opening, language = "Interkulturelle Öffnung", "Sprache und Mehrsprachigkeit"
    principle, measures = "aber ein Grundsatz", "aber zwei Maßnahmen"
    programme = "Kreis Wiesenau (2019, Maßnahmenprogramm)"
    assert found == {
        (opening, "Kreis Wiesenau (2008)"): (principle, ["Interkulturelle Öffnung"]),
        (opening, "Stadt Lindtal (2020)"): (principle, ["Interkulturelle Öffnung"]),
        (language, "Gemeinde Moorhausen"): (principle, ["Deutsch lernen wir gemeinsam"]),
        (language, programme): (measures, ["Sprachpaten in jeder Kita", "Elterncafé"]),
        ("Ankommen, Aufnahme und Erstorientierung", programme): (
            *(measures, ["Willkommensmappe in acht Sprachen", "Lotsendienst am Abend"]),
        ),
    }
    told = one_line(run(capsys, "compare", "--topic", "sprache", "gemeinde-moorhausen-2016"))
    assert "Außerhalb der Felder erfasst: – Grundsatz 2: „Deutsch lernen wir" in told
    told = run(capsys, "compare", "--topic", "wohnen", "stadt-lindtal-2022")
    assert "– nicht genannt\n  behandelt nur einen Teil der Felder\n" in told


def test_every_statement_leads_to_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    assert "Beleg nicht erfasst" not in json.dumps(view, ensure_ascii=False)
    units = [unit for t in view["topics"] for one in t["concepts"] for unit in one["units"]]
    assert all(unit["proofs"] for unit in units)
    assert {proof["source"] for proof in units[1]["proofs"]} == {"wörtlich, Quelle\u00a02"}
    for fact_view in view["facts"]:
        for one in fact_view["concepts"]:
            for entry in one["entries"]:
                former = entry["lead"] == "Gebiet oder Stelle früher"
                assert entry["proofs"] or one["shared"] or former, (one["name"], entry)
    assert [one["sources"][0]["link"] for one in view["method"]["rows"]][:2] == [
        *("Quelle\u00a01", "Quelle\u00a02"),
    ]


def test_cells_lead_to_the_concept(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    places = {
        one["anchor"] for topic in view["topics"] for one in (*topic["concepts"], *topic["absent"])
    }
    assert len(places) == 20 * 17
    cells = [cell["href"] for row in view["matrix"]["rows"] for cell in row["cells"]]
    assert {href for href in cells if href[1:] not in places} == {f"#{FIELDS}"}


def test_numbers_of_fields_can_be_traced_to_rows(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    units = [
        *(unit for t in view["topics"] for one in t["concepts"] for unit in one["units"]
          if one["name"] == "Stadt Lindtal (2011)"),
        *(row for row in view["coverage"]["unmapped"] if row["name"] == "Stadt Lindtal (2011)"),
    ]  # fmt: skip
    roles = {unit["label"]: [role["word"] for role in unit["roles"]] for unit in units}
    assert sum("Handlungsfeld" in words for words in roles.values()) == 8
    assert sum("Teilfeld von" in words for words in roles.values()) == 3
    (head,) = [one for one in view["matrix"]["heads"] if one["name"] == "Stadt Lindtal (2011)"]
    assert head["units"].startswith("8 Handlungsfelder, 3 Teilfelder, ")
    assert (
        "Die Zahl der Handlungsfelder eines Konzepts zählt sie nicht mit"
        in (view["method"]["counting"])
    )


NONE = {"de": "ausdrücklich keine", "en": "explicitly none"}
NO_FIELDS = {"de": "ausdrücklich keine Handlungsfelder", "en": "explicitly no action fields"}
FIELDS = "none-gemeinde-heidberg-o-j--action-fields"
GROUPS = "none-gemeinde-heidberg-o-j--target-groups"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_whoever_says_that_there_is_none_is_quoted(
    lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = report(capsys, "md", lang)
    said = f"(?:{NONE[lang]}|{NO_FIELDS[lang]})"
    # The legend and the intro name the sign itself.
    unlinked = re.findall(rf"^.*(?<!\[)∅ {said}.*", page, flags=re.MULTILINE)
    assert len(unlinked) == 1
    assert unlinked[0].startswith("| ∅")
    targets = re.findall(rf"\[(?:∅ )?{said}[^]]*\]\(#([^)]*)\)", page)
    # All rows of the matrix, and all topics that somebody mentions; target groups once.
    assert targets.count(GROUPS) == 1
    assert targets.count(FIELDS) == len(targets) - 1 >= 20 + 17
    assert f'<a id="{FIELDS}"></a>Gemeinde Heidberg' in page
    html = report(capsys, "html", lang)
    (place,) = re.findall(rf'<li id="{FIELDS}">(.*)</li>', html)
    assert "Wir verzichten bewusst auf Handlungsfelder</q>" in place
    marks = re.findall(
        rf"(?:<a href=\"#([^\"]*)\"[^>]*>\s*)?<span [^>]*><span [^>]*>∅</span>[^∅]*{said}", html
    )
    assert marks.count("") == 1
    assert set(marks) == {"", FIELDS, GROUPS}


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("form", ["html", "md"])
def test_no_quotation_mark_meets_its_like(
    form: str, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = re.sub(r"<style>.*?</style>|<br>", "\n", report(capsys, form, lang), flags=re.DOTALL)
    page = re.sub(r"<[^>]*>", "", page)
    for doubled in ("„„", "““", "“„", "””", "»»", "««"):
        assert doubled not in page
    title = "Ergänzung zum Konzept „Vielfalt leben“"
    assert {"de": f"»{title}«", "en": f"‘{title}’"}[lang] in page


@pytest.mark.parametrize("root", [PAPERS, PAPERS.parents[1]], ids=["papers", "own"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_report_drops_nothing(
    root: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every word of every record, but ids and the topics of other readings."""
    command = ["report", "comparison", "--format", "json", "--root", str(root), "--lang", lang]
    assert _run(command) == 0
    shown = "\n".join(_texts(json.loads(capsys.readouterr().out)))
    for record in load(Request(root)).repository.records:
        missing = [text for text in _words(record.concept) if " ".join(text.split()) not in shown]
        assert missing == [], record.id


CODES = {"id", "source", "concept", "kind", "roles", "shows", "fields", "now", "topic", "relation"}
CODES |= {"schema_", "part", "partial", "not_named", "part_of", "language", "unit", "currency"}
CODES |= {"per", "status", "result", "agree", "of", "key", "date", "deadline", "period", "until"}
CODES |= {"retrieved", "amount", "count", "value", "body", "nuts", "document_type"}


def _words(said: Any) -> Iterator[str]:
    """The texts of a record that stand for themselves, without codes, dates and numbers."""
    if isinstance(said, tuple):
        for one in said:
            yield from _words(one)
    elif isinstance(said, str):
        yield said
    elif isinstance(said, BaseModel):
        for name in type(said).model_fields:
            of_reading = isinstance(said, ReadingField) and name == "topics"
            if name == "fields" and isinstance(said, Reading):
                yield from _words(said.fields)
            elif name not in CODES and not of_reading:
                yield from _words(getattr(said, name))


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("form", ["html", "md"])
def test_pages(form: str, lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = report(capsys, form, lang)
    assert {"de": "Teil\u00a04 von 4", "en": "Part\u00a04 of 4"}[lang] in page
    assert "1.10" in page
    assert "9:0" in page
    # Neither a code nor a date as the data write it; sums and ids are no text.
    text = re.sub(r"<style>.*?</style>|<[^>]*>|\([#][^)]*\)|`[^`]*`", " ", page, flags=re.DOTALL)
    assert not re.search(r"\b(?:not_named|cross_cutting|zur-kenntnis|DEM|unknown-)\b", text)
    assert not re.search(r"\b\d{4}-\d{2}-\d{2}\b", text)
    ids = re.findall(r'id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for target in re.findall(r'(?:href="|\]\()#([^")]+)["|)]', page):
        assert target in ids or target == "main" or form == "md"
