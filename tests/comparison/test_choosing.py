"""Which concepts and topics a choice leaves, and what the data cannot decide."""

from typing import Any

import pytest

from konzept_cli.comparison import EVERYTHING, Choice
from konzept_cli.comparison.choosing import Chosen, choose
from konzept_cli.model import Concept
from konzept_cli.repository import Record, Repository


def record(
    name: str,
    date: str = "2015",
    *,
    kind: str = "kreis",
    ags: str | None = None,
    nuts: str | None = None,
    district: str = "",
    follows: str | None = None,
    paper: str = "konzept",
) -> Record:
    concept: dict[str, Any] = {
        "schema": "1",
        "title": "T",
        "document_type": paper,
        "district": {"name": district or name, "kind": kind, "ags": ags, "nuts": nuts},
        "edition": {"date": date, "follows": {"concept": follows} if follows else None},
        "sources": [{"kind": "press", "title": "P"}],
    }
    return Record(name, f"{name}.yaml", Concept.model_validate(concept))


def chosen(choice: Choice, *records: Record) -> Chosen:
    return choose(Repository(records, None), records, choice)


def names(records: tuple[Record, ...]) -> str:
    return " ".join(record.id for record in records)


def test_nothing_asked_for_is_everything() -> None:
    records = record("a"), record("b", "unknown")
    assert chosen(EVERYTHING, *records) == Chosen(records, 2)
    assert not EVERYTHING.of_concepts
    assert not EVERYTHING.of_topics


def test_kinds() -> None:
    records = record("a"), record("b", kind="gemeinde"), record("c", kind="quartier")
    choice = Choice(kinds=frozenset(("kreis", "quartier")))
    assert chosen(choice, *records) == Chosen((records[0], records[2]), 3)
    assert choice.of_concepts


def test_a_land_is_known_by_the_official_key_or_the_nuts_code() -> None:
    found = chosen(
        Choice(lands=frozenset(("05",))),
        record("key", ags="05158"),
        record("code", nuts="DEA1C"),
        record("elsewhere", ags="09776", nuts="DEA1C"),
        record("no-such-key", ags="99", nuts="DEA"),
        record("neither"),
        record("unknown-code", nuts="DEZ"),
    )
    assert names(found.records) == "key code no-such-key"
    assert names(found.landless) == "neither unknown-code"
    assert found.total == 6


@pytest.mark.parametrize(
    ("since", "until", "kept", "inexact"),
    [
        ("2013", None, "y13 m13 d13 span open y17", "span"),
        ("2013-05", None, "y13 m13 d13 open y17", "y13"),
        ("2013-05-02", None, "y13 m13 d13 open y17", "y13 m13"),
        ("2013-05-08", None, "y13 m13 open y17", "y13 m13"),
        ("2018", None, "open", "open"),
        (None, "2012", "span", "span"),
        (None, "2013", "y13 m13 d13 span open", "open"),
        (None, "2013-05", "y13 m13 d13 span", "y13"),
        (None, "2013-05-07", "y13 m13 d13 span", "y13 m13"),
        ("2013", "2013", "y13 m13 d13 span open", "span open"),
        ("2014", "2016", "open", "open"),
    ],
)
def test_times(since: str | None, until: str | None, kept: str, inexact: str) -> None:
    found = chosen(
        Choice(since=since, until=until),
        record("y13", "2013"),
        record("m13", "2013-05"),
        record("d13", "2013-05-07"),
        record("span", "2010/2013-03"),
        record("open", "2013-06/.."),
        record("y17", "2017"),
        record("nobody-knows", "unknown"),
    )
    assert (names(found.records), names(found.inexact)) == (kept, inexact)
    assert names(found.undated) == "nobody-knows"


def test_of_several_editions_the_newest() -> None:
    found = chosen(
        Choice(latest=True),
        record("a-2008", "2008", district="Kreis A"),
        record("a-2017", "2017-11", district="Kreis A"),
        record("a-2013", "2013", district="Kreis A"),
        record("b-2010", "2010", district="Kreis B"),
    )
    assert (names(found.records), names(found.older)) == ("a-2017 b-2010", "a-2008 a-2013")
    assert found.unordered == ()


def test_papers_of_another_kind_are_no_newer_editions() -> None:
    found = chosen(
        Choice(latest=True),
        record("konzept", "2013", district="Kreis A"),
        record("evaluation", "2019", district="Kreis A", paper="evaluation"),
    )
    assert names(found.records) == "konzept evaluation"
    assert found.unordered == ()


def test_what_an_edition_says_of_those_before_it_holds_without_dates_and_names() -> None:
    found = chosen(
        Choice(latest=True),
        record("first", "unknown", paper="leitbild"),
        record("second", "unknown", follows="first"),
        record("third", "unknown", follows="second"),
    )
    assert (names(found.records), names(found.older)) == ("third", "first second")


def test_editions_that_follow_one_another_in_a_circle_all_stay() -> None:
    found = chosen(Choice(latest=True), record("a", follows="b"), record("b", follows="a"))
    assert names(found.records) == "a b"


def test_where_nobody_knows_which_is_newer_all_stay() -> None:
    found = chosen(
        Choice(latest=True),
        record("year", "2017", district="Kreis A"),
        record("month", "2017-05", district="Kreis A"),
        record("undated", "unknown", district="Kreis A"),
        record("older", "2010", district="Kreis A"),
    )
    assert names(found.records) == "year month undated"
    assert names(found.unordered) == "year month undated"
    assert names(found.older) == "older"


def test_the_newest_is_looked_for_among_those_that_are_left() -> None:
    records = record("old", "2008", district="A"), record("new", "2017", district="A")
    found = chosen(Choice(until="2010", latest=True), *records)
    assert (names(found.records), found.older) == ("old", ())


def test_what_an_edition_says_weighs_more_than_the_dates() -> None:
    older = record("older", "2017", district="A")
    newer = record("newer", "2013", district="A", follows="older")
    assert names(chosen(Choice(latest=True), older, newer).records) == "newer"


def test_topics_and_the_topics_of_groups_add_up() -> None:
    choice = Choice(topics=frozenset(("sport",)), groups=frozenset(("bildung",)))
    assert choice.of_topics
    assert not choice.of_concepts
    assert choice.wants("sport", "freizeit")
    assert choice.wants("schule", "bildung")
    assert not choice.wants("kultur", "freizeit")
    assert EVERYTHING.wants("kultur", "freizeit")
