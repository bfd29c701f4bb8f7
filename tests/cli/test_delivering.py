"""Formats, end to end: several in one run, what cannot be, GitHub Actions, and that all agree."""

import json
import os
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

from konzept_cli.cli import _run
from konzept_cli.formats import FORMATS

GOOD = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept}]
goals: [{label: Teilhabe}]
"""
BAD = GOOD.replace("title: Int", "titel: Int")
DAMAGED = {
    "bad.yaml": BAD,
    "kreis-übersee.yaml": GOOD.replace('"2024"', "2024-05-01"),
    "twice.yaml": GOOD.replace(
        "goals: [{label: Teilhabe}]", "goals:\n- {id: a, label: ü😀}\n- {id: a, label: x}"
    ),
    "broken.yaml": GOOD + "x: [\n",
    "list.yaml": "- a\n",
    "empty.yaml": "",
    "latin.yaml": "title: M\xfcnchen\n",
    "ignored.yaml": GOOD + "subtitle: Ja  # konzept: ignore[ambiguous-scalar] so gedruckt\n",
    "escape.yaml": GOOD.replace("Teilhabe", r'"\e[31m %0A::error::x ]]> \u202e"') + "a\n",
}
Triple = tuple[str, str, int]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "concepts").mkdir()
    (tmp_path / "concepts/good.yaml").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def damaged(repository: Path) -> Path:
    (repository / "sources").mkdir()
    for name, text in DAMAGED.items():
        encoding = "latin-1" if name == "latin.yaml" else "utf-8"
        (repository / "concepts" / name).write_text(text, encoding=encoding)
    return repository


def _of_json(text: str) -> list[Triple]:
    found = json.loads(text)["diagnostics"]
    return [(one["rule"], one["file"], one["line"]) for one in found if not one["suppressed"]]


def _of_jsonl(text: str) -> list[Triple]:
    lines = [json.loads(line) for line in text.splitlines()]
    found = [line for line in lines if line["type"] == "diagnostic" and not line["suppressed"]]
    return [(one["rule"], one["file"], one["line"]) for one in found]


def _of_sarif(text: str) -> list[Triple]:
    triples = []
    for result in json.loads(text)["runs"][0]["results"]:
        if not result.get("suppressions"):
            place = result["locations"][0]["physicalLocation"]
            file = unquote(place["artifactLocation"]["uri"])
            triples.append((result["ruleId"], file, place["region"]["startLine"]))
    return triples


def _of_rdjson(text: str) -> list[Triple]:
    return [
        (
            one["code"]["value"],
            one["location"]["path"],
            one["location"]["range"]["start"]["line"],
        )
        for one in json.loads(text)["diagnostics"]
    ]


def _of_gitlab(text: str) -> list[Triple]:
    return [
        (one["check_name"], one["location"]["path"], one["location"]["lines"]["begin"])
        for one in json.loads(text)
    ]


def _of_junit(text: str) -> list[Triple]:
    return [
        (case.attrib["name"].split(" ")[0], case.attrib["file"], int(case.attrib["line"]))
        for case in ET.fromstring(text.encode()).iter("testcase")
        if "line" in case.attrib and case.find("skipped") is None
    ]


def _matched(pattern: str, text: str) -> list[Triple]:
    return [(m["rule"], m["file"], int(m["line"])) for m in re.finditer(pattern, text)]


def _of_github(text: str) -> list[Triple]:
    return _matched(
        r"(?m)^::\w+ title=konzept \((?P<rule>[^)]+)\),file=(?P<file>[^,]+),line=(?P<line>\d+)",
        text,
    )


def _of_concise(text: str) -> list[Triple]:
    return _matched(r"(?m)^(?P<file>[^:]+):(?P<line>\d+):\d+: \w+\[(?P<rule>[^]]+)\]", text)


def _of_full(text: str) -> list[Triple]:
    return _matched(
        r"(?m)^\S+\[(?P<rule>[^]]+)\]: .*\n +--> (?P<file>[^:]+):(?P<line>\d+):\d+$", text
    )


READERS = {
    "full": _of_full,
    "concise": _of_concise,
    "json": _of_json,
    "jsonl": _of_jsonl,
    "sarif": _of_sarif,
    "github": _of_github,
    "gitlab": _of_gitlab,
    "junit": _of_junit,
    "rdjson": _of_rdjson,
}


def test_all_formats_say_the_same(damaged: Path) -> None:
    asked = [option for name in FORMATS for option in ("--format", f"{name}=out/{name}")]
    assert _run(["lint", *asked, "--lang", "en"]) == 1
    said = {
        name: Counter(READERS[name]((damaged / "out" / name).read_text(encoding="utf-8")))
        for name in FORMATS
    }
    assert len(said["json"]) >= len(DAMAGED) - 1
    assert said == dict.fromkeys(FORMATS, said["json"])
    assert READERS.keys() == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_the_exit_code_is_that_of_the_findings(
    name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["validate", "--format", name]) == 0
    (repository / "concepts/good.yaml").write_text(BAD, encoding="utf-8")
    assert _run(["validate", "--format", name]) == 1
    assert _run(["validate", "--format", name, "--fail-on", "never"]) == 0
    capsys.readouterr()
    assert _run(["validate", "--format", name, "nowhere"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "nowhere" in err


def test_one_to_the_screen_and_others_to_files(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/good.yaml").write_text(BAD, encoding="utf-8")
    formats = ["--format", "sarif=out/a.sarif", "--format", "concise", "--format", "gitlab=b.json"]
    assert _run(["validate", *formats]) == 1
    assert capsys.readouterr().out.startswith("concepts/good.yaml:2:1: ")
    (run,) = json.loads((repository / "out/a.sarif").read_text(encoding="utf-8"))["runs"]
    assert run["invocations"][0]["exitCode"] == 1
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert "```yaml" in rules["unknown-key"]["help"]["markdown"]
    assert "ambiguous-scalar" not in rules  # validate does not ask it
    assert len(json.loads((repository / "b.json").read_text(encoding="utf-8"))) == 1


def test_output_is_the_file_of_the_one_without(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["validate", "--format", "json", "--format", "junit=j.xml", "-o", "a.json"]) == 0
    assert capsys.readouterr().out == ""
    assert json.loads((repository / "a.json").read_text(encoding="utf-8"))["summary"]["files"] == 1
    assert (repository / "j.xml").read_text(encoding="utf-8").startswith("<?xml")


@pytest.mark.parametrize(
    ("options", "german", "english"),
    [
        (["--format", "sraif"], "Gemeint ist wohl: sarif", "Probably meant: sarif"),
        (["--format", "xyz=a"], "Eine Form der Ausgabe „xyz“ gibt es nicht", "no format “xyz”"),
        (["--format", "zzzzzzzz"], "Vorhanden sind: concise", "There are: concise"),
        (["--format", "sarif="], "--format sarif=ergebnis.txt", "missing after “sarif=”"),
        (
            ["--format", "json", "--format", "full"],
            "nicht „json“ und „full“",
            "needs a file: --format full=FILE",
        ),
        (["--format", "json", "--format", "json"], "Nur eine Form", "Only one format"),
        (
            ["--format", "json=a", "--format", "sarif=./a"],
            "dieselbe Datei: „a“",
            "the same file: “a”",
        ),
        (
            ["--format", "json=a", "--format", "sarif", "-o", "x/../a"],
            "dieselbe Datei",
            "the same file",
        ),
        (["--format", "json=a", "-o", "b"], "Für „b“ bleibt nichts", "Nothing is left for “b”"),
    ],
)
def test_what_does_not_go_together(
    options: list[str],
    german: str,
    english: str,
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for language, words in (("de", german), ("en", english)):
        assert _run(["validate", *options, "--lang", language]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert words in err
    assert {path.name for path in repository.iterdir()} == {"concepts"}


def test_a_file_that_cannot_be_written(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["validate", "--format", "json=concepts", "--format", "full"]) == 2
    assert "„concepts“ lässt sich nicht schreiben" in capsys.readouterr().err


def test_github_actions(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/good.yaml").write_text(BAD, encoding="utf-8")
    summary = repository / "summary.md"
    summary.write_text("Before.\n\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert _run(["validate"]) == 1
    assert capsys.readouterr().out.startswith("::error title=konzept (unknown-key),file=concepts/")
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("Before.\n\n### konzept\n\n1 Datei geprüft: 1 Fehler.")
    assert "| Fehler | `concepts/good.yaml:2:1` | `unknown-key` | " in text
    assert _run(["validate", "--format", "concise"]) == 1
    assert _run(["validate", "-o", "report.txt"]) == 1
    assert "Fehler[unknown-key]" in (repository / "report.txt").read_text(encoding="utf-8")
    # Only with this format.
    assert summary.read_text(encoding="utf-8") == text
    monkeypatch.delenv("GITHUB_ACTIONS")
    assert _run(["validate", "--format", "github=a.txt"]) == 1
    assert summary.read_text(encoding="utf-8").count("### konzept") == 2
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(repository))
    assert _run(["validate", "--format", "github"]) == 2
    assert "lässt sich nicht schreiben" in capsys.readouterr().err


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_services_know_files_from_their_checkout(
    variable: str,
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (repository / "concepts/good.yaml").write_text(BAD, encoding="utf-8")
    monkeypatch.setenv(variable, str(repository.parent))
    _run(["validate", "--format", "gitlab"])
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry["location"]["path"] == f"{repository.name}/concepts/good.yaml"
    for elsewhere in (repository, repository / "concepts", repository.parent / "other"):
        monkeypatch.setenv(variable, str(elsewhere))
        _run(["validate", "--format", "gitlab"])
        (entry,) = json.loads(capsys.readouterr().out)
        assert entry["location"]["path"] == "concepts/good.yaml"


def test_statistics(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["lint", "--format", "json", "--statistics", "--quiet"]) == 1
    out, err = capsys.readouterr()
    rules = json.loads(out)["summary"]["rules"]
    counts = [line.split() for line in err.splitlines()]
    assert {rule: int(number) for number, rule in counts} == rules
    assert [int(number) for number, _ in counts] == sorted(rules.values(), reverse=True)
    assert _run(["validate", "concepts/good.yaml", "--statistics"]) == 0
    assert capsys.readouterr().err.startswith("1  source-not-at-hand\n1 Datei geprüft")
    assert _run(["validate", "--allow-empty", "sources", "--statistics"]) == 0
    assert capsys.readouterr().err.startswith("0 Dateien geprüft")


@pytest.mark.skipif(os.name == "nt", reason="no such names on Windows")
@pytest.mark.parametrize("name", FORMATS)
def test_file_names_that_are_no_text(
    name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = os.fsencode(repository / "concepts") + b"/::error::\xff\x1b%0A]]>\n.yaml"
    with open(odd, "wb") as file:  # noqa: PTH123 - no text
        file.write(b"a: [")
    assert _run(["validate", "--format", f"{name}=out"]) == 1
    data = (repository / "out").read_bytes().decode("utf-8")
    assert "\x1b" not in data
    assert not any(line.lstrip().startswith("::error::") for line in data.split("\n")[1:])
    if name in {"json", "gitlab", "rdjson", "sarif"}:
        json.loads(data)
    if name == "junit":
        ET.fromstring(data.encode())
