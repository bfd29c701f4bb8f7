"""What becomes of goals and measures."""

from collections.abc import Callable
from typing import Any

import pytest

from konzept_cli.comparison.synopsis import (
    RECORDS,
    Difference,
    Row,
    Standing,
    Synopsis,
    synopsis,
)
from konzept_cli.model import Concept

Make = Callable[..., Concept]
OfFields = Callable[..., Synopsis]
Told = Callable[[Row], tuple[list[str], list[str], tuple[str, ...], str, str | None]]
EDITIONS = Standing("editions", "directly")
COURSE = {"label": "Sprachkurse in jedem Stadtteil"}


def sport(**more: Any) -> dict[str, Any]:
    return {"id": "sport", "label": "Sport"} | more


def below(found: Synopsis, at: int = 0) -> tuple[Row, ...]:
    return found.fields[at].below


# ---- what belongs together ----


@pytest.mark.parametrize(
    ("before", "now", "kinds", "ground"),
    [
        (COURSE, COURSE, ("unchanged",), "label"),
        (COURSE, {"text": "Sprachkurse in jedem Stadtteil"}, ("reworded",), "label"),
        (COURSE, {"label": "Sprachkurse in jedem  Stadtteil!"}, ("respelled",), "label"),
        ({"label": "A", "id": "a"}, {"label": "B", "id": "a"}, ("reworded",), "id"),
        (
            {"label": "Kurse für Eltern", "number": "1"},
            {"label": "Kurse für alle Eltern im Kreis", "number": "1"},
            ("reworded",),
            "number",
        ),
        (COURSE, {"label": "Viele Sprachkurse, jeder Stadtteil"}, ("reworded",), "near_text"),
        (COURSE, COURSE | {"number": "2", "called": "M"}, ("changed",), "label"),
        # Numbers move from one thing to another.
        ({"label": "A", "number": "1"}, {"label": "B", "number": "1"}, ("dropped",), "absent"),
        ({"label": "§"}, {"label": "%"}, ("dropped",), "absent"),
    ],
)
def test_pairs_within_a_field(
    before: dict[str, Any],
    now: dict[str, Any],
    *,
    kinds: tuple[str, ...],
    ground: str,
    of_fields: OfFields,
    told: Told,
) -> None:
    found = of_fields([sport(measures=[before])], [sport(measures=[now])])
    assert told(below(found)[0])[2:4] == (kinds, ground)
    back = of_fields([sport(measures=[now])], [sport(measures=[before])])
    assert len(below(back)) == len(below(found))


def test_a_goal_is_no_measure(of_fields: OfFields, told: Told) -> None:
    found = of_fields(
        [sport(goals=[COURSE], measures=[{"label": "X"}])],
        [sport(measures=[COURSE], goals=[{"label": "Y"}])],
    )
    kinds = [told(row)[2] for row in below(found)]
    assert kinds == [("dropped",), ("dropped",), ("new",), ("new",)]


def test_the_same_words_several_times(of_fields: OfFields, told: Told) -> None:
    twice = sport(measures=[COURSE, COURSE | {"number": "2"}])
    assert [told(row)[2] for row in below(of_fields([twice], [twice]))] == [("unchanged",)] * 2
    once = sport(measures=[COURSE])
    kinds = [told(row)[2] for row in below(of_fields([twice], [once]))]
    assert kinds == [("unchanged",), ("dropped",)]


def test_single_keys(of_fields: OfFields) -> None:
    before = {
        "status": "beschlossen", "responsible": "Jugendamt", "deadline": "2014-12",
        "budget": {"amount": "100", "evidence": [{"quote": "hundert"}]}, "indicator": "Zahl",
    }  # fmt: skip
    now = {
        "status": "umgesetzt", "responsible": "Amt 50", "deadline": "2015",
        "budget": {"amount": "100", "per": "year"}, "status_reason": "fertig", "priority": "A",
    }  # fmt: skip
    found = of_fields([sport(measures=[COURSE | before])], [sport(measures=[COURSE | now])])
    (row,) = below(found)
    assert row.kinds == ("changed",)
    assert [one.key for one in row.differences] == [
        *("priority", "status", "status_reason", "responsible", "deadline", "indicator", "budget"),
    ]
    assert row.differences[1] == Difference("status", "beschlossen", "umgesetzt")
    assert row.differences[5] == Difference("indicator", "Zahl", None)


def test_evidence_makes_no_difference_between_editions(of_fields: OfFields) -> None:
    before = COURSE | {"budget": {"amount": "1", "note": "alt"}, "evidence": [{"page": "1"}]}
    now = COURSE | {"budget": {"amount": "1"}, "note": "neu"}
    (row,) = below(of_fields([sport(measures=[before])], [sport(measures=[now])]))
    assert row.kinds == ("unchanged",)
    (row,) = below(of_fields([sport(measures=[before])], [sport(measures=[now])], how=RECORDS))
    assert [one.key for one in row.differences] == ["budget", "note", "evidence"]


@pytest.mark.parametrize("gone", [True, False])
def test_a_value_that_is_not_recorded_is_no_change(gone: bool, of_fields: OfFields) -> None:
    partial = {"recorded": {"partial": ["measures.deadline"]}}
    sides = [sport(measures=[COURSE | {"deadline": "2015"}])], [sport(measures=[COURSE])]
    older, newer = sides if gone else sides[::-1]
    (row,) = below(of_fields(older, newer, **{"now" if gone else "before": partial}))
    assert row.kinds == ("unchanged",)
    assert row.differences[0].known is False
    # The same key of a goal has no part of its own in a record.
    goals = [sport(goals=[COURSE | {"indicator": "Zahl"}])], [sport(goals=[COURSE])]
    none = {"recorded": {"partial": ["measures.indicator"]}}
    assert below(of_fields(*goals, now=none))[0].kinds == ("changed",)


# ---- where it belongs ----


def test_moved_to_another_field(of_fields: OfFields) -> None:
    kunst = {"id": "kunst", "label": "Kunst"}
    found = of_fields(
        [sport(measures=[COURSE]), kunst],
        [sport(), kunst | {"measures": [COURSE]}],
    )
    (row,) = below(found, 1)
    assert row.kinds == ("moved",)
    assert row.differences == (Difference("home", ("Sport",), ("Kunst",)),)


def test_where_it_is_written_makes_no_difference(concept: Make) -> None:
    inside = concept(action_fields=[sport(measures=[COURSE])])
    on_top = concept(action_fields=[sport()], measures=[COURSE | {"fields": ["sport", "weg"]}])
    found = synopsis(inside, on_top, EDITIONS)
    assert found.fields[0].below[0].kinds == ("unchanged",)
    assert found.aims == ()
    back = synopsis(on_top, inside, EDITIONS)
    assert back.fields[0].below[0].kinds == ("unchanged",)


def test_of_several_fields_or_the_whole_concept(concept: Make) -> None:
    fields = [sport(), {"id": "kunst", "label": "Kunst"}]
    both = concept(action_fields=fields, goals=[COURSE | {"fields": ["sport", "kunst"]}])
    whole = concept(action_fields=fields, goals=[COURSE])
    (row,) = synopsis(both, whole, EDITIONS).aims
    assert row.differences == (Difference("home", ("Sport", "Kunst"), ()),)


def test_what_stands_below_a_goal(concept: Make, told: Told) -> None:
    def paper(*goals: dict[str, Any]) -> Concept:
        return concept(action_fields=[sport()], goals=list(goals))

    older = paper({"label": "Oben", "goals": [{"label": "Unten"}], "measures": [COURSE]})
    newer = paper({"label": "Oben", "goals": [{"label": "Unten", "measures": [COURSE]}]})
    rows = synopsis(older, newer, EDITIONS).aims
    assert [told(row)[1:3] for row in rows] == [
        (["Oben"], ("unchanged",)),
        (["Unten"], ("unchanged",)),
        (["Sprachkurse in jedem Stadtteil"], ("moved",)),
    ]
    assert rows[2].differences == (Difference("above", "Oben", "Unten"),)
    alone = paper({"label": "Unten"}, {"label": "Oben", "measures": [COURSE]})
    kinds = [told(row)[2] for row in synopsis(older, alone, EDITIONS).aims]
    assert kinds == [("moved",), ("unchanged",), ("unchanged",)]
    # A goal may name a field for all that stands below it.
    named = paper({"label": "Oben", "fields": ["sport"], "measures": [COURSE]})
    assert len(synopsis(named, named, EDITIONS).fields[0].below) == 2


# ---- what stands on one side ----


def test_a_part_that_was_not_read(of_fields: OfFields, told: Told) -> None:
    goal = sport(goals=[COURSE])
    (row,) = below(of_fields([goal], [sport()]))
    assert told(row)[2:] == (("not_recorded",), "incomplete", "not_recorded")
    read = {"recorded": {"not_named": ["goals"]}}
    (row,) = below(of_fields([goal], [sport()], now=read))
    assert told(row)[2:] == (("dropped",), "absent", "not_named")
    partial = {"recorded": {"partial": ["goals"]}}
    other = sport(goals=[{"label": "X"}])
    rows = below(of_fields([goal], [other], now=partial))
    assert [told(row)[2] for row in rows] == [("not_recorded",), ("new",)]


def test_with_a_field_that_is_not_recorded(of_fields: OfFields, told: Told) -> None:
    partial = {"recorded": {"partial": ["action_fields"]}}
    older, newer = [sport(goals=[COURSE])], [{"id": "x", "label": "X", "goals": [{"label": "Y"}]}]
    rows = of_fields(older, newer, now=partial).fields
    assert [told(row.below[0])[2] for row in rows] == [("not_recorded",), ("new",)]


def test_what_an_edition_of_some_fields_leaves_holds(of_fields: OfFields, told: Told) -> None:
    holds = Standing("editions", "directly", holds=True)
    kunst = {"id": "kunst", "label": "Kunst", "measures": [{"label": "Y"}]}
    change = {"kind": "dropped", "before": ["Kunst"]}
    found = of_fields(
        [sport(measures=[COURSE]), kunst, {"id": "x", "label": "X", "measures": [{"label": "Z"}]}],
        [sport(measures=[{"label": "Neu"}])],
        change,
        how=holds,
        before={"measures": [{"label": "Ganz"}]},
        edition={"kind": "teilfortschreibung"},
    )
    kinds = [[told(below)[2] for below in row.below] for row in found.fields]
    # Revised in a field that it treats; gone with a field, as far as it says so.
    assert kinds == [[("dropped",), ("new",)], [("not_treated",)], [("still_valid",)]]
    assert told(found.aims[0])[2] == ("still_valid",)


def test_what_follows_an_edition_of_some_fields(of_fields: OfFields, told: Told) -> None:
    before = {"edition": {"date": "2015", "kind": "ergaenzung"}}
    newer = [sport(measures=[COURSE]), {"id": "x", "label": "X", "measures": [{"label": "Y"}]}]
    rows = of_fields([sport(measures=[{"label": "Alt"}])], newer, before=before).fields
    assert [told(below)[2] for row in rows for below in row.below] == [
        *(("dropped",), ("new",), ("not_treated",)),
    ]


# ---- two papers ----


def test_two_papers_have_in_common_what_has_the_same_words(concept: Make, told: Told) -> None:
    one = concept(action_fields=[sport(measures=[COURSE | {"number": "1"}])])
    near = {"label": "Viele Sprachkurse, jeder Stadtteil", "number": "1"}
    other = concept(measures=[near, COURSE | {"status": "laufend"}])
    rows = synopsis(one, other, Standing("papers")).aims
    assert [told(row)[2:] for row in rows] == [
        (("only_newer",), "absent", "not_named"),
        (("both",), "label", None),
    ]
    assert [difference.key for difference in rows[1].differences] == ["number", "status"]
    assert rows[1].differs
