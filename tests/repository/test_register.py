"""The official register of German districts."""

import pytest

from konzept_cli.repository import OfficialDistrict, Register, same_name

REGISTER = Register()


@pytest.mark.parametrize(
    "district",
    [
        OfficialDistrict("01", "land", "Schleswig-Holstein", "DEF", ""),
        OfficialDistrict("05158", "kreis", "Mettmann", "DEA1C", ""),
        OfficialDistrict("059", "regierungsbezirk", "Arnsberg", "DEA5", ""),
        OfficialDistrict("01051011", "gemeinde", "Brunsbüttel, Stadt", "", ""),
    ],
    ids=lambda district: district.ags,
)
def test_districts_are_found_by_key(district: OfficialDistrict) -> None:
    assert REGISTER.get(district.ags) == district


@pytest.mark.parametrize("ags", ["", "ags", "00", "0515", "99999999", "05158,kreis", "\n01", "#"])
def test_what_is_no_key_is_not_found(ags: str) -> None:
    assert REGISTER.get(ags) is None


def test_all_districts_come_by_key_without_the_header() -> None:
    districts = list(REGISTER.all())
    assert districts[0].ags == "01"
    assert [district.ags for district in districts] == sorted(
        district.ags for district in districts
    )
    assert all(district.ags.isdigit() and district.name for district in districts)
    assert all(
        REGISTER.get(district.ags) == district for district in districts[:: len(districts) // 50]
    )
    assert REGISTER.get(districts[-1].ags) == districts[-1]


@pytest.mark.parametrize(
    ("name", "kind", "ags", "meant"),
    [
        ("Kreis Mettmann", "kreis", "05185", ("05158",)),
        ("Brunsbüttel", "gemeinde", "1", ("01051011",)),
        ("Nirgendwo", "kreis", "05185", ("05158",)),
        ("Nirgendwo", "quartier", "05158", ()),
    ],
)
def test_the_key_that_is_meant(name: str, kind: str, ags: str, meant: tuple[str, ...]) -> None:
    assert REGISTER.meant(name, kind, ags) == meant


def test_of_many_districts_of_one_name_three_are_meant() -> None:
    meant = REGISTER.meant("Neustadt", "gemeinde", "")
    assert len(meant) <= 3


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kreis Mettmann", "Mettmann", True),
        ("Landkreis Lindau", "Lindau (Bodensee)", True),
        ("Stadt Brunsbüttel", "Brunsbüttel, Stadt", True),
        ("Bezirksregierung Arnsberg", "Arnsberg", True),
        ("Ennepe-Ruhr-Kreis", "Ennepe-Ruhr-Kreis", True),
        ("Mettmann", "Herford", False),
        ("", "Herford", False),
        ("Herford", "(…)", False),
    ],
)
def test_names_of_the_same_district(one: str, other: str, *, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    ("name", "kind", "same"),
    [
        ("Stadt Soest", "kreis", False),
        ("Stadt Soest", "gemeinde", True),
        ("Kreis Soest", "kreis", True),
        ("Landkreis Soest", "gemeinde", False),
        ("Soest", "kreis", True),
    ],
)
def test_a_name_may_say_another_kind(name: str, kind: str, same: bool) -> None:
    assert same_name(name, "Kreis Soest", kind) is same
