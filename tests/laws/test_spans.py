"""Every place lies in the text; what stands before the text moves all places and nothing else."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from konzept_cli.diagnostics import Diagnostic, Loc, Span
from konzept_cli.lines import Lines
from konzept_cli.yamltree import Scalar, decode, parse

LAW = settings.get_profile("whole-runs")
ROOT = Path(__file__).parents[2]
SMALL = (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_text(encoding="utf-8")
REAL = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "concepts").glob("*.yaml"))]
SOURCE = (ROOT / "docs/beispiel/sources/kreis-beispiel.txt").read_bytes()

# Pieces of text with what people write in their place.
SLIPS = (
    ("label:", "lable:"), ("title:", "Titel:"), ("label: ", "label:"), ("  - ", " - "), ('"', ""),
    ("narrow", "schmal"), ("kreis", "landkreis"), ("topic: sprache", "topic: spracche"),
    ('"2024"', "11.05.2015"), ("reason: ", "reasn: "), (", reason", "}, reason"), ("[", ""),
    ("]", ""), ("}", ""), ("{", "{x: 1, x: 2, "), ("\n", "\n\t"), (": ", ": @"), (": ", ": &a "),
    (": ", ": *a "), (": ", ": !t "), ("schema: 1", "schema: 2"), ("label: ", "label: Foo: "),
    ("quote: ", "quote: 😀 "), (": ", ": 'ä"), ("\n", "\nx: [a b, c d,\n  e f]\n"),
    ("e", "e\u202e"),
    ("a", "\x1b"), ("\n", "\n---\n"), (": ", ": |\n"), ("id: ", "id: Ä"), ("1", "012"), (" ", ""),
    ("snapshot: ", "snapshot: x"), (": ", ": ["), ("label: ", "label: Arbeit, "),
    ("kind:", "? kind:"),
    ("page", "#page"), ("fields: [", "fields: [zwiebel, "), ("\n", "\n<<: {}\n"), ("-", "-\n"),
)  # fmt: skip


@st.composite
def slipped(draw: st.DrawFn) -> str:
    """A concept with up to three slips."""
    text = draw(st.sampled_from([SMALL, SMALL, *REAL]))
    for _ in range(draw(st.integers(1, 3))):
        right, wrong = draw(st.sampled_from(SLIPS))
        number = text.count(right)
        assume(number)
        at = -1
        for _ in range(draw(st.integers(1, min(number, 60)))):
            at = text.index(right, at + 1)
        text = text[:at] + wrong + text[at + len(right) :]
    return text


def diagnose(desk: Any, data: bytes) -> tuple[Diagnostic, ...]:
    desk.put({"concepts/a.yaml": data, "sources/kreis-beispiel.txt": SOURCE})
    found: tuple[Diagnostic, ...] = desk.diagnose()
    return found


# ---- a span's text is what the message names ----

NAMED = {
    "unknown-key", "unknown-value", "unknown-topic", "duplicate-key", "unknown-reference",
    "duplicate-id", "id-differs-from-file-name", "unknown-source", "missing-reason",
}  # fmt: skip


def spans(diagnostic: Diagnostic) -> list[Span]:
    edits = diagnostic.fix.edits if diagnostic.fix else ()
    return [
        diagnostic.place.span,
        *(related.place.span for related in diagnostic.related),
        *(edit.span for edit in edits),
    ]


@LAW
@given(slipped())
def test_a_span_is_what_the_message_names(desk: Any, text: str) -> None:
    for diagnostic in diagnose(desk, text.encode()):
        for start, end in spans(diagnostic):
            assert 0 <= start <= end <= len(text)
        start, end = diagnostic.place.span
        shown = text[start:end]
        assert shown == shown.strip() or diagnostic.rule in ("syntax-error", "forbidden-character")
        if diagnostic.rule in NAMED or diagnostic.rule == "wrong-form":
            node = parse(f"- {shown}".encode(), "f").root
            value = getattr(node, "items", (None,))[0]
            if isinstance(value, Scalar) and "“" in diagnostic.message:
                words = value.value
                assert f"“{words}”" in diagnostic.message or "refer" in diagnostic.message
        if diagnostic.rule == "missing-key" and diagnostic.loc:
            assert shown.strip("'\"") == diagnostic.loc[-1]


# ---- what moves a span ----


class Seen(NamedTuple):
    """A diagnostic whose places were moved back."""

    rule: str
    message: str
    loc: Loc
    stable_loc: Loc
    spans: list[tuple[int, int]]
    others: tuple[object, ...]


def seen(diagnostic: Diagnostic, back: list[int], line: Callable[[int], int]) -> Seen:
    def moved_back(said: str | None) -> str | None:
        """A line that a help names is a place, too."""
        return said and re.sub(r"(?<=\bline )\d+", lambda found: str(line(int(found[0]))), said)

    fix, edits = diagnostic.fix, diagnostic.fix.edits if diagnostic.fix else ()
    others = (
        tuple(related.label for related in diagnostic.related),
        *(diagnostic.notes, moved_back(diagnostic.help), diagnostic.suggestions),
        tuple(edit.text.replace("\r\n", "\n") for edit in edits),
        fix and fix.safe,
    )
    moved = [(back[start], back[end]) for start, end in spans(diagnostic)]
    message, loc, stable = diagnostic.message, diagnostic.loc, diagnostic.stable_loc
    return Seen(diagnostic.rule, message, loc, stable, moved, others)


def same(desk: Any, text: str, data: bytes, back: list[int]) -> None:
    there = list(range(len(text) + 2))
    before, after = Lines(text), Lines(decode(data, "f")[0])

    def line(number: int) -> int:
        return before.position(back[after.start(number)]).line

    one = [seen(diagnostic, there, int) for diagnostic in diagnose(desk, text.encode())]
    other = [seen(diagnostic, back, line) for diagnostic in diagnose(desk, data)]
    assert other == one


def usable(text: str) -> None:
    # Directives come before comments, a byte-order mark before all.
    assume(not text.startswith(("%", "\ufeff", "---")) and "\r" not in text)


@LAW
@given(slipped(), st.sampled_from(["# ä 😀\n", "\n\n", "# a\n#\n\n"]))
def test_comments_before_it_move_all_places(desk: Any, text: str, before: str) -> None:
    usable(text)
    back = [0] * len(before) + list(range(len(text) + 2))
    same(desk, text, (before + text).encode(), back)


@LAW
@given(slipped())
def test_a_byte_order_mark_moves_nothing(desk: Any, text: str) -> None:
    usable(text)
    same(desk, text, b"\xef\xbb\xbf" + text.encode(), list(range(len(text) + 2)))


@LAW
@given(slipped())
@example(SMALL + "x: [a b, c d,\n  e f]\n")
def test_line_breaks_of_windows_move_places_by_one_a_line(desk: Any, text: str) -> None:
    usable(text)
    back: list[int] = []
    for offset, character in enumerate(text):
        back += [offset] * (2 if character == "\n" else 1)
    back += [len(text), len(text) + 1]
    assume(not decode(text.encode(), "f")[1])
    same(desk, text, text.replace("\n", "\r\n").encode(), back)
