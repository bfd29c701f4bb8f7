"""Lines that begin too far left or right: which, by how many blanks, and what would mend them."""

import pytest
from tests.yamltree.told import told

LIST = """\
a:
  - id: x
    b:
      - t: '1'
        q: '2'
    note: 'n'
  - id: 'y'

    # Notiz
    c:
      d: '3'
  - id: z
f: '1'
"""


def moved(numbers: range, by: int) -> str:
    """`LIST` with these lines further right, or left."""
    lines = LIST.splitlines(keepends=True)
    for number in numbers:
        line = lines[number - 1]
        lines[number - 1] = line if not line.strip() else " " * by + line[max(0, -by) :]
    return "".join(lines)


@pytest.mark.parametrize(
    ("numbers", "by", "variant", "place"),
    [
        (range(5, 6), 1, "too-far-right", "         ⟦q: '2'⟧"),
        (range(10, 12), 2, "too-far-right", "      ⟦c:⟧"),
        (range(7, 12), 2, "item-too-far-right", "    ⟦- id: 'y'⟧"),
        (range(7, 12), -1, "item-too-far-left", " ⟦- id: 'y'⟧"),
        (range(7, 12), -2, "item-too-far-left", "⟦- id: 'y'⟧"),
    ],
)
def test_a_block_moves_to_where_it_belongs(
    numbers: range, by: int, variant: str, place: str
) -> None:
    found = told(moved(numbers, by))
    assert found.variant == variant
    assert found.values["blanks"] == abs(by)
    assert f"\n{place}\n" in found.text
    assert found.mended == LIST


def test_it_names_the_line_below_which_a_key_or_an_item_belongs() -> None:
    right = told(moved(range(5, 6), 1))
    assert right.values == {"blanks": 1, "own": "q", "key": "t", "line": 4}
    item = told(moved(range(7, 12), 2))
    assert item.values == {"blanks": 2, "own": "id", "line": 2}


@pytest.mark.parametrize(
    ("text", "values", "mended"),
    [
        (
            "a:\n  - t: '1'\n⟦b: '2'⟧\n    c: '3'\n",
            {"blanks": 4, "own": "b", "key": "t"},
            "a:\n  - t: '1'\n    b: '2'\n    c: '3'\n",
        ),
        # Without quotation marks YAML gives up elsewhere.
        (
            "a:\n  - t: 1\n⟦b: 2⟧\n    c: 3\n",
            {"blanks": 4, "own": "b", "key": "t"},
            "a:\n  - t: 1\n    b: 2\n    c: 3\n",
        ),
        (
            "a:\n  t: '1'\n⟦b: '2'⟧\nc: '3'\n  d: '4'\n",
            {"blanks": 2, "own": "b", "key": "t"},
            "a:\n  t: '1'\n  b: '2'\n  c: '3'\n  d: '4'\n",
        ),
    ],
)
def test_lines_have_slipped_to_the_left_edge(
    text: str, values: dict[str, object], mended: str
) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("too-far-out", text, values, mended)


def test_the_first_line_below_a_key_has_slipped() -> None:
    found = told("a:\nb: '1'\n  c: '2'\n")
    assert found.variant == "at-left-edge"
    assert found.text == "a:\n⟦b: '1'⟧\n  c: '2'\n"
    assert found.values == {"own": "b", "above": "a", "key": "c", "blanks": 2}
    assert found.mended == "a:\n  b: '1'\n  c: '2'\n"


@pytest.mark.parametrize(
    "text",
    [
        # The line above has no key, or a value that is still to come.
        "a: '1'\n- b\n",
        "a:\n  - 'b'\n  - 'c'\n     d: '1'\n",
        # Two lists have such items, or none, or that is no list.
        "- id: x\n  b:\n    - id: y\n      c: '1'\n   - id: z\n",
        "- id: x\n  b:\n    - t: y\n      c: '1'\n   - q: z\n",
        # Between two levels an item could be of either.
        "a:\n  b: 1\n - c: 2\n",
    ],
)
def test_where_nobody_can_tell_it_only_says_that_something_is_wrong(text: str) -> None:
    found = told(text)
    assert (found.variant, found.mended) in {("indentation", ""), ("too-far-in", ""), ("list", "")}


def test_a_text_of_several_lines_stands_above() -> None:
    found = told("a: 'x\n  y'\n   b:\n     c: 1\n")
    assert (found.variant, found.values["blanks"]) == ("too-far-right", 3)
    assert found.mended == "a: 'x\n  y'\nb:\n  c: 1\n"


@pytest.mark.parametrize(("number", "by"), [(7, 1), (7, 2), (7, -2), (10, 2), (10, 1)], ids=str)
def test_a_line_moves_alone_if_what_belongs_to_it_stands_right(number: int, by: int) -> None:
    assert told(moved(range(number, number + 1), by)).mended == LIST


def test_where_the_keys_of_an_item_stand_elsewhere_there_is_no_fix() -> None:
    found = told("- id: x\n  b: 1\n    - id: y\n         c: 1\n".replace("b: 1", "b: '1'"))
    assert (found.variant, found.mended) == ("item-too-far-right", "")
