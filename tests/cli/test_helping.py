"""Pages of help, in the user's language and as wide as the window."""

import pytest

from konzept_cli.cli import _run

PAGE = """\
Aufruf: konzept schema [ART] [OPTIONEN]

Gibt das JSON Schema einer Art von Datei aus.

Damit erklärt ein Editor wie VS Code jeden Schlüssel,
schlägt die erlaubten Werte vor und zeigt Fehler beim
Schreiben.

Angaben
  ART  Art der Datei: Konzept, Themenverzeichnis
       (topics.yaml), Einstellungen (konzept.yaml) oder das
       Ergebnis einer Prüfung (--format json). Ohne Angabe:
       concept.

Optionen
  -o, --output DATEI  In diese Datei schreiben statt auf den
                      Bildschirm.
  --lang <de|en>      Sprache der Meldungen.
  --verbose           Bei Programmfehlern die Einzelheiten
                      zeigen.
  -h, --help          Diese Hilfe zeigen.
"""


def test_a_page(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert _run(["schema", "--help"]) == 0
    assert capsys.readouterr().out == PAGE


def test_long_names_stand_above_what_they_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert _run(["validate", "-h"]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("  --fail-on <error|warning|info|never>")
    assert lines[at + 1].strip().startswith("Ab welcher Schwere")


@pytest.mark.parametrize("columns", ["20", "40", "100", "500"])
def test_lines_fit(
    columns: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert _run(["--help"]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= max(min(int(columns), 100), 40)


@pytest.mark.parametrize("group", [[], ["report"]])
def test_commands_are_listed(group: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(group) == 2
    out, err = capsys.readouterr()
    assert out.startswith(f"{' '.join(['Aufruf: konzept', *group])} BEFEHL [OPTIONEN]")
    assert err == ""
