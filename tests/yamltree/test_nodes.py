"""What the model is validated from."""

import pytest

from konzept_cli.yamltree import Document, Limits, Mapping, parse, plain, walk, walk_said


def read(text: str) -> Document:
    document = parse(text.encode(), "f")
    assert document.faults == ()
    return document


def values(text: str) -> object:
    root = read(text).root
    assert root is not None
    return plain(root)


@pytest.mark.parametrize(
    "text", ["05170", "1.10", "9:0", "2015-05-11", "yes", "NO", "0x1F", "1e3", ".inf", "=", "12_3"]
)
def test_scalars_keep_their_text(text: str) -> None:
    assert values(f"a: {text}") == {"a": text}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_no_value_is_no_entry(text: str) -> None:
    assert values(f"a: {text}\nb: 1") == {"b": "1"}
    assert values(f"- {text}\n- 1") == [None, "1"]


@pytest.mark.parametrize(("text", "value"), [("''", ""), ('"~"', "~"), ("'null'", "null")])
def test_quoted_text_is_a_value(text: str, value: str) -> None:
    assert values(f"a: {text}") == {"a": value}


def test_empty_block_text_is_a_value() -> None:
    assert values("a: |\nb: 1") == {"a": "", "b": "1"}


def test_keys_of_the_user_are_left_out() -> None:
    text = "x-own: {a: 1}\nb: {x-: 2, c: 3, xy: 4}\n'x-q': 5"
    assert values(text) == {"b": {"c": "3", "xy": "4"}}


def test_entries_are_found_by_key() -> None:
    root = read("a: 1\nb: 2").root
    assert isinstance(root, Mapping)
    entry = root.entry("b")
    assert entry == root.entries[1]
    assert root.entry("c") is None


def test_walking_yields_every_value_with_its_path() -> None:
    document = read("a: {b: [1, {c: 2}]}\nd:")
    assert [(loc, type(node).__name__) for loc, node in walk(document)] == [
        ((), "Mapping"),
        (("a",), "Mapping"),
        (("a", "b"), "Sequence"),
        (("a", "b", 0), "Scalar"),
        (("a", "b", 1), "Mapping"),
        (("a", "b", 1, "c"), "Scalar"),
        (("d",), "Scalar"),
    ]


def test_there_is_nothing_to_walk_without_a_root() -> None:
    assert list(walk(parse(b"", "f"))) == []


def test_what_a_file_says_with_its_keys() -> None:
    text = "a: b\nc: [d, ~, {e: f}]\nx-own: g\nh:\n"
    document = read(text)
    assert document.content is not None
    assert document.content.texts == {"a": ["b"], "c": ["d"], "e": ["f"], "x-own": ["g"]}
    assert [node.value for _, node in walk_said(document)] == ["b", "d", "~", "f", ""]
    assert document.said == "\nb\nd\nf\ng\n"
    assert document.joined(("e", "a", "z")) == "f\nb"
    assert read("a").said == "\na\n"
    assert parse(b"a: 'b", "f").said == "\n"
    assert not parse(b"a: 'b", "f").joined("a")


def test_rare_characters_are_seen_and_escapes_may_stand_for_them() -> None:
    nbsp, dots = frozenset("\u00a0"), frozenset("…")
    assert read("a: b\u00a0c").possible(nbsp | dots) == nbsp
    assert read('a: "b\\_c"').possible(nbsp) == nbsp
    long_way = parse("a: …".encode(), "f", Limits(scalar_length=3))
    assert long_way.built is not None
    assert long_way.possible(dots) == dots
    assert read("a: b").possible(nbsp) == frozenset()
