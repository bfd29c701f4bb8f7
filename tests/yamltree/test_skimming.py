"""What is read line by line is what libyaml reads."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.lines import Lines
from konzept_cli.yamltree import Document, Limits
from konzept_cli.yamltree.building import build
from konzept_cli.yamltree.composing import Composed, compose
from konzept_cli.yamltree.decoding import decode
from konzept_cli.yamltree.skimming import skim

CONCEPTS = sorted((Path(__file__).parent.parent.parent / "concepts").glob("*.yaml"))

# fmt: off
INDENTS = ["", "", " ", "  ", "  ", "   ", "    ", "    ", "      "]
HYPHENS = ["", "", "", "- ", "- ", "-   ", "-  ", "-     ", "-", "- - ", "? "]
KEYS = ["", "a: ", "b:", "c:", "d: ", "e:", "x-d: ", "x-e:", "a : ", "1: ", "ä: ", '"q": ', "a:b",
        "<<: ", "k" * 70 + ": ", "a:  ", "_f: ", "-g: "]
VALUES = [
    "", "v", "v w", "v  # c", "v #c", "v#c", "# c", "#c", "v:", "v: w", "http://x.y", "v   ",
    '"s"', "'t'", '"s" # c', '"s"#c', "'it''s'", '"\\n"', '""', "''", '"a: b"', '"#"', "'a' b",
    "[a, b]", "[]", "{}", "[ ]", "{a: b, c: [d, e]}", "{a: b, a: c}", "[a, {b: c}]", "[a: b]",
    "[a,b]", "{a: }", "{a: , b: c}", "[a, ]", "[,]", "[~, null]", "[a]b", "[a] # c", "[a] # [c]",
    "[a]# c", "{a: b:c}", "{a:b}", "{a: http://x}", "[a #b]", "[a#b]", "[[a], [b]]", "[[]]",
    "{a: {}}", "[a", "a]", "{a: 'x', b: \"y\"}", '{"a": b}', "{a: b?c}", "{a: b , c:  d }",
    "{x-a: b, c: ~}", "{a: -1}", "[-a]", "[a b, c  d]", ">-", ">", "|", "|-", "|+", ">2",
    ">- # c", ">-#c", ">-  ", "~", "null", "nUll", "*a", "&a b", "!t c", "%", "@", "-5", "- x",
    "?", "? x", ":x", "=", "<<", "...", "---", "„x“", "\u00a0", "v\u00a0", "a*b", "a *b", "a!b",
    "1.10", ",", "]", "}", "v, w", "{", "[", "v'", 'v"', "'", '"', "-", "?x", "\u3000x",
]
ENDS = ["\n", "\n", "\n", "\n\n", " \n", "\n  # c\n", "\n# c\n", "\n   \n", "", "\n \n\n",
        "\n\n    t\n", "\n    t\n    u\n", "\n      t\n", "\n    t\n\n    # u\n",
        "\n    t\n   # u\n"]
# fmt: on
LINES = st.tuples(*map(st.sampled_from, (INDENTS, HYPHENS, KEYS, VALUES, ENDS))).map("".join)


def agree(text: str, limits: Limits) -> Composed | None:
    """What `skim` says of `text`; if anything, what libyaml says."""
    skimmed = skim(text, limits)
    if skimmed is None or decode(text.encode(), "f").faults:
        return None
    composed = compose(text, limits)
    if composed is not None:
        assert skimmed.content == composed.content
        assert skimmed.outline.sections(text) == composed.outline.sections(text)
        assert str(skimmed.content.plain) == str(composed.content.plain)
        return skimmed
    # Only what looks like an anchor, an alias or a tag, and is none.
    root, faults = build("f", text, limits)
    assert faults == ()
    assert Document("f", Lines(text), limits, (), built=root).content == skimmed.content
    return skimmed


@given(st.lists(LINES, max_size=8).map("".join), st.sampled_from([64, 64, 3, 2]))
def test_lines_as_people_write_them(text: str, depth: int) -> None:
    agree(text, Limits(depth=depth))
    agree(text.replace("\n", "\r\n"), Limits(depth=depth))


@given(st.data())
def test_lines_moved_about(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(CONCEPTS)).read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    first = data.draw(st.integers(0, len(lines)))
    some = lines[first : first + data.draw(st.integers(0, 30))]
    lines[first : first + data.draw(st.integers(0, 30))] = data.draw(st.permutations(some))
    agree("".join(lines), Limits())


@pytest.mark.parametrize("path", CONCEPTS, ids=lambda path: path.stem)
def test_real_concepts_are_read_line_by_line(path: Path) -> None:
    assert agree(path.read_text(encoding="utf-8"), Limits()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n", "# c\n\na: b # c\n", "a:\n  b: c\n", "a:\n- b\n- c: d\n  e: f\ng: h\n",
        "a:\nb: c\n", "a:\n  -   b: c\n      d: e\n", "a: [b, [c], {d: e}]\n", "a: ~\nb: null\n",
        "a: {b: [], c: {}}\n", "a: >-\n  b\n  c\nd: |\n  e\n  f\n\n# c\ng: h\n", "a: b#c:d\n",
        "a: \"b # c: d\"\ne: 'f'\n", "x-a:\n  b:\nx-c: d\n", "a:\n  - b:\n    - c\n  - d\n",
        "a: Akteur*innen\n", "a:\n  b: c *d\n", "a: ''\nb: \"\"\n", "a:\n  -  b\n",
        "a: b\r\nc: >-\r\n  d\r\n  e\r\nf:\r\n- g\r\n- h\r\n",
    ],
)  # fmt: skip
def test_what_is_read_line_by_line(text: str) -> None:
    assert agree(text, Limits()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "", "# c\n", "a\n", "- a\n", "a: b", " a: b\n", "a: b\n  c\n", "a: b\n c: d\n", "a:\n  b\n",
        "a: b: c\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: b\na: c\n", "a: {b: c, b: d}\n",
        "<<: a\n", "a: '\n'\n", 'a: "\\n"\n', "a: 'b''c'\n", "a: [b\n]\n", "a: [b] c\n",
        "a: [b, ]\n", "a: [b: c]\n", "a:\tb\n", "a: b\r", "a: >\n\n  b\n", "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n   c\n", "a: |2\n  b\n", "a:\n  b: >-\n  c\n", "- - a\n", "---\na: b\n",
        "a: b\n...\n", "? a\n: b\n", "a: b\n- c\n", "a:\n  - b\n  c: d\n", "a: [}\n",
        "a: {b: [c}]\n", "a: [b] # ]\nc", "a: {b: c\n", "a: [b, c}\n", "a: {b: {c: d} e: f}\n",
        "a: [[b] c]\n",
    ],
)  # fmt: skip
def test_what_is_left_to_libyaml(text: str) -> None:
    assert skim(text, Limits()) is None


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("a: bc\n", Limits(nodes=5)),
        ("a: bc\n", Limits(scalar_length=5)),
        ("a:\n  b: c\n", Limits(depth=1)),
        ("a: [[b]]\n", Limits(depth=2)),
        ("a:\n  - b: c\n", Limits(depth=2)),
    ],
)
def test_limits_are_kept(text: str, limits: Limits) -> None:
    assert skim(text, limits) is None
    assert skim(text, Limits(depth=3)) is not None
