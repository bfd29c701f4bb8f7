"""Names and keys as people type them."""

import pytest

from konzept_cli.repository import Register
from konzept_cli.repository.lookup import Lookup
from konzept_cli.repository.titles import title

REGISTER = Register()
LOOKUP = Lookup(REGISTER)


@pytest.mark.parametrize(
    ("typed", "ags"),
    [
        ("Kreis Soest", "05974"),
        ("kreis soest", "05974"),
        ("Kreis-Soest", "05974"),
        ("KREIS  SOEST", "05974"),
        ("Soest, Kreis", "05974"),
        ("Soest (Kreis)", "05974"),
        ("der Kreis Soest", "05974"),
        ("05974", "05974"),
        ("05 974", "05974"),
        ("5974", "05974"),
        ("DEA5B", "05974"),
        ("dea5b", "05974"),
        ("Stadt Soest", "05974040"),
        ("05974040", "05974040"),
        ("Ennepe-Ruhr", "05954"),
        ("Ennepe Ruhr Kreis", "05954"),
        ("Ennepe-Ruhr-Kreis", "05954"),
        ("Hochsauerland", "05958"),
        ("Märkischer", "05962"),
        ("Maerkischer Kreis", "05962"),
        ("Bergischer Kreis", "05378"),
        ("StädteRegion Aachen", "05334"),
        ("Staedteregion Aachen", "05334"),
        ("Kreis Aachen", "05334"),
        ("Stadt Aachen", "05334002"),
        ("Landkreis Göttingen", "03159"),
        ("Stadt Goettingen", "03159016"),
        ("Kreis Göttingen", "03159"),
        ("Region Hannover", "03241"),
        ("Landkreis Rostock", "13072"),
        ("Stadt Arnsberg", "05958004"),
        ("Bezirksregierung Arnsberg", "059"),
        ("Regierungsbezirk Arnsberg", "059"),
        ("Regierung der Oberpfalz", "093"),
        ("Freie und Hansestadt Hamburg", "02000"),
        ("Land Hamburg", "02"),
        ("Nordrhein-Westfalen", "05"),
        ("Freistaat Bayern", "09"),
        ("Frankfurt am Main", "06412"),
        ("Frankfurt/Oder", "12053"),
        ("Halle (Saale)", "15002"),
        ("Stadt Oldenburg (Oldenburg)", "03403"),
        ("An der Poststraße", "15084012"),
        ("Landkreis Mühldorf am Inn", "09183"),
        ("Markt Schwaben", "09175127"),
        ("Rhein-Kreis-Neuss", "05162"),
    ],
)
def test_one_district_is_meant(typed: str, ags: str) -> None:
    found = LOOKUP.search(typed)
    assert ([one.ags for one in found.districts], found.certain) == ([ags], True)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("Soest", ["Kreis Soest", "Stadt Soest"]),
        ("Steinfurt", ["Kreis Steinfurt", "Stadt Steinfurt"]),
        ("Göttingen", ["Landkreis Göttingen", "Stadt Göttingen"]),
        ("Arnsberg", ["Stadt Arnsberg", "Bezirksregierung Arnsberg"]),
        ("Aachen", ["Städteregion Aachen", "Stadt Aachen"]),
        ("Hannover", ["Region Hannover", "Stadt Hannover"]),
        ("Hamburg", ["Stadt Hamburg", "Land Hamburg"]),
        ("Frankfurt", ["Stadt Frankfurt am Main", "Stadt Frankfurt (Oder)"]),
        ("Essen", ["Stadt Essen", "Gemeinde Essen (Oldenburg)"]),
        (
            "Oldenburg",
            [
                "Landkreis Oldenburg",
                "Stadt Oldenburg (Oldenburg)",
                "Stadt Oldenburg in Holstein",
            ],
        ),
        ("Neuenkirchen", ["Gemeinde Neuenkirchen"] * 11),
    ],
)
def test_several_districts_can_be_meant(typed: str, titles: list[str]) -> None:
    found = LOOKUP.search(typed)
    assert ([title(one) for one in found.districts], found.certain) == (titles, True)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("Kreis Mettman", ["Kreis Mettmann"]),
        ("Mettman", ["Kreis Mettmann", "Stadt Mettmann", "Markt Metten"]),
        ("Recklinghasuen", ["Kreis Recklinghausen", "Stadt Recklinghausen"]),
        ("Enepe-Ruhr-Kreis", ["Ennepe-Ruhr-Kreis"]),
        ("Landkreis Dortmund", ["Stadt Dortmund"]),
        ("Gemeinde Soest", ["Kreis Soest", "Stadt Soest"]),
        ("Kreis Dortmunt", ["Stadt Dortmund"]),
        ("Frankfurt a.M.", ["Stadt Frankfurt am Main", "Stadt Frankfurt (Oder)"]),
        ("Xyzq", []),
        ("x" * 5000, []),
        ("Kreis", []),
        ("!!!", []),
        ("", []),
    ],
)
def test_slips_are_not_certain(typed: str, titles: list[str]) -> None:
    found = LOOKUP.search(typed)
    assert ([title(one) for one in found.districts], found.certain) == (titles, False)


@pytest.mark.parametrize("typed", ["05999", "0", "123456789012", "9" * 5000])
def test_keys_that_there_are_not(typed: str) -> None:
    assert LOOKUP.search(typed).districts == ()


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("Steinfurt", "kreis", ["Kreis Steinfurt"]),
        ("Steinfurt", "gemeinde", ["Stadt Steinfurt"]),
        ("Arnsberg", "regierungsbezirk", ["Bezirksregierung Arnsberg"]),
        ("Steinfurt", "quartier", []),
    ],
)
def test_a_kind_narrows(typed: str, kind: str, expected: list[str]) -> None:
    assert [title(one) for one in LOOKUP.search(typed, kind).districts] == expected


def test_every_title_leads_to_its_district() -> None:
    lost = []
    for number, one in enumerate(REGISTER.all()):
        if one.kind != "gemeinde" or number % 500 == 0:
            found = LOOKUP.search(title(one))
            alone = one.kind == "gemeinde" or found.districts == (one,)
            lost += [] if found.certain and one in found.districts and alone else [title(one)]
    assert lost == []
