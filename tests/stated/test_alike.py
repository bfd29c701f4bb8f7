"""Which words are the same but for their spelling or their ending."""

import pytest

from konzept_cli.stated.alike import same_words, spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Interkulturelle Öffnung", "interkulturelle Öffnung"),
        ("Bildung/Ausbildung", "Bildung und Ausbildung"),
        ("Arbeit & Wirtschaft", "Arbeit sowie Wirtschaft"),
        ("Sport-Vereine", "Sportvereine"),
        ("Akteur*innen", "AkteurInnen"),
        ("Akteur:innen", "Akteur/-innen"),
        ("Akteur_innen", "Akteurinnen und Akteure"),
    ],
)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bildung", "Ausbildung"),
        ("Arbeit und Wirtschaft", "Wirtschaft und Arbeit"),
        ("Akteurinnen und Akteure", "Akteure"),
        ("Schülerinnen und Lehrer", "Schüler*innen"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Zugewanderte", "Zugewanderter", True),
        ("ausländische Wurzeln", "Menschen mit ausländischen Wurzeln", True),
        ("Menschen mit Migrationshintergrund", "Migrationshintergrund", True),
        ("Ausländer", "ausländische Wurzeln", False),
        ("Migrationshintergrund", "Zuwanderungsgeschichte", False),
        ("wir", "die", False),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same
    assert same_words(other, one) is same
