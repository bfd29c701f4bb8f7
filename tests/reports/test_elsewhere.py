"""A topic without a field that a principle, a goal or a measure belongs to."""

from pathlib import Path

import pytest

from konzept_cli.comparison import By, compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.topics import TopicAbsence

MATCH = "topics: [{topic: wohnen, relation: related, reason: r}]"
CONCEPT = f"""\
schema: 1
title: T
district: {{name: X, kind: kreis}}
edition: {{date: "2010"}}
recorded: RECORDED
sources: [{{kind: full_text, title: Q}}]
action_fields: [{{id: a, label: A, topics: [{{topic: kultur, relation: exact}}]}}]
principles: [{{label: P, {MATCH}}}]
features: [{{label: F, {MATCH}}}]
goals:
  - label: Z
    {MATCH}
    goals: [{{label: Unten, {MATCH}, measures: [{{label: M, {MATCH}}}]}}]
"""


def view(folder: Path, recorded: str, by: By = "topic") -> ComparisonView:
    typed = {"concepts/x.yaml": CONCEPT.replace("RECORDED", recorded).encode()}
    loaded = load(Request(folder, files=tuple(typed), typed=typed))
    assert loaded.findings == ()
    return build(loaded.repository, compare(loaded.repository, by=by), catalogue("de"))


def absence(view: ComparisonView, anchor: str) -> TopicAbsence:
    (topic,) = [topic for topic in view.topics if topic.anchor == anchor]
    return topic.absent[0]


@pytest.mark.parametrize(
    ("recorded", "told"),
    [
        ("{}", "aber ein Grundsatz, zwei Ziele und eine Maßnahme"),
        (
            "{partial: [action_fields]}",
            "außerhalb der Felder: ein Grundsatz, zwei Ziele und eine Maßnahme",
        ),
        (
            "{explicitly_none: [{part: action_fields}]}",
            "aber ein Grundsatz, zwei Ziele und eine Maßnahme",
        ),
    ],
)
def test_what_belongs_to_the_topic_is_named(recorded: str, told: str, tmp_path: Path) -> None:
    made = view(tmp_path, recorded)
    housing = absence(made, "topic-wohnen")
    assert housing.elsewhere == told
    # What is said of the paper itself is no principle; goals stand alone.
    assert [entry.label for entry in housing.entries] == ["P", "Z", "Unten", "M"]
    assert [entry.entries for entry in housing.entries] == [()] * 4
    (row,) = [row for row in made.matrix.rows if row.href == "#topic-wohnen"]
    assert row.cells[0].lines[0].relation == told
    assert (absence(made, "topic-alter").elsewhere, absence(made, "topic-alter").entries) == (
        *(None, ()),
    )


def test_groups_gather_their_topics(tmp_path: Path) -> None:
    made = view(tmp_path, "{}", "group")
    assert len(absence(made, "topic-grp-lebenslagen").entries) == 4
