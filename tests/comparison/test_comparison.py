"""Repository → Comparison: topics × concepts."""

from pathlib import Path
from typing import Any

import pytest

from konzept_cli.comparison import COUNTED, Cell, Choice, Comparison, Row, compare
from konzept_cli.loading import Request, load
from konzept_cli.model import Concept, Vocabulary
from konzept_cli.repository import Record, Repository

PROJECT = Path(__file__).parents[2]

VOCABULARY = Vocabulary.model_validate(
    {
        "vocabulary": {"id": "v", "version": "1", "title": {"de": "V", "en": "V"}},
        "groups": [
            {"id": "g1", "label": {"de": "Gruppe eins", "en": "Group one"}},
            {"id": "g2", "label": {"de": "Gruppe zwei", "en": "Group two"}},
        ],
        "topics": [
            {"id": name, "group": group, "label": {"de": german, "en": english}}
            for name, group, german, english in (
                ("sprache", "g1", "Sprache", "Language"),
                ("bildung", "g1", "Bildung", "Education"),
                ("oeffnung", "g2", "Öffnung", "Opening"),
                ("sport", "g2", "Sport", "Sport"),
            )
        ],
    }
)


def field(*topics: str, roles: tuple[str, ...] = ("action_field",), **more: Any) -> dict[str, Any]:
    """An action field with `topics` such as `sprache` or `sport:related`."""
    matches = [
        {"topic": name, "relation": relation or "exact"}
        for name, _, relation in (topic.partition(":") for topic in topics)
    ]
    identity = "-".join(topics).replace(":", "-") or "leer"
    return {"id": identity, "label": "F", "topics": matches, "roles": roles, **more}


def record(
    name: str,
    *fields: dict[str, Any],
    district: str = "Kreis N",
    kind: str = "kreis",
    date: str = "2015",
    **recorded: Any,
) -> Record:
    concept = Concept.model_validate(
        {
            "schema": "1",
            "title": "T",
            "district": {"name": district, "kind": kind},
            "edition": {"date": date},
            "sources": [{"kind": "press", "title": "P"}],
            "action_fields": fields,
            "recorded": recorded,
        }
    )
    return Record(name, f"{name}.yaml", concept)


def compared(*records: Record, **options: Any) -> Comparison:
    return compare(Repository(records, VOCABULARY), **options)


def cell(comparison: Comparison, row: str, column: int = 0) -> Cell:
    return next(one for one in comparison.rows if one.id == row).cells[column]


def ids(rows: tuple[Row, ...]) -> list[str]:
    return [row.id for row in rows]


# ---- cells ----


def test_a_cell_has_a_line_for_each_role_of_a_unit() -> None:
    comparison = compared(
        record(
            "a",
            field("sprache", roles=("cross_cutting", "action_field")),
            field("sprache:broad", "sport:close", roles=("focus",)),
            field("bildung:narrow", "sprache:related"),
        )
    )
    lines = cell(comparison, "sprache").lines
    assert [(line.role, line.relations) for line in lines] == [
        ("action_field", (("exact", 1), ("related", 1))),
        ("cross_cutting", (("exact", 1),)),
        ("focus", (("broad", 1),)),
    ]
    assert [mention.index for mention in lines[0].mentions] == [0, 2]
    assert cell(comparison, "sport").lines[0].mentions[0].field.id == "sprache-broad-sport-close"


def test_relations_come_from_the_closest_to_the_loosest() -> None:
    comparison = compared(
        record("a", *(field(f"sprache:{name}") for name in ("related", "broad", "exact", "broad")))
    )
    (line,) = cell(comparison, "sprache").lines
    assert line.relations == (("exact", 1), ("broad", 2), ("related", 1))


@pytest.mark.parametrize("relation", ["exact", "close", "narrow", "broad"])
def test_all_relations_but_related_count(relation: str) -> None:
    comparison = compared(record("a", field(f"sprache:{relation}")))
    assert cell(comparison, "sprache").counts
    assert [row.count for row in comparison.rows] == [1, 0, 0, 0]


def test_related_never_counts() -> None:
    comparison = compared(record("a", field("sprache:related"), field("sprache:related")))
    found = cell(comparison, "sprache")
    assert (found.counts, found.lines[0].only_related, found.absence) == (False, True, None)


def test_related_in_a_counted_role_and_exact_in_another_do_not_add_up() -> None:
    comparison = compared(record("a", field("sprache:related"), field("sprache", roles=("focus",))))
    assert not cell(comparison, "sprache").counts


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        ("action_field", True),
        ("cross_cutting", True),
        ("focus", False),
        ("task", False),
        ("success_factor", False),
        ("framing", False),
        ("residual", False),
    ],
)
def test_the_roles_that_count(role: str, *, counts: bool) -> None:
    records = record("a", field("sprache", roles=(role,)))
    assert cell(compared(records), "sprache").counts is counts
    assert cell(compared(records, roles=frozenset((role,))), "sprache").counts
    others = frozenset(("action_field", "focus")) - {role}
    assert not cell(compared(records, roles=others), "sprache").counts


def test_other_roles_are_shown_even_if_they_do_not_count() -> None:
    comparison = compared(record("a", field("sprache")), roles=frozenset(("focus",)))
    found = cell(comparison, "sprache")
    assert ([line.role for line in found.lines], found.counts) == (["action_field"], False)
    assert comparison.roles == {"focus"}


def test_three_kinds_of_absence() -> None:
    comparison = compared(
        record("complete", field("sport"), date="2011"),
        record("partial", field("sport"), date="2012", partial=["action_fields"]),
        record("none", date="2013", explicitly_none=[{"part": "action_fields"}]),
        record("unknown", date="2014"),
        record("unnamed", date="2015", not_named=["action_fields"]),
    )
    (row, *_) = comparison.rows
    assert [one.absence for one in row.cells] == [
        *("not_named", "not_recorded", "explicitly_none", "not_recorded", "not_named")
    ]
    assert [column.complete for column in comparison.columns] == [True, False, True, False, True]
    assert cell(comparison, "sport").absence is None


# ---- rows ----


def test_rows_by_group() -> None:
    comparison = compared(
        record("a", field("sprache", "bildung:related"), field("bildung:close")), by="group"
    )
    assert [(row.id, row.group, row.label.de) for row in comparison.rows] == [
        ("g1", "g1", "Gruppe eins"),
        ("g2", "g2", "Gruppe zwei"),
    ]
    (line,) = cell(comparison, "g1").lines
    assert [(mention.index, mention.relation) for mention in line.mentions] == [
        (0, "exact"),
        (1, "close"),
    ]
    assert [match.topic for match in line.mentions[0].matches] == ["sprache", "bildung"]
    assert cell(comparison, "g2").absence == "not_named"
    assert comparison.by == "group"


def test_rows_keep_the_order_of_the_vocabulary() -> None:
    comparison = compared()
    assert ids(comparison.rows) == ["sprache", "bildung", "oeffnung", "sport"]
    assert [row.group for row in comparison.rows] == ["g1", "g1", "g2", "g2"]


def test_tables_go_by_number_and_then_by_alphabet() -> None:
    comparison = compared(
        record("a", field("sport"), field("oeffnung")), record("b", field("sport"))
    )
    assert ids(comparison.ordered("de")) == ["sport", "oeffnung", "bildung", "sprache"]
    assert ids(comparison.ordered("en")) == ["sport", "oeffnung", "bildung", "sprache"]
    assert ids(compared().ordered("de")) == ["bildung", "oeffnung", "sport", "sprache"]
    assert ids(compared().ordered("en")) == ["bildung", "sprache", "oeffnung", "sport"]


# ---- columns ----


def test_columns_go_by_kind_name_date_and_id() -> None:
    comparison = compared(
        record("k2", district="Kreis Unna"),
        record("s", district="Stadt Aachen", kind="gemeinde"),
        record("k3", district="Landkreis Öhringen"),
        record("k4", district="Kreis Olpe", date="2017"),
        record("k5", district="Kreis Olpe", date="2013"),
        record("k7", district="Kreis Olpe", date="unknown"),
        record("k6", district="Kreis Olpe", date="2013"),
        record("l", district="Nordrhein-Westfalen", kind="land"),
        record("k1", district="Ennepe-Ruhr-Kreis"),
        record("b", district="Bezirksregierung Arnsberg", kind="regierungsbezirk"),
    )
    assert [column.id for column in comparison.columns] == [
        *("l", "b", "k1", "k3", "k5", "k6", "k4", "k7", "k2", "s")
    ]


def test_columns_tell_their_roles() -> None:
    comparison = compared(
        record("a", field("sprache", roles=("cross_cutting", "action_field")), field("sport"))
    )
    (column,) = comparison.columns
    assert column.roles == {"action_field": 2, "cross_cutting": 1}
    assert list(column.roles) == ["action_field", "cross_cutting"]
    assert column.field_counts == (2,)
    assert column.concept is column.record.concept


def test_named_concepts_are_compared() -> None:
    repository = Repository(tuple(record(name) for name in "abc"), VOCABULARY)
    assert [column.id for column in compare(repository, ["c", "a", "c"]).columns] == ["a", "c"]
    assert [column.id for column in compare(repository).columns] == ["a", "b", "c"]
    with pytest.raises(KeyError, match="nobody"):
        compare(repository, ["a", "nobody"])


def test_without_a_vocabulary_nothing_can_be_compared() -> None:
    with pytest.raises(ValueError, match="no vocabulary"):
        compare(Repository((), None))


# ---- statements ----


def test_core_unique_and_unnamed() -> None:
    comparison = compared(
        record("a", field("sprache"), field("bildung:related"), date="2011"),
        record("b", field("sprache"), field("oeffnung"), date="2012"),
        record("c", field("oeffnung"), date="2013", partial=["action_fields"]),
    )
    assert comparison.basis == (0, 1)
    assert ids(comparison.core) == ["sprache"]
    assert comparison.unique == ()
    assert ids(comparison.unnamed) == ["sport"]


def test_unique_is_what_one_of_several_has() -> None:
    comparison = compared(record("a", field("sprache")), record("b", field("sprache:related")))
    assert [(row.id, column.id) for row, column in comparison.unique] == [("sprache", "a")]


def test_one_concept_has_no_core_and_nothing_unique() -> None:
    comparison = compared(record("a", field("sprache")))
    assert (comparison.core, comparison.unique) == ((), ())


def test_of_incomplete_concepts_there_is_no_core() -> None:
    comparison = compared(
        record("a", field("sprache")),
        record("b", field("sprache"), partial=["action_fields"]),
    )
    assert (comparison.basis, comparison.core) == ((0,), ())


def test_what_papers_call_their_special_feature() -> None:
    comparison = compared(
        record("a", field("sport", claimed_unique="true"), field("sprache")), record("b")
    )
    assert [(column.id, one.id) for column, one in comparison.claimed_unique] == [("a", "sport")]


def test_an_empty_repository() -> None:
    comparison = compared()
    assert (comparison.columns, comparison.basis, comparison.core) == ((), (), ())
    assert (comparison.unique, comparison.claimed_unique) == ((), ())
    assert [row.cells for row in comparison.rows] == [()] * 4
    assert [row.count for row in comparison.rows] == [0] * 4
    assert comparison.unnamed == comparison.rows


# ---- the real concepts ----


def test_the_four_concepts() -> None:
    comparison = compare(load(Request(PROJECT)).repository)
    assert [column.id for column in comparison.columns] == [
        *("bezirksregierung-arnsberg-2012", "ennepe-ruhr-kreis-2017", "kreis-herford-o-j"),
        "kreis-mettmann-2015",
    ]
    assert comparison.columns[0].field_counts == (6, 7, 7, 8)
    assert comparison.columns[0].roles == {"action_field": 6, "cross_cutting": 1, "framing": 1}
    assert [(column.id, one.id) for column, one in comparison.claimed_unique] == [
        ("kreis-mettmann-2015", "zusammenleben-in-sicherheit")
    ]
    assert comparison.roles == COUNTED
    opening = next(row for row in comparison.rows if row.id == "interkulturelle-oeffnung")
    assert [line.role for line in opening.cells[0].lines] == ["action_field", "cross_cutting"]
    assert [line.role for line in opening.cells[3].lines] == ["cross_cutting"]
    assert len(comparison.rows) == 20
    assert len(compare(load(Request(PROJECT)).repository, by="group").rows) == 7


# ---- chosen topics ----


def chosen(*, by: str = "topic", **choice: Any) -> Comparison:
    sets: dict[str, Any] = {name: frozenset(value) for name, value in choice.items()}
    fields = (
        field("sprache", claimed_unique="true"),
        field("sport", "bildung", claimed_unique="true"),
        field(claimed_unique="true"),
    )
    return compared(record("a", *fields), record("b"), choice=Choice(**sets), by=by)


def test_rows_are_the_chosen_topics_and_those_of_the_chosen_groups() -> None:
    assert ids(chosen(topics=["sport"], groups=["g1"]).rows) == ["sprache", "bildung", "sport"]
    groups = chosen(groups=["g2"], by="group")
    assert ids(groups.rows) == ["g2"]
    assert groups.topics == {"oeffnung", "sport"}


def test_only_fields_of_the_chosen_topics_belong_here() -> None:
    comparison = chosen(topics=["sport"])
    assert [found.id for _, found in comparison.claimed_unique] == ["sport-bildung"]
    assert [row.id for row, _ in comparison.unique] == ["sport"]
    _, both, without = comparison.columns[0].concept.action_fields
    assert [match.topic for match in comparison.matches(both)] == ["sport"]
    assert not comparison.shows(without)


def test_without_chosen_topics_all_fields_belong_here() -> None:
    comparison = chosen(kinds=["kreis"])
    assert len(comparison.claimed_unique) == 3
    _, both, without = comparison.columns[0].concept.action_fields
    assert comparison.matches(both) == both.topics
    assert comparison.shows(without)


def test_a_choice_that_leaves_nothing_is_an_empty_comparison() -> None:
    comparison = chosen(kinds=["gemeinde"])
    assert (comparison.columns, comparison.chosen.total) == ((), 2)
