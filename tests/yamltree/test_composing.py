"""The short way and the long way read the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.yamltree import Document, Limits, parse, plain, walk
from konzept_cli.yamltree.building import build
from konzept_cli.yamltree.composing import compose
from konzept_cli.yamltree.nodes import Mapping, Scalar, Sequence
from konzept_cli.yamltree.outline import Outline
from konzept_cli.yamltree.placing import Places

CONCEPTS = sorted((Path(__file__).parent.parent.parent / "concepts").glob("*.yaml"))
PIECES = st.sampled_from(
    ["a", "b: ", "- ", "[", "]", "{", "}", ", ", "\n", "  ", "'", '"', "~", "x-y: ", "#", " ", "|",
     ">", "&a ", "*a", "!t ", "<<: ", "---\n", "ä", "1.10", ":", "? ", "%", "\t", "null", "ß: ",
     "\nc: ", "\n- ", "\n  - "]
)  # fmt: skip


def agree(text: str) -> None:
    """Where the short way reads `text`, the long way finds no fault and the same content."""
    composed = compose(text, Limits())
    if composed is None:
        return
    content, outline = composed
    root, faults = build("f", text, Limits())
    assert faults == ()
    assert root is not None
    assert plain(root) == content.plain
    places = Places(text, outline)
    assert places.root == root
    document = parse(text.encode(), "f")
    assert document.composed is not None
    assert Document("f", document.lines, Limits(), (), built=root).content == content
    pieces, whole = Places(text, outline), Places(text, Outline())
    for loc, node in walk(document):
        found = pieces.find(loc)
        assert found == whole.find(loc)
        assert found is not None
        assert found[1] == node
    nodes = [node for _, node in walk(document)]
    scalars = {node.value for node in nodes if isinstance(node, Scalar) and not node.style}
    assert content.unquoted == scalars
    lists = [node for node in nodes if isinstance(node, Sequence) and node.flow]
    items = [item for node in lists for item in node.items if isinstance(item, Scalar)]
    assert content.bracketed == {item.value for item in items if not item.style}
    values = [entry.value for node in nodes if isinstance(node, Mapping) for entry in node.entries]
    assert content.has_gaps == any(isinstance(v, Scalar) and v.text is None for v in values)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_pieces_of_yaml(text: str) -> None:
    agree(text)


@given(st.data())
def test_damaged_concepts(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(CONCEPTS)).read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    agree(text[:at] + data.draw(PIECES) + text[at + data.draw(st.integers(0, 3)) :])


@pytest.mark.parametrize("path", CONCEPTS, ids=lambda path: path.stem)
def test_real_concepts_take_the_short_way(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert compose(text, Limits()) is not None
    agree(text)


@pytest.mark.parametrize(
    "text",
    ["", "~", "a: &x 1", "a: *x", "a: !!str 1", "! a", "<<: {a: 1}", "{a: 1, a: 2}", "[a]: b",
     "a: 1\n---\nb: 2", "a: [", "[" * 65 + "]" * 65, "- " * 6000 + "a", "a: " + "x" * 100_000]
)  # fmt: skip
def test_the_unusual_takes_the_long_way(text: str) -> None:
    assert compose(text, Limits()) is None


def test_limits_are_kept() -> None:
    assert compose("a: [b, c]", Limits(nodes=4)) is None
    assert compose("a: [b, c]", Limits(scalar_length=4)) is None
    assert compose("a: [[b]]", Limits(depth=2)) is None
    assert compose("a: [[b]]", Limits(depth=3)) is not None


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a: b\nc:\n  - d\n# e\n  - {f: g}\n", {"a": 0, "c": 2}),
        ("a:\n- b\n-\n  c: d\n-\n  - e\n", {"a": 3}),
        ("a:\n  -  b\n  - \n  - - c\n    - d\n", {"a": 3}),
        ("a: [b, c]\n", {"a": 0}),
        # A line of a text that looks like an item: the list is one piece.
        ("a:\n- b\n- 'c\n- d'\n- e\n", {"a": 0}),
        ("---\na: b\n...\n", {"a": 0}),
        ("{a: b}", {}),
        (" a: b", {}),
        ("a:\n- b\n-", {"a": 2}),
        ("a:\n- b\r\n- c\n- d", {"a": 3}),
        ("a:\n- b\r- c\n- d", {"a": 0}),
        ("? a\n: b", {}),
        ("a: b\n?\n# c\n|\n  d\n: e\n", {}),
        ("a: b\r? \r>-\r  c", {}),
        ("- a", {}),
        ("a", {}),
    ],
)
def test_the_pieces_of_a_file(text: str, pieces: dict[str, int]) -> None:
    composed = compose(text, Limits())
    assert composed is not None
    sections = composed.outline.sections(text)
    assert {key: len(section.hyphens(text)) for key, section in sections.items()} == pieces
    agree(text)
