"""`konzept validate` and `konzept lint`, end to end: exit code, standard output and error."""

import io
import json
import sys
from pathlib import Path

import pytest

from konzept_cli.cli import _run

GOOD = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept, snapshot: k.txt}]
goals: [{label: Teilhabe}]
"""
BAD = GOOD.replace("title: Int", "titel: Int")
WARNED = GOOD.replace('"2024"', "2024-05-01")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "concepts").mkdir()
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/k.txt").write_text("Ziel: Teilhabe.", encoding="utf-8")
    (tmp_path / "concepts/good.yaml").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_clean(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["validate"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "1 Datei geprüft: keine Fehler. 1 Bezeichnung oder Zitat steht so in der Quelle.\n"
    )


def test_an_error_is_exit_code_1_and_hides_no_other_file(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/bad.yaml").write_text(BAD, encoding="utf-8")
    (repository / "concepts/list.yaml").write_text("- a\n", encoding="utf-8")
    assert _run(["validate", "--format", "concise", "--lang", "en"]) == 1
    out, err = capsys.readouterr()
    assert out == (
        "concepts/bad.yaml:2:1: error[unknown-key] There is no key “titel” in this place.\n"
        "concepts/list.yaml:1:1: error[not-a-record] The file begins with a list; keys such as "
        "“title:” are expected.\n"
    )
    assert err.startswith("3 files checked: 2 errors. For 1 of them it says what to change.")


def test_only_findings_in_the_path_are_reported(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/bad.yaml").write_text(BAD, encoding="utf-8")
    assert _run(["validate", "concepts/good.yaml"]) == 0
    assert _run(["validate", "concepts/bad.yaml", "--quiet"]) == 1
    out, err = capsys.readouterr()
    assert "unknown-key" in out
    assert err.count("Datei geprüft") == 1


def test_the_current_folder_may_lie_inside(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/bad.yaml").write_text(BAD, encoding="utf-8")
    monkeypatch.chdir(repository / "concepts")
    assert _run(["validate", "--format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("concepts/bad.yaml:2:1: ")


def test_lint_has_warnings_and_validate_has_not(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/good.yaml").write_text(WARNED, encoding="utf-8")
    assert _run(["validate"]) == 0
    assert capsys.readouterr().out == ""
    assert _run(["lint"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Warnung[ambiguous-scalar]")
    assert "keine Fehler, 1 Warnung. Was zu ändern ist, steht dabei." in err


@pytest.mark.parametrize(
    ("fail_on", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)]
)
def test_fail_on(repository: Path, fail_on: str, code: int) -> None:
    (repository / "concepts/good.yaml").write_text(WARNED, encoding="utf-8")
    assert _run(["lint", "--fail-on", fail_on]) == code


def test_sources_that_are_not_at_hand_are_told_once(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "sources/k.txt").unlink()
    assert _run(["validate"]) == 0
    out, err = capsys.readouterr()
    assert out.count("source-not-at-hand") == 1
    assert "nicht geprüft: 1 Bezeichnung." in out
    assert "1 Hinweis" in err
    assert "blieb ungeprüft" in err


def test_sources_from_option_variable_and_configuration(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "sources").rename(repository / "texte")
    assert _run(["validate", "--sources", "texte"]) == 0
    monkeypatch.setenv("KONZEPT_SOURCES", "texte")
    assert _run(["validate"]) == 0
    monkeypatch.delenv("KONZEPT_SOURCES")
    (repository / "konzept.yaml").write_text("sources: texte\n", encoding="utf-8")
    assert _run(["validate"]) == 0
    assert capsys.readouterr().out == ""
    assert _run(["validate", "--sources", "nowhere"]) == 2
    assert "„nowhere“" in capsys.readouterr().err


def test_json_is_whole_for_a_clean_run_and_goes_to_a_file(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["validate", "--format", "json", "-o", "out/checked.json"]) == 0
    assert capsys.readouterr().out == ""
    content = json.loads((repository / "out/checked.json").read_text(encoding="utf-8"))
    assert content["summary"]["verified"] == 1
    assert content["diagnostics"] == []


def test_checks_write_nothing(repository: Path) -> None:
    (repository / "concepts/bad.yaml").write_text(BAD, encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
    _run(["lint"])
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*")} == before


def test_standard_input(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    name = ["--stdin-filename", "concepts/good.yaml"]
    assert _run(["validate", "-", *name, "--format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("concepts/good.yaml:2:1: Fehler[unknown-key]")
    assert _run(["validate", "-"]) == 2
    assert "--stdin-filename" in capsys.readouterr().err


def test_a_file_with_a_second_ending_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "concepts").mkdir()
    (tmp_path / "concepts" / "kreis-soest-2024.yaml.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert _run(["validate", "--lang", "de"]) == 2
    assert capsys.readouterr().err.startswith(
        "„kreis-soest-2024.yaml.txt“ wird nicht geprüft, weil der Name nicht auf .yaml endet. "
        "Benennen Sie die Datei um in „kreis-soest-2024.yaml“.\n"
    )
    assert _run(["validate", "--quiet", "--allow-empty"]) == 0
    assert capsys.readouterr().err == ""


def test_nothing_to_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run(["validate"]) == 2
    assert "keine Konzepte" in capsys.readouterr().err
    assert _run(["validate", "--allow-empty"]) == 0


def test_paths_that_are_not_there(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["validate", "concept"]) == 2
    assert "Gemeint ist wohl „concepts“" in capsys.readouterr().err
    assert _run(["validate", "zzz"]) == 2
    assert "Hilfe" not in capsys.readouterr().err
    assert _run(["validate", "no/such/place"]) == 2
    assert "„no/such/place“ gibt es nicht" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("konzepte", "concepts"),
        ("Konzept", "concepts"),
        ("Conzepte", "concepts"),
        ("konzepte/good.yaml", "concepts/good.yaml"),
        ("konzepte/gud.yaml", "concepts/good.yaml"),
    ],
)
def test_the_folder_by_its_german_name(
    repository: Path, capsys: pytest.CaptureFixture[str], typed: str, meant: str
) -> None:
    assert _run(["validate", typed]) == 2
    said = f"Fehler: „{typed}“ gibt es nicht.\nHilfe: Gemeint ist wohl „{meant}“.\n"
    assert capsys.readouterr().err == said


def test_no_folder_of_that_name_is_made_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run(["validate", "konzepte"]) == 2
    assert capsys.readouterr().err == "Fehler: „konzepte“ gibt es nicht.\n"
    assert _run(["validate", "konzepte/a.yaml"]) == 2
    assert capsys.readouterr().err == "Fehler: „konzepte/a.yaml“ gibt es nicht.\n"


def test_two_repositories_at_once(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other")
    assert _run(["validate", "concepts", str(other)]) == 2
    assert "verschiedenen Verzeichnissen" in capsys.readouterr().err


def test_the_root_itself_and_a_folder_in_it(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/nrw").mkdir()
    (repository / "concepts/nrw/bad.yaml").write_text(BAD, encoding="utf-8")
    assert _run(["validate", str(repository)]) == 1
    assert _run(["validate", "concepts/nrw"]) == 1
    assert capsys.readouterr().err.count("1 Datei geprüft") == 1


@pytest.mark.parametrize("content", [b"sources: [a, b]\n", b"lang: fr\n", b"\xff\n"])
def test_a_broken_configuration_has_a_place(
    content: bytes, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "konzept.yaml").write_bytes(content)
    assert _run(["validate"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "konzept.yaml:1:" in err
    assert "konzept.yaml lässt sich so nicht verwenden" in err


def test_a_configuration_that_cannot_be_read(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "konzept.yaml").symlink_to(repository / "nowhere.yaml")
    (repository / "konzept.yaml").unlink()
    outside = repository.parent / "elsewhere.yaml"
    outside.write_text("lang: en\n", encoding="utf-8")
    (repository / "konzept.yaml").symlink_to(outside)
    assert _run(["validate"]) == 2
    assert "konzept.yaml:1:1" in capsys.readouterr().err


def test_configuration_chooses_the_language(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KONZEPT_LANG")
    (repository / "konzept.yaml").write_text("lang: en\n", encoding="utf-8")
    assert _run(["validate"]) == 0
    assert "no errors" in capsys.readouterr().err


def test_colours_only_where_they_are_wanted(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/bad.yaml").write_text(BAD, encoding="utf-8")
    _run(["validate", "--color", "always"])
    assert "\x1b[" in capsys.readouterr().out
    _run(["validate", "--color", "never"])
    assert "\x1b[" not in capsys.readouterr().out
    _run(["validate", "--color", "always", "-o", "report.txt"])
    assert "\x1b[" not in (repository / "report.txt").read_text(encoding="utf-8")


def test_an_id_in_place_of_a_file(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    (repository / "concepts" / "kreis-a-2024.yaml").write_text("schema: 1\n", encoding="utf-8")
    assert _run(["validate", "kreis-a-2024"]) == 2
    assert "„concepts/kreis-a-2024.yaml“" in capsys.readouterr().err


def test_standard_input_is_read_once(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))
    assert _run(["validate", "-", "-", "--stdin-filename", "concepts/good.yaml"]) == 0
    assert "1 Datei geprüft: keine Fehler." in capsys.readouterr().err
