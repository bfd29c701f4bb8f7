"""Colours stay on the screen; the language is the user's."""

import pytest
from rich.text import Text

from konzept_cli.cli._language import before_parsing, of_system
from konzept_cli.cli._output import draw, emit
from konzept_cli.messages import catalogue

WORDS = catalogue("de")


def test_user_text_is_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    draw("[bold]x[/y] :smile:\n")
    emit(Text("[red]", "bold"), None, WORDS)
    assert capsys.readouterr().out == "[bold]x[/y] :smile:\n[red]"


def test_language_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "KONZEPT_LANG"):
        monkeypatch.delenv(name, raising=False)
    assert of_system() == "de"
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert of_system() == "en"
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert of_system() == "de"
    assert before_parsing(["validate", "--lang", "en"]).language == "en"
    assert before_parsing(["validate", "--lang=en"]).language == "en"
    assert before_parsing(["validate", "--lang"]).language == "de"


def test_language_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("locale.getlocale", lambda: ("English_United Kingdom", "1252"))
    assert of_system() == "en"
