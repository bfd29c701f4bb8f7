"""The page by keyboard alone."""

from collections.abc import Callable
from typing import Any


def test_the_first_step_skips_to_the_content(seen: Any) -> None:
    walk = seen["keyboard"]
    assert walk["first"] == {"tag": "A", "href": "#main", "inView": True}
    assert walk["target"] == "MAIN"
    assert walk["next"]  # the step after that is inside it


# WCAG 2.4.7 and 1.4.11: a line of 2 pixels at least, 3:1 on what is around it.
def test_the_focus_is_seen(seen: Any, contrast: Callable[[str, str], float]) -> None:
    marks = seen["keyboard"]["stops"]["marks"]
    assert marks
    for mark, element in marks.items():
        style, width, colour, _, ground = mark.split()
        assert style == "solid", element
        assert float(width) >= 2, element
        assert contrast(colour, ground) >= 3, element


def test_nothing_hides_what_has_the_focus(seen: Any) -> None:
    assert seen["keyboard"]["stops"]["hidden"] == []


def test_wide_tables_move_by_arrow_key(seen: Any) -> None:
    assert all(seen["scrolled"].values()), seen["scrolled"]


def test_the_matrix_is_such_a_table_on_a_phone(all_seen: dict[str, Any]) -> None:
    assert all_seen["comparison"]["scrolled"]
