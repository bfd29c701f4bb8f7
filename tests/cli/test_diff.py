"""`konzept diff` and `konzept report diff`, end to end."""

import json
import os
import re
import subprocess
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from konzept_cli.cli import _run

PAPERS = Path(__file__).parents[1] / "papers"
OLD, NEW = "kreis-wiesenau-2008", "kreis-wiesenau-2013"
LINDTAL = "stadt-lindtal-2011"
FILE = f"concepts/{NEW}.yaml"


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """What `konzept diff` prints on the invented papers."""
    assert _run(["diff", "--root", str(PAPERS), *arguments]) == code
    out, err = capsys.readouterr()
    assert err == ""
    return out


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    return json.loads(run(capsys, "--format", "json", *arguments))


def words(text: str) -> str:
    return " ".join(text.split())


TABLE = """\
Felder mit ihren Zielen und Maßnahmen

Alt: Erstfassung 2014             Neu: Fortschreibung 2023          Anmerkung
erfasst aus: Volltext             erfasst aus: Volltext
────────────────────────────────────────────────────────────────────────────────────────────────────
Feld                                                                = unverändert
„Sprache“                         „Sprache“                         erschlossen: gleiche Kennung
Rolle: Handlungsfeld              Rolle: Handlungsfeld              und Bezeichnung
────────────────────────────────────────────────────────────────────────────────────────────────────
Feld                                                                − entfallen
„Schule“                          – nicht genannt                   erschlossen: im neueren Papier
Rolle: Handlungsfeld                                                nicht aufgeführt
────────────────────────────────────────────────────────────────────────────────────────────────────
"""


def test_three_columns(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert TABLE in run(capsys, "eisenach-2014", "eisenach-2023")


BLOCKS = """\
Feld
Alt: Erstfassung 2014
  „Sprache“
  Rolle: Handlungsfeld
Neu: Fortschreibung 2023
  „Sprache“
  Rolle: Handlungsfeld
Anmerkung
  = unverändert
  erschlossen: gleiche Kennung und Bezeichnung

Feld
Alt: Erstfassung 2014
  „Schule“
"""


def test_blocks_in_a_narrow_window(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert BLOCKS in run(capsys, "eisenach-2014", "eisenach-2023")


@pytest.mark.parametrize("width", [20, 40, 79, 80, 100, 120, 200])
@pytest.mark.parametrize("ids", [(OLD, NEW), (NEW, LINDTAL), (LINDTAL, "stadt-lindtal-2020")])
def test_lines_fit(
    width: int,
    ids: tuple[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run(capsys, *ids).splitlines()
    assert max(map(len, lines)) <= max(width, 40)
    assert [line for line in lines if line != line.rstrip()] == []


def test_colours_carry_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    coloured = run(capsys, OLD, NEW, "--color", "always")
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == run(capsys, OLD, NEW, "--color", "never")


def test_what_the_paper_says_has_its_words(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    out = words(run(capsys, OLD, NEW))
    assert "≠ umbenannt (im Konzept genannt)" in out
    assert "Anmerkung: 2008 nur ein Leitgedanke" in out
    assert "Beleg: „Neu ist das Feld Gesundheit“ (Was sich geändert hat)" in out
    english = words(run(capsys, OLD, NEW, "--lang", "en"))
    assert "≠ renamed (said in the concept)" in english


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, NEW, OLD)
    assert (content["schema_version"], content["kind"], content["follows"]) == (
        *(1, "editions", "directly"),
    )
    assert (content["older"]["id"], content["newer"]["id"]) == (OLD, NEW)
    assert content["newer"]["units"] == {"action_field": 5, "cross_cutting": 1}
    first, split, *_ = content["fields"]
    assert [one["label"] for one in first["before"]] == ["Sprache"]
    assert first["before"][0]["part"] == "action_field"
    assert "goals" not in first["now"][0]
    assert first["kinds"] == ["renamed", "topics"]
    assert first["ground"] == "recorded"
    assert first["changes"][0]["evidence"][0]["quote"].startswith("Das Feld Sprache heißt jetzt")
    label, topics = first["differences"]
    assert (label["key"], label["before"], label["after"]) == (
        *("label", "Sprache", "Sprachliche Bildung"),
    )
    assert [(one["topic"], one["relation"]) for one in topics["before"]] == [("sprache", "exact")]
    assert [row["now"][0]["part"] for row in first["below"]] == ["goal", "measure", "measure"]
    assert len(split["now"]) == 2
    assert [fact["key"] for fact in content["facts"]][:2] == ["title", "subtitle"]
    later = as_json(capsys, OLD, "kreis-wiesenau-2017")
    assert (later["between"], later["holds"]) == ([NEW], False)


def test_json_of_two_papers(capsys: pytest.CaptureFixture[str]) -> None:
    content = as_json(capsys, NEW, LINDTAL)
    assert (content["kind"], content["follows"]) == ("papers", None)
    row = next(row for row in content["fields"] if row["topic"] == "sport-freizeit")
    assert (row["before"], row["kinds"], row["gap"]) == ([], ["only_newer"], "not_named")


def test_names_without_a_record_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copytree(PAPERS / "concepts", tmp_path / "concepts")
    path = tmp_path / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("before: [Sprache]", "before: [Weg]"), encoding="utf-8")
    assert _run(["diff", OLD, NEW, "--root", str(tmp_path), "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["fields"]
    assert {"part": "name", "label": "Weg"} in [one for row in rows for one in row["before"]]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((OLD, NEW), 0),
        ((OLD, NEW, "--exit-code"), 1),
        ((OLD, NEW, "--exit-code", "--format", "json"), 1),
    ],
)
def test_a_difference_is_no_fault_unless_asked(
    arguments: tuple[str, ...], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, *arguments, code=code)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((OLD,), "Nötig sind zwei Kennungen."),
        ((OLD, NEW, LINDTAL), "Hier wird nicht mehr erwartet"),
        ((OLD, OLD), f"Das ist zweimal dasselbe Konzept: {OLD}."),
        ((OLD, "kreis-wiesenau-213"), f"Gemeint ist wohl: {NEW}"),
        (("weg", "fort"), "Ein Konzept „weg“ gibt es hier nicht."),
        ((OLD, NEW, "--since", "HEAD"), "Mit --since ist nur eine Kennung möglich."),
        ((), "Eine Angabe ist nötig"),
    ],
)
@pytest.mark.parametrize("command", [("diff",), ("report", "diff")])
def test_what_cannot_be_compared(
    command: tuple[str, ...],
    arguments: tuple[str, ...],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run([*command, "--root", str(PAPERS), *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in words(err)


def test_without_a_vocabulary_nothing_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copytree(PAPERS / "concepts", tmp_path / "concepts")
    (tmp_path / "topics.yaml").write_text("topics: x\n", encoding="utf-8")
    assert _run(["diff", OLD, NEW, "--root", str(tmp_path)]) == 2
    assert "topics.yaml" in capsys.readouterr().err


# ---- a file and what it was ----


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The invented papers in a git repository, as the current folder."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("COLUMNS", "400")
    copytree(PAPERS / "concepts", tmp_path / "concepts")
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "x"]):
        subprocess.run([*command, *arguments], cwd=tmp_path, check=True, capture_output=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def change(path: Path, before: str, now: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, now), encoding="utf-8")


@pytest.mark.parametrize("name", [NEW, FILE, f"./{FILE}"])
def test_since(name: str, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["diff", name, "--since", "HEAD", "--exit-code"]) == 0
    assert "Kein Unterschied." in capsys.readouterr().out
    change(checkout / FILE, 'deadline: "2014-12"', 'deadline: "2015-06"')
    assert _run(["diff", name, "--since", "HEAD", "--exit-code"]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    told = words(out)
    assert f"Was sich geändert hat: {FILE} Stand „HEAD“ und jetziger Stand" in told
    assert "Frist: Dezember 2014 → Juni 2015" in told
    assert "entfallen" not in told


def test_since_with_the_id_twice(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["diff", NEW, NEW, "--since", "HEAD", "--format", "json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert (content["kind"], content["differs"]) == ("records", False)
    assert content["older"]["id"] == f"{NEW}@HEAD"


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("weg", "Einen Stand „weg“ gibt es in git hier nicht."),
        ("--help", "Einen Stand „--help“ gibt es in git hier nicht."),
        ("\x1b[31m", "⟨U+001B⟩"),
    ],
)
def test_since_a_revision_that_is_not_there(
    revision: str, said: str, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["diff", NEW, f"--since={revision}"]) == 2
    assert said in words(capsys.readouterr().err)


def test_since_before_the_file_was_there(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / FILE).rename(checkout / "concepts/neu.yaml")
    assert _run(["diff", "neu", "--since", "HEAD"]) == 2
    err = words(capsys.readouterr().err)
    assert "Im Stand „HEAD“ gab es die Datei concepts/neu.yaml nicht." in err
    assert "git log --follow -- concepts/neu.yaml" in err


def test_since_a_file_that_was_broken(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    right = (checkout / FILE).read_bytes()
    for broken in (b"title: [", b"title: x\n", b"a: 1\na: 2\n"):
        (checkout / FILE).write_bytes(broken)
        command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qam"]
        subprocess.run([*command, "x"], cwd=checkout, check=True)
        (checkout / FILE).write_bytes(right)
        assert _run(["diff", NEW, "--since", "HEAD"]) == 2
        assert "lässt sie sich nicht als Konzept lesen" in words(capsys.readouterr().err)


def test_since_without_git(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(checkout))
    assert _run(["diff", NEW, "--since", "HEAD"]) == 2
    assert "git lässt sich hier nicht aufrufen" in words(capsys.readouterr().err)


# ---- the report ----


def report(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert _run(["report", "diff", "--root", str(PAPERS), *arguments]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "begins"), [("s.html", '<!DOCTYPE html>\n<html lang="de"'), ("s.md", "# Synopse")]
)
def test_a_file_has_the_form_of_its_ending(
    name: str, begins: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / name
    assert report(capsys, OLD, NEW, "-o", str(target)) == ""
    assert target.read_text(encoding="utf-8").startswith(begins)
    assert _run(["report", "diff", OLD, NEW, "--root", str(PAPERS), "-o", f"{target}.xlsx"]) == 2


def test_markdown_and_json_are_of_one_view(capsys: pytest.CaptureFixture[str]) -> None:
    page = report(capsys, NEW, OLD, "--format", "md", "--lang", "en")
    assert page.startswith("# Synopsis: Kreis Wiesenau\n")
    command = f"konzept report diff {OLD} {NEW} --lang en"
    assert f"`{command}`" in page
    view = json.loads(report(capsys, NEW, OLD, "--format", "json", "--lang", "en"))
    assert (view["schema_version"], view["command"]) == (1, command)
    assert view["cover"]["title"] == "Synopsis: Kreis Wiesenau"


def test_a_report_since(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(checkout / FILE, "period: 2013/2016", "period: 2013/2018")
    assert _run(["report", "diff", FILE, "--since", "HEAD", "--format", "md"]) == 0
    page = capsys.readouterr().out
    assert "| **Gilt für** | **2013–2016** | **2013–2018** | ≠ geändert |" in page
    assert f"`konzept report diff {NEW} --since HEAD`" in page
