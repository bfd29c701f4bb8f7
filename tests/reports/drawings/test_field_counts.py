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
        ("Ennepe-Ruhr-Kreis", "Handlungsfelder nicht erfasst", "keine erfasst"),
        ("Kreis Herford", "7 Handlungsfelder", "keine erfasst"),
        ("Kreis Mettmann", "6 Handlungsfelder", "keine erfasst"),
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
    view = built(papers("quartier-am-hafen-2021", "stadt-lindtal-2022"))
    assert [(row.name, row.used) for row in view.rows] == [
        ("Stadt Lindtal", "1 Handlungsfeld; behandelt nur einen Teil der Felder"),
        (
            "Quartier Am Hafen",
            "2 Handlungsfelder; Handlungsfelder nicht vollständig erfasst",
        ),
    ]
    assert view.drawing
    assert [row.name for row in view.drawing.rows] == [
        "Stadt Lindtal: behandelt nur einen Teil der Felder",
        "Quartier Am Hafen: Handlungsfelder nicht vollständig erfasst",
    ]
    # Without other readings nobody needs to know their sign.
    assert [key.shape for key in view.keys] == ["dot"]


def test_a_number_that_is_only_stated(papers: Framed) -> None:
    rows = built(papers("landkreis-querlingen-hohn-2018", "eisenach-2014")).rows
    assert [(row.used, row.others) for row in rows] == [
        ("7 Handlungsfelder (nach anderer Angabe 6), nur als Zahl genannt", "keine erfasst"),
        ("3 Handlungsfelder", "keine erfasst"),
    ]


def test_units_in_other_roles_are_no_fields(papers: Framed) -> None:
    focus = {"{id: ehrenamt, label: Ehrenamt,": "{id: ehrenamt, label: Ehrenamt, roles: [focus],"}
    focus |= {"{id: sprache, label: Sprache,": "{id: sprache, label: Sprache, roles: [focus],"}
    focus |= {"{id: wohnen, label: Wohnen,": "{id: wohnen, label: Wohnen, roles: [focus],"}
    frame = papers("brueckenfeld-kreis-2015", "eisenach-2023", changed=focus)
    # It lists units and no action fields: that is known, not unrecorded.
    assert built(frame).rows[1].used == "keine Handlungsfelder genannt"


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
