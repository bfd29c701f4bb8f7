"""A path of keys and indices → offsets."""

import pytest

from konzept_cli.diagnostics import Loc, Part
from konzept_cli.yamltree import Document, Scalar, Unresolvable, at, locate, longest, parse, stable

TEXT = """\
# 😀 comment
title: "Größe e\u0301"
empty:
goals:
  - id: a1
    label: Ziel eins
  - label: Ziel zwei

  - {id: '', label: x}
  - [y, z]
block: |
  eins
    zwei

  drei

folded: >-
  eins
  zwei

  drei
last: plain text
  goes on  # comment
"""


def read(text: str = TEXT) -> Document:
    document = parse(text.encode(), "f")
    assert document.faults == ()
    return document


def shown(loc: Loc, part: Part = "value", cut: tuple[int, int] | None = None) -> str:
    document = read()
    span = locate(document, loc, part, cut)
    return document.lines.text[span.start : span.end]


@pytest.mark.parametrize(
    ("loc", "value", "key", "entry"),
    [
        (("title",), '"Größe e\u0301"', "title", 'title: "Größe e\u0301"'),
        (("empty",), "empty", "empty", "empty:"),
        (("goals", 0, "label"), "Ziel eins", "label", "label: Ziel eins"),
        (("goals", 2, "label"), "x", "label", "label: x"),
        (("goals", 2, "id"), "''", "id", "id: ''"),
        (("block",), "|\n  eins\n    zwei\n\n  drei", "block", None),
        (("folded",), ">-\n  eins\n  zwei\n\n  drei", "folded", None),
        (("last",), "plain text\n  goes on", "last", "last: plain text\n  goes on"),
    ],
)
def test_value_key_and_entry(loc: Loc, value: str, key: str, entry: str | None) -> None:
    assert shown(loc) == value
    assert shown(loc, "key") == key
    assert shown(loc, "entry") == (entry or f"{key}: {value}")


def test_items_of_lists_are_their_own_key_and_entry() -> None:
    for part in ("value", "key", "entry"):
        assert shown(("goals", 1), part) == "label: Ziel zwei"
    assert shown(("goals", 3)) == "[y, z]"
    assert shown(("goals", 3, 1)) == "z"


def test_a_block_collection_ends_with_its_last_content() -> None:
    assert shown(("goals",)).endswith("- [y, z]")
    assert shown(()).endswith("goes on")
    assert shown(()).startswith("title")


@pytest.mark.parametrize(
    "loc",
    [
        ("nothing",),
        ("goals", 9),
        ("goals", -1),
        ("goals", "id"),
        ("title", "x"),
        ("title", 0),
        (0,),
    ],
)
def test_a_path_that_leads_nowhere_fails_loudly(loc: Loc) -> None:
    with pytest.raises(Unresolvable, match="f: "):
        locate(read(), loc)


def test_nothing_is_found_in_what_cannot_be_read() -> None:
    document = parse(b"a: [", "f")
    with pytest.raises(Unresolvable):
        at(document, ())
    assert longest(document, ("a", 0)) == ()


def test_the_longest_beginning_that_leads_somewhere() -> None:
    document = read()
    assert longest(document, ("goals", 0, "label")) == ("goals", 0, "label")
    assert longest(document, ("goals", 0, "topics", 3, "x")) == ("goals", 0)
    assert longest(document, ("goals", 7, "label")) == ("goals",)
    assert longest(document, ("nothing", 1)) == ()
    assert longest(document, ()) == ()


def test_stable_paths_survive_inserted_items() -> None:
    document = read()
    assert stable(document, ("goals", 0, "label")) == ("goals", "a1", "label")
    assert stable(document, ("goals", 1, "label")) == ("goals", 1, "label")
    assert stable(document, ("goals", 2, "label")) == ("goals", 2, "label")
    assert stable(document, ("goals", 3, 0)) == ("goals", 3, 0)
    assert stable(read("a: [{id: [x]}]"), ("a", 0)) == ("a", 0)
    assert stable(document, ()) == ()


def cut(source: str, words: str) -> str:
    """What the place of `words` in the value of `a` shows."""
    document = read(source)
    node = at(document, ("a",))
    assert isinstance(node, Scalar)
    start = node.value.index(words)
    span = locate(document, ("a",), cut=(start, start + len(words)))
    return document.lines.text[span.start : span.end]


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("a: eins zwei drei", "zwei", "zwei"),
        ("a: eins zwei drei", "eins", "eins"),
        ("a: 😀 e\u0301 zwei", "zwei", "zwei"),
        ("a: 'eins zwei'", "zwei", "zwei"),
        ("a: 'it''s zwei drei'", "zwei", "zwei"),
        ("a: 'it''s zwei drei'", "it's", "it''s"),
        ('a: "eins zwei"', "eins", "eins"),
        ("a: eins\n  zwei\n  drei", "zwei", "zwei"),
        ("a: eins\n  zwei\n  drei", "eins zwei", "eins\n  zwei"),
        ("a: eins\r\n  zwei\r\n  drei", "drei", "drei"),
        ('a: "eins\n\n  zwei"', "zwei", "zwei"),
        ("a: >-\n  eins\n  zwei\n\n  drei", "zwei", "zwei"),
        ("a: >-\n  eins\n  zwei\n\n  drei", "drei", "drei"),
        ("a: |\n  eins\n    zwei\n  drei", "zwei", "zwei"),
        ("a: |\r\n  eins\r\n  zwei\r\n", "zwei", "zwei"),
        ("a: |\r  eins\r  zwei\r", "zwei", "zwei"),
        ("a: |2 # it's\n   eins\n", "eins", "eins"),
        ("a: eins\xa0zwei drei", "zwei", "zwei"),
        ("a: eins\xa0zwei drei", "\xa0", "\xa0"),
        ('a: "eins\tzwei"', "\t", "\t"),
    ],
)
def test_a_slice_of_the_text_is_found_in_the_source(source: str, words: str, expected: str) -> None:
    assert cut(source, words) == expected


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ('a: "ei\\x6es zwei"', "zwei", '"ei\\x6es zwei"'),
        ('a: "eins \\\n  zwei"', "zwei", '"eins \\\n  zwei"'),
        ("a: |+\n  eins\n\n", "eins\n\n", "|+\n  eins"),
    ],
)
def test_where_text_and_source_differ_the_whole_scalar_is_shown(
    source: str, words: str, expected: str
) -> None:
    assert cut(source, words) == expected


def test_a_slice_needs_a_text() -> None:
    document = read("a: [b, c]")
    assert locate(document, ("a",), cut=(0, 1)) == (3, 9)
