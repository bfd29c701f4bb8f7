"""`konzept report comparison`, end to end."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(autouse=True)
def _own_concepts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_html_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "vergleich.html"
    assert _run(["report", "comparison", "-o", str(target)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Geschrieben: ")
    assert target.read_text(encoding="utf-8").startswith('<!DOCTYPE html>\n<html lang="de"')


def test_markdown_goes_to_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["report", "comparison", "--format", "md", "--lang", "en"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("# ")
    assert err == ""


def test_json_is_the_same_view(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["report", "comparison", "--format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert content["language"] == "de"
    assert len(content["sources"]) >= 4


def test_chosen_concepts_and_roles(capsys: pytest.CaptureFixture[str]) -> None:
    ids = ["kreis-mettmann-2015", "kreis-herford-o-j"]
    assert _run(["report", "comparison", *ids, "--format", "md", "--roles", "action_field"]) == 0
    out = capsys.readouterr().out
    assert "Kreis Mettmann" in out
    assert "Ennepe-Ruhr-Kreis" not in out


def test_a_report_is_german_unless_asked_otherwise(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KONZEPT_LANG")
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert _run(["report", "comparison", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["language"] == "de"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["kreis-metman-2015"], "Gemeint ist wohl: kreis-mettmann-2015"),
        (["--roles", "action-feld"], "Gemeint ist wohl: action_field"),
        (["--root", "no-such-folder"], "„no-such-folder“ gibt es nicht"),
    ],
)
def test_what_is_not_known(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["report", "comparison", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_a_target_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert _run(["report", "comparison", "-o", str(tmp_path / "file" / "report.html")]) == 2
    assert "lässt sich nicht schreiben" in capsys.readouterr().err
    assert (tmp_path / "file").read_text(encoding="utf-8") == "x"


def test_broken_files_are_named_and_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "concepts").mkdir()
    name = "kreis-herford-o-j.yaml"
    (tmp_path / "concepts" / name).write_bytes((ROOT / "concepts" / name).read_bytes())
    (tmp_path / "concepts/broken.yaml").write_text("a: [", encoding="utf-8")
    assert _run(["report", "comparison", "--root", str(tmp_path), "--format", "md"]) == 0
    assert "concepts/broken.yaml" in capsys.readouterr().err
    assert _run(["report", "comparison", "broken", "--root", str(tmp_path)]) == 2
    assert "lässt sich nicht lesen (concepts/broken.yaml)" in capsys.readouterr().err


def test_without_a_vocabulary_there_is_no_comparison(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "concepts").mkdir()
    name = "kreis-herford-o-j.yaml"
    (tmp_path / "concepts" / name).write_bytes((ROOT / "concepts" / name).read_bytes())
    (tmp_path / "topics.yaml").write_text("topics: x\n", encoding="utf-8")
    assert _run(["report", "comparison", "--root", str(tmp_path)]) == 2
    assert "topics.yaml" in capsys.readouterr().err
