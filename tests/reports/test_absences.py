"""Who says that there is none of something is quoted, wherever the report says so."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.gaps import Gap
from konzept_cli.reports.rendering import render
from konzept_cli.reports.roles import RoleMark

CONCEPT = """
schema: 1
title: T
note: "Über das Papier."
district: {name: Kreis Y, kind: kreis, note: Über den Kreis.}
edition: {date: "2010"}
recorded:
  note: Über die Erfassung.
  evidence: [{quote: im Entwurf}]
  explicitly_none:
    - {part: goals, evidence: [{quote: keine Ziele}], note: Erstens.}
    - {part: goals, evidence: [{quote: auch später nicht}], note: Zweitens.}
    - {part: measures.deadline}
sources: [{kind: full_text, title: Q}]
action_fields:
  - {id: a, label: A, priority: hoch, topics: [{topic: sprache, relation: exact, note: Dazu.}]}
  - id: b
    label: B
    part_of: a
    roles: [action_field, cross_cutting]
    topics: [{topic: sprache, relation: exact}]
  - {id: c, label: C, part_of: b, roles: [task], topics: [{topic: sprache, relation: exact}]}
  - {id: d, label: D, part_of: weg, topics: [{topic: sprache, relation: exact}]}
"""


@pytest.fixture
def view(tmp_path: Path) -> ComparisonView:
    typed = {"concepts/kreis-y-2010.yaml": CONCEPT.encode()}
    loaded = load(Request(tmp_path, files=tuple(typed), typed=typed))
    return build(loaded.repository, compare(loaded.repository), catalogue("de"))


def test_a_part_has_one_place(view: ComparisonView) -> None:
    goals, deadlines = view.method.nones
    assert (goals.anchor, goals.name, goals.part) == (
        "none-kreis-y-2010--goals",
        "Kreis Y",
        "Ziele",
    )
    assert [proof.quote for proof in goals.proofs] == ["keine Ziele", "auch später nicht"]
    assert goals.note == "Erstens. Zweitens."
    assert (deadlines.part, deadlines.proofs, deadlines.note) == ("Fristen der Maßnahmen", (), None)
    assert [part.href for part in view.method.rows[0].explicitly_none] == [
        f"#{goals.anchor}",
        f"#{deadlines.anchor}",
    ]


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_a_place_without_evidence_says_so(view: ComparisonView, suffix: str) -> None:
    page = render(view, f"comparison.{suffix}.j2", catalogue("de"))
    assert "Kreis Y, Fristen der Maßnahmen: Beleg nicht erfasst" in page
    assert "Erstens. Zweitens." in page


def test_a_field_without_goals_leads_there(view: ComparisonView) -> None:
    topic = next(topic for topic in view.topics if topic.concepts)
    first, *_ = topic.concepts[0].units
    assert first.gaps == (
        Gap("Ziele", "ausdrücklich keine", "#none-kreis-y-2010--goals"),
        Gap("Maßnahmen", "nicht erfasst", None),
    )
    assert (first.priority, first.matches[0].reason) == ("hoch", "Dazu.")


def test_remarks_on_paper_district_and_record(view: ComparisonView) -> None:
    remarks = [(one.text, [proof.quote for proof in one.proofs]) for one in view.method.remarks]
    assert remarks == [
        ("Über das Papier.", []),
        ("Über den Kreis.", []),
        ("Über die Erfassung.", ["im Entwurf"]),
    ]


def test_a_sub_field_says_of_what(view: ComparisonView) -> None:
    topic = next(topic for topic in view.topics if topic.concepts)
    units = topic.concepts[0].units
    assert [unit.roles for unit in units] == [
        (RoleMark("●", "Handlungsfeld"),),
        (RoleMark("●", "Teilfeld von", "A"), RoleMark("◆", "Querschnittsaufgabe")),
        (RoleMark("○", "Aufgabe"),),
        (RoleMark("●", "Handlungsfeld"),),
    ]
    assert [unit.part_of for unit in units] == [None, None, "B", "weg"]
    (head,) = view.matrix.heads
    assert head.units == (
        "2 Handlungsfelder, 1 Teilfeld, 1 Querschnittsaufgabe, 1 Aufgabe; "
        "eine Einheit in mehreren Rollen"
    )
    (cell,) = next(row for row in view.matrix.rows if row.href == "#topic-sprache").cells
    assert [line.word for line in cell.lines] == [
        "2 Handlungsfelder und ein Teilfeld",
        "Querschnittsaufgabe",
        "Aufgabe",
    ]
