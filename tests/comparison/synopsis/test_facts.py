"""What two papers say of themselves."""

from collections.abc import Callable
from typing import Any

import pytest

from konzept_cli.comparison.synopsis import RECORDS, Fact, Standing, synopsis
from konzept_cli.model import Concept

Make = Callable[..., Concept]
EDITIONS, PAPERS = Standing("editions", "directly"), Standing("papers")


def facts(older: Concept, newer: Concept, how: Standing = EDITIONS) -> dict[str, Fact]:
    return {fact.key: fact for fact in synopsis(older, newer, how).facts}


def test_what_every_paper_has(concept: Make) -> None:
    found = facts(concept(), concept(title="Anders"))
    assert {key: fact.kind for key, fact in found.items()} == {
        "title": "changed",
        "district": "unchanged",
        "document_type": "unchanged",
        "edition": "unchanged",
    }


@pytest.mark.parametrize(
    ("key", "before", "now", "kind"),
    [
        ("subtitle", "A", "B", "changed"),
        ("issued_by", "A", "B", "changed"),
        ("document_type", "konzept", "leitbild", "changed"),
        ("person_terms", [{"word": "A"}], [{"word": "A", "definition": "alle"}], "changed"),
        ("person_terms", [{"word": "A"}], [{"word": "A", "note": "unser"}], "unchanged"),
        ("counts", [{"of": "goals", "count": "3"}], [{"of": "goals", "count": "4"}], "changed"),
        ("budget", [{"amount": "3"}], [{"amount": "4"}], "changed"),
        ("participation", [{"count": "3"}], [{"count": "4"}], "own"),
        (
            "decisions",
            [{"kind": "beraten", "body": "Rat", "date": "2015"}],
            [{"kind": "beraten", "body": "Rat", "date": "2016"}],
            "own",
        ),
    ],
)
def test_on_both_sides(key: str, before: Any, now: Any, kind: str, concept: Make) -> None:
    older, newer = concept(**{key: before}), concept(**{key: now})
    found = facts(older, newer)[key]
    assert (found.kind, found.before, found.now) == (kind, True, True)
    record = "unchanged" if before == now else "changed"
    assert facts(older, newer, RECORDS)[key].kind == record
    assert facts(older, older)[key].kind == "unchanged"


def test_every_edition_has_its_own_date(concept: Make) -> None:
    older = concept(edition={"date": "2015", "period": "2015/2020", "binding": "A"})
    newer = concept(edition={"date": "2020", "period": "2020/..", "binding": "B"})
    found = facts(older, newer)
    kinds = [found[key].kind for key in ("edition", "period", "binding")]
    assert kinds == ["own", "own", "changed"]
    kinds = [fact.kind for fact in facts(older, newer, RECORDS).values()]
    assert kinds.count("changed") == 3


@pytest.mark.parametrize(
    ("recorded", "kind", "gap"),
    [
        ({}, "not_recorded", "not_recorded"),
        ({"not_named": ["decisions"]}, "only_older", "not_named"),
        ({"explicitly_none": [{"part": "decisions"}]}, "only_older", "explicitly_none"),
        ({"partial": ["decisions"]}, "not_recorded", "not_recorded"),
    ],
)
def test_on_one_side(recorded: dict[str, Any], kind: str, gap: str, concept: Make) -> None:
    decided = concept(decisions=[{"kind": "beraten", "body": "Rat", "date": "2015"}])
    other = concept(recorded=recorded)
    found = facts(decided, other)["decisions"]
    assert (found.kind, found.before, found.now, found.gap) == (kind, True, False, gap)
    back = facts(other, decided, PAPERS)["decisions"].kind
    assert back == kind.replace("older", "newer")
    assert facts(decided, other, RECORDS)["decisions"].kind == "removed"
    assert facts(other, decided, RECORDS)["decisions"].kind == "added"


def test_of_what_no_part_of_a_record_tells_nobody_knows(concept: Make) -> None:
    assert facts(concept(subtitle="A"), concept())["subtitle"].kind == "not_recorded"


@pytest.mark.parametrize(
    ("key", "more"),
    [
        ("variants", {"variants": [{"kind": "short"}]}),
        ("events", {"events": [{"date": "2015", "text": "Fest"}]}),
        ("features", {"features": [{"label": "neu"}]}),
        ("relations", {"relations": [{"kind": "based_on", "title": "X"}]}),
        ("sources", {"sources": [{"kind": "press", "title": "X"}]}),
        ("recorded", {"recorded": {"date": "2026"}}),
        ("remarks", {"note": "unser"}),
        ("follows", {"edition": {"date": "2015", "follows": {"title": "X"}}}),
        ("changes", {"edition": {"date": "2015", "changes": [{"kind": "new"}]}}),
        ("edition_evidence", {"edition": {"date": "2015", "note": "unser"}}),
    ],
)
def test_a_record_has_more(key: str, more: dict[str, Any], concept: Make) -> None:
    assert key not in facts(concept(), concept(**more))
    fact = facts(concept(), concept(**more), RECORDS)[key]
    assert fact.kind in ("added", "changed")
    assert synopsis(concept(), concept(**more), RECORDS).differs
