"""Lines that have no key."""

import pytest
from tests.yamltree.told import told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("a:\n⟦Name\tFrist⟧\nKurs\t2025\n  - b: c\n", "Name"),
        ("a:\n  ⟦Ein Kurs \t\tKI\t2025⟧\n  - b: c\n", "Ein Kurs"),
        ("a:\n  - b: c\n  ⟦- Ein Kurs\tKI⟧\n    d: e\n", "Ein Kurs"),
    ],
)
def test_a_row_of_a_table(text: str, first: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("table-row", text, {"first": first}, "")


def test_a_tab_after_a_hyphen_is_no_table() -> None:
    assert told("a:\n  - b: c\n  -\tb: d\n    e: f\n").variant == "tab"


@pytest.mark.parametrize(
    ("text", "own", "mended"),
    [
        ("a:\n  ⟦b # x⟧\n  - c\n", "b", "a:\n  - b # x\n  - c\n"),
        (
            "a:\n  ⟦b: 1⟧\n  c:\n    - d\n\n  - b: 2\n",
            "b",
            "a:\n  - b: 1\n    c:\n      - d\n  \n  - b: 2\n",
        ),
    ],
)
def test_the_first_item_has_no_hyphen(text: str, own: str, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("no-hyphen", text, {"own": own}, mended)


@pytest.mark.parametrize(
    ("text", "key", "mended"),
    [
        ("a: 1\n⟦list⟧\n  - b: 1\n", "list", "a: 1\nlist:\n  - b: 1\n"),
        ("a: 1\n⟦a_list # x⟧\n- b: 1\n", "a_list", "a: 1\na_list: # x\n- b: 1\n"),
        ("a: 1\n⟦list⟧\n\n  b: 1\n", "list", "a: 1\nlist:\n\n  b: 1\n"),
    ],
)
def test_a_key_alone_on_its_line_has_no_colon(text: str, key: str, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == ("no-colon-key", text, {"key": key}, mended)


def test_a_line_that_may_be_text_is_no_key() -> None:
    assert told("a: 1\nsome words\n  b: 1\n").variant == "no-colon"
    assert told("a: 1\nword\nb: 1\n").variant == "no-colon"


@pytest.mark.parametrize(
    ("text", "values", "variant", "mended"),
    [
        (
            "explicitly_none:\n  - part: x\n  ⟦- budget⟧\n    note: x\n",
            {"word": "budget", "key": "part"},
            "no-key",
            "explicitly_none:\n  - part: x\n  - part: budget\n    note: x\n",
        ),
        (
            "a:\n  - id: b\n    topics: # c\n    ⟦- bildung⟧\n\n      relation: x\n",
            {"word": "bildung", "key": "topic"},
            "no-key",
            "a:\n  - id: b\n    topics: # c\n    - topic: bildung\n\n      relation: x\n",
        ),
        ("a:\n  ⟦- budget⟧\n    note: x\n", {"word": "budget"}, "no-key-known", ""),
        ("⟦- budget⟧\n  note: x\n", {"word": "budget"}, "no-key-known", ""),
    ],
)
def test_the_first_key_of_an_item_is_missing(
    text: str, values: dict[str, object], variant: str, mended: str
) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert found == (variant, text, values, mended)
