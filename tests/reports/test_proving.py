"""Every statement leads to its source, or says that it has none."""

from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.model import Goal
from konzept_cli.reports.proving import Proof, proved
from konzept_cli.reports.wording import Frame, Head

ONE = "[{kind: full_text, title: Q}]"
TWO = "[{kind: full_text, id: a, title: Q}, {kind: press, id: b, title: P}]"
CONCEPT = """\
schema: 1
title: T
district: {{name: X, kind: kreis}}
edition: {{date: "2010"}}
sources: {sources}
goals: [{goal}]
"""


def made(folder: Path, sources: str, goal: str) -> tuple[Frame, Head, Goal]:
    typed = {"concepts/x.yaml": CONCEPT.format(sources=sources, goal=goal).encode()}
    loaded = load(Request(folder, files=tuple(typed), typed=typed))
    assert loaded.findings == ()
    frame = Frame(loaded.repository, compare(loaded.repository), catalogue("de"))
    return frame, frame.heads[0], frame.heads[0].concept.goals[0]


@pytest.mark.parametrize(
    ("sources", "goal", "proofs"),
    [
        (ONE, "{label: A}", [Proof(None, None, "wörtlich, Quelle\u00a01", "#source-1")]),
        (TWO, "{label: A}", [Proof(None, None, "wörtlich, Quelle\u00a01 oder 2", "#source-1")]),
        (
            ONE,
            "{label: A, evidence: [{place: Kapitel 1, page: 2}]}",
            [
                Proof(
                    None,
                    "Kapitel 1, S.\u00a02",
                    "wörtlich, Quelle\u00a01 (Volltext)",
                    "#source-1",
                )
            ],
        ),
        (
            ONE,
            "{label: A, evidence: [{quote: a b}]}",
            [Proof("a b", None, "Quelle\u00a01 (Volltext)", "#source-1")],
        ),
        (ONE, "{text: Mehr.}", [Proof(None, None, "Beleg nicht erfasst", "")]),
        (
            ONE,
            "{text: Mehr., evidence: [{place: S}]}",
            [Proof(None, "S", "Quelle\u00a01 (Volltext)", "#source-1")],
        ),
    ],
)
def test_a_goal(sources: str, goal: str, proofs: list[Proof], tmp_path: Path) -> None:
    frame, head, said = made(tmp_path, sources, goal)
    assert list(proved(frame, head, said)) == proofs


def test_a_name_has_the_source_of_what_it_is_a_part_of(tmp_path: Path) -> None:
    goal = "{label: A, evidence: [{source: b, quote: a b}], goals: [{label: B}]}"
    frame, head, said = made(tmp_path, TWO, goal)
    assert proved(frame, head, said.goals[0]) == (
        Proof(None, None, "wörtlich, Quelle\u00a02", "#source-2"),
    )


def test_what_states_nothing_needs_no_evidence(tmp_path: Path) -> None:
    frame, head, _ = made(tmp_path, ONE, "{label: A}")
    assert proved(frame, head, head.concept.edition) == ()
