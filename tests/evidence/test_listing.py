"""Where the fields of an enumeration can be cut in another way."""

import pytest

from konzept_cli.evidence.listing import recuts

FIELDS = ["Sprache", "Wirtschaft, Arbeit und Ausbildung", "Gesundheit und Alter", "Kultur/Sport"]


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("Felder sind Sprache, Wirtschaft, Arbeit und Ausbildung sowie Kultur/Sport.", {1: ","}),
        ("Wirtschaft, Arbeit und Ausbildung, Sprache", {1: ","}),
        ("Wirtschaft, Arbeit und Ausbildung, Sprachen", {}),
        ("Muttersprache, Wirtschaft, Arbeit und Ausbildung", {}),
        ("Sprache; Wirtschaft, Arbeit und Ausbildung; Gesundheit und Alter", {}),
        ("Sprache, Gesundheit und Alter.", {2: "und"}),
        ("Sprache, Gesundheit und Alter", {2: "und"}),
        ("Sprache, Gesundheit und Alter sowie Kultur/Sport", {}),
        ("Sprache, Gesundheit und Alter, Kultur/Sport", {}),
        ("Sprache und Gesundheit und Alter", {2: "und"}),
        ("nicht nur Sport, Gesundheit und Alter.", {}),
        ("Sprache/Kultur/Sport", {3: "/"}),
        ("Gesundheit und Alter. Sprache,\nGesundheit und\nAlter.", {2: "und"}),
        ("Sprache, Gesundheit und Altersvorsorge, Gesundheit und Alter im Kreis", {}),
        # A heading shows the unit.
        ("Sprache, Gesundheit und Alter.\n\n3.1 Gesundheit und Alter\nText", {}),
        ("Sprache, Gesundheit und Alter.\n- Gesundheit und Alter\n", {}),
        ("Sprache, Gesundheit und Alter.\nHandlungsfeld 3: Gesundheit und Alter", {}),
        ("Sprache, Gesundheit und Alter.\nIV. Gesundheit und Alter", {}),
        ("Sprache, Gesundheit und Alter.\nThema ist Gesundheit und Alter", {2: "und"}),
    ],
)
def test_recuts(text: str, cuts: dict[int, str]) -> None:
    assert dict(recuts(FIELDS, [text])) == cuts


def test_any_text_may_tell() -> None:
    list_, heading = "Sprache, Gesundheit und Alter.", "Gesundheit und Alter\n"
    assert dict(recuts(FIELDS, ["", list_])) == {2: "und"}
    assert dict(recuts(FIELDS, [list_, heading])) == {}
    assert dict(recuts(FIELDS, [])) == {}
    assert dict(recuts(["Sprache", "Arbeit"], ["Sprache, Arbeit"])) == {}
