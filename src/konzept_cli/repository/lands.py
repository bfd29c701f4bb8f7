"""Which Land a district lies in."""

from collections.abc import Mapping

from konzept_cli.model import District
from konzept_cli.repository.register import OfficialDistrict, Register

LANDS: Mapping[str, str] = {
    "01": "SH",
    "02": "HH",
    "03": "NI",
    "04": "HB",
    "05": "NW",
    "06": "HE",
    "07": "RP",
    "08": "BW",
    "09": "BY",
    "10": "SL",
    "11": "BE",
    "12": "BB",
    "13": "MV",
    "14": "SN",
    "15": "ST",
    "16": "TH",
}
"""The official keys of the Länder, which begin those of all that lies in them, with the letters of
ISO 3166-2:DE."""


def lands(register: Register) -> Mapping[str, OfficialDistrict]:
    """The Länder by their official key, in its order."""
    return {key: found for key in LANDS if (found := register.get(key))}


def land_of(district: District, register: Register) -> str | None:
    """The official key of the district's Land, by its own official key, else by its NUTS code;
    `None` where neither says it."""
    if district.ags and district.ags[:2] in LANDS:
        return district.ags[:2]
    nuts = district.nuts
    if not nuts:
        return None
    return next((key for key, land in lands(register).items() if nuts.startswith(land.nuts)), None)
