"""Texts of several lines."""

import pytest

from tests.yamltree.told import told


def test_a_dash_stands_where_a_hyphen_belongs() -> None:
    found = told("a: >–\n  b\n")
    assert (found.variant, found.text) == ("block-dash", "a: >⟦–⟧\n  b\n")
    assert found.values == {"dash": "–", "right": ">-"}
    assert found.mended == "a: >-\n  b\n"


@pytest.mark.parametrize(
    ("text", "blanks", "mended"),
    [
        (
            "- a: >-\n  ⟦Erste Zeile⟧\n    zweite\n  b: c\n",
            2,
            "- a: >-\n    Erste Zeile\n    zweite\n  b: c\n",
        ),
        ("a: |\n\n⟦Erste Zeile⟧\nzweite\nb: c\n", 2, "a: |\n\n  Erste Zeile\n  zweite\nb: c\n"),
        ("a: >-\n⟦Eine: Zeile⟧\nb: c\n", 2, ""),
    ],
)
def test_a_text_that_begins_too_far_left(text: str, blanks: int, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", "")) if mended else None
    if found:
        assert (found.variant, found.text, found.mended) == ("text-too-far-left", text, mended)
        assert found.values["blanks"] == blanks


def test_a_colon_in_a_text_of_two_lines_is_mended_with_both() -> None:
    found = told("a: Neue im Kreis: früh\n  einen Kurs  # Notiz\nb: 1\n")
    assert (found.variant, found.mended) == ("colon", "")
