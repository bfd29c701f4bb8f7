"""How many action fields a concept has, and whether that is all of them."""

from pathlib import Path
from typing import Any

import pytest

from konzept_cli.loading import Request, load
from konzept_cli.model import Concept
from konzept_cli.stated.counting import field_counts, is_complete, sub_fields

PROJECT = Path(__file__).parents[2]


def concept(fields: list[dict[str, Any]], **recorded: Any) -> Concept:
    return Concept.model_validate(
        {
            "schema": "1",
            "title": "T",
            "district": {"name": "N", "kind": "kreis"},
            "edition": {"date": "2015"},
            "sources": [{"kind": "press", "title": "P"}],
            "action_fields": [
                {"id": f"f{index}", "label": "F", **field} for index, field in enumerate(fields)
            ],
            "recorded": recorded,
        }
    )


def readings(*sizes: int) -> dict[str, Any]:
    return {"readings": [{"reason": "r", "fields": [{"label": "x"}] * size} for size in sizes]}


@pytest.mark.parametrize(
    ("fields", "counts"),
    [
        ([], (0,)),
        ([{}, {}], (2,)),
        ([{}, readings(2)], (2, 3)),
        ([readings(2), readings(2)], (2, 3, 3, 4)),
        ([readings(3, 1), {}], (2, 2, 4)),
        ([readings(2, 3), readings(4)], (2, 3, 4, 5, 6, 7)),
        ([{"roles": ["cross_cutting"]}, {}], (1,)),
        ([{"roles": ["action_field", "cross_cutting"]}], (1,)),
        ([{"roles": ["action_field", "residual"]}], (0,)),
        ([{"part_of": "f1"}, {}], (1,)),
        ([{"part_of": "f1", **readings(5)}, {}], (1,)),
        ([{"roles": ["residual"]}, {"part_of": "f0"}, {"part_of": "f0"}], (2,)),
        ([{"roles": ["focus"]}, {"part_of": "f0"}, {"part_of": "f1"}], (1,)),
        ([{}, {"roles": ["framing"], "part_of": "f0"}, {"part_of": "f1"}], (1,)),
        ([{"part_of": "f1"}, {"part_of": "f0"}, {"part_of": "weg"}], (1,)),
    ],
)
def test_every_combination_of_readings_counts(
    fields: list[dict[str, Any]], counts: tuple[int, ...]
) -> None:
    assert field_counts(concept(fields)) == counts


@pytest.mark.parametrize(
    ("fields", "inner"),
    [
        ([{"part_of": "f1"}, {}], {"f0"}),
        ([{}, {"roles": ["framing"], "part_of": "f0"}, {"part_of": "f1"}], {"f2"}),
        ([{"roles": ["residual"]}, {"part_of": "f0"}], set()),
        ([{}, {"roles": ["task"], "part_of": "f0"}], set()),
        ([{}, {"roles": ["task", "action_field"], "part_of": "f0"}], {"f1"}),
    ],
)
def test_sub_fields(fields: list[dict[str, Any]], inner: set[str]) -> None:
    assert sub_fields(concept(fields)) == inner


def test_many_combinations_give_each_number_once() -> None:
    six, seven = (field_counts(concept([readings(2)] * number)) for number in (6, 7))
    assert (six[0], len(six), six[-1]) == (6, 64, 12)
    assert seven == (7, 8, 9, 10, 11, 12, 13, 14)
    assert field_counts(concept([readings(2, 3)] * 60)) == tuple(range(60, 181))


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("bezirksregierung-arnsberg-2012", (6, 7, 7, 8)),
        ("kreis-mettmann-2015", (6,)),
    ],
)
def test_the_fields_of_the_real_concepts(name: str, counts: tuple[int, ...]) -> None:
    record = load(Request(PROJECT)).repository.by_id[name]
    assert field_counts(record.concept) == counts


@pytest.mark.parametrize(
    ("fields", "recorded", "complete"),
    [
        ([{}], {}, True),
        ([], {}, False),
        ([{}], {"partial": ["action_fields"]}, False),
        ([{}], {"partial": ["goals"]}, True),
        ([], {"not_named": ["action_fields"]}, True),
        ([], {"not_named": ["goals"]}, False),
        ([], {"explicitly_none": [{"part": "action_fields"}]}, True),
        ([], {"not_named": ["action_fields"], "partial": ["action_fields"]}, False),
    ],
)
def test_when_the_fields_are_complete(
    fields: list[dict[str, Any]], recorded: dict[str, Any], *, complete: bool
) -> None:
    assert is_complete(concept(fields, **recorded)) is complete
