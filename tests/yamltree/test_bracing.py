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
    return whole.decode().splitlines()[-1]


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
    ],
)
def test_keys_get_their_braces(line: str, right: str) -> None:
    assert mended(line) == right


@pytest.mark.parametrize(
    "line",
    ["  - place: A, erstens: b", "  - note: A: b", "  - place: A, B: c", "  - place: a: b, c"],
)
def test_a_colon_in_a_text_is_none_of_them(line: str) -> None:
    assert mended(line) is None
