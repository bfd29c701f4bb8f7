"""The day that a run takes for today."""

from datetime import date, datetime, timedelta

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli._today import today
from konzept_cli.messages import catalogue

WORDS = catalogue("en")


def test_the_day_may_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KONZEPT_TODAY", "2024-02-29")
    assert today(WORDS) == date(2024, 2, 29)


def test_else_it_is_the_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KONZEPT_TODAY", "")
    now = datetime.now().astimezone().date()
    assert now <= today(WORDS) <= now + timedelta(days=1)


def test_what_is_no_day_stops(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KONZEPT_TODAY", "heute")
    assert _run(["validate", "docs/beispiel", "--lang", "de"]) == 2
    assert capsys.readouterr().err == (
        "Fehler: KONZEPT_TODAY muss ein Tag sein, hier steht „heute“.\n"
        "Hilfe: Zum Beispiel: KONZEPT_TODAY=2027-01-31\n"
    )
