"""Text → nodes: guards, duplicate keys, places, and no bytes that make it raise."""

from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from konzept_cli.diagnostics import Finding, Span
from konzept_cli.yamltree import (
    Document,
    Limits,
    Mapping,
    Node,
    Scalar,
    Sequence,
    decode,
    locate,
    parse,
    plain,
    walk,
)

CONCEPTS = sorted((Path(__file__).parents[2] / "concepts").glob("*.yaml"))


def refused(text: str, limits: Limits | None = None) -> tuple[Finding, str]:
    """The one fault, and the text it points at."""
    document = parse(text.encode(), "f", limits)
    assert document.root is None
    (finding,) = document.faults
    return finding, pointed_at(document, finding)


def pointed_at(document: Document, finding: Finding) -> str:
    assert isinstance(finding.spot.loc, Span)
    return document.lines.text[finding.spot.loc.start : finding.spot.loc.end]


def root(text: str) -> Node:
    document = parse(text.encode(), "f")
    assert document.faults == ()
    assert document.root is not None
    return document.root


# ---- guards ----


def test_a_file_that_is_too_large_is_not_read() -> None:
    finding, _ = refused("a: äääää", Limits(file_size=10))
    assert (finding.rule, finding.variant) == ("too-large", "file")
    assert finding.values == {"size": "13", "limit": "10"}
    assert parse(b"a: 1234567", "f", Limits(file_size=10)).faults == ()


def test_the_limits_by_default() -> None:
    assert Limits() == Limits(64, 100_000, 5 * 1024 * 1024, 1024 * 1024)
    finding, _ = refused("#" * (5 * 1024 * 1024 + 1))
    assert finding.values == {"size": "5,242,881", "limit": "5,242,880"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a: [[b]]", "["), ("a:\n  b:\n    c: 1", "c"), ("- - - 1", "-"), ("{a: {b: {c: 1}}}", "{")],
)
def test_deep_nesting_is_refused(text: str, shown: str) -> None:
    finding, place = refused(text, Limits(depth=2))
    assert (finding.rule, finding.values) == ("too-deep", {"limit": 2})
    assert place.startswith(shown) or place == ""
    assert parse(text.encode(), "f", Limits(depth=3)).faults == ()


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 50_000, "- " * 50_000, "? " * 50_000])
def test_a_hundred_thousand_brackets_do_no_harm(text: str) -> None:
    assert refused(text)[0].rule == "too-deep"


def test_too_many_nodes_are_refused() -> None:
    finding, place = refused("a: [b, c, d]", Limits(nodes=3))
    assert (finding.rule, finding.variant) == ("too-large", "nodes")
    assert (finding.values, place) == ({"limit": "3"}, "d")
    assert parse(b"a: [b, c, d]", "f", Limits(nodes=6)).faults == ()


@pytest.mark.parametrize("text", ["a: 12345", "12345: a", "a: '12345'", "a: |\n  12345"])
def test_long_scalars_are_refused(text: str) -> None:
    finding, place = refused(text, Limits(scalar_length=4))
    assert (finding.rule, finding.variant) == ("too-large", "scalar")
    assert finding.values == {"limit": "4"}
    assert place in ("12345", "'12345'", "|")


@pytest.mark.parametrize(
    ("text", "variant", "shown"),
    [
        ("a: !!str x", "tag", "!!str"),
        ("a: !x [b]", "tag", "!x"),
        ("a: ! b", "tag", "!"),
        ("!x\na: 1", "tag", "!x"),
        ("a: !!python/object/apply:os.system [x]", "tag", "!!python/object/apply:os.system"),
        ("a: &b c", "anchor", "&b"),
        ("a: &b\n  c: 1\n", "anchor", "&b"),
        ("a: &b\r  c: 1\r", "anchor", "&b"),
        ("a: &b [c]", "anchor", "&b"),
        ("&b a: 1", "anchor", "&b"),
        ("a: &b !c d", "anchor", "&b"),
        ("a: !c &b d", "tag", "!c"),
        ("a: *b", "alias", "*b"),
        ("*b : 1", "alias", "*b"),
        ("a: 1\n<<: {b: 2}", "merge", "<<"),
        ("a: [{<<: x}]", "merge", "<<"),
        ("? [a, b]\n: c", "key", "[a, b]"),
        ("{{a: b}: c}", "key", "{a: b}"),
        ("? - a\n: c", "key", "- a"),
    ],
)
def test_what_no_concept_needs_is_refused(text: str, variant: str, shown: str) -> None:
    finding, place = refused(text)
    assert (finding.rule, finding.variant, place) == ("yaml-feature", variant, shown)


def test_a_quoted_merge_key_is_a_key() -> None:
    assert plain(root("'<<': a")) == {"<<": "a"}


@pytest.mark.parametrize(
    ("text", "shown"), [("a: 1\n---\nb: 2", "---"), ("---\n---\n", "---"), ("a\n--- x\n", "---")]
)
def test_there_is_one_document_in_a_file(text: str, shown: str) -> None:
    finding, place = refused(text)
    assert (finding.rule, place) == ("several-documents", shown)


def test_document_marks_around_one_document_are_fine() -> None:
    assert plain(root("%YAML 1.1\n---\na: 1\n...\n")) == {"a": "1"}


@pytest.mark.parametrize(
    "text", ["", "\n\n", "   ", "# only\n# comments\n", "---\n", "~", "null\n", "--- # x\n..."]
)
def test_empty_files(text: str) -> None:
    finding, _ = refused(text)
    assert (finding.rule, finding.spot.loc) == ("empty-file", Span(0, 0))


def test_faults_found_before_a_refusal_are_kept() -> None:
    document = parse(b"a: {b: 1, b: 2}\nc: *d", "f")
    assert [fault.rule for fault in document.faults] == ["duplicate-key", "yaml-feature"]
    document = parse(b"a: {b: 1, b: 2}\nc: [", "f")
    assert [fault.rule for fault in document.faults] == ["duplicate-key", "syntax-error"]


# ---- duplicate keys ----


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: 1\nb: 2\na: 3\n", [((5 * 2, 11), (0, 1))]),
        ("a: 1\n'a': 2\n\"a\": 3\n", [((5, 8), (0, 1)), ((12, 15), (0, 1))]),
        ("x:\n  - ä: 1\n    ä: 2\n", [((16, 17), (7, 8))]),
        ("{a: 1, a: 2}", [((7, 8), (1, 2))]),
        ("~: 1\n~: 2", [((5, 6), (0, 1))]),
    ],
)
def test_duplicate_keys_show_both_places(
    text: str, places: list[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    document = parse(text.encode(), "f")
    assert document.root is not None
    found = []
    for fault in document.faults:
        (mark,) = fault.marks
        assert (fault.rule, mark.label) == ("duplicate-key", "first")
        found.append((fault.spot.loc, mark.spot.loc))
    assert found == places


def test_of_duplicate_keys_the_first_one_holds() -> None:
    document = parse(b"a: 1\na: 2\n", "f")
    assert document.root is not None
    assert plain(document.root) == {"a": "1"}
    assert document.faults[0].values == {"key": "a"}


# ---- places ----


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_offsets_count_code_points_whatever_the_line_breaks(line_break: str) -> None:
    text = line_break.join(("# 😀", "a: e\u0301", "b:", "  - ü: x", ""))
    document = parse(text.encode(), "f")
    span = locate(document, ("b", 0, "ü"))
    assert text[span.start : span.end] == "x"
    assert document.lines.position(span.start) == (4, 8)


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_blocks_end_with_their_content(line_break: str) -> None:
    text = line_break.join(("a: |", "  x", "  y", "", "# note", "b: >-", "  z", "", ""))
    node = root(text)
    assert isinstance(node, Mapping)
    ends = [text[entry.value.start : entry.value.end] for entry in node.entries]
    assert ends == [line_break.join(("|", "  x", "  y")), line_break.join((">-", "  z"))]
    assert plain(node) == {"a": "x\ny\n", "b": "z"}


def test_a_pair_in_a_list_ends_with_its_value() -> None:
    node = root("[a: b , {c: d} , e: ]")
    assert isinstance(node, Sequence)
    spans = [(item.start, item.end) for item in node.items]
    assert spans == [(1, 5), (8, 14), (17, 19)]


def test_styles() -> None:
    node = root("- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n-")
    assert isinstance(node, Sequence)
    assert [item.style for item in node.items if isinstance(item, Scalar)] == [
        *("", "'", '"', "|", ">", "")
    ]


def test_flow_and_block_are_told_apart() -> None:
    node = root("a: [b]\nc: {d: e}\nf:\n  - g: h")
    assert isinstance(node, Mapping)
    assert not node.flow
    flows = [entry.value.flow for entry in node.entries if not isinstance(entry.value, Scalar)]
    assert flows == [True, True, False]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"\u00e4\x41\n\t\\"', "äA\n\t\\"),
        ("'it''s'", "it's"),
        ("a # comment", "a"),
        ("a#b", "a#b"),
        (">-\n x\n y\n\n z", "x y\nz"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert plain(root(f"- {text}\n")) == [value]


# ---- laws ----


@pytest.mark.parametrize("path", CONCEPTS, ids=lambda path: path.stem)
def test_the_concepts_have_exact_places(path: Path) -> None:
    document = parse(path.read_bytes(), path.name)
    assert document.faults == ()
    text = document.lines.text
    scalars = [node for _, node in walk(document) if isinstance(node, Scalar)]
    assert len(scalars) > 100
    for scalar in scalars:
        source = text[scalar.start : scalar.end]
        assert source == source.strip()
        if not scalar.style and "\n" not in source:
            assert source == scalar.value


@pytest.mark.parametrize("path", CONCEPTS, ids=lambda path: path.stem)
def test_other_line_breaks_change_no_value(path: Path) -> None:
    data = path.read_bytes()
    with_cr = parse(data.replace(b"\n", b"\r\n"), path.name)
    without = parse(data, path.name)
    assert with_cr.root is not None
    assert without.root is not None
    assert plain(with_cr.root) == plain(without.root)
    for loc, _ in walk(without):
        one, other = locate(without, loc), locate(with_cr, loc)
        assert without.lines.position(one.start) == with_cr.lines.position(other.start)
        assert without.lines.position(one.end) == with_cr.lines.position(other.end)


PIECES = st.sampled_from(
    [
        *(
            "a",
            "b: ",
            ": ",
            ":",
            "- ",
            "-",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "#",
            "&a ",
            "*a",
            "!t ",
        ),
        *(
            "|",
            ">",
            "|+",
            "'",
            '"',
            "\\",
            "%",
            "@",
            "`",
            "<<",
            "---",
            "...",
            "\n",
            "\n  ",
            "\n    ",
        ),
        *("\r", "\r\n", "\t", " ", "ä", "😀", "e\u0301", "x-y: 1", "~", "%YAML 1.1", "\\u", "\\x4"),
        *("\x00", "\x85", "\u2028", "\ufeff", "\xa0", "a: b\n", "- c\n", '"d"', "'e'", "!<", "0"),
    ]
)
TEXTS = st.lists(PIECES, max_size=24).map("".join)
MUTATED = st.builds(
    lambda data, place, piece, gone: (
        data[: place % len(data)] + piece.encode() + data[place % len(data) + gone :]
    ),
    st.sampled_from([path.read_bytes()[:3000] for path in CONCEPTS]),
    st.integers(0, 3000),
    PIECES,
    st.integers(0, 30),
)
DATA = st.one_of(
    st.binary(max_size=60),
    TEXTS.map(str.encode),
    TEXTS.map(lambda text: text.encode("utf-16")),
    TEXTS.map(lambda text: text.encode("cp1252", "replace")),
    MUTATED,
)


@given(DATA)
@example(b"")
@example(b"[")
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00\x00")
@example(b"%YAML 1.1\n   ")
@example(b"a: ,")
@example(b"a: |")
@example(b'"\\')
def test_no_bytes_make_it_raise(data: bytes) -> None:
    document = parse(data, "f", Limits(depth=8, nodes=100, scalar_length=1000))
    assert isinstance(document, Document)
    assert document.file == "f"
    length = len(document.lines.text)
    assert document.root is not None or document.faults
    for fault in document.faults:
        for spot in (fault.spot, *(mark.spot for mark in fault.marks)):
            assert isinstance(spot.loc, Span)
            assert 0 <= spot.loc.start <= spot.loc.end <= length
        if fault.mend:
            spot = fault.mend.spot or fault.spot
            assert isinstance(spot.loc, Span)
            for place in (spot.loc, *(edit.span for edit in fault.mend.edits)):
                assert 0 <= place.start <= place.end <= length
    for loc, node in walk(document):
        assert 0 <= node.start <= node.end <= length
        for part in ("value", "key", "entry"):
            span = locate(document, loc, part)
            assert 0 <= span.start <= span.end <= length


@given(TEXTS, st.sampled_from(["# note\n", "\n", "# 😀\r\n"]))
def test_a_comment_before_moves_places_and_nothing_else(text: str, before: str) -> None:
    # Directives come before comments, byte-order marks before all.
    assume(not text.startswith(("%", "\ufeff")) and not decode(text.encode(), "f")[1])
    one = parse(text.encode(), "f")
    other = parse((before + text).encode(), "f")
    nodes = list(walk(one))
    assert [(loc, node.start + len(before), node.end + len(before)) for loc, node in nodes] == [
        (loc, node.start, node.end) for loc, node in walk(other)
    ]


def test_a_missing_hyphen_is_one_finding() -> None:
    text = "a:\n  - id: x\n    label: X\n    id: y\n    label: Y\n    id: z\n"
    (fault,) = parse(text.encode(), "f").faults
    assert (fault.rule, fault.variant) == ("duplicate-key", "dash")
    assert isinstance(fault.spot.loc, Span)
    assert text[: fault.spot.loc.start].count("\n") == 3
