"""Texts of several lines."""

import pytest
from tests.yamltree.told import told


def test_a_dash_stands_where_a_hyphen_belongs() -> None:
    found = told("a: >–\n  b\n")
    assert (found.variant, found.text) == ("block-dash", "a: >⟦–⟧\n  b\n")
    assert found.values == {"dash": "–", "right": ">-"}
    assert found.mended == "a: >-\n  b\n"


@pytest.mark.parametrize(
    ("text", "values", "mended"),
    [
        (
            "- a: >-\n  ⟦Erste Zeile⟧\n    zweite\n  b: c\n",
            {"key": "a", "mark": ">-", "blanks": 2},
            "- a: >-\n    Erste Zeile\n    zweite\n  b: c\n",
        ),
        (
            "a: |\n\n⟦Erste Zeile⟧\nzweite\nb: c\n",
            {"key": "a", "mark": "|", "blanks": 2},
            "a: |\n\n  Erste Zeile\n  zweite\nb: c\n",
        ),
        (
            "- a: >-\n     Erste Zeile\n\n  ⟦zweite⟧\ndritte\n  b: c\n",
            {"key": "a", "mark": ">-", "blanks": 3},
            "- a: >-\n     Erste Zeile\n\n     zweite\n     dritte\n  b: c\n",
        ),
    ],
)
def test_a_text_that_begins_too_far_left(text: str, values: dict[str, object], mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("text-too-far-left", text, values, mended)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "a: Neue im Kreis: früh\n  einen Kurs  # Notiz\nb: 1\n",
            'a: "Neue im Kreis: früh einen Kurs"  # Notiz\nb: 1\n',
        ),
        ("- a: Im Kreis: früh\neinen Kurs\n  b: 1\n", '- a: "Im Kreis: früh einen Kurs"\n  b: 1\n'),
        ("a: Im Kreis: früh  # Notiz\n# b\nc: 1\n", 'a: "Im Kreis: früh"  # Notiz\n# b\nc: 1\n'),
    ],
)
def test_a_colon_in_a_text_of_two_lines_is_mended_with_both(text: str, mended: str) -> None:
    found = told(text)
    assert (found.variant, found.mended) == ("colon", mended)


def test_a_tab_before_such_a_text_is_told_as_a_tab() -> None:
    assert told("a: >-\n\tb\n") == ("tab", "a: >-\n⟦\t⟧b\n", {}, "a: >-\n  b\n")
