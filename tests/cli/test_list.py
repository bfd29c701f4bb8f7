"""`konzept list`, end to end."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
RECORD = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Eins, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept}]
"""


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert _run(["list", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def words(text: str) -> str:
    """`text` as one line: where lines end is not what a test is about."""
    return " ".join(text.split())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "concepts").mkdir()
    return tmp_path


def test_the_four_concepts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    blocks = listed(capsys, "--root", str(ROOT)).split("\n\n")
    assert words(blocks[0]) == (
        "bezirksregierung-arnsberg-2012 Gebiet oder Stelle: Bezirksregierung Arnsberg, "
        "Regierungsbezirk Fassung: 2012 Erfasst aus: Internetseite, Pressetext Gliederung: "
        "6 Handlungsfelder (7, 7, 8) Erfasst am: 22.11.2026"
    )
    assert words(blocks[1]) == (
        "ennepe-ruhr-kreis-2017 Gebiet oder Stelle: Ennepe-Ruhr-Kreis, Kreis Fassung: "
        "Fortschreibung 2017 Erfasst aus: Internetseite Gliederung: 2 Schwerpunkte, 9 Aufgaben "
        "Erfasst am: 22.11.2026"
    )
    assert "Fassung: ohne Jahr" in blocks[2]
    assert "Erfasst aus: Vortragsfolien" in blocks[3]
    assert words(blocks[4]) == (
        "In Klammern: die Zahl der Handlungsfelder nach den anderen Lesarten des Textes. "
        "Handlungsfelder nicht vollständig erfasst: Ennepe-Ruhr-Kreis."
    )


def test_the_table_keeps_ids_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = listed(capsys, "--root", str(ROOT)).splitlines()
    assert lines[0].split() == [
        *("Kennung", "Gebiet", "oder", "Stelle", "Fassung", "Erfasst", "aus", "Gliederung"),
        *("Erfasst", "am"),
    ]
    assert [line.split("  ")[0] for line in lines if line.startswith(("b", "e", "k"))] == [
        "bezirksregierung-arnsberg-2012",
        "ennepe-ruhr-kreis-2017",
        "kreis-herford-o-j",
        "kreis-mettmann-2015",
    ]
    assert max(map(len, lines)) <= 120


def test_json_in_the_same_order(capsys: pytest.CaptureFixture[str]) -> None:
    content = json.loads(listed(capsys, "--root", str(ROOT), "--format", "json"))
    assert content["schema_version"] == 1
    first, second, *_ = content["concepts"]
    assert first["id"] == "bezirksregierung-arnsberg-2012"
    assert first["file"] == "concepts/bezirksregierung-arnsberg-2012.yaml"
    assert first["title"] == "Vielfalt in der Region"
    assert first["field_counts"] == [6, 7, 7, 8]
    assert first["recorded"] == "2026-11-22"
    assert second["units"] == {"focus": 2, "task": 9}
    assert second["complete"] is False


def test_english(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    out = words(listed(capsys, "--root", str(ROOT), "--lang", "en"))
    assert "22 November 2026" in out
    assert "6 action fields (7, 7, 8)" in out


@pytest.mark.parametrize(
    ("more", "units"),
    [
        ("", "nicht erfasst"),
        ("recorded: {not_named: [action_fields]}", "keine Handlungsfelder genannt"),
        (
            "counts: [{of: action_fields, count: rund 6}, {of: Ziele, count: 3}]",
            "rund\u00a06 Handlungsfelder, nur als Zahl genannt",
        ),
        ("action_fields: [{id: a, label: A}]", "1 Handlungsfeld"),
        ("action_fields: [{id: a, label: A, roles: [framing]}]", "1 Rahmenaussage"),
    ],
)
def test_how_a_paper_is_divided(
    more: str,
    units: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    folder.joinpath("concepts/a.yaml").write_text(RECORD + more, encoding="utf-8")
    out = listed(capsys)
    assert units in out
    assert "nicht angegeben" in out


def test_a_broken_file_is_left_out_with_a_word(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.joinpath("concepts/a.yaml").write_text(RECORD, encoding="utf-8")
    folder.joinpath("concepts/broken\x1b.yaml").write_text("a: [\n", encoding="utf-8")
    target = folder / "liste.txt"
    assert _run(["list", "-o", str(target)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "broken⟨U+001B⟩.yaml" in err
    assert "Kreis Eins" in target.read_text(encoding="utf-8")
