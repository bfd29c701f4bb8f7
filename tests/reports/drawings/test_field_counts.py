"""The numbers of action fields, as table and as figure."""

from collections.abc import Callable

import pytest

from konzept_cli.reports.drawings import field_counts
from konzept_cli.reports.drawings.field_counts import FieldCountsView, build_field_counts
from konzept_cli.reports.wording import Frame

Framed = Callable[..., Frame]


def built(frame: Frame) -> FieldCountsView:
    view = build_field_counts(frame)
    assert view
    return view


def test_our_own_concepts(own: Framed) -> None:
    view = built(own())
    assert [(row.name, row.used, row.others) for row in view.rows] == [
        ("Bezirksregierung Arnsberg", "6 Handlungsfelder", "7, 7 oder 8"),
        ("Ennepe-Ruhr-Kreis", "Handlungsfelder nicht erfasst", "Handlungsfelder nicht erfasst"),
        ("Kreis Herford", "7 Handlungsfelder", "keine anderen"),
        ("Kreis Mettmann", "6 Handlungsfelder", "keine anderen"),
    ]
    assert view.drawing
    # From 0 to 8 there are 578 units.
    assert [
        (row.name, [(m.x, m.shape, m.label) for m in row.marks]) for row in view.drawing.rows
    ] == [
        ("Bezirksregierung Arnsberg", [(446, "dot", "6"), (518, "ring", "7"), (590, "ring", "8")]),
        ("Ennepe-Ruhr-Kreis: Handlungsfelder nicht erfasst", []),
        ("Kreis Herford", [(518, "dot", "7")]),
        ("Kreis Mettmann", [(446, "dot", "6")]),
    ]
    assert [tick.label for tick in view.drawing.ticks] == ["0", "2", "4", "6", "8"]
    assert view.undrawn is None
    assert [(key.shape, key.word) for key in view.keys] == [
        ("dot", "verwendete Lesart"),
        ("ring", "andere Lesart"),
    ]


def test_the_figure_is_told_in_words(own: Framed) -> None:
    drawing = built(own(language="en")).drawing
    assert drawing
    assert drawing.title == "Number of action fields by concept and reading"
    assert drawing.text == (
        "Bezirksregierung Arnsberg: 6 action fields; by other readings 7, 7 or 8. "
        "Ennepe-Ruhr-Kreis: action fields not recorded. "
        "Kreis Herford: 7 action fields. Kreis Mettmann: 6 action fields."
    )


def test_incomplete_and_single_fields(papers: Framed) -> None:
    rows = built(papers("quartier-am-hafen-2021", "stadt-lindtal-2022")).rows
    assert [(row.name, row.used) for row in rows] == [
        ("Stadt Lindtal", "1 Handlungsfeld"),
        (
            "Quartier Am Hafen",
            "2 Handlungsfelder; Handlungsfelder nicht vollständig erfasst",
        ),
    ]


def test_without_numbers_there_is_nothing_to_show(own: Framed, papers: Framed) -> None:
    assert build_field_counts(own("kreis-mettmann-2015")) is None
    none = papers("gemeinde-heidberg-o-j", "gemeinde-moorhausen-2016")
    assert build_field_counts(none) is None


def test_many_rows_are_not_drawn(own: Framed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_counts, "MOST_ROWS", 3)
    view = built(own())
    assert (len(view.rows), view.drawing) == (4, None)
    assert view.undrawn == (
        "Eine Abbildung gibt es hier nicht: Mit mehr als 30 Zeilen wäre sie nicht zu überblicken."
    )
