"""The marks that git leaves."""

import pytest
from tests.yamltree.told import told


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a: 1\n⟦>>>>>>> main⟧\nb: 2\n", "a: 1\nb: 2\n"),
        ("a: 1\n⟦<<<<<<< HEAD⟧", "a: 1\n"),
    ],
)
def test_a_mark_alone_is_to_be_deleted(text: str, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("merge-rest", text, {}, mended)


def test_two_versions_are_for_people_to_choose_from() -> None:
    text = "a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: 3\n>>>>>>> main\n"
    assert told(text.replace("⟦", "").replace("⟧", "")) == ("merged", text, {}, "")
