"""Dates, numbers and quotation marks in German and English."""

import pytest

from konzept_cli.messages import Language
from konzept_cli.messages.formatting import (
    date,
    marks,
    number,
    percent,
    quantity,
    quoted,
    spelled,
    stated,
)


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("2015-05-11", "11.05.2015", "11 May 2015"),
        ("2015-03", "März 2015", "March 2015"),
        ("2013", "2013", "2013"),
        ("2006/2011", "2006–2011", "2006–2011"),
        ("2013-04-16/2014-01-02", "16.04.2013–02.01.2014", "16 April 2013 – 2 January 2014"),
        ("2013-04/2014-05", "April 2013 – Mai 2014", "April 2013 – May 2014"),
        ("2013-04-16/..", "ab 16.04.2013", "from 16 April 2013"),
        ("unknown", "unbekannt", "unknown"),
    ],
)
def test_date(text: str, german: str, english: str) -> None:
    assert (date(text, "de"), date(text, "en")) == (german, english)


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("34.5", "34,5", "34.5"),
        ("999", "999", "999"),
        ("1303", "1303", "1,303"),
        ("1303500", "1\u202f303\u202f500", "1,303,500"),
    ],
)
def test_number(text: str, german: str, english: str) -> None:
    assert (number(text, "de"), number(text, "en")) == (german, english)


def test_quantity() -> None:
    assert quantity("rund 200", "de") == "rund\u00a0200"
    assert quantity("rund 200", "en") == "about\u00a0200"
    assert quantity("knapp 1303500", "en") == "just under\u00a01,303,500"


def test_percent() -> None:
    assert percent("26", "de") == "26\u00a0%"
    assert percent("26", "en") == "26%"


def test_spelled() -> None:
    assert (spelled(4, "de"), spelled(4, "en")) == ("vier", "four")
    assert (spelled(12, "de"), spelled(20, "en")) == ("zwölf", "20")


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("Vielfalt leben", "„Vielfalt leben“", "“Vielfalt leben”"),
        ("zu „Vielfalt“", "»zu „Vielfalt“«", "‘zu „Vielfalt“’"),
        ("gemeint“ ist", "»gemeint“ ist«", "‘gemeint“ ist’"),
        ("“a” and b", "»“a” and b«", "‘“a” and b’"),
        ("»a« und „b“", "‚»a« und „b“‘", "‘»a« und „b“’"),
        ("‚a‘", "„‚a‘“", "“‚a‘”"),
        ("geht’s", "„geht’s“", "“geht’s”"),
        ('"a"', '„"a"“', '“"a"”'),
        ("»a« „b“ ‚c‘", "›»a« „b“ ‚c‘‹", "‹»a« „b“ ‚c‘›"),
        ("„b“ ‚c‘", "»„b“ ‚c‘«", "«„b“ ‚c‘»"),
        ("»a« „b“ ‚c‘ ›d‹", "›»a« „b“ ‚c‘ ›d‹‹", "‹»a« „b“ ‚c‘ ›d‹›"),
    ],
)
def test_quoted(text: str, german: str, english: str) -> None:
    assert (quoted(text, "de"), quoted(text, "en")) == (german, english)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("text", ["a", "„a“", "»„a“«", "‚a“ b", "“a”", "‘a’ “b”"])
def test_marks_never_meet_their_like(text: str, language: Language) -> None:
    opening, closing = marks(text, language)
    assert not {opening, closing} & set(text)


def test_what_a_paper_does_not_say() -> None:
    assert [stated("unknown", "de"), stated("unknown", "en")] == ["unbekannt", "unknown"]
    assert stated("Jugendamt", "de") == "Jugendamt"
