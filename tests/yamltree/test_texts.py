"""Where the texts of a document stand."""

import pytest

from konzept_cli.yamltree import Scalar, Texts, at, inner, parse


def test_texts_and_what_is_between_them() -> None:
    text = "# note\na: 'b' # c\nd: [e, \"f\"]\n"
    texts = Texts(parse(text.encode(), "f"))
    inside = "".join(sign if texts.holds(at) else "." for at, sign in enumerate(text))
    assert inside == ".......a..'b'.....d...e..\"f\".."


def test_the_text_that_ends_somewhere() -> None:
    texts = Texts(parse(b"ab: c\n", "f"))
    assert [scalar.value if (scalar := texts.at(at)) else "" for at in range(6)] == [
        *("ab", "ab", "ab", ""),
        *("c", "c"),
    ]
    assert Texts(parse(b"", "f")).at(0) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("a: b c", "b c"), ("a: 'b'", "b"), ('a: "b"', "b"), ("a: >-\n  b\n  c\n", "\n  b\n  c")],
)
def test_the_words_of_a_text(text: str, words: str) -> None:
    node = at(parse(text.encode(), "f"), ("a",))
    assert isinstance(node, Scalar)
    start, end = inner(text, node)
    assert text[start:end] == words
