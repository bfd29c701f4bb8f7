"""Several keys in one line without braces."""

import pytest

from konzept_cli.diagnostics import Edit, Span
from konzept_cli.fixing import apply
from konzept_cli.yamltree import Document, parse

ELSEWHERE = "evidence:\n  - {place: S, page: 1, quote: q}\nmatch: {topic: t, reason: r}\n"


def mended(line: str) -> str | None:
    """`line` after the fix, or `None` where this is not what is wrong with it."""
    document: Document = parse(f"{ELSEWHERE}goals:\n{line}\n".encode(), "f")
    (finding,) = document.faults
    if finding.variant != "no-braces":
        return None
    assert finding.mend
    assert finding.mend.spot
    span = finding.mend.spot.loc
    assert isinstance(span, Span)
    whole = apply(document.lines.text.encode(), [Edit(span, finding.mend.text)])
    assert parse(whole, "f").faults == ()
    return whole.decode().partition("goals:\n")[2].removesuffix("\n")


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("  - place: A, quote: b", "  - {place: A, quote: b}"),
        ("  - page: 4, quote: „b, c“, d", '  - {page: 4, quote: "„b, c“, d"}'),
        ("  - page: 4, quote: „b, c“", '  - {page: 4, quote: "b, c"}'),
        ('  - place: "A, B", quote: b: c', '  - {place: "A, B", quote: "b: c"}'),
        ("  evidence: page: 4, quote: b", "  evidence: [{page: 4, quote: b}]"),
        ("  match: topic: a, reason: b", "  match: {topic: a, reason: b}"),
        ("  other: topic: a, reason: - b", '  other: {topic: a, reason: "- b"}'),
        ("  topic: a, reason: b:", '  {topic: a, reason: "b:"}'),
        ("  match: topic: a, reason: b\nx: y", "  match: {topic: a, reason: b}\nx: y"),
        ("  - topic: a, page: 4  # c", "  - {topic: a, page: 4}  # c"),
        ("  - topic: a, quote: b\n    und c", "  - {topic: a, quote: b und c}"),
        ('  - place: "A, page: 3", quote: b', '  - {place: "A, page: 3", quote: b}'),
        ("  - place: A [B], quote: 'b' c", '  - {place: "A [B]", quote: "\'b\' c"}'),
        ("  - place: [A] [B], quote: b", '  - {place: "[A] [B]", quote: b}'),
        (
            "  - topic: a, evidence: [{quote: b, page: 3}]",
            "  - {topic: a, evidence: [{quote: b, page: 3}]}",
        ),
    ],
)
def test_keys_get_their_braces(line: str, right: str) -> None:
    assert mended(line) == right


@pytest.mark.parametrize(
    "line",
    [
        *("  - place: A, erstens: b", "  - note: A: b", "  - place: A, B: c", "  - place: a: b, c"),
        "  - place: A, place: b",
        "  - place: A [sic, quote: b",
        "  - place: A\n      evidence: [{page: 3, quote: b}]",
    ],
)
def test_a_colon_in_a_text_is_none_of_them(line: str) -> None:
    assert mended(line) is None


@pytest.mark.parametrize(
    "lines",
    [
        "  - place: A, quote: b\n    page: 3",
        "  - place: A\n    page: 3, quote: b",
        "  match: topic: a, reason: b\n    page: 3",
        "  page: 3, quote: b\n  # c\n  place: A",
        "  place: A\n  page: 3, quote: b",
    ],
)
def test_braces_do_not_cut_a_group_in_two(lines: str) -> None:
    assert mended(lines) is None


def test_the_first_line_is_under_no_key() -> None:
    (finding,) = parse(b"place: A, page: 3\nx:\n  - {place: A, page: 4}\n", "f").faults
    assert finding.variant == "colon"
