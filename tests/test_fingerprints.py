"""A fingerprint outlives what changes elsewhere."""

from konzept_cli.diagnostics import Checked, Diagnostic, Place, Severity, Span, Summary
from konzept_cli.fingerprints import fingerprints
from konzept_cli.lines import Lines

FILE = "concepts/a.yaml"
ONE = Diagnostic(
    "wrong-form", Severity.ERROR, "Not a date.", Place(FILE, Span(0, 0)), stable_loc=("goals", "x")
)


def _prints(text: str, *words: str, one: Diagnostic = ONE) -> tuple[str, ...]:
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    diagnostics = tuple(one._replace(place=Place(FILE, span)) for span in spans)
    lines = {FILE: Lines(text)}
    return fingerprints(Checked(diagnostics, lines, Summary(1, len(spans), 0, 0, 0)))


def test_inserted_lines_language_severity_and_line_endings_change_nothing() -> None:
    before = _prints("a: x\n  y\n", "x\n  y")
    assert _prints("# new\n\na: x\n  y\n", "x\n  y") == before
    assert _prints("a: x\r\n  y\r\n", "x\r\n  y") == before
    other = ONE._replace(message="Kein Datum.", severity=Severity.INFO, loc=("goals", 7))
    assert _prints("a: x\n  y\n", "x\n  y", one=other) == before


def test_rule_path_and_value_change_it() -> None:
    before = _prints("a: x\n", "x")
    assert _prints("a: y\n", "y") != before
    assert _prints("a: x\n", "x", one=ONE._replace(rule="wrong-type")) != before
    assert _prints("a: x\n", "x", one=ONE._replace(stable_loc=("goals", "y"))) != before


def test_equal_ones_are_counted() -> None:
    first, other, second = _prints("a: x\nb: y\n", "x", "y", "x")
    assert first.endswith(":1")
    assert other.endswith(":1")
    assert second == first.removesuffix(":1") + ":2"


def test_a_file_that_cannot_be_read_has_one_too() -> None:
    empty = Checked((ONE,), {FILE: Lines("")}, Summary(1, 1, 0, 0, 0))
    assert len(fingerprints(empty)) == 1
