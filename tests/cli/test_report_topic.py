"""`konzept report topic`, end to end."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "papers"
WIESENAU = ["kreis-wiesenau-2008", "kreis-wiesenau-2013"]


def report(capsys: pytest.CaptureFixture[str], *arguments: str, root: Path = PAPERS) -> str:
    assert _run(["report", "topic", "--root", str(root), *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == "" or err.startswith("Geschrieben: ")
    return out


def test_html_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "thema.html"
    assert report(capsys, "sprache", "-o", str(target)) == ""
    assert target.read_text(encoding="utf-8").startswith('<!DOCTYPE html>\n<html lang="de"')
    assert _run(["report", "topic", "sprache", "--root", str(PAPERS), "-o", f"{target}.csv"]) == 2
    assert "„.csv“" in capsys.readouterr().err


def test_markdown_names_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    page = report(capsys, "Language and multilingualism", *WIESENAU, "--format", "md")
    assert page.startswith("# Sprache und Mehrsprachigkeit\n")
    assert f"`konzept report topic sprache {' '.join(WIESENAU)}`" in page
    chosen = ("--roles", "task", "--kind", "land")
    page = report(capsys, "sprache", "--format", "md", "--lang", "en", *chosen)
    assert "`konzept report topic sprache --roles task --kind land --lang en`" in page


def test_json_is_the_same_view(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, "sprache", *WIESENAU, "--format", "json"))
    assert (view["schema_version"], view["language"]) == (1, "de")
    assert [row["labels"] for row in view["table"]] == [["Sprache"], ["Sprachliche Bildung"]]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("interkulturelle-oeffnung", "Interkulturelle Öffnung"),
        ("interkulturelle öffnung", "Interkulturelle Öffnung"),
        ("Housing", "Wohnen"),
        ("Frühe Bildung", "Bildung und Erziehung"),
    ],
)
def test_a_topic_by_any_of_its_names(
    name: str, title: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(capsys, name, "--format", "md", root=ROOT).startswith(f"# {title}\n")


@pytest.mark.parametrize(
    ("arguments", "said", "hint"),
    [
        (["sprahce"], "Ein Thema „sprahce“ gibt es nicht.", "sprache (Sprache und Mehrsprach"),
        (["zzz"], "Ein Thema „zzz“ gibt es nicht.", "alter, ankommen"),
        (["sprache", "kreis-x"], "Ein Konzept „kreis-x“ gibt es hier nicht.", "kreis-"),
        (["sprache", "--roles", "fokus"], "Eine Rolle „fokus“ gibt es nicht.", "focus"),
        ([], "TOPIC", "--help"),
    ],
)
def test_what_is_not_known(
    arguments: list[str], said: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["report", "topic", *arguments, "--root", str(PAPERS)]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert hint in error
