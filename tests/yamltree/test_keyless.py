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
