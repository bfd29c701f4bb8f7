"""DIN 5007-1: the order of German words."""

import pytest

from konzept_cli.collation import collation_key, without_kind


def test_words_come_in_german_order() -> None:
    words = [
        *("Aachen", "Ahaus", "Ähre", "Alter", "Arbeit", "Ärzte", "Äxte", "Bildung", "Bürger"),
        *("Busse", "Buße", "Ennepe-Ruhr-Kreis", "Essen", "Maß", "masse", "Ödland", "Ofen"),
        *("Öffnung", "Sprache", "Straße", "Strassen", "Übergang", "Unna", "Zusammenleben"),
    ]
    by_code_point = sorted(words)
    assert by_code_point != words
    assert sorted(by_code_point, key=collation_key) == words


def test_case_and_marks_decide_where_all_else_is_equal() -> None:
    assert sorted(["müller", "Muller", "muller", "Müller"], key=collation_key) == [
        *("Muller", "Müller", "muller", "müller")
    ]


def test_a_capital_sharp_s_and_decomposed_umlauts_are_letters_too() -> None:
    assert collation_key("GROẞE")[0] == collation_key("grosse")[0]
    assert collation_key("O\u0308ffnung")[0] == collation_key("Öffnung")[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kreis Mettmann", "Mettmann"),
        ("Landkreis Lindau", "Lindau"),
        ("Kreis der Mitte", "Mitte"),
        ("Bezirksregierung Arnsberg", "Arnsberg"),
        ("Landeshauptstadt München", "München"),
        ("Hansestadt Lübeck", "Lübeck"),
        ("stadt Essen", "Essen"),
        ("Städteregion Aachen", "Aachen"),
        ("Ennepe-Ruhr-Kreis", "Ennepe-Ruhr-Kreis"),
        ("Kreis", "Kreis"),
        ("Stadtlohn", "Stadtlohn"),
        ("Kreuztal", "Kreuztal"),
    ],
)
def test_a_district_sorts_without_its_kind(name: str, expected: str) -> None:
    assert without_kind(name) == expected
