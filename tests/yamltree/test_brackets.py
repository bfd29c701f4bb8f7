"""A comma or quotation marks that are missing in brackets are told as such."""

import pytest
from tests.yamltree.told import told


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("- {topic: bildung ⟦relation⟧: narrow}\n", "- {topic: bildung, relation: narrow}\n"),
        ("- {a: 'x y' ⟦b⟧: c}\n", "- {a: 'x y', b: c}\n"),
        ('- {a: "x" ⟦b⟧: c, d: e}\n', '- {a: "x", b: c, d: e}\n'),
        ("- {a: x; ⟦b⟧: c}\n", "- {a: x, b: c}\n"),
        ("- {a: [x] ⟦b⟧: c}\n", "- {a: [x], b: c}\n"),
        ("- [{a: b} ⟦{⟧c: d}]\n", "- [{a: b}, {c: d}]\n"),
        ("- [{a: b}\n   ⟦{⟧c: d}]\n", "- [{a: b},\n   {c: d}]\n"),
        ("- ['a' ⟦'⟧b']\n", "- ['a', 'b']\n"),
        # That it is a key is told by another place where it is one.
        (
            "- {a: Zwei Worte ⟦grund⟧: x}\n- {grund: y}\n",
            "- {a: Zwei Worte, grund: x}\n- {grund: y}\n",
        ),
        ("- {\n  a: b ⟦c⟧: d}\n", "- {\n  a: b, c: d}\n"),
    ],
)
def test_a_comma_is_missing(text: str, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert (found.variant, found.text, found.mended) == ("no-comma", text, mended)
    assert found.values == {"word": text[text.index("⟦") + 1 : text.index("⟧")]}


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("- {a: b, c: Kultur⟦:⟧ zusammen}\n", '- {a: b, c: "Kultur: zusammen"}\n'),
        ("- {a: Gesagt wurde⟦:⟧ ja, b: c}\n", '- {a: "Gesagt wurde: ja", b: c}\n'),
        ("- {a: „B⟦:⟧ c“}\n", '- {a: "B: c"}\n'),
        ("- [a: b⟦:⟧ c]\n", '- [a: "b: c"]\n'),
    ],
)
def test_a_colon_belongs_to_the_text(text: str, mended: str) -> None:
    found = told(text.replace("⟦", "").replace("⟧", ""))
    assert (found.variant, found.text, found.mended) == ("colon", text, mended)


def test_a_key_on_the_next_line_may_follow_an_open_bracket() -> None:
    found = told("a: [{b: c}\nd: 1\n")
    assert (found.variant, found.text) == ("bracket", "a: ⟦[⟧{b: c}\nd: 1\n")
