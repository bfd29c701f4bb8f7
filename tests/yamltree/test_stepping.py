"""Keys between two steps of the indentation: which line has to move, and by how much."""

import pytest
from tests.yamltree.told import told

LIST = "b:\n  - c: 1\n"


@pytest.mark.parametrize(
    ("text", "values", "mended"),
    [
        # The first key of a part stands too far right.
        (
            "a:\n   ⟦b: 1⟧\n  c: 2\n  d: 3\n",
            {"blanks": 1, "own": "b", "key": "c", "line": 3},
            "a:\n  b: 1\n  c: 2\n  d: 3\n",
        ),
        (
            "a:\n    ⟦b: 1⟧\n  c: 2\nd: 3\n",
            {"blanks": 2, "own": "b", "key": "c", "line": 3},
            "a:\n  b: 1\n  c: 2\nd: 3\n",
        ),
        (
            "a:\n   ⟦b:⟧\n     - x: 1\n  c: 2\n",
            {"blanks": 1, "own": "b", "key": "c", "line": 4},
            "a:\n  b:\n    - x: 1\n  c: 2\n",
        ),
        # The first of the file.
        (
            "# Kreis\n ⟦a: 1⟧\nb: 2\n",
            {"blanks": 1, "own": "a", "key": "b", "line": 3},
            "# Kreis\na: 1\nb: 2\n",
        ),
        (
            "  ⟦a:⟧\n    c: 1\nb: 2\n",
            {"blanks": 2, "own": "a", "key": "b", "line": 3},
            "a:\n  c: 1\nb: 2\n",
        ),
    ],
)
def test_the_first_key(text: str, values: dict[str, object], mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("first-key-too-far-right", text, values, mended)


@pytest.mark.parametrize(
    ("text", "values", "mended"),
    [
        (
            "a:\n  b: 1\n  c: 2\n\n ⟦d:⟧\n  e: 3\n",
            {"blanks": 1, "own": "d", "key": "a", "line": 1},
            "a:\n  b: 1\n  c: 2\n\nd:\n  e: 3\n",
        ),
        (
            f"{LIST} ⟦d:⟧\n  # dazu\n  - e: 3\n",
            {"blanks": 1, "own": "d", "key": "b", "line": 1},
            "b:\n  - c: 1\nd:\n  # dazu\n  - e: 3\n",
        ),
        (
            f"{LIST} ⟦d: 3⟧\n",
            {"blanks": 1, "own": "d", "key": "b", "line": 1},
            "b:\n  - c: 1\nd: 3\n",
        ),
        (
            "a:\n  b: 1\n  c: 2\n\n ⟦d: 3⟧\ne: 4\n",
            {"blanks": 1, "own": "d", "key": "a", "line": 1},
            "a:\n  b: 1\n  c: 2\n\nd: 3\ne: 4\n",
        ),
        # It stands as far right as the items of the list above.
        (
            f"{LIST}  ⟦d:⟧\n  - e: 3\n",
            {"blanks": 2, "own": "d", "key": "b", "line": 1},
            "b:\n  - c: 1\nd:\n  - e: 3\n",
        ),
    ],
)
def test_a_key_too_far_right(text: str, values: dict[str, object], mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("alone-too-far-right", text, values, mended)


@pytest.mark.parametrize(
    ("text", "variant", "values", "mended"),
    [
        (
            "a:\n  b: 1\n ⟦c: 2⟧\n  d: 3\n",
            "one-too-few",
            {"blanks": 1, "own": "c", "key": "b"},
            "a:\n  b: 1\n  c: 2\n  d: 3\n",
        ),
        (
            "a:\n  b: 1\n  c: 2\n ⟦d: 3⟧\n\ne: 4\n",
            "one-too-few",
            {"blanks": 1, "own": "d", "key": "c"},
            "a:\n  b: 1\n  c: 2\n  d: 3\n\ne: 4\n",
        ),
        (
            "a:\n  b:\n    - x: 1\n ⟦c:⟧\n    - d: 2\n",
            "one-too-few",
            {"blanks": 1, "own": "c", "key": "b"},
            "a:\n  b:\n    - x: 1\n  c:\n    - d: 2\n",
        ),
        (
            "a:\n  b:\n    - x: 1\n  e: 2\n ⟦c: 3⟧\n  f: 4\n",
            "one-too-few",
            {"blanks": 1, "own": "c", "key": "e"},
            "a:\n  b:\n    - x: 1\n  e: 2\n  c: 3\n  f: 4\n",
        ),
        (
            "a:\n    b: 1\n    e: 5\n  ⟦c: 2⟧\n    d: 3\n",
            "too-far-out",
            {"blanks": 2, "own": "c", "key": "e"},
            "a:\n    b: 1\n    e: 5\n    c: 2\n    d: 3\n",
        ),
    ],
)
def test_a_key_too_far_left(
    text: str, variant: str, values: dict[str, object], mended: str
) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == (variant, text, values, mended)


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        # No key, or none around it, to tell by.
        ("a:\n  b: 1\n - c\n", "indentation"),
        ("a: 1\n⟦b⟧\nc: 2\n", "no-colon"),
        (" ⟦- a: 1⟧\nb: 2\n", ""),
    ],
)
def test_what_nobody_can_tell(text: str, variant: str) -> None:
    assert told(text.replace("⟦", "").replace("⟧", "")).variant == variant
