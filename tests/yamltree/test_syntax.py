"""What libyaml complains about, told as what people did, at the exact place."""

import pytest

from konzept_cli.diagnostics import Edit, Finding, Span
from konzept_cli.fixing import apply
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
        ("one-too-few", "a:\n  b: 1\n ⟦c: 2⟧\n"),
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
        ("path", '- snapshot: ⟦"C:\\Texte\\x\\a b.txt"⟧ # da\n'),
        ("escape", 'snapshot: "⟦\\⟧Xexte\\"\n'),
        ("block", "a: | ⟦x⟧\n  y\n"),
        ("no-blank", "a: 1\nb ⟦:⟧c\nd: 2\n"),
        ("smart-quotes", "title: ⟦„⟧A: B“\n"),
        ("smart-quotes", "- title: ⟦“⟧A: B”  # note\n"),
        ("after-bracket", "title: [A] ⟦B⟧\n"),
        ("after-bracket", "- {a: 1} ⟦B⟧\n"),
        ("bracket-in-text", "a: [{b: c ⟦[⟧d] e}]\n"),
        ("bracket-in-text", "a: [b ⟦{⟧c}]\n"),
        ("quote", "a: ⟦'⟧b\nc: 1\nd: 'e'\n"),
        ("quote", '- a: ⟦"⟧b\n  c: "d"\n'),
        ("quote", '- ⟦"⟧b\n- "c"\n'),
        ("after-quote", "a: 'b'\nc: 'd' ⟦e⟧\n"),
        ("after-quote", "a: x'y\nc: 'd' ⟦e⟧\n"),
        ("outdented", "a:\n  - b: 1\n    c: 2\n⟦d: 3⟧\n  - e: 4\n"),
        ("outdented", "a:\n  - b:\n      - 1\n⟦d:⟧\n      - f\n  - e: 4\n"),
        ("indentation", "a:\n    b: 1\n    c: 2\n⟦  -⟧ d\n"),
        ("odd-blank", "a:\n⟦\u00a0\u00a0⟧b: 1\n  c: 2\n"),
        ("odd-blank", "a:⟦\u00a0⟧b\nc: 1\n"),
        ("odd-blank", "a:\n  - b: 1\n  -⟦\u2003⟧c: 1\n"),
        ("bullet", "a:\n  ⟦•⟧ b: 1\n    d: 2\n  • c: 2\n"),
        ("bullet", "a:\n  - b: 1\n  ⟦–⟧ c: 2\n"),
        ("bullet", "⟦*⟧ Sprache\n"),
        ("bullet", "a:\n  b:\n  ⟦–⟧ c\n  – d\n"),
        ("bullet", "a:\n  - b: 1\n  ⟦1.⟧ c: 2\n"),
        ("bullet", "a:\n  - b: 1\n  ⟦b)⟧ c: 2\n"),
        ("no-colon", "a:\n  - b: 1\n  ⟦1. c⟧\n"),
        ("dash-blank", "a:\n  - b: 1\n  ⟦-⟧c: 2\n"),
        ("dash-blank", "a:\n  ⟦-⟧c: 2\n  - b: 1\n"),
        ("wrong-sign", "a: 1\nkind ⟦=⟧ kreis\nb: 2\n"),
        ("wrong-sign", "a: 1\nkind⟦；⟧kreis\nb: 2\n"),
        ("comment", "⟦// Notiz⟧\na: 1\n"),
        ("comment", "a: 1\n⟦======⟧\nb: 2\n"),
        ("comment", "a: 1\n⟦-----⟧\nb: 2\n"),
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


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("a: 1\nb:x\nc: 2\n", "a: 1\nb: x\nc: 2\n"),
        ('a: "x\nb: 1\n', 'a: "x"\nb: 1\n'),
        ("a: 'x\nb: 'y'\n", "a: 'x'\nb: 'y'\n"),
        ("a: [b, c\n\nd: 1\n", "a: [b, c]\n\nd: 1\n"),
        ("a: {b: c", "a: {b: c}"),
        ("a: [b]]\n", "a: [b]\n"),
        ("a: [b,, c]\n", "a: [b, c]\n"),
        ('a: "C:\\Daten"\n', 'a: "C:\\\\Daten"\n'),
        ('snapshot: "C:\\Daten\\a.txt"\n', 'snapshot: "a.txt"\n'),
        ("a: @b c  # d\n", 'a: "@b c"  # d\n'),
        ("a: 'b' c\n", "a: \"'b' c\"\n"),
        ('a: "b" c\n', "a: '\"b\" c'\n"),
        ("a: [b] c\n", 'a: "[b] c"\n'),
        ("a: „b: c“\n", 'a: "b: c"\n'),
        ("a:\n  b: 1\n\tc: 2\n", "a:\n  b: 1\n  c: 2\n"),
        ("a:\n  - b: 1\n\tc: 2\n", "a:\n  - b: 1\n    c: 2\n"),
        ("a:\n\tb: 1\n", "a:\n  b: 1\n"),
        ("\ta: 1\n", "a: 1\n"),
        ("a: 1\n  b: 2\n", "a: 1\nb: 2\n"),
        ("a:\n  - b: 1\nd: 3\n  - e: 4\n", "a:\n  - b: 1\n    d: 3\n  - e: 4\n"),
        ("a:\n\u00a0 b: 1\n  c: 2\n", "a:\n  b: 1\n  c: 2\n"),
        ("a:\n  • b: 1\n    c: x\n  • d: 2\n", "a:\n  - b: 1\n    c: x\n  - d: 2\n"),
        ("a:\n  - b: 1\n  -c: 2\n", "a:\n  - b: 1\n  - c: 2\n"),
        ("a: 1\nb = c\nd: 2\n", "a: 1\nb: c\nd: 2\n"),
        ('a: "b",\nc: 1\n', 'a: "b"\nc: 1\n'),
        ("a: 'b'.  # c\nd: 1\n", "a: 'b'  # c\nd: 1\n"),
        ("a:\n  \uf0b7 b: 1\n    c: x\n", "a:\n  - b: 1\n    c: x\n"),
        ("a:\n  o b: 1\n    c: x\n", "a:\n  - b: 1\n    c: x\n"),
        ("a: 1\n-----\nb: 2\n", "a: 1\n# -----\nb: 2\n"),
    ],
)
def test_what_would_mend_a_fault(text: str, mended: str) -> None:
    _, finding = fault(text)
    mend = finding.mend
    assert mend
    assert not mend.safe
    spot = mend.spot or finding.spot
    assert isinstance(spot.loc, Span)
    edits = mend.edits or (Edit(spot.loc, mend.text),)
    assert apply(text.encode(), edits).decode() == mended
    assert parse(mended.encode(), "f").faults == ()


@pytest.mark.parametrize(
    "text",
    [
        # It may go on below, or in a list or group.
        'a: "x\n  y\nb: 1\n',
        "a: [{b: @c}]\n",
        "a: {b: 'c' d}\n",
        "a: [b,\n  c\nd: 1\n",
        # One mark more would not be enough.
        "a: [{b: c]\nd: 1\n",
        "a: [b  # c\nd: 1\n",
        # No line tells how far in.
        "a:\n\t- b\n",
        "a: b\n  @c: 1\n",
        "a:\n  b: 1\n - c: 2\n",
    ],
)
def test_where_nobody_can_tell_there_is_no_fix(text: str) -> None:
    _, finding = fault(text)
    assert finding.mend is None


def test_a_line_that_is_indented_right_already_is_not_indented_anew() -> None:
    _, finding = fault("a:\n  - label: A, >-\n      B: c\n    roles: [d]\n")
    assert finding.variant == "too-far-in"
    assert finding.mend is None


def test_a_mark_that_is_open_is_told_though_bullets_stand_in_the_text() -> None:
    text, place = marked("a: ⟦'⟧x\n  • b\n  • c\n")
    _, finding = fault(text)
    assert (finding.variant, finding.spot.loc) == ("quote", place)
