"""What becomes of principles, actors and figures."""

from collections.abc import Callable
from typing import Any

import pytest

from konzept_cli.comparison.synopsis import RECORDS, Row, Standing, synopsis
from konzept_cli.model import Concept

Make = Callable[..., Concept]
Told = Callable[[Row], tuple[list[str], list[str], tuple[str, ...], str, str | None]]
EDITIONS, PAPERS = Standing("editions", "directly"), Standing("papers")
HOLDS = Standing("editions", "directly", holds=True)


def test_principles(concept: Make, told: Told) -> None:
    older = concept(
        principles=[
            {"label": "Vielfalt ist eine Stärke", "number": "1"},
            {"text": "Alle Menschen im Kreis sollen teilhaben"},
            {"label": "Weg"},
        ]
    )
    newer = concept(
        principles=[
            {"label": "Neu"},
            {"label": "Vielfalt ist eine Stärke", "number": "2"},
            {"text": "Menschen im Kreis sollen alle teilhaben können"},
        ]
    )
    rows = synopsis(older, newer, EDITIONS).principles
    assert [told(row)[2:4] for row in rows] == [
        (("new",), "absent"),
        (("changed",), "label"),
        (("reworded",), "near_text"),
        (("dropped",), "absent"),
    ]
    kinds = [told(row)[2] for row in synopsis(older, newer, PAPERS).principles]
    assert kinds == [("only_newer",), ("both",), ("only_older",), ("only_older",), ("only_newer",)]


@pytest.mark.parametrize(
    ("how", "edition", "kind"),
    [
        (EDITIONS, {}, "not_recorded"),
        (HOLDS, {"kind": "ergaenzung"}, "still_valid"),
        (RECORDS, {}, "removed"),
    ],
)
def test_principles_of_one_side(
    how: Standing, edition: dict[str, str], kind: str, concept: Make
) -> None:
    older = concept(principles=[{"label": "A"}])
    (row,) = synopsis(older, concept(edition={"date": "2020"} | edition), how).principles
    assert row.kinds == (kind,)


def test_actors(concept: Make, told: Told) -> None:
    def paper(*actors: tuple[str, list[str]], **more: Any) -> Concept:
        return concept(actors=[{"label": name, "roles": roles} for name, roles in actors], **more)

    older = paper(("Eltern", ["target_group"]), ("Caritas", ["partner"]), ("Rat", ["body"]))
    newer = paper(("Jugend", ["target_group"]), ("Caritas", ["partner", "office"]))
    rows = synopsis(older, newer, EDITIONS).actors
    assert [told(row) for row in rows] == [
        (["Eltern"], [], ("dropped",), "absent", "not_named"),
        ([], ["Jugend"], ("new",), "absent", "not_named"),
        (["Caritas"], ["Caritas"], ("role",), "label", None),
        # Of others nobody says that they were looked for.
        (["Rat"], [], ("not_recorded",), "incomplete", "not_recorded"),
    ]
    partial = paper(edition={"date": "2020", "kind": "ergaenzung"})
    assert [told(row)[2] for row in synopsis(older, partial, HOLDS).actors] == [
        ("still_valid",)
    ] * 3


SHARE = {"label": "Anteil", "value": "26", "unit": "percent", "term": "Zugewanderte"}


@pytest.mark.parametrize(
    ("change", "kind", "keys"),
    [
        ({}, "unchanged", []),
        ({"value": "28", "date": "2020"}, "changed", ["value", "date"]),
        ({"term": "Eingewanderte"}, "not_comparable", []),
        ({"population": "Kinder"}, "not_comparable", []),
    ],
)
def test_figures_compare_under_one_word(
    change: dict[str, str], kind: str, keys: list[str], concept: Make
) -> None:
    older, newer = concept(figures=[SHARE]), concept(figures=[SHARE | change])
    (row,) = synopsis(older, newer, EDITIONS).figures
    assert row.kinds == (kind,)
    assert [one.key for one in row.differences] == keys
    (row,) = synopsis(older, newer, PAPERS).figures
    assert row.kinds == ("both" if kind != "not_comparable" else kind,)
    # A record is compared letter by letter.
    (row,) = synopsis(older, newer, RECORDS).figures
    assert [one.key for one in row.differences] == (keys or [*change])


def test_a_figure_that_is_not_given_is_not_gone(concept: Make, told: Told) -> None:
    older = concept(figures=[SHARE])
    newer = concept(figures=[SHARE | {"label": "Zahl"}])
    rows = synopsis(older, newer, EDITIONS).figures
    assert [told(row)[2:] for row in rows] == [
        (("only_older",), "absent", "not_named"),
        (("only_newer",), "absent", "not_named"),
    ]
    (row,) = synopsis(older, concept(), EDITIONS).figures
    assert row.kinds == ("not_recorded",)
    assert [row.kinds for row in synopsis(older, newer, RECORDS).figures] == [
        ("removed",),
        ("added",),
    ]
