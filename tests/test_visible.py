"""Nothing that is shown can move the cursor, reorder the line or hide."""

import pytest

from konzept_cli.visible import name, visible


@pytest.mark.parametrize(
    "character",
    [
        *("\x00", "\t", "\n", "\r", "\x1b", "\x7f", "\x85", "\x9b"),
        *("\u061c", "\u180e", "\u200b", "\u200e", "\u200f", "\u2028", "\u2029", "\u202e"),
        *("\u2060", "\u2066", "\u206f", "\ufeff", "\ufff9", "\ud800", "\udcff", "\U000e0041"),
    ],
)
def test_what_terminals_obey_is_written_as_code_point(character: str) -> None:
    assert visible(f"a{character}b") == f"a⟨U+{ord(character):04X}⟩b"


@pytest.mark.parametrize("text", ["", "Größe – „gut“", "e\u0301", "👩\u200d👧", "a\xa0b", "[/x]"])
def test_text_stays_text(text: str) -> None:
    assert visible(text) == text


def test_names_of_characters() -> None:
    assert name("\xad") == "U+00AD SOFT HYPHEN"
    assert name("\x01") == "U+0001"
    assert name("😀") == "U+1F600 GRINNING FACE"
