"""`konzept report sources`, end to end."""

import csv
import io
import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
PAPERS = ROOT / "tests" / "papers"
QUERLINGEN = "landkreis-querlingen-hohn-2018"


def report(capsys: pytest.CaptureFixture[str], *arguments: str, root: Path = PAPERS) -> str:
    assert _run(["report", "sources", "--root", str(root), *arguments]) == 0
    return capsys.readouterr().out


def test_html_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "quellen.html"
    assert _run(["report", "sources", "--root", str(PAPERS), "-o", str(target)]) == 0
    assert capsys.readouterr().err == f"Geschrieben: {target}\n"
    assert target.read_text(encoding="utf-8").startswith('<!DOCTYPE html>\n<html lang="de"')


def test_markdown_names_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    page = report(capsys, QUERLINGEN, "--format", "md", "--lang", "en", "--since", "2018")
    assert page.startswith("# Sources and evidence\n")
    assert f"`konzept report sources {QUERLINGEN} --since 2018 --lang en`" in page


def test_json_is_the_same_view(capsys: pytest.CaptureFixture[str]) -> None:
    view = json.loads(report(capsys, QUERLINGEN, "--format", "json"))
    assert (view["schema_version"], view["language"]) == (1, "de")
    assert [work["tally"]["quotes"] for work in view["works"]] == [4, 5]


def test_csv_has_a_line_for_each_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    heads, *rows = csv.reader(io.StringIO(report(capsys, QUERLINGEN, "--format", "csv")))
    assert heads[:3] == ["Quelle (Nummer)", "Konzept (Kennung)", "Konzept"]
    assert [row[0] for row in rows] == ["1"] * 4 + ["2"] * 5
    assert rows[0][-3:] == [
        "Anzahl: Handlungsfelder › andere Angabe: Anzahl 6",
        "steht so im Text",
        "",
    ]
    target = tmp_path / "belege.csv"
    arguments = [QUERLINGEN, "--excel", "-o", str(target)]
    assert report(capsys, *arguments) == ""
    assert target.read_text(encoding="utf-8").startswith("\ufeffQuelle (Nummer);Konzept")


@pytest.mark.parametrize("arguments", [["--excel"], ["--excel", "--format", "csv"]])
def test_a_table_for_excel_needs_a_file(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["report", "sources", "--root", str(PAPERS), *arguments]) == 2
    assert capsys.readouterr().err.startswith("Fehler: ")


def test_sources_lie_where_the_option_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    concept = "kreis-wiesenau-2013.yaml"
    (tmp_path / "repository" / "concepts").mkdir(parents=True)
    copy = tmp_path / "repository" / "concepts" / concept
    copy.write_bytes((PAPERS / "concepts" / concept).read_bytes())
    root, option = copy.parents[1], ("--sources", str(PAPERS / "sources"))
    before = json.loads(report(capsys, "--format", "json", root=root))["works"][0]
    after = json.loads(report(capsys, "--format", "json", *option, root=root))["works"][0]
    assert (before["tally"]["unverified"], before["at_hand"]) == (27, "liegt nicht vor")
    assert (after["tally"]["found"], after["at_hand"]) == (27, "liegt vor")
