"""What a district of the register is called when its kind is said too."""

import re

from konzept_cli.repository.register import OfficialDistrict, Register

# Only here a Kreis is not a Landkreis: Schleswig-Holstein and Nordrhein-Westfalen.
_KREIS = ("01", "05")
# Names that say by themselves what they are: Hochsauerlandkreis, Region Hannover.
_SAYS_ITS_KIND = re.compile(r"kreis|^(?:Region|Städteregion|Regionalverband)\b", re.IGNORECASE)
# The authority that issues papers for an administrative region, by state.
_AUTHORITIES = {
    "05": "Bezirksregierung",
    "06": "Regierungspräsidium",
    "08": "Regierungspräsidium",
    "09": "Regierung von",
}
_TOWN = re.compile(r"stadt|\bSt\b|\bGKSt|\bKrst", re.IGNORECASE)


def is_town(district: OfficialDistrict) -> bool:
    """Whether it calls itself a Stadt."""
    return district.kind == "kreisfreie-stadt" or bool(_TOWN.search(_addition(district)))


def bare_name(district: OfficialDistrict) -> str:
    """The name without what the register adds to it: Soest for `Soest, Stadt`."""
    # The register's Hagen has lost the comma before its addition.
    return district.name.partition(",")[0].removesuffix(" der FernUniversität")


def title(district: OfficialDistrict) -> str:
    """Kreis Soest, Stadt Soest, Landkreis Göttingen, Bezirksregierung Arnsberg."""
    name, state = bare_name(district), district.ags[:2]
    if district.kind == "land":
        return name if name == "Saarland" else f"Land {name}"
    if district.kind == "regierungsbezirk":
        return f"{_AUTHORITIES[state]} {name}".replace("von Oberpfalz", "der Oberpfalz")
    if district.kind == "kreis":
        word = "Kreis" if state in _KREIS else "Landkreis"
        return name if _SAYS_ITS_KIND.search(name) else f"{word} {name}"
    word = "Stadt" if is_town(district) else _municipality(district)
    return name if name.startswith(f"{word} ") else f"{word} {name}"


def _municipality(district: OfficialDistrict) -> str:
    addition = _addition(district)
    if addition == "M":
        return "Markt"
    return addition if re.fullmatch(r"\w*[Ff]lecken|Marktgemeinde", addition) else "Gemeinde"


def _addition(district: OfficialDistrict) -> str:
    return district.name.partition(",")[2].strip()


def region(district: OfficialDistrict, register: Register) -> str:
    """Where it lies: `Kreis Soest, Nordrhein-Westfalen`; empty for a state."""
    keys = [district.ags[:5]] * (len(district.ags) == 8) + [district.ags[:2]]
    around = [register.get(key) for key in keys if key != district.ags]
    return ", ".join(
        one.name if one.kind == "land" else title(one) for one in around if one is not None
    )
