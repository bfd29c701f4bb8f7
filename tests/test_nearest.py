"""The word that is meant by a misspelt one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from konzept_cli.nearest import distance, fold, nearest, slug


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("", "", 0),
        ("", "abc", 3),
        ("abc", "", 3),
        ("abc", "abc", 0),
        ("abc", "abd", 1),
        ("abc", "acb", 1),
        ("kitten", "sitting", 3),
        ("ca", "abc", 3),
    ],
)
def test_distance(one: str, other: str, expected: int) -> None:
    assert distance(one, other) == expected
    assert distance(other, one) == expected


def test_fold_forgives_what_people_get_wrong() -> None:
    assert fold("Maßnahmen") == fold("massnahmen") == fold("MASSNAHMEN")
    assert fold("ergänzung") == fold("ergaenzung")
    assert fold("web_page") == fold("Web page") == fold("web-page")


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        ("titel", ["title", "subtitle"], ("title",)),
        ("ergänzung", ["neufassung", "ergaenzung"], ("ergaenzung",)),
        ("measure", ["measures", "members"], ("measures",)),
        ("retrieved_at", ["retrieved", "reason"], ("retrieved",)),
        ("ret", ["retrieved", "reason"], ("retrieved",)),
        ("re", ["retrieved", "reason"], ()),
        ("xyz", ["title", "goals"], ()),
        ("", ["title"], ()),
        ("title", [], ()),
        ("goal", ["goals", "gaol"], ("gaol",)),
    ],
)
def test_nearest(word: str, candidates: list[str], expected: tuple[str, ...]) -> None:
    assert nearest(word, candidates) == expected


def test_several_nearest_ones_come_in_order() -> None:
    assert nearest("sprach", ["sprachen", "sprache", "spräche"], 2) == ("sprache", "spräche")


def test_a_word_as_long_as_a_file_is_near_to_nothing() -> None:
    assert nearest("x" * 1_000_000, ["konzept", "bericht"]) == ()
    assert nearest("konzept" + "x" * 1_000_000, ["konzept", "bericht"]) == ("konzept",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bildung/Ausbildung", "bildung-ausbildung"),
        ("Bürgerschaftliches Engagement", "buergerschaftliches-engagement"),
        ("  Straße & Café 2 ", "strasse-cafe-2"),
        ("…", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


WORDS = st.text("abcäß_- ", max_size=8)


@given(WORDS, WORDS)
def test_distance_is_symmetric_and_zero_only_for_equal_words(one: str, other: str) -> None:
    far = distance(one, other)
    assert far == distance(other, one)
    assert (far == 0) == (one == other)
    assert abs(len(one) - len(other)) <= far <= max(len(one), len(other))


@given(WORDS, st.lists(WORDS, max_size=5))
def test_a_word_is_nearest_to_itself(word: str, others: list[str]) -> None:
    (found,) = nearest(word, [*others, word])
    assert fold(found) == fold(word) or found.casefold() == word.casefold()
