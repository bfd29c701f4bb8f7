"""Every kind of change that a field can go through, and how it is known."""

from collections.abc import Callable
from typing import Any

import pytest

from konzept_cli.comparison.synopsis import RECORDS, Difference, Row, Standing, Synopsis
from konzept_cli.nearest import slug

OfFields = Callable[..., Synopsis]
Told = Callable[[Row], tuple[list[str], list[str], tuple[str, ...], str, str | None]]
QUOTE = [{"quote": "so steht es da"}]
SPORT = {"id": "sport", "label": "Sport"}


def field(label: str, **more: Any) -> dict[str, Any]:
    return {"id": slug(label) or "x", "label": label} | more


def topic(name: str, relation: str = "exact") -> dict[str, Any]:
    reason = {} if relation == "exact" else {"reason": "weil"}
    return {"topics": [{"topic": name, "relation": relation} | reason]}


# ---- what the newer paper says ----


@pytest.mark.parametrize("kind", ["renamed", "promoted", "demoted", "widened", "narrowed"])
def test_told_of_one_field(kind: str, of_fields: OfFields, told: Told) -> None:
    change = {"kind": kind, "before": ["Alt"], "now": ["neu"], "evidence": QUOTE}
    (row,) = of_fields([field("Alt")], [field("Neu")], change).fields
    kinds = (kind,) if kind == "renamed" else (kind, "renamed")
    assert told(row) == (["Alt"], ["Neu"], kinds, "recorded", None)
    assert row.changes[0].evidence[0].quote == "so steht es da"


def test_told_as_revised(of_fields: OfFields, told: Told) -> None:
    change = {"kind": "revised", "before": ["Sport"], "now": ["sport"]}
    (row,) = of_fields([SPORT], [SPORT], change).fields
    expected = (["Sport"], ["Sport"], ("revised",), "recorded_without_evidence", None)
    assert told(row) == expected


def test_evidence_of_the_edition_stands_for_its_changes(of_fields: OfFields) -> None:
    change = {"kind": "revised", "before": ["Sport"], "now": ["sport"]}
    (row,) = of_fields([SPORT], [SPORT], change, edition={"evidence": QUOTE}).fields
    assert row.ground == "recorded_with_edition"


def test_split_and_merged(of_fields: OfFields, told: Told) -> None:
    split = {"kind": "split", "before": ["A"], "now": ["b", "c"]}
    merged = {"kind": "merged", "before": ["D", "E"], "now": ["f"]}
    older = [field("A"), field("D"), field("E")]
    newer = [field("F"), field("B"), field("C")]
    rows = of_fields(older, newer, split, merged).fields
    assert [told(row)[:3] for row in rows] == [
        (["D", "E"], ["F"], ("merged",)),
        (["A"], ["B", "C"], ("split",)),
    ]


def test_changes_that_share_a_field_are_one_row(of_fields: OfFields, told: Told) -> None:
    split = {"kind": "split", "before": ["A"], "now": ["b", "c"]}
    merged = {"kind": "merged", "before": ["A", "D"], "now": ["c"]}
    (row,) = of_fields([field("A"), field("D")], [field("B"), field("C")], split, merged).fields
    assert told(row)[:3] == (["A", "D"], ["B", "C"], ("split", "merged"))


def test_new_and_dropped_are_said_of_each(of_fields: OfFields, told: Told) -> None:
    changes = [
        {"kind": "new", "now": ["b", "c"]},
        {"kind": "dropped", "before": ["A", "D"], "evidence": QUOTE},
    ]
    rows = of_fields([field("A"), field("D")], [field("B"), field("C")], *changes).fields
    assert [told(row) for row in rows] == [
        (["A"], [], ("dropped",), "recorded", "not_named"),
        (["D"], [], ("dropped",), "recorded", "not_named"),
        ([], ["B"], ("new",), "recorded_without_evidence", "not_named"),
        ([], ["C"], ("new",), "recorded_without_evidence", "not_named"),
    ]


def test_several_of_one_kind_belong_together_in_their_order(
    of_fields: OfFields, told: Told
) -> None:
    change = {"kind": "renamed", "before": ["A", "B"], "now": ["c", "d"]}
    rows = of_fields([field("A"), field("B")], [field("C"), field("D")], change).fields
    assert [told(row)[:2] for row in rows] == [(["A"], ["C"]), (["B"], ["D"])]
    uneven = {"kind": "renamed", "before": ["A"], "now": ["c", "d"]}
    (row,) = of_fields([field("A")], [field("C"), field("D")], uneven).fields
    assert told(row)[:2] == (["A"], ["C", "D"])


def test_names_that_the_records_do_not_have(of_fields: OfFields, told: Told) -> None:
    changes = [
        {"kind": "renamed", "before": ["Weg"], "now": ["neu"]},
        {"kind": "dropped", "before": ["Fort"]},
        {"kind": "revised", "now": ["unbekannt"]},
    ]
    rows = of_fields([], [field("Neu")], *changes).fields
    assert [told(row)[:3] for row in rows] == [
        (["<Weg>"], ["Neu"], ("renamed",)),
        (["<Fort>"], [], ("dropped",)),
        ([], ["<unbekannt>"], ("revised",)),
    ]


def test_a_change_finds_labels_in_other_spelling(of_fields: OfFields, told: Told) -> None:
    change = {"kind": "widened", "before": ["sport und freizeit"], "now": ["neu"]}
    older = [field("Sport & Freizeit"), field("Kunst", alternative_labels=["Kultur"])]
    rows = of_fields(older, [field("Neu"), field("Musik")], change, {
        "kind": "narrowed", "before": ["Kultur"], "now": ["musik"],
    }).fields  # fmt: skip
    assert [told(row)[:2] for row in rows] == [
        (["Sport & Freizeit"], ["Neu"]),
        (["Kunst"], ["Musik"]),
    ]


def test_a_change_with_one_side_leaves_the_other_to_inference(
    of_fields: OfFields, told: Told
) -> None:
    changes = [{"kind": "revised", "now": ["sport"]}, {"kind": "demoted", "before": ["Kunst"]}]
    rows = of_fields([SPORT, field("Kunst")], [SPORT], *changes).fields
    assert [told(row) for row in rows] == [
        (["Sport"], ["Sport"], ("revised",), "id_and_label", None),
        (["Kunst"], [], ("demoted",), "recorded_without_evidence", "not_named"),
    ]
    assert [change.kind for change in rows[0].changes] == ["revised"]


def test_changes_count_only_against_the_edition_directly_before(
    of_fields: OfFields, told: Told
) -> None:
    change = {"kind": "renamed", "before": ["A"], "now": ["b"]}
    for how in (Standing("editions", "later"), Standing("editions", "inferred")):
        rows = of_fields([field("A")], [field("B")], change, how=how).fields
        assert [told(row)[2] for row in rows] == [("dropped",), ("new",)]


# ---- what is inferred ----


@pytest.mark.parametrize(
    ("before", "now", "kinds", "ground"),
    [
        (SPORT, SPORT, ("unchanged",), "id_and_label"),
        (SPORT, {"id": "s", "label": "Sport"}, ("unchanged",), "label"),
        (field("Akteure"), {"id": "a", "label": "Akteur*innen"}, ("dropped",), "absent"),
        (field("Arbeit und Beruf"), field("Arbeit & Beruf"), ("respelled",), "label"),
        (
            field("Arbeit", alternative_labels=["Beruf"]),
            field("Beruf"),
            ("renamed",),
            "other_label",
        ),
        (
            field("Arbeit", **topic("arbeit", "broad")),
            {"id": "arbeit", "label": "Wirtschaft", **topic("arbeit")},
            ("renamed", "topics"),
            "id_and_topic",
        ),
        (
            field("Deutsch", **topic("sprache", "close")),
            field("Sprache", **topic("sprache")),
            ("renamed", "topics"),
            "topic",
        ),
        # The same id says nothing if the topics differ, and a wider relation is not the same topic.
        (
            SPORT | topic("sport"),
            {"id": "sport", "label": "X"} | topic("x"),
            ("dropped",),
            "absent",
        ),
        (
            field("Deutsch", **topic("sprache", "broad")),
            field("Lesen", **topic("sprache", "broad")),
            ("dropped",),
            "absent",
        ),
        (field("§"), field("%"), ("dropped",), "absent"),
    ],
)
def test_pairs(
    before: dict[str, Any],
    now: dict[str, Any],
    *,
    kinds: tuple[str, ...],
    ground: str,
    of_fields: OfFields,
    told: Told,
) -> None:
    row = of_fields([before], [now]).fields[0]
    assert told(row)[2:4] == (kinds, ground)
    # The other way round it is the same pair.
    back = of_fields([now], [before]).fields[0]
    assert bool(back.before and back.now) is bool(row.before and row.now)


def test_a_topic_joins_only_what_nothing_else_shares_it_with(
    of_fields: OfFields, told: Told
) -> None:
    sprache, deutsch = field("Sprache", **topic("sprache")), field("Deutsch", **topic("sprache"))
    lesen = field("Lesen", **topic("sprache"))
    rows = of_fields([deutsch, sprache], [sprache, lesen]).fields
    assert [told(row)[2] for row in rows] == [("dropped",), ("unchanged",), ("new",)]
    # But it is told that they have it in common.
    assert [row.kin for row in rows] == [("Sprache", "Lesen"), (), ("Deutsch", "Sprache")]


def test_the_topic_that_joins_is_named(of_fields: OfFields) -> None:
    (row,) = of_fields([field("A", **topic("x"))], [field("B", **topic("x", "close"))]).fields
    assert row.topic == "x"


@pytest.mark.parametrize(
    ("key", "before", "now", "kind"),
    [
        ("number", "6.1", "A", "changed"),
        ("called", "Baustein", None, "changed"),
        ("priority", None, "hoch", "changed"),
        ("roles", ["action_field"], ["cross_cutting"], "role"),
        ("claimed_unique", "true", "false", "changed"),
    ],
)
def test_single_keys(key: str, before: Any, now: Any, kind: str, of_fields: OfFields) -> None:
    older = SPORT | ({key: before} if before else {})
    newer = SPORT | ({key: now} if now else {})
    (row,) = of_fields([older], [newer]).fields
    assert row.kinds == (kind,)
    assert [one.key for one in row.differences] == [key]


def test_order_of_roles_and_topics_is_no_difference(of_fields: OfFields) -> None:
    older = SPORT | {"roles": ["focus", "task"], "note": "alt"}
    newer = SPORT | {"roles": ["task", "focus"]}
    (row,) = of_fields([older], [newer]).fields
    assert row.kinds == ("unchanged",)


# ---- places ----


def test_moved_to_another_field(of_fields: OfFields) -> None:
    older = [field("A"), field("B"), field("C", part_of="a")]
    newer = [field("A"), field("B"), field("C", part_of="b")]
    *_, row = of_fields(older, newer).fields
    assert row.kinds == ("moved",)
    assert row.differences == (Difference("part_of", "A", "B"),)
    out = of_fields(older, [field("A"), field("B"), field("C")]).fields[2]
    assert out.differences == (Difference("part_of", "A", None),)


def test_moved_among_those_of_the_same_field(of_fields: OfFields) -> None:
    older = [field("A"), field("B"), field("C")]
    newer = [field("C"), field("A"), field("B")]
    rows = of_fields(older, newer).fields
    assert [row.kinds for row in rows] == [("moved",), ("unchanged",), ("unchanged",)]
    assert rows[0].differences == (Difference("order", "B", None),)


def test_what_is_added_before_it_moves_nothing(of_fields: OfFields) -> None:
    rows = of_fields([field("B"), field("A")], [field("Neu"), field("B"), field("A")]).fields
    assert [row.kinds for row in rows] == [("new",), ("unchanged",), ("unchanged",)]


def test_a_part_follows_its_renamed_field(of_fields: OfFields) -> None:
    change = {"kind": "renamed", "before": ["A"], "now": ["x"]}
    older, newer = [field("A"), field("C", part_of="a")], [field("X"), field("C", part_of="x")]
    assert [row.kinds for row in of_fields(older, newer, change).fields] == [
        ("renamed",),
        ("unchanged",),
    ]


# ---- fields and principles ----

OPENING = {"principles": [{"label": "Öffnung"}]}


def test_field_and_principle(of_fields: OfFields, told: Told) -> None:
    forth = of_fields([field("Öffnung")], [], now=OPENING)
    assert [told(row)[:4] for row in forth.fields] == [
        (["Öffnung"], ["Öffnung"], ("to_principle",), "label")
    ]
    assert forth.principles == ()
    back = of_fields([], [field("Öffnung", number="3")], before=OPENING)
    assert [told(row)[:4] for row in back.fields] == [
        (["Öffnung"], ["Öffnung"], ("from_principle",), "label")
    ]
    # Only the words of a field and of a principle compare.
    assert back.fields[0].differences == ()


@pytest.mark.parametrize("relation", ["exact", "close"])
def test_field_and_principle_of_one_topic(relation: str, of_fields: OfFields, told: Told) -> None:
    principle = {"principles": [{"text": "Alle öffnen sich."} | topic("o", relation)]}
    (row,) = of_fields([field("Öffnung", **topic("o"))], [], now=principle).fields
    assert told(row)[2:4] == (("to_principle", "renamed"), "topic")
    (row,) = of_fields([], [field("Öffnung", **topic("o"))], before=principle).fields
    assert told(row)[2:4] == (("from_principle", "renamed"), "topic")


def test_a_paper_that_says_demoted_leaves_the_rest_to_the_topic(
    of_fields: OfFields, told: Told
) -> None:
    demoted = {"kind": "demoted", "before": ["Öffnung der Ämter"], "evidence": QUOTE}
    older = [field("Öffnung der Ämter", **topic("o", "broad"))]
    principle = {"principles": [{"label": "Öffnung"} | topic("o", "broad")]}
    (row,) = of_fields(older, [], demoted, now=principle).fields
    assert told(row)[2:4] == (("demoted", "to_principle", "renamed"), "shared_topic")
    assert row.topic == "o"
    # Without its word that is too little.
    found = of_fields(older, [SPORT], now=principle)
    assert [told(row)[2] for row in found.fields] == [("dropped",), ("new",)]
    promoted = {"kind": "promoted", "now": ["oeffnung-der-aemter"]}
    (row,) = of_fields([], older, promoted, before=principle).fields
    assert told(row)[2:4] == (("promoted", "from_principle", "renamed"), "shared_topic")


def test_a_principle_of_the_same_name_comes_first(of_fields: OfFields, told: Told) -> None:
    both = of_fields([field("Öffnung")], [SPORT], before=OPENING, now=OPENING)
    assert told(both.fields[0])[2] == ("dropped",)
    assert told(both.principles[0])[2] == ("unchanged",)


def test_promoted_from_a_principle(of_fields: OfFields, told: Told) -> None:
    change = {"kind": "promoted", "before": ["Öffnung"], "now": ["offenheit"]}
    (row,) = of_fields([], [field("Offenheit")], change, before=OPENING).fields
    assert told(row)[:3] == (["Öffnung"], ["Offenheit"], ("promoted", "from_principle", "renamed"))
    # What became of it may not be recorded.
    found = of_fields([], [SPORT], {"kind": "promoted", "before": ["Öffnung"]}, before=OPENING)
    assert [told(row)[:3] for row in found.fields] == [
        (["Öffnung"], [], ("promoted",)),
        ([], ["Sport"], ("not_recorded",)),
    ]
    assert found.principles == ()


# ---- what may be said of one side ----


def test_where_the_other_record_is_not_complete_nobody_knows(
    of_fields: OfFields, told: Told
) -> None:
    partial = {"recorded": {"partial": ["action_fields"]}}
    rows = of_fields([field("A")], [field("B")], before=partial, now=partial).fields
    unknown = ("not_recorded",), "incomplete", "not_recorded"
    assert [told(row)[2:] for row in rows] == [unknown, unknown]
    # A record without any fields that does not say that there are none tells nothing either.
    (row,) = of_fields([field("A")], []).fields
    assert told(row)[2:] == unknown


def test_what_an_edition_of_some_fields_does_not_treat_holds(
    of_fields: OfFields, told: Told
) -> None:
    rows = of_fields(
        [field("A")], [field("B")], how=Standing("editions", "directly", holds=True)
    ).fields
    assert [told(row)[2:] for row in rows] == [
        (("still_valid",), "partial_edition", "still_valid"),
        (("new",), "absent", "not_named"),
    ]


@pytest.mark.parametrize("kind", ["teilfortschreibung", "ergaenzung"])
def test_an_edition_of_some_fields_that_follows_later_says_nothing_of_the_others(
    kind: str, of_fields: OfFields, told: Told
) -> None:
    later = Standing("editions", "later")
    rows = of_fields([field("A")], [field("B")], how=later, edition={"kind": kind}).fields
    assert [told(row)[2:] for row in rows] == [
        (("not_treated",), "partial_edition", "not_named"),
        (("new",), "absent", "not_named"),
    ]
    # Nor is what the next one has new only because it did not treat it.
    before = {"edition": {"date": "2015", "kind": kind}}
    rows = of_fields([field("A")], [field("B")], before=before).fields
    assert [told(row)[2] for row in rows] == [("dropped",), ("not_treated",)]


def test_explicitly_none(of_fields: OfFields, told: Told) -> None:
    none = {"recorded": {"explicitly_none": [{"part": "action_fields"}]}}
    (row,) = of_fields([field("A")], [], now=none).fields
    assert told(row)[2:] == (("dropped",), "absent", "explicitly_none")


# ---- two versions of a record ----


def test_a_record_keeps_its_fields_by_id(of_fields: OfFields, told: Told) -> None:
    older = [field("A"), field("B"), field("C", note="alt")]
    newer = [{"id": "a", "label": "Neu"}, field("C", note="neu"), field("D")]
    rows = of_fields(older, newer, {"kind": "new", "now": ["a"]}, how=RECORDS).fields
    assert [told(row) for row in rows] == [
        (["A"], ["Neu"], ("renamed",), "id", None),
        (["B"], [], ("removed",), "compared", "not_there"),
        (["C"], ["C"], ("changed",), "id", None),
        ([], ["D"], ("added",), "compared", "not_there"),
    ]
    assert rows[2].differences == (Difference("note", "alt", "neu"),)
