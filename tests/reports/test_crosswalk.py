"""The crosswalk holds every field, every match, and its way to the source."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.crosswalk import crosswalk_sheet
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

CONCEPT = """\
schema: 1
title: T
district: {name: Kreis X, kind: kreis, ags: "05954"}
edition: {date: "2010", kind: fortschreibung}
recorded: {date: "2026-11-22"}
sources:
  - {id: text, kind: full_text, title: Das Papier, publisher: Kreis X, date: "2010-03-01"}
  - {id: talk, kind: presentation, title: Vortrag}
action_fields:
  - id: arbeit
    label: "=1+1; Arbeit"
    number: "1.10"
    roles: [action_field, task]
    topics:
      - {topic: arbeit-wirtschaft, relation: close, reason: fast gleich, note: unscharf}
      - {topic: wohnen, relation: related, evidence: [{source: talk, quote: auch Wohnen}]}
    evidence: [{source: text, page: 3, quote: Arbeit}]
  - id: teil
    label: Teil
    part_of: arbeit
    topics: [{topic: sprache, relation: exact}, {topic: kein-solches, relation: exact}]
    evidence: [{source: nirgends, place: Kapitel 2}]
    readings: [{fields: [{label: A}, {label: B}], reason: Komma}]
  - {id: rest, label: Rest, no_topic: zu allgemein}
"""


@pytest.fixture
def made(tmp_path: Path) -> list[tuple[str, ...]]:
    typed = {"concepts/kreis-x-2010.yaml": CONCEPT.encode()}
    repository = load(Request(tmp_path, files=tuple(typed), typed=typed)).repository
    return list(crosswalk_sheet(Frame(repository, compare(repository), catalogue("de"))).rows)


DISTRICT = ("kreis-x-2010", "Kreis X", "05954", "Fortschreibung 2010")
SAID = "[1] Kreis X: Das Papier. 01.03.2010."
TOLD = "[2] Vortrag. Datum nicht erfasst."
OWN = ("", "", "", f"wörtlich in {SAID} oder {TOLD}")


def test_a_row_for_each_match(made: list[tuple[str, ...]]) -> None:
    recorded = ("22.11.2026", "themen 0.1")
    assert made[0] == (
        *DISTRICT,
        *("arbeit", "=1+1; Arbeit", "1.10", "Handlungsfeld, Aufgabe"),
        *("arbeit-wirtschaft", "Arbeit und Wirtschaft", "entspricht weitgehend"),
        *("fast gleich; unscharf", "", "Arbeit", "S.\u00a03", SAID),
        *recorded,
    )
    assert made[1][8:16] == (
        *("wohnen", "Wohnen", "berührt", "", ""),
        *("Arbeit\nauch Wohnen", "S.\u00a03\n", f"{SAID}\n{TOLD}"),
    )


def test_sub_fields_readings_and_what_is_not_known(made: list[tuple[str, ...]]) -> None:
    assert made[2][4:8] == ("teil", "Teil", "", "Teilfeld von „=1+1; Arbeit“")
    assert made[2][12:16] == (
        *("Der Text lässt sich auch anders lesen.", "", "Kapitel 2", "Kreis X"),
    )
    assert made[3][8:11] == ("kein-solches", "", "entspricht")


def test_a_row_for_a_field_without_a_topic(made: list[tuple[str, ...]]) -> None:
    assert made[4][:6] == (*DISTRICT, "rest", "Rest")
    assert made[4][8:16] == ("", "", "keinem Thema zugeordnet", "zu allgemein", *OWN)
    assert len(made) == 5


def test_nothing_is_left_out(repository: Repository, language: Language) -> None:
    frame = Frame(repository, compare(repository), catalogue(language))
    rows = crosswalk_sheet(frame).rows
    assert [(row[0], row[4], row[8]) for row in rows] == [
        (head.column.id, field.id, match.topic if match else "")
        for head in frame.heads
        for field in head.concept.action_fields
        for match in field.topics or (None,)
    ]
    for row in rows:
        quotes, places, sources = (row[at].split("\n") for at in (13, 14, 15))
        assert len(quotes) == len(places) == len(sources)
        assert sources[0]
