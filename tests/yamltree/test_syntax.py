"""What libyaml complains about, told as what people did, at the exact place."""

import pytest

from konzept_cli.diagnostics import Finding, Span
from konzept_cli.yamltree import Document, parse


def fault(text: str) -> tuple[Document, Finding]:
    document = parse(text.encode(), "f")
    assert document.root is None
    (finding,) = document.faults
    assert finding.rule == "syntax-error"
    return document, finding


def marked(text: str) -> tuple[str, Span]:
    """`text` without the brackets ⟦…⟧, and the place they mark."""
    start, end = text.index("⟦"), text.index("⟧") - 1
    return text.replace("⟦", "").replace("⟧", ""), Span(start, end)


@pytest.mark.parametrize(
    ("variant", "text"),
    [
        ("colon", "label: A⟦:⟧ B\n"),
        ("colon", "# ä😀e\u0301\nGröße: A⟦:⟧ B\n"),
        ("colon", "- label: A⟦:⟧ B\n"),
        ("colon", "-   label: A⟦:⟧ B"),
        ("colon", "a: 1\r\nb: A⟦:⟧ B\r\n"),
        ("colon", "a: http://x⟦:⟧ y\n"),
        ("colon", "a: b⟦:⟧\n"),
        ("colon", "a: „x“⟦:⟧ y"),
        ("misplaced-colon", "key with blank: a⟦:⟧ b\n"),
        ("misplaced-colon", "--- a⟦:⟧ b\n"),
        ("no-blank", "label⟦:⟧Sprache\nb: 1\n"),
        ("no-blank", "b: 1\nlabel⟦:⟧Sprache\nc: 1\n"),
        ("no-blank", "- x: 1\n  label⟦:⟧Sprache\n\n  # note\n  b: 1\n"),
        ("no-blank", "a⟦:⟧{b: c}\n- d\n"),
        ("no-blank", "a: 1\n  b⟦:⟧x\n- c\n"),
        ("no-colon", "a: 1\n⟦b⟧\nc: 2\n"),
        ("no-colon", "a: 1\n\n# note\n⟦title Sprache⟧  \n"),
        ("no-colon", "⟦title Sprache⟧\nb: 1\n"),
        ("too-far-in", "a: 1\n ⟦b⟧: 2\n"),
        ("too-far-in", "a:\n  - b: 1\n      ⟦c⟧: 2\n"),
        ("indentation", "a:\n  b: 1\n⟦ c⟧: 2\n"),
        ("indentation", "a:\n  b: 1\n⟦ c⟧:d\n"),
        ("indentation", "a: 1\n⟦-⟧ b\n"),
        ("quote", "a: ⟦'⟧x\nb: 1\n"),
        ("quote", 'a: 1\nb: ⟦"⟧x\nc: 1\n'),
        ("quote", "⟦'⟧"),
        ("after-quote", "a: 'x' ⟦y⟧\n"),
        ("after-quote", 'a: "x" ⟦y⟧\n'),
        ("after-quote", "label: 'it'⟦s⟧'\n"),
        ("bracket", "a: ⟦[⟧b, c\nd: 1\n"),
        ("bracket", "a: ⟦{⟧b: c\nd: 1\n"),
        ("bracket", "a: 1\nb: ⟦[⟧\n"),
        ("bracket", "⟦{⟧"),
        ("bracket", "a: ⟦[⟧b,\n"),
        ("extra-bracket", "a: [b]⟦]⟧\n"),
        ("extra-bracket", "a: ⟦}⟧\n"),
        ("extra-bracket", "a: 1\n⟦}⟧\n"),
        ("empty-item", "a: [b, ⟦,⟧ c]\n"),
        ("empty-item", "a: [⟦,⟧ c]\n"),
        ("empty-item", "a: {⟦,⟧}\n"),
        ("tab", "a:\n⟦\t⟧b: 1\n"),
        ("tab", "⟦\t⟧a: 1\n"),
        ("tab", "a: \tb\n⟦\t⟧- c\n"),
        ("reserved", "a: ⟦@⟧x\n"),
        ("reserved", "a: ⟦`⟧x\n"),
        ("reserved", "a: ⟦%⟧x\n"),
        ("reserved", "⟦%⟧x: 1\n"),
        ("reserved", "⟦%⟧ x\n"),
        ("reserved", "⟦*⟧ Sprache\n"),
        ("reserved", "a: ⟦&⟧ x\n"),
        ("reserved", "a: ⟦,⟧ x\n"),
        ("reserved", "a: ⟦,⟧\n"),
        ("reserved", "a: ⟦?⟧ x\n"),
        ("dash", "a: ⟦-⟧ b\n"),
        ("list", "- a\n⟦b⟧: 1\n"),
        ("list", "a:\n  - b\n  ⟦c⟧: 1\n"),
        ("escape", 'a: "C:⟦\\⟧Daten"\n'),
        ("escape", 'a: "⟦\\⟧xzz"\n'),
        ("escape", 'a: "⟦\\⟧ud800"\n'),
        ("block", "a: | ⟦x⟧\n  y\n"),
        ("", "⟦a: |0⟧\n  b\n"),
        ("", "a: 1\n...\n⟦b: 2⟧\n"),
        ("", "%YAML 1.1\n   ⟦⟧"),
    ],
)
def test_each_fault_is_told_where_it_is(variant: str, text: str) -> None:
    text, place = marked(text)
    _, finding = fault(text)
    assert (finding.variant, finding.spot.loc) == (variant, place)


@pytest.mark.parametrize(
    ("text", "value", "quoted"),
    [
        ("label: A: B\n", "A: B", '"A: B"'),
        ("label:   Ziel: „x“  # note\n", "Ziel: „x“", '"Ziel: „x“"'),
        ("- - a: b\\c: d\n", "b\\c: d", '"b\\\\c: d"'),
    ],
)
def test_a_colon_in_a_text_is_mended_with_quotation_marks(
    text: str, value: str, quoted: str
) -> None:
    document, finding = fault(text)
    assert finding.values == {"quoted": quoted}
    mend = finding.mend
    assert mend is not None
    assert mend.spot is not None
    assert isinstance(mend.spot.loc, Span)
    start, end = mend.spot.loc
    assert document.lines.text[start:end] == value
    assert (mend.action, mend.text, mend.safe) == ("replace", quoted, False)
    mended = text[:start] + quoted + text[end:]
    assert parse(mended.encode(), "f").faults == ()


def test_an_open_bracket_shows_where_the_reader_gave_up() -> None:
    document, finding = fault("a: [b, c\nd: 1\n")
    (mark,) = finding.marks
    assert mark.label == "gave-up"
    assert isinstance(mark.spot.loc, Span)
    assert document.lines.position(mark.spot.loc.start).line == 2
    assert finding.values == {"open": "[", "close": "]"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a: 'x\n", {"mark": "'"}),
        ("a: [b]]\n", {"character": "]"}),
        ("a: @b\n", {"character": "@"}),
        ("a: {b\n", {"open": "{", "close": "}"}),
        ("a: |0\n  b\n", {"problem": "found an indentation indicator equal to 0"}),
    ],
)
def test_messages_get_the_values_they_need(text: str, values: dict[str, str]) -> None:
    assert fault(text)[1].values == values


@pytest.mark.parametrize("mark", ['"', "'"])
@pytest.mark.parametrize("end", ["“", "”", "’"])
def test_a_typographic_mark_closes_nothing(mark: str, end: str) -> None:
    text = f'a: 1\nb: {mark}Wir alle{end}\nc: "2"\nd: 3\n'
    (fault,) = parse(text.encode(), "f").faults
    assert fault.variant == "mixed-quotes"
    assert isinstance(fault.spot.loc, Span)
    assert text[slice(*fault.spot.loc)] == end
    assert fault.mend
    assert fault.mend.text == mark
