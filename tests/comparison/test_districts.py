"""Which concepts are of the same district."""

from typing import Any

import pytest

from konzept_cli.comparison.districts import grouped, same_district
from konzept_cli.model import Concept, District


def district(name: str = "X", kind: str = "kreis", **more: Any) -> District:
    return District.model_validate({"name": name, "kind": kind, **more})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (district(), district(), True),
        (district(), district("Y"), False),
        (district(), district(kind="gemeinde"), False),
        (district(ags="05158"), district(ags="05158"), True),
        (district(ags="05158"), district(ags="05954"), False),
        (district(ags="05158"), district(), True),
        (district(ags="05158", formerly=[{"ags": "05954"}]), district(ags="05954"), True),
        (district(kind="gemeinde", formerly=[{"ags": "16056"}]), district(ags="16056"), True),
        (district(kind="gemeinde", formerly=[{"name": "X"}]), district(), False),
        (district("Z", formerly=[{"name": "X", "ags": "05954"}]), district(ags="05954"), False),
        (district(ags="05158", formerly=[{"name": "Y", "ags": "05"}]), district(), True),
    ],
)
def test_same_district(one: District, other: District, *, same: bool) -> None:
    assert same_district(one, other) is same
    assert same_district(other, one) is same


def concept(of: District) -> Concept:
    return Concept.model_validate(
        {
            "schema": "1",
            "title": "T",
            "district": of.model_dump(exclude_none=True),
            "edition": {"date": "2015"},
            "sources": [{"kind": "press", "title": "P"}],
        }
    )


def test_a_record_that_knows_both_joins_them() -> None:
    old, new = district(ags="16056"), district(kind="gemeinde", ags="16063105")
    both = district(kind="gemeinde", ags="16063105", formerly=[{"ags": "16056"}])
    assert grouped([concept(old), concept(new)]) == ((0,), (1,))
    assert grouped([concept(old), concept(new), concept(both)]) == ((0, 1, 2),)
