"""What districts are called."""

import pytest

from konzept_cli.repository import Register, respelt, same_name
from konzept_cli.repository.titles import bare_name, region, title

REGISTER = Register()


def official(ags: str) -> str:
    district = REGISTER.get(ags)
    assert district
    return title(district)


@pytest.mark.parametrize(
    ("ags", "expected"),
    [
        ("05974", "Kreis Soest"),
        ("01051", "Kreis Dithmarschen"),
        ("03159", "Landkreis Göttingen"),
        ("13072", "Landkreis Rostock"),
        ("05958", "Hochsauerlandkreis"),
        ("05962", "Märkischer Kreis"),
        ("05334", "Städteregion Aachen"),
        ("03241", "Region Hannover"),
        ("10041", "Regionalverband Saarbrücken"),
        ("05315", "Stadt Köln"),
        ("05122", "Stadt Solingen"),
        ("05914", "Stadt Hagen"),
        ("02000", "Stadt Hamburg"),
        ("02", "Land Hamburg"),
        ("10", "Saarland"),
        ("059", "Bezirksregierung Arnsberg"),
        ("066", "Regierungspräsidium Kassel"),
        ("091", "Regierung von Oberbayern"),
        ("093", "Regierung der Oberpfalz"),
        ("05974040", "Stadt Soest"),
        ("06435014", "Stadt Hanau"),
        ("05334024", "Gemeinde Roetgen"),
        ("09175127", "Markt Schwaben"),
        ("09172116", "Markt Berchtesgaden"),
        ("03151005", "Flecken Brome"),
        ("03360006", "Klosterflecken Ebstorf"),
        ("06631001", "Gemeinde Bad Salzschlirf"),
    ],
)
def test_the_kind_is_said_once(ags: str, expected: str) -> None:
    assert official(ags) == expected


def test_no_title_looks_like_a_slip_of_the_official_name() -> None:
    wrong = [
        title(one)
        for one in REGISTER.all()
        if not same_name(title(one), one.name) or respelt(title(one), one.name)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("ags", "expected"),
    [
        ("05974040", "Kreis Soest, Nordrhein-Westfalen"),
        ("05974", "Nordrhein-Westfalen"),
        ("059", "Nordrhein-Westfalen"),
        ("05", ""),
    ],
)
def test_where_a_district_lies(ags: str, expected: str) -> None:
    district = REGISTER.get(ags)
    assert district
    assert region(district, REGISTER) == expected


def test_additions_are_no_part_of_a_name() -> None:
    names = {one.ags: bare_name(one) for one in REGISTER.all()}
    assert names["05974040"] == "Soest"
    assert names["09776"] == "Lindau (Bodensee)"
    assert not [name for name in names.values() if "," in name]
