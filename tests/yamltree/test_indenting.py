"""The first line of an item stands further right than the others of the same item."""

import pytest
from tests.yamltree.told import told

from konzept_cli.yamltree import parse


def test_the_other_keys_tell_which_line_has_slipped() -> None:
    found = told("a:\n    - b: 1\n    c: 2\n\n    d:\n      - 3\n  - b: 4\n")
    assert found.variant == "first-too-far-right"
    assert found.text == "a:\n    ⟦- b: 1⟧\n    c: 2\n\n    d:\n      - 3\n  - b: 4\n"
    assert found.values == {"blanks": 2, "key": "b", "line": 3}
    assert found.mended == "a:\n  - b: 1\n    c: 2\n\n    d:\n      - 3\n  - b: 4\n"


@pytest.mark.parametrize(
    "text",
    [
        # One other key alone may have slipped itself, as may the last of several.
        "a:\n   - b: 1\n    c: 2\n",
        "a:\n   - b: 1\n    c: 2\nd: 1\n",
        "a:\n   - b: 1\n    c:\n      - d: 2\n",
        "a:\n   - b: 1\n     c: 2\n    d: 3\n    e: 4\n",
        # There are not so many blanks before the hyphen.
        "a:\n - b: 1\n c: 2\n d: 3\n",
    ],
)
def test_otherwise_the_line_itself_lacks_blanks(text: str) -> None:
    # Mended, such a text may have another fault.
    (finding,) = parse(text.encode(), "f").faults
    assert finding.variant in {"one-too-few", "too-far-out"}
