"""What holds for every two concepts."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.comparison.synopsis import RECORDS, Row, Standing, Synopsis, every, synopsis
from konzept_cli.model import ActionField, Concept, Goal, Measure, Principle
from konzept_cli.model.walking import parts

Make = Callable[..., Concept]
LABELS = ("Sport", "Sprache", "SPORT", "Sport & Kunst", "Kunst", "Sport und Kunst", "§", "Wohnen")
TOPICS = ("sport", "sprache", "kultur")
RELATIONS = ("exact", "close", "narrow", "broad", "related")
KINDS = (
    *("renamed", "split", "merged", "promoted", "demoted", "widened", "narrowed", "revised"),
    *("new", "dropped"),
)
EDITIONS = Standing("editions", "directly")

labels = st.sampled_from(LABELS)
matches = st.lists(
    st.builds(
        lambda topic, relation: {"topic": topic, "relation": relation, "reason": "weil"},
        st.sampled_from(TOPICS),
        st.sampled_from(RELATIONS),
    ),
    max_size=2,
    unique_by=lambda match: match["topic"],
)
aims = st.lists(
    st.fixed_dictionaries({"label": labels}, optional={"number": st.sampled_from(("1", "2"))}),
    max_size=3,
)
goals = st.lists(
    st.fixed_dictionaries({"label": labels}, optional={"goals": aims, "measures": aims}),
    max_size=2,
)


@st.composite
def contents(draw: st.DrawFn) -> dict[str, Any]:
    """What a concept may say; ids are unique, all else is as it comes."""
    ids = [f"f{number}" for number in draw(st.permutations(range(4)))]
    fields = [
        {
            "id": name,
            "label": draw(labels),
            "topics": draw(matches),
            "part_of": draw(st.sampled_from([None, *ids])),
            "goals": draw(goals),
            "measures": draw(aims),
            "alternative_labels": draw(st.lists(labels, max_size=1)),
        }
        for name in ids[: draw(st.integers(0, 4))]
    ]
    principles = [{"label": label, "topics": draw(matches)} for label in draw(st.lists(labels))]
    return {"action_fields": fields, "principles": principles[:3], "goals": draw(goals)}


changes = st.lists(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(KINDS)},
        optional={
            "before": st.lists(labels, max_size=2),
            "now": st.lists(st.sampled_from(("f0", "f1", "f2", "f9")), max_size=2),
        },
    ),
    max_size=3,
)
ways = st.sampled_from((EDITIONS, Standing("editions", "later"), RECORDS, Standing("papers")))


def rows(found: Synopsis) -> Iterator[Row]:
    yield from every(found.rows)


def pairs(found: Synopsis) -> set[tuple[int, int]]:
    """What stands beside what."""
    return {(id(one), id(other)) for row in rows(found) for one in row.before for other in row.now}


@given(content=contents(), how=st.sampled_from((EDITIONS, RECORDS)))
def test_a_concept_does_not_differ_from_itself(
    content: dict[str, Any], how: Standing, concept: Make
) -> None:
    paper = concept(**content)
    found = synopsis(paper, paper, how)
    assert {row.kinds for row in rows(found)} <= {("unchanged",)}
    assert {fact.kind for fact in found.facts} == {"unchanged"}
    assert not found.differs


@given(one=contents(), other=contents(), how=ways)
def test_both_directions_name_the_same_pairs(
    one: dict[str, Any], other: dict[str, Any], how: Standing, concept: Make
) -> None:
    older, newer = concept(**one), concept(**other)
    forth = pairs(synopsis(older, newer, how, TOPICS))
    back = pairs(synopsis(newer, older, how, TOPICS))
    assert {(second, first) for first, second in back} == forth


@given(one=contents(), other=contents(), said=changes, how=ways)
def test_everything_stands_in_one_row(
    one: dict[str, Any],
    other: dict[str, Any],
    said: list[dict[str, Any]],
    how: Standing,
    concept: Make,
) -> None:
    older = concept(**one)
    newer = concept(**other, edition={"date": "2020", "changes": said})
    found = synopsis(older, newer, how, TOPICS)
    for paper, sides in (
        (older, [row.before for row in rows(found)]),
        (newer, [row.now for row in rows(found)]),
    ):
        shown = Counter(id(unit) for side in sides for unit in side)
        own = (part for _, part in parts(paper))
        wanted = [
            part for part in own if isinstance(part, ActionField | Principle | Goal | Measure)
        ]
        times = Counter(shown[id(part)] for part in wanted)
        if how.kind == "papers":
            # A field has a row for each of its topics there.
            assert times[0] == 0
        else:
            assert times.keys() <= {1}
    for row in rows(found):
        assert row.before or row.now
        assert row.kinds
        assert (row.gap is None) is bool(row.before and row.now) or row.kinds == ("no_topic",)


@given(one=contents(), other=contents(), said=changes)
def test_several_on_a_side_only_where_the_paper_says_so(
    one: dict[str, Any], other: dict[str, Any], said: list[dict[str, Any]], concept: Make
) -> None:
    newer = concept(**other, edition={"date": "2020", "changes": said})
    for row in rows(synopsis(concept(**one), newer, EDITIONS)):
        if len(row.before) > 1 or len(row.now) > 1:
            assert row.changes
            assert row.ground == "recorded_without_evidence"


@pytest.mark.parametrize("partial", [True, False])
@given(one=contents(), other=contents())
def test_nothing_is_gone_or_new_where_records_are_not_complete(
    partial: bool, one: dict[str, Any], other: dict[str, Any], concept: Make
) -> None:
    recorded = {"partial": ["action_fields", "goals", "measures", "principles"]} if partial else {}
    older, newer = (concept(**content, recorded=recorded) for content in (one, other))
    kinds = {kind for row in rows(synopsis(older, newer, EDITIONS)) for kind in row.kinds}
    assert not (partial and kinds & {"new", "dropped"})
    words = {
        kind
        for row in rows(synopsis(older, newer, Standing("papers"), TOPICS))
        for kind in row.kinds
    }
    assert not words & {"new", "dropped", "renamed", "still_valid", "unchanged"}
