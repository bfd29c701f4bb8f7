"""The Länder and their keys."""

from konzept_cli.model import District
from konzept_cli.repository import Register
from konzept_cli.repository.lands import LANDS, land_of, lands


def test_the_register_has_every_land() -> None:
    found = lands(Register())
    assert list(found) == list(LANDS)
    assert {land.kind for land in found.values()} == {"land"}
    assert (found["05"].name, LANDS["05"]) == ("Nordrhein-Westfalen", "NW")
    assert len({land.nuts for land in found.values()}) == 16


def test_all_districts_of_the_register_lie_in_a_land() -> None:
    register = Register()
    for official in register.all():
        district = District(name="X", kind="kreis", ags=official.ags)
        assert land_of(district, register) == official.ags[:2]
    for official in register.all():
        if official.nuts:
            district = District(name="X", kind="kreis", nuts=official.nuts)
            assert land_of(district, register) == official.ags[:2], official


def test_a_district_without_keys_may_lie_anywhere() -> None:
    assert land_of(District(name="X", kind="quartier"), Register()) is None
