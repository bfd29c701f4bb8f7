"""A concept that states something of everything: each statement finds its words."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.rendering import render
from konzept_cli.reports.statements import Entry

OLD = """
schema: 1
title: Konzept 2010
district: {name: Kreis Y, kind: kreis, ags: "05999"}
edition: {date: "2010"}
recorded: {date: "2026-01-02", partial: [action_fields]}
sources: [{kind: full_text, title: Konzept 2010, date: "2010-05"}]
action_fields:
  - id: liste
    label: A, B und C
    topics: [{topic: bildung, relation: close, reason: fast}]
    readings: &cuts
      - {fields: [{label: A}, {label: B und C}], reason: Komma}
      - {fields: [{label: A und B}, {label: C}], reason: Komma}
"""
NEW = """
schema: 1
title: Konzept 2015
subtitle: Alles
issued_by: Kreishaus
variants: [{kind: short, language: de}, {kind: simple_language}]
district: {name: Kreis Y, kind: kreis, ags: "05999"}
edition:
  date: "2015-03"
  kind: fortschreibung
  follows: {concept: kreis-y-2010, date: "2010"}
  period: 2015/2020
  binding: für die Verwaltung
recorded: {date: "2026-01-02", explicitly_none: [{part: action_fields}]}
sources:
  - kind: full_text
    id: text
    title: Konzept 2015
    publisher: Kreis Y
    licence: CC BY 4.0
    pages: 80
    url: https://example.org/konzept.pdf
  - {kind: minutes, id: niederschrift, title: Niederschrift, date: "2015-03-01"}
decisions:
  - kind: im-grundsatz
    body: Kreistag
    date: "2015-03-01"
    paper: 12/2015
    vote: {result: mehrheitlich, in_favour: 30, against: 0, abstained: 2}
    reservation: Mittel
    members: {agree: alle-ausser, names: [A-Stadt, B-Dorf]}
    evidence: [{source: niederschrift, page: 4, quote: im Grundsatz}]
  - kind: beraten
    body: unknown
    date: unknown
    about: Antrag
    members: {agree: alle}
    vote: {abstained: 1}
person_terms: [{word: Zugewanderte, definition: alle}, {word: Neue}]
counts: [{of: action_fields, count: 6}, {of: Leitsätze, count: rund 3}]
participation: [{text: viele}, {count: 12}]
budget: [{amount: "12500.50", per: year, purpose: Sprachkurse, payer: Land}]
figures:
  - {label: Kreis, value: "120000", unit: people}
  - {label: Preis, value: 7, unit: Euro}
  - {label: Zahl, value: 3}
  - {label: Anteil, value: rund 12.5, unit: percent}
principles: [{label: Vielfalt, called: Leitlinie, number: "2"}]
goals:
  - label: Oben
    called: Leitsatz
    number: "1"
    indicator: Zahl
    priority: A
    goals: [{label: Unten, measures: [{text: etwas tun, evidence: [{source: weg}]}]}]
  - {label: Nur hier, fields: [sprache]}
measures:
  - label: Kurs
    fields: [sprache, weg]
    status: laufend
    status_reason: gut
    responsible: Amt 50
    deadline: 2016/..
    budget: {amount: "500", currency: DEM}
relations:
  - {kind: based_on, concept: kreis-y-2010}
  - {kind: evaluates, title: Altes, date: "2009", paper: 1/2009}
actors: [{label: Alle, roles: [target_group]}, {label: Jemand}]
action_fields:
  - id: sprache
    label: Sprache
    called: Baustein
    number: "6.1"
    alternative_labels: [Deutsch]
    topics: [{topic: sprache, relation: exact}]
    conflicts:
      - {key: roles, value: Aufgabe, reason: a}
      - {key: number, value: "6.2", reason: b}
    evidence: [{source: text, page: 3}, {source: text, place: Kapitel 6, page: 5}]
"""


@pytest.fixture
def everything(tmp_path: Path, language: Language) -> ComparisonView:
    typed = {"concepts/kreis-y-2010.yaml": OLD, "concepts/kreis-y-2015.yaml": NEW}
    texts = {name: text.replace("&cuts", "").encode() for name, text in typed.items()}
    loaded = load(Request(tmp_path, files=tuple(texts), typed=texts))
    assert loaded.findings == ()
    facts = compare(loaded.repository)
    return build(loaded.repository, facts, catalogue(language))


def entries(view: ComparisonView, name: str) -> list[Entry]:
    fact = next(fact for fact in view.facts if fact.anchor == f"fact-{name}")
    return list(fact.concepts[-1].entries)


def details(entry: Entry) -> list[str]:
    return [detail.value for detail in entry.details]


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_it_renders(everything: ComparisonView, language: Language, suffix: str) -> None:
    assert "6.1" in render(everything, f"comparison.{suffix}.j2", catalogue(language))


def test_decisions(everything: ComparisonView, language: Language) -> None:
    adopted, debated = entries(everything, "decisions")
    expected = {
        "de": [
            "Kreistag",
            "12/2015",
            "mehrheitlich, 30 dafür, 0 dagegen, 2 Enthaltungen",
            "Mittel",
            "alle außer A-Stadt und B-Dorf",
        ],
        "en": [
            "Kreistag",
            "12/2015",
            "by majority, 30 in favour, 0 against, 2 abstained",
            "Mittel",
            "all but A-Stadt and B-Dorf",
        ],
    }
    assert details(adopted) == expected[language]
    consent = {
        "de": "Zustimmung der Gemeinden",
        "en": "Consent of the municipalities",
    }
    assert adopted.details[-1].name == consent[language]
    assert adopted.proofs[0].place in ("S.\u00a04", "p.\u00a04")
    assert details(debated)[-2:] in (["1 Enthaltung", "alle"], ["1 abstained", "all"])
    assert [proof.href for proof in debated.proofs] == [""]
    assert debated.lead in ("beraten, Datum unbekannt", "debated, date unknown")
    about = debated.details[0]
    assert about.name in ("Worum es ging", "What it was about")
    assert (about.value, about.german) == ("Antrag", True)


def test_editions(everything: ComparisonView) -> None:
    edition, before = entries(everything, "editions")
    assert edition.label == "Konzept 2015"
    subtitle, _, *more = details(edition)
    assert subtitle in ("„Alles“", "“Alles”")
    assert more == ["Kreishaus", "2015–2020", "für die Verwaltung"]
    # A title needs no quote, but leads to all its sources.
    assert [proof.href for proof in edition.proofs] == ["#source-2", "#source-3"]
    assert before.label == "Konzept 2010"
    assert entries(everything, "relations")[0].label == "Konzept 2010"


def test_numbers(everything: ComparisonView, language: Language) -> None:
    leads = [entry.lead for entry in entries(everything, "figures")]
    expected = {
        "de": ["120\u202f000 Personen", "7 Euro", "3", "rund\u00a012,5\u00a0%"],
        "en": ["120,000 people", "7 Euro", "3", "about\u00a012.5%"],
    }
    assert leads == expected[language]
    money = {"de": "12\u202f500,50 Euro je Jahr", "en": "12,500.50 euros per year"}
    assert entries(everything, "budget")[0].lead == money[language]


def test_goals_nest(everything: ComparisonView) -> None:
    top, _ = entries(everything, "goals")
    assert top.mark == "Leitsatz 1"
    (below,) = top.entries
    (measure,) = below.entries
    assert measure.text == "etwas tun"
    # Its source is unknown: the concept is named instead.
    assert measure.proofs[0].href == "#concept-kreis-y-2015"


def test_measures(everything: ComparisonView) -> None:
    measure, below = entries(everything, "measures")
    assert below.text == "etwas tun"
    assert "„Sprache“, „weg“" in details(measure) or "“Sprache”, “weg”" in details(measure)
    (topic,) = [t for t in everything.topics if t.anchor == "topic-sprache"]
    (unit,) = topic.concepts[0].units
    assert [goal.label for goal in unit.goals] == ["Nur hier"]
    assert [measure.label for measure in unit.measures] == ["Kurs"]
    assert unit.gaps == ()


def test_sources(everything: ComparisonView) -> None:
    old, text, minutes = everything.sources
    assert old.date in ("Mai 2010.", "May 2010.")
    assert (text.pages, text.licence, text.link) == (80, "CC BY 4.0", True)
    assert minutes.number == 3


def test_conflicts_of_any_key(everything: ComparisonView) -> None:
    roles, number = everything.conflicts
    assert (roles.key, roles.used) in (("Rolle", "Handlungsfeld"), ("role", "action field"))
    assert roles.other == "Aufgabe"
    assert (number.used, number.other) == ("6.1", "6.2")


def test_no_core_without_two_complete_concepts(everything: ComparisonView) -> None:
    assert everything.coverage.core == ()
    assert "#core" not in [point.href for point in everything.glance]


def test_a_long_list_of_readings_is_not_spelled_out(tmp_path: Path) -> None:
    field = OLD[OLD.index("  - id: liste") :].replace("&cuts", "")
    fields = "".join(field.replace("liste", f"liste-{n}") for n in range(3))
    text = OLD[: OLD.index("  - id: liste")] + fields
    files = {"concepts/kreis-y-2010.yaml": text.encode()}
    loaded = load(Request(tmp_path, files=tuple(files), typed=files))
    view = build(loaded.repository, compare(loaded.repository), catalogue("de"))
    (readings,) = view.readings
    assert readings.cuts == ()
    assert len(readings.rows) == 6


def test_one_concept_read_in_full(tmp_path: Path) -> None:
    old = OLD.replace("&cuts", "").replace("full_text", "web_page")
    old = old.replace(", partial: [action_fields]", "")
    new = NEW.replace('kreis-y-2010, date: "2010"}', "kreis-y-2010}")
    files = {"concepts/a.yaml": old.encode(), "concepts/b.yaml": new.encode()}
    loaded = load(Request(tmp_path, files=tuple(files), typed=files))
    view = build(loaded.repository, compare(loaded.repository), catalogue("de"))
    assert any(c.text.startswith("Nicht im Volltext gelesen: ") for c in view.method.cautions)
    assert view.glance[2].text == (
        "Zum gemeinsamen Kern gehört ein Thema, das in allen Konzepten der Grundlage zählt. Kein "
        "Thema gehört dazu. Grundlage sind zwei Konzepte, deren Quellen Handlungsfelder aufzählen "
        "und bei denen diese Aufzählung ganz erfasst ist. Eines davon wurde nicht im Volltext "
        "gelesen; ob es weitere Handlungsfelder hat, ist offen: Kreis Y (2010). Darunter sind "
        "mehrere Fassungen oder Papiere derselben Stelle."
    )
    assert entries(view, "editions")[1].lead == "vorher"
