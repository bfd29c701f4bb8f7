"""Nothing that is shown can move the cursor, reorder the line or hide."""

import pytest

from konzept_cli.visible import INVISIBLE, name, visible


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


@pytest.mark.parametrize(
    "text", ["a\u00adb", "\u00ad", " \u200cb", "ä\ufe0f", "a\U000e0100", "\u3164"]
)
def test_characters_that_nobody_sees(text: str) -> None:
    assert len(INVISIBLE.findall(text)) == 1


@pytest.mark.parametrize(
    "text", ["", "a b", "👩\u200d👧", "❤\ufe0f", "1\ufe0f\u20e3", "می\u200cخو", "\u200d"]
)
def test_joiners_between_what_they_join(text: str) -> None:
    assert INVISIBLE.findall(text) == []
