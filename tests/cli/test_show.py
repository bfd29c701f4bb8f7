"""`konzept show`, end to end."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from konzept_cli.cli import _run
from konzept_cli.loading import Request, load
from konzept_cli.model.walking import parts

ROOT = Path(__file__).parents[2]

EVERYTHING = """\
schema: 1
id: kreis-alles-2015
title: Titel
subtitle: Untertitel
document_type: masterplan
issued_by: Ausländeramt
note: Hinweis zum Ganzen
evidence: [{quote: Ganzes}]
variants:
  - {kind: short, language: tr, url: "https://example.org/kurz", note: Hinweis zur Ausgabe}
  - {}
district:
  name: Bezirk Mitte
  kind: gemeinde
  ags: "05954008"
  nuts: DEA56
  within: Stadt Überall
  formerly:
    - {name: Amt Mitte, ags: "05999", nuts: DEA99, until: "1999-12-31", note: Hinweis zu früher}
    - {ags: "05998"}
edition:
  date: "2015-03"
  kind: teilfortschreibung
  follows: {concept: kreis-davor-2010, title: Vorläufer, kind: erstfassung, date: "2010"}
  period: 2015/2020
  binding: bindet die Verwaltung
  changes:
    - {kind: merged, before: [Schule, Kita], now: [bildung], note: Hinweis zur Änderung}
    - {kind: dropped, before: [Weg]}
person_terms: [{word: Neue Nachbarn, definition: wer zugezogen ist}]
recorded:
  date: "2016-01-02"
  partial: [measures.budget]
  not_named: [figures]
  explicitly_none: [{part: target_groups, note: Hinweis zu keinen}]
sources:
  - kind: full_text
    id: text
    title: Volltitel
    publisher: Kreisdruckerei
    date: "2015-04-05"
    url: https://example.org/konzept
    retrieved: "2016-01-03"
    licence: CC BY 4.0
    pages: 80
    snapshot: text.txt
    sha256: "9185a35d3b5c9d1a3e1d361d3e746770000d8b963ca0df75fbba97c0b0c7352e"
  - {kind: press, id: erster, title: Meldung eins}
  - {kind: press, id: zweiter, title: Meldung zwei}
decisions:
  - kind: im-grundsatz
    body: Kreistag
    date: "2015-05-06"
    paper: 12/2015
    vote: {result: mehrheitlich, in_favour: 31, against: 0, abstained: 2}
    reservation: unter Vorbehalt der Mittel
    members: {agree: alle-ausser, names: [Adorf, Bestadt], called: Ortsräte, note: Hinweis dazu}
    evidence: [{source: text, place: Anhang, page: 4, quote: im Grundsatz, shows: claimed_unique}]
  - kind: beraten
    body: unknown
    date: unknown
    about: Antrag dazu
    vote: {in_favour: 1, abstained: 1}
events: [{date: 2014/.., text: Auftakt, place: Rathaus}, {date: unknown, text: Ende}]
participation:
  - {text: Fachleute kamen, count: rund 200, unit: people}
  - {text: Offene Runde}
  - {count: 3}
counts: [{of: measures, count: 260}, {of: Empfehlungen, count: 7}]
principles:
  - number: "1"
    called: Leitlinie
    label: Augenhöhe
    text: Alle zählen gleich.
    topics: [{topic: sprache, relation: related, reason: streift sie, note: Hinweis zur Zuordnung}]
features: [{text: Kurz gefasst.}]
action_fields:
  - id: bildung
    label: Bildung für alle
    number: "6.1"
    called: Themenfeld
    alternative_labels: [Lernen]
    roles: [focus, residual]
    priority: hoch
    topics: [{topic: bildung, relation: exact}, {topic: gibtsnicht, relation: broad, reason: R}]
    claimed_unique: true
    evidence:
      - {source: erster, place: Absatz 1}
      - {source: niemand}
      - {quote: Nur ein Zitat}
      - {source: text, quote: Ein Kern, shows: focus}
    conflicts:
      - {key: label, value: Lernen für alle, reason: Überschrift, evidence: [{source: zweiter}]}
      - {key: number, value: "6.2", reason: Inhaltsverzeichnis}
    readings:
      - reason: Komma
        note: Hinweis zur Lesart
        fields: [{label: Bildung, topics: [{topic: bildung, relation: close, reason: fast}]}]
    goals: [{label: Feldziel}]
    measures: [{label: Feldmaßnahme}]
  - {id: kita, label: Kita, part_of: bildung, no_topic: zu allgemein}
goals:
  - number: Z1
    called: Leitsatz
    priority: A
    label: Teilhabe
    text: Alle machen mit.
    fields: [bildung, unbekannt]
    topics: [{topic: kultur, relation: narrow, reason: mehr}]
    indicator: Zahl der Vereine
    goals: [{label: Unterziel}]
    measures: [{text: Sprachkurs anbieten}]
measures:
  - id: kurs
    number: M1
    called: Empfehlung
    priority: B
    label: Kursprogramm
    text: Kurse für Eltern
    fields: [kita]
    topics: [{topic: recht, relation: close, reason: beinahe}]
    status: zurueckgestellt
    status_reason: kein Geld
    responsible: Volkshochschule
    deadline: "2016"
    indicator: Zahl der Kurse
    budget: {amount: 12500, currency: DEM, per: year, purpose: Honorare, payer: Land, note: Neu}
actors:
  - {label: Jugendliche, roles: [target_group, partner], fields: [bildung]}
  - {label: Ältere, roles: [target_group, partner]}
  - {label: Wer noch}
figures:
  - {text: Zugezogene, value: 34.5, unit: percent, population: alle, date: "2013", term: Neue}
  - {label: Vereine, value: über 12, unit: organisations}
  - {label: Kurse, value: 5, unit: Stück}
  - {label: Sonstige, value: 6}
budget: [{amount: 1303500, purpose: Umsetzung, payer: Kreis}]
relations:
  - {kind: supplements, concept: kreis-davor-2010}
  - {kind: linked_to, title: Landesplan, date: "2011", paper: 3/11, url: "https://example.org/p"}
  - {kind: based_on, concept: gibt-es-nicht}
"""
BEFORE = """\
schema: 1
title: Altes Konzept
district: {name: Kreis Davor, kind: kreis}
edition: {date: "2010"}
sources: [{kind: full_text, title: Konzept}]
"""


def words(text: str) -> str:
    """`text` as one line: where lines end is not what a test is about."""
    return " ".join(text.split())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose one concept says everything that a concept can say."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "concepts").mkdir()
    for name, text in (("kreis-alles-2015", EVERYTHING), ("kreis-davor-2010", BEFORE)):
        (tmp_path / f"concepts/{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def show(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert _run(["show", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def said(folder: Path) -> BaseModel:
    concept = load(Request(root=folder)).repository.by_id["kreis-alles-2015"].concept
    assert isinstance(concept, BaseModel)
    return concept


def test_the_concept_of_these_tests_says_everything(folder: Path) -> None:
    silent = {
        f"{type(part).__name__}.{name}": True
        for _, part in parts(said(folder))
        for name in type(part).model_fields
    }
    for _, part in parts(said(folder)):
        for name, field in type(part).model_fields.items():
            if getattr(part, name) != field.get_default():
                silent[f"{type(part).__name__}.{name}"] = False
    # Every item has these, and one function tells them for all.
    everywhere = (".note", ".evidence", ".conflicts")
    assert [name for name, quiet in silent.items() if quiet and not name.endswith(everywhere)] == []


def texts(part: BaseModel) -> Iterator[str]:
    """The free texts of a part: not ids, dates, quantities and words of vocabularies."""
    coded = {
        *("kind", "topic", "relation", "shows", "unit", "per", "currency", "status", "result"),
        *("agree", "document_type", "id", "source", "key", "part", "schema_"),
        *("date", "period", "until", "retrieved", "deadline", "amount", "count", "value", "of"),
        *("concept", "part_of", "claimed_unique"),
    }
    for name in type(part).model_fields:
        value = getattr(part, name)
        if name in coded or name in ("roles", "fields", "now", "partial", "not_named"):
            continue
        found = value if isinstance(value, tuple) else (value,)
        yield from (str(one) for one in found if isinstance(one, str | int))


def test_every_text_of_the_record_is_shown(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100000")
    for language in ("de", "en"):
        out = show(capsys, "kreis-alles-2015", "--lang", language)
        found = [text for _, part in parts(said(folder)) for text in texts(part)]
        assert len(found) > 100
        assert [text for text in found if text not in out and text != "unknown"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Art des Papiers: Masterplan",
        "Ausgabe: Kurzfassung (Türkisch) https://example.org/kurz",
        "Ausgabe: Langfassung",
        "Bezirk Mitte (Gemeinde)",
        "Früher: Amt Mitte, AGS 05999, NUTS DEA99, bis 31.12.1999",
        "Früher: AGS 05998",
        "Masterplan, Teilfortschreibung März 2015",
        "Laufzeit: 2015–2020",
        "Vorher: Vorläufer [kreis-davor-2010], Erstfassung, 2010",
        "Änderung: zusammengelegt: „Schule“, „Kita“ → „Bildung für alle“",
        "Änderung: entfallen: „Weg“",
        "Erfasst aus: Volltext, Pressetext",
        "Nur zum Teil erfasst: Mittel der Maßnahmen",
        "In den Quellen nicht genannt: Zahlen über Menschen",
        "Ausdrücklich keine: Zielgruppen",
        "– 06.05.2015, Kreistag: im Grundsatz beschlossen",
        "Abstimmung: mehrheitlich, 31 dafür, 0 dagegen, 2 Enthaltungen",
        "Zustimmung der Ortsräte: alle außer Adorf und Bestadt",
        "Beleg: „im Grundsatz“ (Anhang, S.\u00a04; Volltext; zeigt: Besonderheit)",
        "– Datum unbekannt, Gremium unbekannt: beraten (Antrag dazu)",
        "Abstimmung: 1 dafür, 1 Enthaltung",
        "– ab 2014: Auftakt",
        "– Datum unbekannt: Ende",
        "– rund\u00a0200 Personen: Fachleute kamen",
        "– Offene Runde",
        "– Maßnahmen: 260",
        "– Empfehlungen: 7",
        "– Leitlinie 1: „Augenhöhe“: Alle zählen gleich.",
        "Zuordnung: berührt Sprache und Mehrsprachigkeit – streift sie",
        (
            "1 Handlungsfeld, 1 Schwerpunkt, 1 Restüberschrift, eine Einheit in mehreren Rollen, "
            "behandelt nur einen Teil der Felder"
        ),
        "Themenfeld 6.1: „Bildung für alle“",
        "Von der Quelle selbst als Besonderheit bezeichnet",
        "Zuordnung: entspricht Bildung und Erziehung",
        "Zuordnung: ist Teil von gibtsnicht – R",
        "Andere Angabe: Name „Lernen für alle“. Überschrift",
        "Andere Angabe: Nummer „6.2“. Inhaltsverzeichnis",
        "Beleg: Pressetext „Meldung zwei“",
        "Beleg: Absatz 1; Pressetext „Meldung eins“",
        "Beleg: niemand",
        "Beleg: „Nur ein Zitat“",
        "Beleg: „Ein Kern“ (Volltext; zeigt: Schwerpunkt)",
        "Andere Lesart: Komma",
        "Teil von: „Bildung für alle“",
        "Kein Thema zugeordnet: zu allgemein",
        "– Leitsatz Z1: „Teilhabe“: Alle machen mit.",
        "Felder: „Bildung für alle“, „unbekannt“",
        "– Maßnahme: Sprachkurs anbieten",
        "– Empfehlung M1: „Kursprogramm“: Kurse für Eltern",
        "Mittel: 12\u202f500 DM je Jahr",
        "Stand: zurückgestellt",
        "Frist: 2016",
        "Zielgruppe und Kooperationspartner",
        "Ohne Rolle",
        "– 34,5\u00a0%: Zugezogene",
        "Wort für die Menschen: „Neue“",
        "– über\u00a012 Einrichtungen: „Vereine“",
        "– 5 Stück: „Kurse“",
        "– 6: „Sonstige“",
        "– 1\u202f303\u202f500 Euro",
        "– ergänzt: Altes Konzept [kreis-davor-2010]",
        "– beruht auf: [gibt-es-nicht]",
        "Datum: 2011",
        "Seiten: 80",
    ],
)
def test_words(
    line: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    shown = [shown.strip() for shown in show(capsys, "kreis-alles-2015").splitlines()]
    assert line in shown


def test_larger_districts_follow_from_the_key(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        "Liegt in: Stadt Überall; Kreis Ennepe-Ruhr-Kreis (AGS 05954); Regierungsbezirk Arnsberg "
        "(AGS 059); Land Nordrhein-Westfalen (AGS 05)"
    ) in words(show(capsys, "kreis-alles-2015"))


def test_empty_sections_are_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = show(capsys, "kreis-davor-2010")
    assert [line for line in out.splitlines() if line and not line.startswith(" ")] == [
        "Altes Konzept",
        "Papier",
        "Gebiet oder Stelle",
        "Fassung",
        "Erfassung",
        "Quellen",
    ]


def test_a_key_without_a_row_in_the_register(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = BEFORE.replace("kind: kreis", 'kind: gemeinde, ags: "05999001"')
    folder.joinpath("concepts/dorf-2010.yaml").write_text(text, encoding="utf-8")
    assert "Liegt in: Regierungsbezirk Arnsberg (AGS 059)" in words(show(capsys, "dorf-2010"))


def test_evidence_needs_no_source_where_there_is_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = words(show(capsys, "kreis-mettmann-2015", "--root", str(ROOT)))
    assert "Ausdrücklich keine: Zielgruppen Beleg: „keine spezifischen Zielgruppen“" in out
    assert "– 11.05.2015, Sozialausschuss: vorgestellt" in out
    assert "Felder: „Bildung/Ausbildung“, „Wirtschaft/Arbeit“" in out


def test_the_real_concepts(capsys: pytest.CaptureFixture[str]) -> None:
    out = words(show(capsys, "bezirksregierung-arnsberg-2012", "--root", str(ROOT)))
    assert "6 Handlungsfelder, je nach Lesart 6, 7, 7 oder 8, 1 Querschnittsaufgabe" in out
    assert "Amtlicher Schlüssel (AGS): 059 NUTS: DEA5 Liegt in: Land Nordrhein-Westfalen" in out
    assert "Andere Angabe: Name „Pilotbehörde“." in out
    assert "„Jugendlichen mit Migrationshintergrund“ (letzter Absatz; Pressetext)" in out
    out = words(show(capsys, "ennepe-ruhr-kreis-2017", "--root", str(ROOT), "--lang", "en"))
    assert "2 focuses, 9 tasks, action fields not recorded completely" in out
    assert "about\u00a0200 people" in out or "about 200 people" in out


def test_what_is_there_to_be_copied_is_on_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    out = show(capsys, "kreis-alles-2015")
    assert "https://example.org/konzept" in out
    assert re.search(r"\b[0-9a-f]{64}\b", out)
    assert "kreis-alles-2015\n" in out


def test_json_is_what_was_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content: Any = json.loads(show(capsys, "kreis-alles-2015", "--format", "json"))
    assert content["schema_version"] == 1
    assert content["id"] == "kreis-alles-2015"
    assert content["file"] == "concepts/kreis-alles-2015.yaml"
    concept = content["concept"]
    assert concept["schema"] == "1"
    assert concept["district"]["ags"] == "05954008"
    assert concept["action_fields"][1]["roles"] == ["action_field"]
    assert concept["action_fields"][1]["goals"] == []
    assert "number" not in concept["action_fields"][1]


def test_a_file_name_will_do_and_a_file_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = folder / "konzept.txt"
    assert show(capsys, "concepts/kreis-davor-2010.yaml", "-o", str(target)) == ""
    assert target.read_text(encoding="utf-8").startswith("Altes Konzept\n\nPapier\n")


def test_an_unknown_id_gets_a_suggestion(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["show", "kreis-davor"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Gemeint ist wohl: kreis-davor-2010." in err
    assert _run(["show"]) == 2
