"""Whether what a record quotes is really there."""

import os
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.evidence import Claim, claims, verify
from konzept_cli.loading import Request, load
from konzept_cli.model import Concept
from konzept_cli.model.walking import parts
from konzept_cli.repository import Record, Repository, Snapshot

PROJECT = Path(__file__).parents[2]
SOURCES = os.environ.get("KONZEPT_TEST_SOURCES")
ONE = [{"kind": "press", "title": "P", "snapshot": "p.txt"}]
TWO = [
    {"kind": "press", "title": "P", "id": "p", "snapshot": "p.txt"},
    {"kind": "press", "title": "Q", "id": "q", "snapshot": "q.txt"},
]


def concept(sources: list[dict[str, str]], **parts: Any) -> Concept:
    return Concept.model_validate(
        {
            "schema": "1",
            "title": "T",
            "district": {"name": "N", "kind": "kreis"},
            "edition": {"date": "2015"},
            "sources": sources,
            **parts,
        }
    )


def outcomes(of: Concept, texts: dict[str, str]) -> list[tuple[str, str]]:
    """Each claim's text, and what became of it."""
    snapshots = {name: Snapshot(name, text, "") for name, text in texts.items()}
    repository = Repository((Record("c", "c.yaml", of),), None, snapshots=snapshots)
    return [(verdict.claim.text, verdict.outcome) for verdict in verify(repository)]


def quote(text: str, **more: str) -> dict[str, list[dict[str, str]]]:
    return {"text": "x", "evidence": [{"quote": text, **more}]}  # type: ignore[dict-item]


# ---- claims ----


def test_labels_words_and_quotes_are_claims() -> None:
    of = concept(
        ONE,
        person_terms=[{"word": "Zugewanderte"}],
        goals=[{"label": "A", "goals": [{"label": "B"}, {"text": "ours"}]}],
        action_fields=[
            {
                "id": "f",
                "label": "F",
                "alternative_labels": ["G", "H"],
                "readings": [{"fields": [{"label": "I"}], "reason": "r"}],
                "evidence": [{"quote": "q", "page": "3"}, {"place": "p"}],
            }
        ],
    )
    assert [(claim.kind, claim.text, claim.loc) for claim in claims(parts(of))] == [
        ("label", "Zugewanderte", ("person_terms", 0, "word")),
        ("label", "F", ("action_fields", 0, "label")),
        ("label", "G", ("action_fields", 0, "alternative_labels", 0)),
        ("label", "H", ("action_fields", 0, "alternative_labels", 1)),
        ("quote", "q", ("action_fields", 0, "evidence", 0, "quote")),
        ("label", "I", ("action_fields", 0, "readings", 0, "fields", 0, "label")),
        ("label", "A", ("goals", 0, "label")),
        ("label", "B", ("goals", 0, "goals", 0, "label")),
    ]
    assert [claim.page for claim in claims(parts(of)) if claim.kind == "quote"] == [3]


def test_evidence_is_inherited_until_there_is_own() -> None:
    of = concept(
        TWO,
        action_fields=[
            {
                "id": "f",
                "label": "F",
                "evidence": [{"source": "p"}, {"source": "q", "place": "x"}],
                "goals": [
                    {"label": "A"},
                    {"label": "B", "evidence": [{"source": "q", "quote": "b"}]},
                    {"label": "C", "evidence": [{"quote": "c"}]},
                ],
            }
        ],
        goals=[{"label": "D"}],
    )
    assert {claim.text: claim.sources for claim in claims(parts(of))} == {
        "F": ("p", "q"),
        "A": ("p", "q"),
        "B": ("q",),
        "b": ("q",),
        "C": ("p", "q"),
        "c": (),
        "D": (),
    }


def test_a_claim_is_a_plain_value() -> None:
    claim = Claim(("a",), "label", "A", ())
    assert claim == Claim(("a",), "label", "A", (), None)


# ---- verdicts ----


def test_one_source() -> None:
    of = concept(ONE, goals=[{"label": "Teilhabe"}, quote("nicht da"), quote("ist da")])
    assert outcomes(of, {"p.txt": "Teilhabe. Das ist da."}) == [
        ("Teilhabe", "found"),
        ("nicht da", "not-found"),
        ("ist da", "found"),
    ]
    assert {outcome for _, outcome in outcomes(of, {})} == {"unverified"}


def test_a_source_without_a_snapshot_is_not_at_hand() -> None:
    of = concept([{"kind": "press", "title": "P"}], goals=[{"label": "A"}])
    assert outcomes(of, {"p.txt": "A"}) == [("A", "unverified")]


@pytest.mark.parametrize(
    ("texts", "named", "any_source"),
    [
        ({"p.txt": "Ziel", "q.txt": "x"}, "found", "found"),
        ({"p.txt": "x", "q.txt": "Ziel"}, "not-found", "found"),
        ({"p.txt": "x", "q.txt": "x"}, "not-found", "not-found"),
        ({"p.txt": "x"}, "not-found", "unverified"),
        ({"q.txt": "Ziel"}, "unverified", "found"),
        ({}, "unverified", "unverified"),
    ],
)
def test_two_sources(texts: dict[str, str], named: str, any_source: str) -> None:
    of = concept(TWO, goals=[quote("Ziel", source="p"), quote("Ziel")])
    assert [outcome for _, outcome in outcomes(of, texts)] == [named, any_source]


def test_claims_of_unknown_sources_are_left_out() -> None:
    of = concept(TWO, goals=[quote("Ziel", source="r"), quote("Ziel", source="p")])
    assert outcomes(of, {"p.txt": "Ziel", "q.txt": ""}) == [("Ziel", "found")]


def test_the_searched_sources_are_told() -> None:
    of = concept(TWO, goals=[quote("Ziel", source="q"), quote("Ziel")])
    repository = Repository((Record("c", "c.yaml", of),), None)
    searched = [[source.id for source in one.searched] for one in verify(repository)]
    assert searched == [["q"], ["p", "q"]]


@pytest.mark.parametrize(
    ("page", "text", "outcome"),
    [
        ("1", "eins\fzwei\fdrei", "not-found"),
        ("2", "eins\fzwei\fdrei", "found"),
        ("3", "eins\fzwei\fdrei", "not-found"),
        ("4", "eins\fzwei\fdrei", "not-found"),
        ("0", "eins\fzwei", "not-found"),
        ("9", "ohne Seiten zwei", "found"),
    ],
)
def test_a_quote_stands_on_its_page(page: str, text: str, outcome: str) -> None:
    of = concept(ONE, goals=[quote("zwei", page=page)])
    assert outcomes(of, {"p.txt": text}) == [("zwei", outcome)]


def test_without_a_page_a_quote_may_run_over_two() -> None:
    of = concept(ONE, goals=[quote("eins zwei")])
    assert outcomes(of, {"p.txt": "eins\fzwei"}) == [("eins zwei", "found")]


# ---- the real records ----


def test_all_claims_of_the_concepts_are_unverified_without_sources(tmp_path: Path) -> None:
    repository = load(Request(PROJECT, sources=tmp_path)).repository
    verdicts = verify(repository)
    assert len(verdicts) > 100
    assert {verdict.outcome for verdict in verdicts} == {"unverified"}


@pytest.mark.skipif(
    not SOURCES, reason="KONZEPT_TEST_SOURCES does not name the folder of the source texts"
)
def test_all_claims_of_the_concepts_stand_in_their_sources() -> None:
    repository = load(Request(PROJECT, sources=Path(SOURCES or ""))).repository
    verdicts = verify(repository)
    assert [verdict.claim for verdict in verdicts if verdict.outcome != "found"] == []
    assert {record.id for record in repository.records} == {one.record.id for one in verdicts}
