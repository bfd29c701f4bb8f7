"""Files are whole or not there; colours stay on the screen."""

from pathlib import Path

import pytest
from rich.text import Text

from konzept_cli.cli._language import before_parsing, of_system
from konzept_cli.cli._output import draw, emit, write_file
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import catalogue

WORDS = catalogue("de")


def test_missing_folders_are_made(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.txt"
    write_file(target, "ä\n", WORDS)
    assert target.read_bytes() == b"\xc3\xa4\n"
    assert [path.name for path in target.parent.iterdir()] == ["b.txt"]
    assert target.stat().st_mode & 0o777 == 0o644


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o600)
    write_file(target, "new", WORDS)
    assert target.read_text(encoding="utf-8") == "new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(KonzeptError) as stopped:
        write_file(tmp_path, "x", WORDS)
    assert "lässt sich nicht schreiben" in stopped.value.message
    assert stopped.value.hint


def test_what_was_there_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(KonzeptError, match="No space left"):
        write_file(target, "new", WORDS)
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


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


def test_a_yaml_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "kreis.yaml"
    target.write_text("title: x\n", encoding="utf-8")
    with pytest.raises(KonzeptError, match="wird nicht überschrieben"):
        write_file(target, "{}", WORDS)
    assert target.read_text(encoding="utf-8") == "title: x\n"
    write_file(tmp_path / "new.yaml", "{}", WORDS)
