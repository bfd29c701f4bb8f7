"""Texts with a form, and what people mean who write another one."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from konzept_cli.model.scalars import Ags, Date, Flag, Id, Nuts, Quantity, Sha256, Text, Url, Whole


def error(kind: Any, value: object) -> tuple[str, str]:
    """The type of the one error, and what is meant."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    (detail,) = caught.value.errors()
    return detail["type"], detail.get("ctx", {}).get("meant", "")


def accepted(kind: Any, value: object) -> object:
    return TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(
    "text",
    [
        *("2013", "2013-03", "2013-03-07", "2006/2011", "2006-05/2011-04", "2013-04-16/.."),
        *("2016-02-29", "unknown", "2013/2013", "2013-04/2013", "2013/2013-04", "2021-12"),
    ],
)
def test_dates(text: str) -> None:
    assert accepted(Date, text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("11.05.2015", "2015-05-11"),
        ("1.5.2015", "2015-05-01"),
        ("11. 5. 2015", "2015-05-11"),
        ("11. Mai 2015", "2015-05-11"),
        ("1.märz 2015", "2015-03-01"),
        ("Dezember 2015", "2015-12"),
        ("05/2015", "2015-05"),
        ("5.2015", "2015-05"),
        ("2021/22", "2021/2022"),
        ("2021-22", "2021/2022"),
        ("2006–2011", "2006/2011"),
        ("2006 - 2011", "2006/2011"),
        ("2015-5-1", "2015-05-01"),
        (" 11.05.2015 ", "2015-05-11"),
        ("„2015“", "2015"),
        ("'2015-05-11'", "2015-05-11"),
        ("unbekannt", "unknown"),
        ("o. J.", "unknown"),
        ("k. A.", "unknown"),
        ("?", "unknown"),
        ("Sommer 2015", "2015"),
        ("Stand Mai 2015", "2015-05"),
        ("bis Ende 2015", "2015"),
        ("23-11-2015", "2015-11-23"),
        ("11/23/2015", "2015-11-23"),
        ("23/11/2015", "2015-11-23"),
        ("5/5/2015", "2015-05-05"),
        ("III. Quartal 2015", "2015-07/2015-09"),
        ("bis 4. Quartal 2015", "2015-10/2015-12"),
        ("Q1/2015", "2015-01/2015-03"),
        ("2. Halbjahr 2015", "2015-07/2015-12"),
        ("von Mai 2015 bis Juni 2016", "2015-05/2016-06"),
        ("2015 bis 2017", "2015/2017"),
        ("2015 ff.", "2015/.."),
        ("ab 2015 ff.", "2015/.."),
        ("ab 2024", "2024/.."),
        ("seit März 2024", "2024-03/.."),
        ("ab 1.3.24", "2024-03-01/.."),
        ("Donnerstag, 14. März 2024", "2024-03-14"),
        ("Do., den 14.03.2024", "2024-03-14"),
        ("2024–03–14", "2024-03-14"),
        ("2024\u20113\u201114", "2024-03-14"),
        # Nothing can be meant by these.
        ("13/2015", ""),
        ("2019/10", ""),
        ("2011–2006", ""),
        ("0000", ""),
        ("2013/", ""),
        ("ab sofort", ""),
        ("ab 2021/22", ""),
        ("Sonntag", ""),
        ("/2013", ""),
        ("../2013", ""),
        ("2013/2014/2015", ""),
        ("03/04/2015", ""),
        ("13/13/2015", ""),
        ("5. Quartal 2015", ""),
        ("III. Halbjahr 2015", ""),
        ("2018 bis 2015", ""),
        ("bald bis 2015", ""),
        ("15", ""),
        ("٢٠١٥", ""),
        ("2015\n", ""),
        ("11.05.2015" + " " * 100_000, ""),
    ],
)
def test_other_forms_of_dates(text: str, meant: str) -> None:
    assert error(Date, text) == ("date", meant)
    if meant:
        assert accepted(Date, meant) == meant


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("31.02.2015", "no-such-day"),
        ("31. Juni 2015", "no-such-day"),
        ("2015-02-30", "no-such-day"),
        ("2014-01-01/2015-02-29", "no-such-day"),
        ("2015-13", "no-such-month"),
        ("30.17.2015", "no-such-month"),
        ("2015-00-10", "date"),
        ("0000-01-40", "date"),
    ],
)
def test_days_that_no_calendar_has(text: str, kind: str) -> None:
    assert error(Date, text) == (kind, "")


@pytest.mark.parametrize(
    "text", ["2011/2006", "2013-05/2013-04", "2014-01/2013", "2013/2012-12-31"]
)
def test_spans_end_after_they_begin(text: str) -> None:
    assert error(Date, text) == ("date-order", "")


@pytest.mark.parametrize(
    "text", ["0", "200", "34.5", "34.55", "rund 200", "knapp 3", "über 40", "mindestens 1.5"]
)
def test_quantities(text: str) -> None:
    assert accepted(Quantity, text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1.000", "1000"),
        ("1.000.000", "1000000"),
        ("1 000", "1000"),
        ("1,5", "1.5"),
        ("1.234,56", "1234.56"),
        ("26 %", "26"),
        ("26%", "26"),
        ("ca. 200", "rund 200"),
        ("ca 200", "rund 200"),
        ("etwa 1.200", "rund 1200"),
        ("mehr als 40", "über 40"),
        ("Über 40", "über 40"),
        ("rund 1.000", "rund 1000"),
        ("1.234.5", "1234.5"),
        ("1,234", ""),
        ("-3", ""),
        ("viele", ""),
        ("٣", ""),
        ("~80", "rund 80"),
        ("rd. 80", "rund 80"),
        ("20.000,-", "20000"),
        ("20.000,-- Euro", "20000"),
        ("20 000,– €", "20000"),
        ("1,2 Mio.", "1200000"),
        ("rund 1,25 Millionen Euro", "rund 1250000"),
        ("2 Mrd. €", "2000000000"),
        ("20 TEUR", "20000"),
        ("20T€", "20000"),
        ("1,2345 Tsd.", "1234.5"),
        ("rund 40.000 Tausend und mehr", ""),
        ("x" + " " * 100_000 + "%", ""),
    ],
)
def test_other_forms_of_quantities(text: str, meant: str) -> None:
    assert error(Quantity, text) == ("quantity", meant)
    if meant:
        assert accepted(Quantity, meant) == meant


@pytest.mark.parametrize(
    ("text", "meant", "unit"),
    [
        ("200 Personen", "200", "Personen"),
        ("Rund 200 Personen", "rund 200", "Personen"),
        ("ca. 1,2 Mio. Menschen", "rund 1200000", "Menschen"),
    ],
)
def test_what_is_counted_is_no_part_of_the_number(text: str, meant: str, unit: str) -> None:
    assert error(Quantity, text) == ("quantity-of", meant)
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Quantity).validate_python(text)
    assert caught.value.errors()[0]["ctx"]["unit"] == unit


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(("80-100", "quantity-range"), ("80 – 100 Personen", "quantity-range")),
        *(("80 bis 100", "quantity-range"), ("1.000 bis 1.200 Euro", "quantity-range")),
        *(("1 2-3", "quantity"), ("80 und 100", "quantity")),
        *(("???", "quantity-unknown"), ("k. A.", "quantity-unknown")),
    ],
)
def test_what_is_no_single_number(text: str, kind: str) -> None:
    assert error(Quantity, text) == (kind, "")


@pytest.mark.parametrize("text", ["laufend", "Fortlaufend", "dauerhaft"])
def test_what_goes_on_has_no_date(text: str) -> None:
    assert error(Date, text) == ("date-continuing", "")


def test_whole_numbers() -> None:
    assert [accepted(Whole, text) for text in ("0", "7", "120", "999999999")] == [
        *(0, 7, 120, 999999999)
    ]


@pytest.mark.parametrize(
    "value", ["007", "-1", "1.0", "1e3", "+1", "", " 1", "٣", "9" * 10, 7, ["1"]]
)
def test_nothing_else_is_a_whole_number(value: object) -> None:
    assert error(Whole, value) == ("whole-number", "")


def test_flags() -> None:
    assert accepted(Flag, "true") is True
    assert accepted(Flag, "false") is False


@pytest.mark.parametrize("value", ["yes", "True", "1", "ja", "t", True, ["true"], {"true": "x"}])
def test_nothing_else_is_a_flag(value: object) -> None:
    assert error(Flag, value) == ("flag", "")


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Text, ("x", " ä ", "😀"), ("", "  ", "\n\t", "\xa0")),
        (Id, ("a", "a-b", "2015", "kreis-herford-o-j"), ("", "A", "a_b", "-a", "a--b", "ä", "a\n")),
        (Ags, ("05", "059", "05158", "05954008"), ("5", "0515", "051580", "05 158", "٠٥", "05\n")),
        (Nuts, ("DE1", "DEA1C"), ("DE", "de1", "DEA1CX", "FR101")),
        (Sha256, ("0f" * 32,), ("0F" * 32, "0f" * 31, "")),
        (
            Url,
            ("https://a.de/b?c#d", "http://ä.de"),
            ("a.de", "ftp://a.de", "https://a b", "https://"),
        ),
    ],
)
def test_texts_with_a_form(kind: Any, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    for text in good:
        assert accepted(kind, text) == text
    for text in bad:
        assert error(kind, text) == ("string_pattern_mismatch", "")


def test_text_is_never_made_of_something_else() -> None:
    assert error(Text, 5)[0] == "string_type"
    assert error(Text, True)[0] == "string_type"
