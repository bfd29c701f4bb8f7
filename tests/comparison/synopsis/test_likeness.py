"""Sentences that say nearly the same."""

import pytest

from konzept_cli.comparison.synopsis.likeness import likeness, near, stems


def test_stems_are_longer_words_without_endings() -> None:
    assert stems("Die Kinder sprechen mit Ärztinnen") == {"kind", "sprech", "ärzt"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sprachpaten in jeder Kita", "Sprachpaten in jeder Kita", 1.0),
        ("Alle Kinder lernen schwimmen", "Alle Kinder lernen tanzen", 0.75),
        # One word in common is too little, unless there is only one.
        ("Kinder lernen schwimmen", "Kinder gehen einkaufen", 0.0),
        ("Lesefest", "Großes Lesefest", 2 / 3),
        ("", "", 0.0),
        ("zu da", "ab an", 0.0),
    ],
)
def test_likeness(one: str, other: str, expected: float) -> None:
    assert likeness(stems(one), stems(other)) == pytest.approx(expected)


def test_each_others_nearest() -> None:
    older = {0: "Betriebe bieten Praktika für Jugendliche an", 1: "Vereine öffnen ihre Türen"}
    newer = {5: "Die Vereine im Kreis öffnen ihre Türen", 6: "Kitas werden größer"}
    assert near(older, newer) == [(1, 5)]
    assert near(newer, older) == [(5, 1)]


def test_two_that_are_as_near_are_not_told_apart() -> None:
    older = {0: "Vereine öffnen ihre Türen"}
    newer = {5: "Vereine öffnen ihre Türen weit", 6: "Vereine öffnen ihre Türen ganz"}
    assert near(older, newer) == []


def test_words_that_are_everywhere_say_nothing() -> None:
    older = dict.fromkeys(range(30), "Vereine öffnen ihre Türen")
    assert near(older, {100: "Vereine öffnen ihre Türen"}) == []
