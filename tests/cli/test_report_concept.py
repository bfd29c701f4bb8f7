"""`konzept report concept`, end to end."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

PAPERS = Path(__file__).parent.parent / "papers"
NAME = "kreis-wiesenau-2013"


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert _run(["report", "concept", "--root", str(PAPERS), *arguments]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "begins"),
    [("p.html", '<!DOCTYPE html>\n<html lang="de"'), ("p.md", "# Integrationskonzept\n")],
)
def test_a_file_has_the_form_of_its_ending(
    name: str, begins: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    assert report(capsys, NAME, "-o", str(target)) == ""
    assert target.read_text(encoding="utf-8").startswith(begins)
    assert _run(["report", "concept", NAME, "--root", str(PAPERS), "-o", f"{target}.csv"]) == 2


def test_markdown_and_json_are_of_one_view(capsys: pytest.CaptureFixture[str]) -> None:
    page = report(capsys, f"{NAME}.yaml", "--format", "md", "--lang", "en")
    command = f"konzept report concept {NAME} --lang en"
    assert f"`{command}`" in page
    view = json.loads(report(capsys, NAME, "--format", "json", "--lang", "en"))
    assert (view["schema_version"], view["command"]) == (1, command)
    assert view["cover"]["about"] in page


def test_quotes_are_held_against_the_sources_that_are_at_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = report(capsys, NAME, "--format", "md")
    assert " – geprüft" in page
    page = report(capsys, NAME, "--format", "md", "--sources", str(tmp_path))
    assert "lagen die Texte der Quellen nicht vor" in page
    assert " – geprüft" not in page


def test_an_unknown_concept(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["report", "concept", "kreis-wiesenau-2014", "--root", str(PAPERS)]) == 2
    assert NAME in capsys.readouterr().err
