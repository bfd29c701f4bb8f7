"""What the concepts state besides their fields: where a list has everything, it says so."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.cautions import years
from konzept_cli.reports.comparison import build
from konzept_cli.reports.facts import FactView
from konzept_cli.reports.wording import Frame

HEAD = """
schema: 1
title: T
district: {{name: Kreis {name}, kind: kreis}}
edition: {{date: "{date}"}}
sources: [{{kind: full_text, title: Q}}]
"""


def loaded(folder: Path, *concepts: tuple[str, str, str]) -> Request:
    typed = {
        f"concepts/kreis-{name.lower()}.yaml": (HEAD.format(name=name, date=date) + more).encode()
        for name, date, more in concepts
    }
    return Request(folder, files=tuple(typed), typed=typed)


def facts(folder: Path, *concepts: tuple[str, str, str]) -> dict[str, FactView]:
    repository = load(loaded(folder, *concepts)).repository
    view = build(repository, compare(repository), catalogue("de"))
    return {fact.anchor: fact for fact in view.facts}


def test_who_stands_among_the_target_groups_is_looked_for_there(tmp_path: Path) -> None:
    groups = "actors: [{label: Eltern, roles: [target_group, partner]}]"
    offices = "actors: [{label: Jobcenter, roles: [office]}]"
    concepts = (("A", "2015", groups), ("B", "2015", offices), ("C", "2015", ""))
    fact = facts(tmp_path, *concepts)["fact-actors"]
    mark = fact.concepts[0].absence
    assert mark is not None
    assert (mark.word, mark.href) == ("alle bei den Zielgruppen", "#fact-target-groups")
    assert [one.name for one in fact.concepts] == ["Kreis A", "Kreis B"]
    assert [one.name for one in fact.absent] == ["Kreis C"]


def test_a_remark_on_all_stands_below_them(tmp_path: Path) -> None:
    goals = "goals: [{label: Eins, note: Beispiel}, {label: Zwei, note: Beispiel}]"
    (concept,) = facts(tmp_path, ("A", "2015", goals))["fact-goals"].concepts
    assert [entry.note for entry in concept.entries] == [None, None]
    assert concept.shared_note == "Beispiel"


def test_what_was_read_in_part_and_not_found_is_not_recorded_at_all(tmp_path: Path) -> None:
    parts = "recorded: {partial: [measures, goals, measures.deadline]}\ngoals: [{label: Z}]"
    repository = load(loaded(tmp_path, ("A", "2015", parts))).repository
    (row,) = build(repository, compare(repository), catalogue("de")).method.rows
    assert row.partial == (
        "teilweise: Ziele und Fristen der Maßnahmen; gar nicht: Handlungsfelder, Beschlüsse, "
        "Beteiligung, Zielgruppen, Grundsätze, Maßnahmen, Mittel auf Ebene des Konzepts und "
        "Zahlen über Menschen"
    )


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        (("2015", "2015-03-02"), []),
        (("unknown", "unknown"), []),
        (("2015", "unknown"), ["Von einem Konzept ist das Jahr unbekannt: Kreis B."]),
        (
            ("2006/2011", "2009", "unknown", "unknown"),
            [
                (
                    "Die Fassungen sind nicht gleich alt: Sie stammen aus den Jahren 2006 bis "
                    "2011. Was erst später aufkam, kann in einer älteren nicht stehen."
                ),
                "Von zwei Konzepten ist das Jahr unbekannt: Kreis C und Kreis D.",
            ],
        ),
    ],
)
def test_editions_of_different_years(
    tmp_path: Path, dates: tuple[str, ...], told: list[str]
) -> None:
    concepts = ((name, date, "") for name, date in zip("ABCD", dates, strict=False))
    repository = load(loaded(tmp_path, *concepts)).repository
    frame = Frame(repository, compare(repository), catalogue("de"))
    assert list(years(frame)) == told
