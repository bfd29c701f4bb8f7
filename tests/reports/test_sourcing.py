"""What was taken from the sources, as values and as a table."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.linking import Links
from konzept_cli.reports.sourcing import SourcesReport, build
from konzept_cli.reports.sourcing.claims import ClaimView, taken
from konzept_cli.reports.sourcing.sheet import claims_sheet
from konzept_cli.reports.sourcing.works import build_works
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[1] / "papers"
Q = "Quelle\u00a0"

Write = Callable[..., Frame]


@cache
def papers() -> Repository:
    return load(Request(PAPERS)).repository


def frame_of(*ids: str, lang: Language = "de", links: Links | None = None) -> Frame:
    return Frame(papers(), compare(papers(), ids), catalogue(lang), links or Links())


def report(*ids: str, lang: Language = "de", links: Links | None = None) -> SourcesReport:
    return build(frame_of(*ids, lang=lang, links=links))


def used(claim: ClaimView) -> list[str]:
    return [
        " › ".join(f"{step.kind}: {step.name}" if step.name else step.kind for step in use.steps)
        for use in claim.uses
    ]


HEAD = """\
schema: 1
title: Konzept
district: {name: Kreis Eins, kind: kreis}
edition: {date: "2015"}
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """The frame of concepts given as YAML, each with all that follows the edition, and of texts of
    sources."""

    def made(texts: dict[str, str], *concepts: str, lang: Language = "de") -> Frame:
        (tmp_path / "sources").mkdir(exist_ok=True)
        for name, content in texts.items():
            (tmp_path / "sources" / name).write_text(content, encoding="utf-8")
        typed = {
            f"concepts/k{number}.yaml": (HEAD + text + "\n").encode()
            for number, text in enumerate(concepts)
        }
        loaded = load(Request(tmp_path, files=tuple(typed), typed=typed))
        assert loaded.findings == ()
        repository = loaded.repository
        return Frame(repository, compare(repository), catalogue(lang))

    return made


# ---- the invented papers ----


def test_every_quote_of_the_papers_stands_in_its_source() -> None:
    view = report()
    assert len(view.works) == 18
    assert {claim.result.word for work in view.works for claim in work.claims} == {
        "steht so im Text"
    }
    assert [point.text for point in view.glance][:2] == [
        (
            "Aus 18 Quellen entnommen: "
            f"{sum(work.tally.labels for work in view.works)} wörtliche Namen und "
            f"{sum(work.tally.quotes for work in view.works)} Zitate."
        ),
        "Alle stehen so im gespeicherten Text ihrer Quelle.",
    ]


def test_a_paper_can_be_checked_in_one_reading() -> None:
    (work,) = report("kreis-wiesenau-2013").works
    text = papers().snapshots["kreis-wiesenau-integrationskonzept.txt"].text
    folded = " ".join(text.split())
    places = [folded.find(claim.text or "") for claim in work.claims]
    assert places == sorted(places)
    assert [claim.number for claim in work.claims] == list(range(1, 28))
    first = work.claims[0]
    assert (first.kind, first.text, first.page, first.place) == (
        "Zitat",
        "Grundlage ist das Rahmenkonzept von 2008",
        None,
        "Vorbemerkung",
    )
    assert used(first) == ["Fassung › Fassung davor: Rahmenkonzept Integration"]
    assert work.citation == "Kreis Wiesenau: Integrationskonzept – erste Fassung. 2013."
    assert work.access == "(abgerufen am 20.11.2026)"
    assert work.at_hand == "liegt vor"
    assert work.told == "Entnommen: 13 wörtliche Namen und 14 Zitate. Davon 27 so gefunden."


@pytest.mark.parametrize(
    ("concept", "text", "where"),
    [
        (
            "kreis-wiesenau-2013",
            "12.500 Euro je Jahr",
            (
                "Feld: „Sprachliche Bildung“ › Ziel: 1 „Alle Kinder sprechen Deutsch, wenn sie in "
                "die Schule kommen“ › Maßnahme: 1.1 „Sprachpaten in jeder Kita“ › Mittel"
            ),
        ),
        (
            "kreis-wiesenau-2008",
            "mehrheitlich, mit 31:9 Stimmen zugestimmt, es gab 2 Enthaltungen",
            "im Grundsatz beschlossen: Kreistag › Abstimmung",
        ),
        (
            "landkreis-querlingen-hohn-2018",
            "Beschlossen wurde es am 8. Mai 2018",
            "beschlossen: Kreistag › andere Angabe: Datum 08.05.2018",
        ),
        (
            "landkreis-querlingen-hohn-2018",
            "Es nennt sechs Handlungsfelder",
            "Anzahl: Handlungsfelder › andere Angabe: Anzahl 6",
        ),
        ("landkreis-querlingen-hohn-2018", "Es lagen 253 Empfehlungen vor", "Anzahl: Empfehlungen"),
        (
            "gemeinde-heidberg-o-j",
            "Wir verzichten bewusst auf Handlungsfelder",
            "Stand der Erfassung › ausdrücklich keine: Handlungsfelder",
        ),
        (
            "brueckenfeld-kreis-2015",
            "Handlungsfelder sind Sprache, Arbeit und Ausbildung, Gesundheit",
            "Feld: „Arbeit und Ausbildung“ › andere Lesart",
        ),
        (
            "land-nordmark-2014",
            "Nordmark ist Heimat für alle",
            "Ziel: Leitsatz I „Nordmark ist Heimat für alle“",
        ),
        ("stadt-lindtal-2020", "eine Kurzfassung", "Ausgabe: Kurzfassung"),
        (
            "stadt-lindtal-2020",
            "Interkulturelle Öffnung: Alle Ämter öffnen sich",
            "Grundsatz: „Interkulturelle Öffnung“",
        ),
    ],
)
def test_where_a_claim_is_used_as_people_read_it(concept: str, text: str, where: str) -> None:
    claims = [claim for work in report(concept).works for claim in work.claims]
    (claim,) = (claim for claim in claims if claim.text == text)
    assert used(claim) == [where]


def test_sources_without_a_date_stand_in_a_list() -> None:
    lists = {one.anchor: one for one in report().lists}
    assert list(lists) == ["undated", "no-date"]
    assert [(item.link, item.name) for item in lists["undated"].items] == [
        (Q + "3", "Landkreis Querlingen-Hohn"),
        (Q + "13", "Stadt Lindtal (2022)"),
        (Q + "17", "Gemeinde Moorhausen"),
    ]
    assert lists["undated"].items[0].citation == (
        "Querlinger Bote: Landkreis hat ein Integrationskonzept. o. D."
    )
    english = report("landkreis-querlingen-hohn-2018", lang="en")
    assert [work.citation for work in english.works] == [
        "Querlinger Bote: Landkreis hat ein Integrationskonzept. n. d.",
        "Landkreis Querlingen-Hohn: Niederschrift des Kreistages. 15 May 2018.",
    ]


def test_the_caller_says_where_a_concept_has_its_page() -> None:
    links = Links({"kreis-wiesenau-2013": "../konzepte/w.html"})
    view = report("kreis-wiesenau-2013", "stadt-lindtal-2011", links=links)
    assert [work.href for work in view.works] == ["../konzepte/w.html", None]


# ---- what is not as it should be ----

SOURCE = "{kind: full_text, title: Konzept!, snapshot: a.txt}"
GOALS = """\
goals:
  - {text: Alle Menschen im ganzen Kreis sollen überall und zu jeder Zeit teilhaben können an dem
     was die Gemeinden bieten, evidence: [{quote: mehr Teilhabe, page: 2}]}
  - {label: Sprache lernen, called: Leitsatz, evidence: [{quote: mehr Teilhabe, page: 2}]}
  - {text: Es steht irgendwo., evidence: [{place: Kapitel 3}]}
  - {text: Und hier., evidence: [{place: Kapitel 4, page: 1}]}
"""


def test_pages_come_first_then_places_then_the_order_of_the_record(write: Write) -> None:
    text = "Sprache lernen\fmehr Teilhabe"
    (work,) = build(write({"a.txt": text}, f"sources: [{SOURCE}]\n{GOALS}")).works
    assert [(claim.page, claim.place, claim.kind, claim.text) for claim in work.claims] == [
        ("S.\u00a01", None, "Name", "Sprache lernen"),
        ("S.\u00a01", "Kapitel 4", "Fundstelle", None),
        ("S.\u00a02", None, "Zitat", "mehr Teilhabe"),
        (None, "Kapitel 3", "Fundstelle", None),
    ]
    assert used(work.claims[2]) == [
        (
            "Ziel: Alle Menschen im ganzen Kreis sollen überall und zu jeder Zeit teilhaben können "
            "an dem …"
        ),
        "Ziel: Leitsatz „Sprache lernen“",
    ]
    assert work.claims[3].result.word == "nichts zu prüfen"
    assert work.citation == "Konzept! Datum nicht erfasst."
    assert work.access is None
    assert work.told == (
        "Entnommen: ein wörtlicher Name, ein Zitat und zwei Fundstellen ohne Zitat. Davon 2 so "
        "gefunden."
    )


def test_what_is_not_found_and_what_is_not_checked(write: Write) -> None:
    found = write(
        {"a.txt": "nichts davon"},
        f"sources: [{SOURCE}]\ngoals: [{{label: Sprache lernen}}, {{label: davon}}]",
        "sources: [{kind: press, title: P, date: unknown}]\ngoals: [{label: Sprache lernen}]",
    )
    view = build(found)
    marks = [[(c.text, c.result.symbol, c.result.word) for c in w.claims] for w in view.works]
    assert marks == [
        [("davon", "=", "steht so im Text"), ("Sprache lernen", "≠", "so nicht gefunden")],
        [("Sprache lernen", "?", "nicht geprüft")],
    ]
    assert [point.text for point in view.glance] == [
        "Aus zwei Quellen entnommen: drei wörtliche Namen.",
        "Am gespeicherten Text geprüft: 1 so gefunden, 1 so nicht gefunden und 1 nicht geprüft.",
        "Bei einer Quelle ließ sich ein Wortlaut so nicht finden.",
        "Eine Quelle nennt selbst kein Datum (o. D.).",
    ]
    assert [one.anchor for one in view.lists] == ["not-found", "unverified", "undated", "no-date"]
    assert [work.at_hand for work in view.works] == ["liegt vor", "keiner angegeben"]


def test_a_text_that_is_not_there_and_one_that_has_changed(write: Write) -> None:
    zeros = f"sha256: '{'0' * 64}'"
    found = write(
        {"a.txt": "Sprache"},
        f"sources: [{{kind: full_text, title: A, snapshot: a.txt, {zeros}}}]",
        "sources: [{kind: full_text, title: B, snapshot: b.txt}]",
    )
    view = build(found)
    assert [work.at_hand.split(",")[0] for work in view.works] == ["liegt vor", "liegt nicht vor"]
    assert "Prüfsumme" in view.works[0].at_hand
    assert [work.told for work in view.works] == [
        "Aus dieser Quelle ist nichts wörtlich entnommen."
    ] * 2
    assert [one.anchor for one in view.lists] == ["unused", "no-date"]
    assert [point.text for point in view.glance] == [
        "Aus den Quellen ist nichts wörtlich entnommen.",
        "Zwei Quellen sind aufgeführt, aber nicht verwendet.",
    ]


def test_nothing_is_checked_without_texts(write: Write) -> None:
    view = build(write({}, f"sources: [{SOURCE}]\ngoals: [{{label: Sprache lernen}}]"))
    assert view.glance[1].text == (
        "Geprüft ist davon nichts: Die Texte der Quellen liegen nicht vor."
    )
    assert view.works[0].told == "Entnommen: ein wörtlicher Name. Davon 1 nicht geprüft."


def test_sources_that_several_concepts_share(write: Write) -> None:
    same = "sha256: '19c219a783630bfd434123ddaa700a70149aea946420bc453ed6acba362f0d53'"
    url = "url: https://example.org/konzept"
    view = build(
        write(
            {},
            f"sources: [{{kind: full_text, title: A, {same}}}]",
            f"sources: [{{kind: full_text, title: A, {same}}}]",
            f"sources: [{{kind: press, title: B, {url}}}]",
            f"sources: [{{kind: press, title: B, {url}}}]",
            "sources: [{kind: press, title: C}]",
        )
    )
    assert [[(one.link, one.href) for one in work.same] for work in view.works] == [
        [(Q + "2", "#source-2")],
        [(Q + "1", "#source-1")],
        [(Q + "4", "#source-4")],
        [(Q + "3", "#source-3")],
        [],
    ]
    (shared,) = (one for one in view.lists if one.anchor == "shared")
    assert shared.items[0].also == f"derselbe Text wie {Q}2 (Kreis Eins (2015, Konzept, k1))"
    assert view.glance[2].text == ("Vier Einträge verweisen auf einen Text, den mehrere verwenden.")


TWO = "{id: a, kind: full_text, title: A, snapshot: a.txt}, {id: b, kind: press, title: B}"
PARTS = """\
decisions: [{kind: beschlossen, body: unknown, date: unknown, evidence: [{quote: Beschluss}]}]
features: [{label: Vielfalt, evidence: [{quote: bunt}]}]
relations:
  - {kind: based_on, concept: k9, evidence: [{quote: dort}]}
  - {kind: supplements, title: Plan, evidence: [{quote: Plan}]}
action_fields:
  - id: sprache
    label: Sprache
    alternative_labels: [Deutsch]
    topics:
      - {topic: sprache, relation: exact, evidence: [{quote: so}]}
      - {topic: nichts, relation: related}
evidence: [{quote: alles}]
"""


def test_every_kind_of_part_has_a_name(write: Write) -> None:
    view = build(write({}, f"sources: [{TWO}]\n{PARTS}"))
    claims = {claim.text: claim for work in view.works for claim in work.claims}
    assert {text: used(claim) for text, claim in claims.items()} == {
        "alles": ["Konzept"],
        "Beschluss": ["beschlossen: unbekannt"],
        "Vielfalt": ["Merkmal: „Vielfalt“"],
        "bunt": ["Merkmal: „Vielfalt“"],
        "Sprache": ["Feld: „Sprache“"],
        "Deutsch": ["Feld: „Sprache“"],
        "so": ["Feld: „Sprache“ › Zuordnung zum Thema: Sprache und Mehrsprachigkeit"],
        "dort": ["Bezug zu einem anderen Papier: k9"],
        "Plan": ["Bezug zu einem anderen Papier: Plan"],
    }
    assert {claim.others for claim in claims.values()} == {f"oder in {Q}2"}


# ---- the table ----


def rows_of(frame: Frame) -> tuple[tuple[str, ...], ...]:
    found = taken(frame)
    sheet = claims_sheet(frame, build_works(frame, found), found)
    return (sheet.heads, *sheet.rows)


def test_a_row_for_each_use(write: Write) -> None:
    source = (
        "{kind: full_text, title: Konzept, url: 'https://example.org', retrieved: '2026-11-20'}"
    )
    found = write(
        {},
        f"sources: [{source}]\n{GOALS}",
        f"sources: [{TWO}]\ngoals: [{{label: Vielfalt, evidence: [{{quote: bunt, source: a}}]}}]",
    )
    heads, *rows = rows_of(found)
    assert heads[-7:] == (
        "Seite",
        "Stelle",
        "Art",
        "Wortlaut",
        "Im Datensatz verwendet als",
        "Ergebnis",
        "Kann auch stehen in",
    )
    assert rows[0][:4] == (
        "1",
        "k0",
        "Kreis Eins (2015, Konzept, k0)",
        "Konzept. Datum nicht erfasst. https://example.org (abgerufen am 20.11.2026)",
    )
    assert [row[-7:-3] for row in rows] == [
        ("1", "Kapitel 4", "Fundstelle", ""),
        ("2", "", "Zitat", "mehr Teilhabe"),
        ("2", "", "Zitat", "mehr Teilhabe"),
        ("", "", "Name", "Sprache lernen"),
        ("", "Kapitel 3", "Fundstelle", ""),
        ("", "", "Name", "Vielfalt"),
        ("", "", "Zitat", "bunt"),
        ("", "", "", ""),
    ]
    assert rows[3][-3:] == ("Ziel: Leitsatz „Sprache lernen“", "nicht geprüft", "")
    assert rows[-1][0] == "3"


def test_another_source_that_it_may_stand_in(write: Write) -> None:
    _, row, unused = rows_of(write({}, f"sources: [{TWO}]\ngoals: [{{label: Vielfalt}}]"))
    assert row[-3:] == ("Ziel: „Vielfalt“", "nicht geprüft", Q + "2")
    assert set(unused[-7:]) == {""}
