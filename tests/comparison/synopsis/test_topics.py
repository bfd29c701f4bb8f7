"""Two papers that are not editions of each other, topic by topic."""

from collections.abc import Callable
from typing import Any

from konzept_cli.comparison.synopsis import Difference, Row, Standing, synopsis
from konzept_cli.model import Concept

Make = Callable[..., Concept]
Told = Callable[[Row], tuple[list[str], list[str], tuple[str, ...], str, str | None]]
PAPERS = Standing("papers")
TOPICS = ("sprache", "bildung", "sport", "wohnen")


def field(label: str, *topics: str, **more: Any) -> dict[str, Any]:
    matches = []
    for topic in topics:
        name, _, relation = topic.partition(":")
        matches.append({"topic": name, "relation": relation or "exact", "reason": "weil"})
    return {"id": label.lower(), "label": label, "topics": matches} | more


def test_a_row_for_each_topic(concept: Make, told: Told) -> None:
    older = concept(
        action_fields=[
            field("Kita", "bildung:broad"),
            field("Schule", "bildung:broad", "sprache:narrow"),
            field("Haus", "wohnen:related"),
            field("Rest"),
        ]
    )
    newer = concept(
        action_fields=[
            field("Bildung", "bildung", "bildung:close"),
            field("Sport", "sport"),
            field("Wohnen", "wohnen", roles=["focus"]),
        ]
    )
    found = synopsis(older, newer, PAPERS, TOPICS)
    assert [(row.topic, *told(row)) for row in found.fields] == [
        ("sprache", ["Schule"], [], ("only_older",), "topic", "not_named"),
        ("bildung", ["Kita", "Schule"], ["Bildung"], ("both",), "topic", None),
        ("sport", [], ["Sport"], ("only_newer",), "topic", "not_named"),
        ("wohnen", ["Haus"], ["Wohnen"], ("touched",), "topic", None),
        (None, ["Rest"], [], ("no_topic",), "compared", None),
    ]
    assert found.fields[3].differences == (Difference("roles", ("action_field",), ("focus",)),)
    assert found.differs


def test_what_is_not_recorded_is_nobodys_alone(concept: Make, told: Told) -> None:
    older = concept(
        action_fields=[field("Sport", "sport")], recorded={"partial": ["action_fields"]}
    )
    newer = concept(action_fields=[field("Kita", "bildung")])
    rows = synopsis(older, newer, PAPERS, TOPICS).fields
    assert [told(row)[2:] for row in rows] == [
        (("not_recorded",), "incomplete", "not_recorded"),
        (("only_older",), "topic", "not_named"),
    ]


def test_without_a_difference(concept: Make) -> None:
    paper = concept(action_fields=[field("Sport", "sport")])
    assert not synopsis(paper, paper, PAPERS, TOPICS).differs
    rest = concept(action_fields=[field("Rest")])
    assert [row.kinds for row in synopsis(rest, rest, PAPERS, TOPICS).fields] == [("no_topic",)] * 2
