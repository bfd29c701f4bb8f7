"""What real papers need (T1 to T20), each held by an invented concept in `tests/papers`."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run
from konzept_cli.evidence import verify
from konzept_cli.loading import Loaded, Request, load

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
    assert _run(["lint", str(PAPERS), "--fail-on", "info"]) == 0


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
        "Teil von: „Bildung, Betreuung, Erziehung“", "6.9: „Weitere Handlungsfelder“ □ Rest"]),
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
        "ungleich verteilt“ – Ziel 17: „In jedem Kreis gibt es einen Abendkurs“ Felder: „Sprache "
        "erwerben“ – Maßnahme 17.a: „Kursatlas im Internet“")]),
    ("T8", "kreis-wiesenau-2008", ["50\u202f000 DM je Jahr Zweck: Sprachkurse Trägt: Kreis"]),
    ("T8", "kreis-wiesenau-2013", ["Mittel: 12\u202f500 Euro je Jahr"]),
    ("T8", "kreis-wiesenau-2019-massnahmen", [
        "Art des Papiers: Maßnahmenprogramm", "M 02: „Elterncafé“ Mittel: 8000 Euro einmalig",
        "Stand: zurückgestellt Grund für den Stand: weil Räume fehlen Priorität: B",
        "1500 Euro für die Laufzeit", "45\u202f000 Euro je Jahr",
        "setzt um: Integrationskonzept [kreis-wiesenau-2013]"]),
    ("T9", "kreis-wiesenau-2008", [
        "14.06.2006, Kreistag: beauftragt", "Oktober 2007, Sozialausschuss: vertagt",
        ("März 2008, Kreistag: im Grundsatz beschlossen Vorlage: 007/2008 Abstimmung: "
        "mehrheitlich, 31 dafür, 9 dagegen, 2 enthalten Vorbehalt: Haushaltsmittel")]),
    ("T9", "kreis-wiesenau-2013", ["2011, Kreistag: eingebracht"]),
    ("T9", "land-nordmark-2014", ["Datum unbekannt, Landtag: vorgestellt"]),
    ("T10", "kreis-wiesenau-2013", ["alle Mitglieder außer Ostrup, Bad Linnau"]),
    ("T10", "brueckenfeld-kreis-2015", ["Mitgliedskommunen: nur Altdorf, Brückenfeld"]),
    ("T10", "brueckenfeld-stadt-2016", ["keines der Mitglieder"]),
    ("T11", "brueckenfeld-stadt-2016", [
        "beruht auf: Integrationskonzept 2015 [brueckenfeld-kreis-2015]",
        "übernimmt den Aufbau von: Integrationskonzept 2015 [brueckenfeld-kreis-2015]",
        "setzt um: Handlungsplan Jugend", "ergänzt: Altenplan 2012 Datum: 2012",
        "steht in Verbindung mit: Netzwerk Nord Datum: unbekannt",
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
    ("T15", "kreis-wiesenau-2013", ["Gilt für: 2013–2016", "Bindung: bindet die Kreisver"]),
    ("T15", "kreis-wiesenau-2017", ["Gilt für: ab 01.12.2017", "galt kein Konzept"]),
    ("T16", "kreis-wiesenau-2019-evaluation", [
        "Evaluation 2019", "12.12.2019, Kreistag: zustimmend zur Kenntnis genommen",
        "2021, Gremium unbekannt: vorgesehen", "abgelehnt Abstimmung: mehrheitlich, 17 dafür, 22",
        "wertet aus: Integrationskonzept [kreis-wiesenau-2013]", "knapp\u00a090 Einrichtungen"]),
    ("T17", "stadt-lindtal-2020", [
        ("Ausgabe: Langfassung (de) Ausgabe: Kurzfassung (de) Ausgabe: Leichte Sprache (de) "
        "Ausgabe: Langfassung (tr) Anmerkung: Übersetzung")]),
    ("T18", "stadt-lindtal-2011", [
        "„Bildung, Betreuung, Erziehung“", "„sprachliche förderung und mehrsprachigkeit“",
        "„Arbeit/Ausbildung/Qualifizierung“", "„Schule sowie Ganztag“",
        "„Teilhabe von Einwohner*innen – politisch und im Alltag“"]),
    ("T19", "kreis-wiesenau-2013", [
        "Maßnahme 1.1: „Sprachpaten", "Maßnahme 1.10: „Lesefest“", "Vorlage: 013/2013",
        "9 dafür, 0 dagegen Beleg: „mit 9:0 Stimmen empfohlen“"]),
    ("T20", "kreis-wiesenau-2008", ["„Menschen mit Migrationshintergrund“ Definition: selbst"]),
    ("T20", "gemeinde-moorhausen-2016", ["„neue Nachbarinnen und Nachbarn“"]),
    ("T20", "land-nordmark-2014", [("18,5\u00a0%: Anteil an der Bevölkerung Wort für die Menschen: "
     "„ausländische Wurzeln“ Bezugszeit: unbekannt")]),
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
    assert "Brückenfeld (Gemeinde) liegt im Gebiet von Brückenfeld (Kreis)." in words
    assert "Quartier Am Hafen liegt im Gebiet von Stadt Lindtal." in words


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
        for name in ("gemeinde-heidberg-o-j", "gemeinde-moorhausen-2016", "stadt-lindtal-2022")
    }
    assert list(absent.values()) == ["explicitly_none", "not_named", "not_recorded"]
    rows = {row["id"]: row["count"] for row in content["rows"]}
    assert (rows["bildung"], rows["steuerung-vernetzung"]) == (5, 0)
    without = {"kreis-wiesenau-2019-evaluation", "gemeinde-heidberg-o-j"}
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
        ("Empfehlungen", "Anzahl", "253", "rund 260"),
    ]
    (readings,) = view["readings"]
    assert readings["name"] == "Brückenfeld (Kreis)"
    cautions = " ".join(one["text"] for one in view["method"]["cautions"])
    for text in (
        "Vier Papiere nennen in den ausgewerteten Quellen keine Handlungsfelder",
        "Mehrere Stellen tragen den Namen „Brückenfeld“",
        "Stadt Eisenach (2023) hatte früher",
        "ein Land, drei Kreise, zwei kreisfreie Städte, vier Gemeinden und ein Quartier",
    ):
        assert text in cautions


def fact(view: Any, anchor: str, name: str) -> Any:
    (found,) = [one for one in view["facts"] if one["anchor"] == anchor]
    return next(one for one in (*found["concepts"], *found["absent"]) if one["name"] == name)


def test_facts_of_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    # Measures below goals are measures.
    measures = fact(view, "fact-measures", "Kreis Wiesenau (2013)")["entries"]
    assert [one["mark"] for one in measures] == ["Maßnahme 2.1", "Maßnahme 1.1", "Maßnahme 1.10"]
    assert fact(view, "fact-measures", "Land Nordmark")["entries"][0]["mark"] == "Maßnahme 17.a"
    # Goals of fields were read: for the whole concept none are named.
    goals = fact(view, "fact-goals", "Stadt Lindtal (2011)")
    assert goals["absence"]["word"] == "nicht genannt"
    editions = fact(view, "fact-editions", "Kreis Wiesenau (2013)")["entries"]
    assert [one["lead"] for one in editions] == [
        *("Erstfassung, 2013", "vorher, Rahmenkonzept, 2008"),
        *("umbenannt", "aufgeteilt", "entfallen", "neu", "aufgewertet"),
    ]
    assert editions[3]["text"] == "„Bildung und Ausbildung“ → „Schule“, „Übergang Schule – Beruf“"
    formerly = fact(view, "fact-editions", "Stadt Eisenach (2023)")["entries"][-1]
    assert formerly["text"] == "Stadt Eisenach, AGS 16056, NUTS DEG0N, bis 30.06.2021"
    principle = fact(view, "fact-principles", "Gemeinde Moorhausen")["entries"][1]
    assert principle["details"][0]["value"].startswith("ist Teil von „Sprache und Mehrspr")
    assert fact(view, "fact-target-groups", "Gemeinde Heidberg")["absence_proofs"]
    decision = fact(view, "fact-decisions", "Landkreis Querlingen-Hohn")["entries"][0]
    assert decision["details"][-1]["value"].startswith("Datum: 08.05.2018. Die Niederschrift")


def test_topics_of_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "json"))
    topics = {one["anchor"]: one["concepts"] for one in view["topics"]}
    nordmark = topics["topic-sprache"][0]["units"][0]
    assert [one["mark"] for one in nordmark["goals"]] == ["Ziel 17", "Ziel 18"]
    assert nordmark["without"] is None
    lindtal = next(one for one in topics["topic-bildung"] if one["name"] == "Stadt Lindtal (2011)")
    assert [one["mark"] for one in lindtal["units"]] == ["6.1", "6.1.1", "6.1.2", "6.1.10"]
    assert lindtal["units"][3]["part_of"] == "Bildung, Betreuung, Erziehung"


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
