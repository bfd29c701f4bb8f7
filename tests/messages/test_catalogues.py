"""Both catalogues say the same things, and every rule has its texts."""

import string

import pytest

from konzept_cli.messages import catalogue
from konzept_cli.messages.de.about import ABOUT
from konzept_cli.messages.de.model import MODEL
from konzept_cli.model import vocabularies
from konzept_cli.rules import RULES

GERMAN, ENGLISH = catalogue("de"), catalogue("en")


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys() -> None:
    # English explanations are the docstrings of the rules and the models.
    assert GERMAN.texts.keys() - ABOUT.keys() - MODEL.keys() == ENGLISH.texts.keys()


def test_both_languages_fill_the_same_placeholders() -> None:
    differ = {
        key
        for key, text in ENGLISH.texts.items()
        if _placeholders(text) != _placeholders(GERMAN.texts[key])
    }
    assert differ == set()


def test_every_rule_is_explained_in_german() -> None:
    assert ABOUT.keys() == {f"{rule.id}.about" for rule in RULES}


@pytest.mark.parametrize("words", [GERMAN, ENGLISH], ids=["de", "en"])
def test_every_rule_says_something(words: object) -> None:
    texts = words.texts  # type: ignore[attr-defined]
    silent = [rule.id for rule in RULES if not any(k.split(".")[0] == rule.id for k in texts)]
    assert silent == []


def test_own_german_prose_has_no_straight_quotation_marks() -> None:
    # Straight marks stand only for what people type: "2013", ' or ".
    typed = {"wrong-form.date.help", "wrong-form.ags.help", "syntax-error.after-quote.help"}
    typed |= {"wrong-form.no-such-day.help", "wrong-form.no-such-month.help"}
    typed |= {"skeleton", "skeleton.keyless"}
    straight = {key for key, text in GERMAN.texts.items() if '"' in text}
    assert straight <= typed


def test_roles_have_words() -> None:
    for role in vocabularies.Role.__args__:  # type: ignore[attr-defined]
        assert GERMAN.term("role", role) != role


@pytest.mark.parametrize(
    ("items", "expected"),
    [((), ""), (("a",), "a"), (("a", "b"), "a oder b"), (("a", "b", "c"), "a, b oder c")],
)
def test_any_of(items: tuple[str, ...], expected: str) -> None:
    assert GERMAN.any_of(items) == expected


def test_all_of() -> None:
    assert ENGLISH.all_of(["a", "b"]) == "a and b"


def test_count_chooses_the_number() -> None:
    assert GERMAN.count("summary.files", 1) == "1 Datei geprüft"
    assert GERMAN.count("summary.files", 2) == "2 Dateien geprüft"


def test_find_takes_the_first_that_is_there() -> None:
    assert GERMAN.find("no-such-text", "list.or") == "list.or"
    assert GERMAN.find("no-such-text") is None
