"""Offsets in code points → lines and columns."""

import pytest

from konzept_cli.lines import Lines, Position


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", [0]),
        ("a", [0]),
        ("a\n", [0, 2]),
        ("a\r\nb", [0, 3]),
        ("a\rb\n\r\nc", [0, 2, 4, 6]),
        ("a\r\r\nb", [0, 2, 4]),
        ("a\x85b\u2028c\u2029d\x0be\x0cf", [0]),
    ],
)
def test_only_lf_crlf_and_cr_break_lines(text: str, starts: list[int]) -> None:
    lines = Lines(text)
    assert len(lines) == len(starts)
    assert [lines.start(number) for number in range(1, len(lines) + 1)] == starts


def test_columns_count_code_points() -> None:
    text = "ä😀e\u0301x\ny"
    lines = Lines(text)
    assert lines.position(text.index("x")) == Position(1, 5)
    assert lines.position(text.index("y")) == Position(2, 1)


def test_the_end_of_the_text_is_a_place() -> None:
    assert Lines("ab").position(2) == (1, 3)
    assert Lines("ab\n").position(3) == (2, 1)
    assert Lines("").position(0) == (1, 1)


def test_a_line_comes_without_its_break() -> None:
    lines = Lines("a \r\n\rb\nc")
    assert [lines.line(number) for number in (1, 2, 3, 4)] == ["a ", "", "b", "c"]
