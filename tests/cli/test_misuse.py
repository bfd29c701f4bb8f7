"""What people mistype is answered in their language."""

import os
from pathlib import Path

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli._misuse import reworded
from konzept_cli.messages import catalogue

GERMAN = {
    ("lint", "--lang"): "Nach „--lang“ ist ein Wert nötig.",
    ("lint", "--col"): "Die Option „--col“ gibt es hier nicht. Ist „--color“ gemeint?",
    ("lint", "--nothing-like-it"): "Die Option „--nothing-like-it“ gibt es hier nicht.",
    ("lnt",): "Den Befehl „lnt“ gibt es nicht. Ist „lint“ gemeint?",
    ("prüfen",): "Den Befehl „prüfen“ gibt es nicht. Ist „validate“ gemeint?",
    ("lint", "--hilfe"): "Die Option „--hilfe“ gibt es hier nicht. Ist „--help“ gemeint?",
    ("xyz",): "Den Befehl „xyz“ gibt es nicht.",
    ("explain", "a", "b", "c"): "Hier wird nicht mehr erwartet: b c",
    ("show",): "Eine Angabe ist nötig: ID.",
    ("lint", "-statistics"): "Vor „statistics“ gehören zwei Bindestriche: --statistics",
    ("lint", "-output", "x"): "Vor „output“ gehören zwei Bindestriche: --output",
    ("report", "comparison", "-lang=en"): "Vor „lang“ gehören zwei Bindestriche: --lang=en",
    ("lint", "–fix"): "Vor „fix“ gehören zwei Bindestriche: --fix",
    ("lint", "—-fix"): "Vor „fix“ gehören zwei Bindestriche: --fix",
    ("lint", "--", "-fix"): "„-fix“ gibt es nicht.",
    ("lint", "-zzz"): "Die Option „-z“ gibt es hier nicht.",
    ("lint", "--quiet=1"): "„--quiet“ steht allein, ohne „=“ und Wert.",
    ("lint", "--lang", "fr"): "„fr“ ist bei „--lang“ nicht möglich. Möglich ist de oder en.",
}


@pytest.mark.parametrize("arguments", GERMAN)
def test_what_was_typed_is_answered_in_german(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run([*arguments]) == 2
    assert capsys.readouterr().err.splitlines()[0] == f"Fehler: {GERMAN[arguments]}"


def test_english_is_plain_too() -> None:
    message = "Invalid value for '--by': Value error, 'foo' is not one of 'topic', 'group'."
    assert reworded(message, catalogue("en")) == (
        "“foo” is not possible for “--by”. Possible: topic or group."
    )


def test_several_guesses_have_their_own_marks() -> None:
    message = "No such option: --re (Possible options: --retry, --rest)"
    assert reworded(message, catalogue("de")).endswith("Ist „--retry“ oder „--rest“ gemeint?")
    assert reworded(message, catalogue("en")).endswith("Is “--retry” or “--rest” meant?")


def test_what_is_not_known_is_shown_as_it_is() -> None:
    assert reworded("Something else.", catalogue("de")) == "Something else."


@pytest.mark.parametrize(
    "arguments",
    [
        ["schema", "-o", "there.json"],
        ["lint", "-o", "there.json"],
        ["lint", "--baseline", "there.json"],
        ["lint", "--show-settings", "there.json"],
        ["lint", "--sources", "."],
        ["list", "--root", "."],
        ["new", "Kreis Soest", "-o", "there.json"],
    ],
)
def test_no_file_is_looked_into_before_konzept_does(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    # Typer would say in English that a file cannot be read, even of one that is to be written.
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr("os.access", lambda _, mode: mode != os.R_OK)
    _run(arguments)
    assert "Invalid value" not in capsys.readouterr().err
