"""`konzept report comparison` as CSV, XLSX, JSON and as the summary of a job, end to end."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from konzept_cli.cli import _run

ROOT = Path(__file__).parent.parent.parent
REPORT = ("report", "comparison")

HOSTILE = """\
schema: 1
title: "=HYPERLINK(\\"https://example.org\\")"
district: {name: "+Kreis | X", kind: kreis}
edition: {date: "2010"}
sources: [{kind: full_text, title: "@SUM(A1)", url: "https://example.org/=1"}]
action_fields:
  - id: a
    label: "=cmd|' /C calc'!A0"
    topics: [{topic: wohnen, relation: close, reason: "-1;=1+1 <b> | \\\\"}]
    evidence: [{quote: "=1+1"}, {quote: "+2", place: "@Donaudampfschifffahrt"}]
"""


@pytest.fixture(autouse=True)
def _own_concepts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    (tmp_path / "concepts").mkdir()
    (tmp_path / "concepts" / "x-2010.yaml").write_text(HOSTILE, encoding="utf-8")
    return str(tmp_path)


def test_csv_is_the_matrix(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run([*REPORT, "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert _run([*REPORT, "--format", "csv", "--table", "matrix"]) == 0
    assert capsys.readouterr().out == out
    head, *rows = csv.reader(io.StringIO(out))
    assert (head[0], head[-1], len(rows)) == ("Thema", "Gezählt", 20)


def test_the_crosswalk_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--table", "crosswalk", "--lang", "en"]
    assert _run([*REPORT, "kreis-herford-o-j", "--format", "csv", *options]) == 0
    head, *rows = csv.reader(io.StringIO(capsys.readouterr().out))
    assert head[:3] == ["Concept (id)", "Area or issuer", "Official key (AGS)"]
    assert {(row[0], row[2]) for row in rows} == {("kreis-herford-o-j", "05758")}


def test_csv_for_excel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "matrix.csv"
    assert _run([*REPORT, "--format", "csv", "--excel", "-o", str(target)]) == 0
    content = target.read_bytes()
    assert content.startswith("\ufeffThema;Themengruppe;".encode())
    assert b"\r" not in content


def test_a_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "vergleich.xlsx"
    assert _run([*REPORT, "--format", "xlsx", "-o", str(target), "--roles", "task"]) == 0
    assert capsys.readouterr() == ("", f"Geschrieben: {target}\n")
    book = load_workbook(target)
    sheets = ["Lies mich", "Matrix", "Zuordnung", "Überschneidungen", "Quellen"]
    assert book.sheetnames == sheets
    assert [page.max_row for page in book][1] == 21
    command = next(row[2] for row in book["Lies mich"].values if row[1] == "Befehl")
    assert command == "konzept report comparison --roles task"


def test_json_has_a_version(capsys: pytest.CaptureFixture[str]) -> None:
    from konzept_cli.cli import _report_json

    assert _run([*REPORT, "--format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert list(content)[:3] == ["schema_version", "language", "cover"]
    assert content["schema_version"] == 1
    documented = str(_report_json.__doc__)
    keys = {*content, *content["cover"], *content["method"], *content["matrix"]}
    keys |= {*content["coverage"], *content["topics"][0]["concepts"][0]} - {"anchor", "name"}
    basis = {"core_basis", "unique_basis", "unnamed_basis", "names", "schema_version"}
    assert {key for key in keys - basis if f"`{key}`" not in documented} == set()


def test_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run([*REPORT, "--format", "md", "--summary"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("### Integrationskonzepte im Vergleich\n")
    assert '\n<details>\n<summary><a id="topics"></a>Thema für Thema</summary>\n\n' in out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--excel"], "--excel gibt es nur mit --format csv."),
        (["--table", "crosswalk"], "--format csv --table crosswalk"),
        (["--format", "xlsx", "--table", "matrix"], "--table gibt es nur mit --format csv."),
        (["--format", "csv", "--summary"], "--summary gibt es nur mit --format md."),
        (["--format", "csv", "--excel"], "Zum Beispiel: -o vergleich.csv"),
        (["--format", "xlsx"], "Zum Beispiel: -o vergleich.xlsx"),
    ],
)
def test_options_that_do_not_fit(
    options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run([*REPORT, *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_without_xlsxwriter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    target = tmp_path / "vergleich.xlsx"
    assert _run([*REPORT, "--format", "xlsx", "-o", str(target)]) == 2
    assert "pipx inject konzept xlsxwriter" in capsys.readouterr().err
    assert not target.exists()
    assert _run([*REPORT, "--format", "csv"]) == 0


def test_other_formats_do_without_xlsxwriter() -> None:
    code = (
        "import sys; from konzept_cli.cli import _run; "
        "_run(['report', 'comparison', '--format', 'csv']); "
        "sys.exit('xlsxwriter' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode
        == 0
    )


@pytest.mark.parametrize("table", ["matrix", "crosswalk"])
def test_hostile_values_in_csv(
    table: str, hostile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run([*REPORT, "--format", "csv", "--table", table, "--root", hostile]) == 0
    text = capsys.readouterr().out
    for separator in ",;":
        cells = [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    if table == "crosswalk":
        _, row = csv.reader(io.StringIO(text))
        assert row[1] == "'+Kreis | X"
        assert row[5] == "'=cmd|' /C calc'!A0"
        assert row[11] == "'-1;'=1+1 <b> | \\"
        assert row[13:15] == ["'=1+1\n'+2", "\n'@Donaudampfschifffahrt"]


def test_hostile_values_in_a_workbook(hostile: str, tmp_path: Path) -> None:
    target = tmp_path / "x.xlsx"
    assert _run([*REPORT, "--format", "xlsx", "-o", str(target), "--root", hostile]) == 0
    cells = [cell for page in load_workbook(target) for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [cell for cell in cells if cell.data_type == "n" and cell.value is not None] == []
    assert [cell for cell in cells if cell.hyperlink] == []
    assert {"=cmd|' /C calc'!A0", "@SUM(A1)"} <= {cell.value for cell in cells}


def test_hostile_values_in_a_summary(hostile: str, capsys: pytest.CaptureFixture[str]) -> None:
    def tags(poison: str) -> list[str]:
        text = HOSTILE.replace("-1;=1+1", poison)
        Path(hostile, "concepts", "x-2010.yaml").write_text(text, encoding="utf-8")
        assert _run([*REPORT, "--format", "md", "--summary", "--root", hostile]) == 0
        tokens = MarkdownIt("commonmark").enable("table").parse(capsys.readouterr().out)
        return [token.type for token in tokens]

    plain = tags("x")
    assert plain.count("heading_open") > 5
    for poison in ("</details>", "#### Kopf", "<summary>", "| a | b |", "```"):
        assert tags(poison) == plain


@pytest.mark.parametrize(
    "options",
    [
        ["--format", "xlsx"],
        ["--format", "csv", "--excel"],
        ["--format", "csv", "--table", "crosswalk"],
        ["--format", "json"],
        ["--format", "md", "--summary"],
    ],
    ids=" ".join,
)
def test_the_same_bytes_every_time(options: list[str], tmp_path: Path) -> None:
    contents = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        target = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "konzept_cli", *REPORT, *options, "-o", str(target)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            check=True,
            capture_output=True,
        )
        contents.append(target.read_bytes())
    assert contents[0] == contents[1]
