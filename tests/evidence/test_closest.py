"""What a source says instead, and where a quote leaves it."""

import pytest

from konzept_cli.evidence.closest import closest, deviation

TEXT = """\
Das Konzept nennt über 40 Einrichtungen, die am Integrationskonzept beteiligt waren.
Es sieht eine Querschnitts- aufgabe in der Vernetzung der Akteur*innen und der
Verwaltung. Die Verwaltung und die Vernetzung und die Akteure und die Kinder.
Das sollen alle können. 26 % der Menschen im Kreis kommen nach §5 AufenthG her.
"""


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ("über 50 Einrichtungen", "über 40 Einrichtungen"),
        (
            "eine Querschnittsaufgabe in den Vernetzung",
            "eine Querschnittsaufgabe in der Vernetzung",
        ),
        ("am Integrationskonzept beteiligt sind", "am Integrationskonzept beteiligt waren"),
        ("Integrationskonzpet", "Integrationskonzept"),
        ("Der Konzept nennt", "Das Konzept nennt"),
        ("Verwaltung und der Vernetzung", "Verwaltung und die Vernetzung"),
        ("der Akteur*innen undder Verwaltung", "der Akteur*innen und der Verwaltung"),
        (
            "40 Einrichtungen,die am Integrationskonzept beteiligt waren",
            "40 Einrichtungen, die am Integrationskonzept beteiligt waren",
        ),
        ("am Integrations konzept beteiligt waren", "am Integrationskonzept beteiligt waren"),
        # Only blanks beside numbers and signs differ.
        ("26% der Menschen", "26 % der Menschen"),
        ("nach § 5 AufenthG", "nach §5 AufenthG"),
        ("über 40Einrichtungen", "über 40 Einrichtungen"),
        # What stands around is no part of the quote.
        (
            "Einrichtungen am Integrationskonzept beteiligt waren (S. 3)",
            "Einrichtungen, die am Integrationskonzept beteiligt waren",
        ),
        (
            "die am Integrationskonzept beteiligt waren (S. 3)",
            "die am Integrationskonzept beteiligt waren",
        ),
        (
            "… die am Integrationskonzept beteiligt waren ...",
            "die am Integrationskonzept beteiligt waren",
        ),
        ("Integrationskonzept beteiligt waren (Vorwort 3)", None),
        ("2.1 Vernetzung der Akteur*innen", "Vernetzung der Akteur*innen"),
        ("IV. Vernetzung der Akteur*innen", "Vernetzung der Akteur*innen"),
        ("Vernetzung der Akteur*innen¹²", "Vernetzung der Akteur*innen"),
        ("Vernetzung der Akteur*innen [3]", "Vernetzung der Akteur*innen"),
        ("rund 26 % der Menschen im Landkreis", "26 % der Menschen im Kreis"),
        ("Gut 26 % der Menschen im Kreise", "26 % der Menschen im Kreis"),
        ("17 bis 26 % der Menschen im Kreis", None),
        ("Integrationskonzept beteiligt waren rundum", "Integrationskonzept beteiligt waren"),
        ("etwas ganz anderes, das hier nicht steht", None),
        ("xyz", None),
        ("", None),
        ("\u00ad", None),
        ("wort " * 61, None),
    ],
)
def test_closest(quote: str, passage: str | None) -> None:
    assert closest(TEXT, quote) == passage


def test_an_empty_text_says_nothing() -> None:
    assert closest("", "Sprache") is None


def test_of_thousands_of_places_the_one_with_the_most_words_is_found() -> None:
    text = "und die und die und der " * 5000 + "und die Kinder und Jugendlichen"
    assert closest(text, "und die Kindre und Jugendlichen") == "und die Kinder und Jugendlichen"


def test_a_quote_as_long_as_a_file_is_no_slip() -> None:
    assert closest(TEXT, "wort " * 100_000) is None
    assert closest(TEXT, "." * 100_000) is None
    assert closest(TEXT, "wort" + " " * 100_000 + "(S.") is None
    assert deviation(TEXT, "Das " * 100_000) is None


@pytest.mark.parametrize(
    ("quote", "word"),
    [
        ("Das Konzept nennt über 50 Einrichtungen", "50"),
        ("Das  Konzept\nbenennt", "benennt"),
        ("in der Vernetzung der Akteure", "Akteure"),
        ("sieht eine Querschnitts- aufgabe in dem Kreis", "dem"),
        ("Das Konzept nennt über 40 Einrichtungen", None),
        ("Dieses Konzept nennt", "Dieses"),
        ("Das", None),
        ("", None),
    ],
)
def test_deviation(quote: str, word: str | None) -> None:
    cut = deviation(TEXT, quote)
    assert (quote[cut[0] : cut[1]] if cut else None) == word
