"""Which rules run: konzept.yaml, `--select`, `--ignore`, and what `--show-settings` says of it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run
from konzept_cli.rules import RULES
from konzept_cli.settings import always_on

GOOD = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: "2024"}
sources: [{kind: full_text, title: Konzept}]
"""
# An unknown topic (error), a match without a reason (error), a date as YAML reads it (warning).
FAULTY = GOOD.replace('"2024"', "2024-05-01") + (
    "action_fields:\n"
    "  - {id: sprache, label: Sprache, topics: [{topic: spracche, relation: close}]}\n"
)
CONFIG = """\
lang: de
select: [reference, missing-reason,
  wording]
ignore:
  - unknown-topic
per_file:
  - files: concepts/alt/*
    ignore: [wording]
    reason: Altbestand
severities:
  missing-reason: warning
  ambiguous-scalar: error
"""
LIMITS = (
    "Grenzen: 64 Ebenen, 100\u202f000 Werte und 5\u202f242\u202f880 Bytes je Datei, "
    "1\u202f048\u202f576 Zeichen je Wert"
)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "concepts/alt").mkdir(parents=True)
    (tmp_path / "concepts/faulty.yaml").write_text(FAULTY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(repository: Path, text: str) -> None:
    (repository / "konzept.yaml").write_text(text, encoding="utf-8")


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code, and each rule that was broken with its severity."""
    capsys.readouterr()
    code = _run([*arguments, "--format", "json"])
    diagnostics = json.loads(capsys.readouterr().out)["diagnostics"]
    return code, {one["rule"]: one["severity"] for one in diagnostics}


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What konzept says on standard error when it cannot go on."""
    capsys.readouterr()
    assert _run(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    return err


ALL = {"unknown-topic": "error", "missing-reason": "error", "ambiguous-scalar": "warning"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), set(ALL)),
        (("--select", "unknown-topic"), {"unknown-topic"}),
        (
            ("--select", "wording", "--select", "missing-reason"),
            {"ambiguous-scalar", *ALL} - {"unknown-topic"},
        ),
        (("--select", " wording, unknown-topic,"), {"ambiguous-scalar", "unknown-topic"}),
        (("--ignore", "reference,wording"), {"missing-reason"}),
        (("--select", "unknown-topic", "--ignore", "reference"), {"unknown-topic"}),
        (("--select", "reference", "--ignore", "unknown-topic"), set()),
    ],
)
def test_the_command_line_chooses(
    arguments: tuple[str, ...],
    expected: set[str],
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, rules = found(capsys, "lint", *arguments)
    assert rules.keys() & ALL.keys() == expected
    assert code == int("error" in rules.values())


def test_konzept_yaml_chooses(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(repository, CONFIG)
    weights = {"missing-reason": "warning", "ambiguous-scalar": "error"}
    assert found(capsys, "lint") == (1, weights)
    assert found(capsys, "validate") == (1, {"ambiguous-scalar": "error"})
    assert found(capsys, "validate", "--ignore", "wording") == (0, {})
    chosen = found(capsys, "validate", "--select", "unknown-topic")
    assert chosen == (1, {"unknown-topic": "error"})


def test_some_files_have_other_rules(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(repository, CONFIG)
    (repository / "concepts/faulty.yaml").rename(repository / "concepts/alt/faulty.yaml")
    assert found(capsys, "lint") == (0, {"missing-reason": "warning"})
    assert found(capsys, "lint", "--select", "wording") == (0, {})


def test_only_what_would_be_found_is_fixed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = repository / "concepts/faulty.yaml"
    configure(repository, "ignore: [wording]\n")
    assert _run(["lint", "--fix"]) == 1
    assert path.read_text(encoding="utf-8") == FAULTY
    configure(repository, "")
    assert _run(["lint", "--fix", "--select", "ambiguous-scalar"]) == 0
    assert path.read_text(encoding="utf-8") == FAULTY.replace("2024-05-01", '"2024-05-01"')


# ---- ignores in comments ----

COMMENTED = FAULTY.replace("spracche, relation: close}]}", "sport-freizeit, relation: exact}]}") + (
    "  # konzept: ignore[unknown-topic] Thema kommt noch\n  - {id: kultur, label: Kultur}\n"
)


@pytest.mark.parametrize(
    ("settings", "arguments", "unused"),
    [
        ("", (), True),
        ("", ("--select", "reference"), True),
        ("", ("--ignore", "unknown-topic"), False),
        ("", ("--select", "wording"), False),
        ("ignore: [reference]\n", (), False),
        ("per_file: [{files: '*/faulty.yaml', ignore: [reference], reason: alt}]\n", (), False),
        ("per_file: [{files: '*/other.yaml', ignore: [reference], reason: alt}]\n", (), True),
    ],
)
def test_an_ignore_of_a_rule_that_is_off_is_not_unused(
    settings: str,
    arguments: tuple[str, ...],
    unused: bool,
    repository: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure(repository, settings)
    (repository / "concepts/faulty.yaml").write_text(COMMENTED, encoding="utf-8")
    _, rules = found(capsys, "lint", *arguments)
    assert ("unused-ignore" in rules) is unused


def test_no_comment_lets_an_unusable_file_pass(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD + (
        "goals:\n  - {label: Arbeit, Ausbildung}  # konzept: ignore[unquoted-comma] so gewollt\n"
    )
    (repository / "concepts/faulty.yaml").write_text(text, encoding="utf-8")
    assert found(capsys, "validate") == (1, {"unquoted-comma": "error"})
    assert found(capsys, "lint")[1]["unknown-ignored-rule"] == "warning"


def test_a_comment_without_a_reason_that_names_no_rule_is_told_both(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD + "x-a: 1  # konzept: ignore[unused-sources]\n"
    (repository / "concepts/faulty.yaml").write_text(text, encoding="utf-8")
    _, rules = found(capsys, "lint")
    assert rules["ignore-without-reason"] == rules["unknown-ignored-rule"] == "warning"


# All that can be: every rule that can be switched off is, and every severity that can be is low.
MILD = (
    f"ignore: [{', '.join(rule.id for rule in RULES if not always_on(rule))}]\n"
    f"severities: {{{', '.join(f'{rule.id}: info' for rule in RULES if not rule.locked)}}}\n"
)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\xff", b"a: [", b"- a", b"a", b"title: x\n", GOOD.encode() * 2),
        *(GOOD.encode() + b"---\n", GOOD.encode().replace(b"kreis}", b"landkreis}")),
        GOOD.encode() + b"goals: [{label: Arbeit, Ausbildung}]\n",
    ],
)
@pytest.mark.parametrize("command", ["validate", "lint"])
def test_no_settings_let_an_unusable_file_pass(
    command: str, content: bytes, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(repository, MILD)
    (repository / "concepts/faulty.yaml").write_bytes(content)
    code, rules = found(capsys, command)
    assert code == 1
    assert set(rules.values()) == {"error"}


# ---- names that cannot be used ----


def test_unknown_names_on_the_command_line(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    err = refused(capsys, "lint", "--select", "wording,unknwon-topic")
    assert err == (
        "Fehler: Eine Regel oder Gruppe „unknwon-topic“ gibt es nicht.\n"
        "Hilfe: Gemeint ist wohl: unknown-topic.\n"
    )
    err = refused(capsys, "validate", "--ignore", "\x1bx", "--lang", "en")
    assert err == (
        "Fehler: There is no rule or group “⟨U+001B⟩x”.\n"
        "Hilfe: “konzept explain” shows all rules with their groups.\n"
    )
    assert "gehört der Name einer Regel" in refused(capsys, "lint", "--select", " ,")


def test_rules_that_stay_on(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    err = refused(capsys, "lint", "--ignore", "syntax")
    assert err.startswith("Fehler: „syntax“ lässt sich nicht abschalten: Unbrauchbare Dateien")
    assert "„exclude“" in err
    err = refused(capsys, "lint", "--ignore", "unused-ignore")
    assert err.startswith("Fehler: „unused-ignore“ lässt sich nicht abschalten: Sonst bliebe")
    assert "„severities“" in err


def test_what_validate_cannot_select(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    err = refused(capsys, "validate", "--select", "unknown-topic,ambiguous-scalar")
    assert err == (
        "Fehler: Was „ambiguous-scalar“ meldet, ist kein Fehler und gehört nur zu „konzept "
        "lint“.\nHilfe: Zum Beispiel: konzept lint --select ambiguous-scalar\n"
    )
    configure(repository, "severities: {ambiguous-scalar: error}\n")
    chosen = found(capsys, "validate", "--select", "ambiguous-scalar")
    assert chosen == (1, {"ambiguous-scalar": "error"})


def test_all_faults_of_konzept_yaml_are_told_at_once(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(
        repository,
        "lang: fr\nselect: [unknwon-topic]\nignore: [syntax, unused-ignore]\nper_file:\n"
        "  - {files: a, ignore: []}\nseverities:\n  wording: error\n  too-deep: info\n"
        "  unknown-topic: Warnung\n  count-differs: [error]\n",
    )
    err = refused(capsys, "list")
    lines = err.splitlines()
    heads = [":".join(line.split(":")[:2]) for line in lines if line.startswith("Fehler[")]
    assert [head.removeprefix("Fehler") for head in heads] == [
        "[unknown-value]: „fr“ ist kein erlaubter Wert für „lang“.",
        "[unknown-value]: Eine Regel oder Gruppe „unknwon-topic“ gibt es nicht.",
        "[unknown-value]: „syntax“ lässt sich nicht abschalten",
        "[unknown-value]: „unused-ignore“ lässt sich nicht abschalten",
        "[missing-key]: Hier fehlt der Schlüssel „reason“.",
        "[missing-key]: Die Liste „ignore“ ist leer; mindestens ein Eintrag ist nötig.",
        "[unknown-key]: „wording“ ist eine Gruppe; hier stehen einzelne Regeln.",
        "[unknown-value]: „too-deep“ bleibt ein Fehler",
        "[unknown-value]: „Warnung“ ist kein erlaubter Wert für „unknown-topic“.",
        "[wrong-type]: „count-differs“ ist ein einzelner Text, hier steht aber eine Liste.",
    ]
    places = [line.strip().removeprefix("--> ") for line in lines if "--> " in line]
    assert places == [
        *("konzept.yaml:1:7", "konzept.yaml:2:10", "konzept.yaml:3:10", "konzept.yaml:3:18"),
        *("konzept.yaml:5:6", "konzept.yaml:5:16", "konzept.yaml:7:3", "konzept.yaml:8:13"),
        *("konzept.yaml:9:18", "konzept.yaml:10:18"),
    ]
    assert "Hilfe: Gemeint ist wohl: warning. Erlaubt sind: error, warning oder info." in err


def test_severities_need_keys(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(repository, "severities: [error]\n")
    assert "„severities“ braucht hier Schlüssel mit Werten" in refused(capsys, "lint")


# ---- a configuration that is a link ----


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("nowhere.yaml", "Die Datei ist ein Verweis auf eine Datei, die es nicht gibt."),
        ("konzept.yaml", "Die Datei ist ein Verweis, der im Kreis führt."),
    ],
)
def test_a_link_to_nowhere(
    target: str,
    message: str,
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (repository / "konzept.yaml").symlink_to(target)
    monkeypatch.chdir(repository / "concepts/alt")
    for command in ("validate", "lint", "list"):
        err = refused(capsys, command)
        assert err.startswith(f"Fehler[unreadable-file]: {message}\n --> konzept.yaml:1:1\n")
        assert "konzept.yaml lässt sich so nicht verwenden" in err


# ---- what holds for a file ----


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    capsys.readouterr()
    assert _run([*arguments, "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    content: dict[str, Any] = json.loads(out)
    return content


def test_settings_as_json(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(repository, CONFIG)
    (repository / "concepts/alt/a.yaml").write_text(GOOD, encoding="utf-8")
    content = shown(capsys, "lint", "--show-settings", "concepts/alt/a.yaml")
    rules = {one["rule"]: one for one in content.pop("rules")}
    assert content == {
        "schema_version": 1,
        "file": "concepts/alt/a.yaml",
        "root": str(repository),
        "config": str(repository / "konzept.yaml"),
        "sources": str(repository / "sources"),
        "language": "de",
        "limits": {
            "depth": 64,
            "nodes": 100_000,
            "file_size": 5_242_880,
            "scalar_length": 1_048_576,
        },
        "standing": "concept",
    }
    assert list(rules) == [rule.id for rule in RULES]
    assert rules["ambiguous-scalar"] == {
        "rule": "ambiguous-scalar",
        "group": "wording",
        "on": False,
        "severity": "error",
        "built_in": "warning",
        "why": "per-file",
        "origin": "config",
        "line": 7,
        "reason": "für „concepts/alt/*“ ausgenommen: konzept.yaml, Zeile 7 (Gruppe wording). "
        "Grund: Altbestand; Schwere geändert: konzept.yaml, Zeile 12, sonst Warnung",
    }
    told = {name: (one["on"], one["line"], one["reason"]) for name, one in rules.items()}
    assert told["syntax-error"] == (True, None, "lässt sich nicht abschalten")
    assert told["unknown-topic"] == (False, 5, "ausgenommen: konzept.yaml, Zeile 5")
    assert told["unknown-source"] == (
        *(True, 2),
        "ausgewählt: konzept.yaml, Zeile 2 (Gruppe reference)",
    )
    assert told["missing-reason"] == (
        *(True, 2),
        "ausgewählt: konzept.yaml, Zeile 2; Schwere geändert: konzept.yaml, Zeile 11, sonst Fehler",
    )
    assert told["count-differs"] == (False, 2, "nicht ausgewählt: konzept.yaml, Zeile 2")


def test_settings_of_the_command_line(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--select", "reference", "--ignore", "unknown-source", "--lang", "en")
    file = "concepts/faulty.yaml"
    content = shown(capsys, "validate", "--show-settings", file, *arguments)
    told = {one["rule"]: (one["on"], one["origin"], one["reason"]) for one in content["rules"]}
    assert content["config"] is None
    assert told["unknown-topic"] == (
        *(True, "command-line"),
        "selected: --select (group reference)",
    )
    assert told["unknown-source"] == (False, "command-line", "ignored: --ignore")
    assert told["missing-reason"] == (False, "command-line", "not selected: --select")
    assert told["unused-ignore"] == (
        *(False, None),
        "belongs to “konzept lint” only, because it is no error",
    )
    plain = shown(capsys, "validate", "--show-settings", file, "--lang", "en")["rules"]
    reasons = {one["rule"]: one["reason"] for one in plain}
    assert reasons["unknown-topic"] == "built in"


def test_settings_as_a_table(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(repository, CONFIG.replace("lang: de", "exclude: [concepts/f*]"))
    (repository / "sources").mkdir()
    assert _run(["lint", "--show-settings", "concepts/faulty.yaml"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    assert lines[:8] == [
        "Datei: concepts/faulty.yaml",
        f"Verzeichnis: {repository}",
        f"Einstellungen: {repository / 'konzept.yaml'}",
        f"Quellen: {repository / 'sources'}",
        "Sprache: Deutsch",
        LIMITS,
        "Geprüft: nur, wenn man sie nennt: „exclude“ schließt sie aus (konzept.yaml, Zeile 1)",
        "",
    ]
    rows = [line.split(maxsplit=3) for line in lines[8:]]
    assert rows[0] == ["Regel", "Gilt", "Schwere", "Warum"]
    assert ["unreadable-file", "ja", "Fehler", "lässt sich nicht abschalten"] in rows
    assert ["unknown-topic", "nein", "Fehler", "ausgenommen: konzept.yaml, Zeile 5"] in rows


def test_settings_on_a_narrow_screen(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert _run(["lint", "--show-settings", "concepts/faulty.yaml", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "Settings: no konzept.yaml; what is built\n    in holds\n" in out
    assert "sources (does not exist)" in out
    assert "\nunknown-topic\n  On: yes\n  Severity: error\n  Why: built in\nunknown-source\n" in out


@pytest.mark.parametrize(
    ("file", "standing", "words"),
    [
        ("concepts/faulty.yaml", "concept", "ja"),
        ("topics.yaml", "topics", "ja, als Themenverzeichnis"),
        ("konzept.yaml", "config", "nein, das sind die Einstellungen selbst"),
        ("concepts/notes.txt", "ending", "Konzepte enden auf .yaml oder .yml"),
        ("concepts/.alt.yaml", "hidden", "Was mit einem Punkt beginnt, wird übergangen"),
        ("drafts.yaml", "elsewhere", "Sie liegt nicht im Ordner „concepts“"),
        ("-", "ending", "Konzepte enden auf .yaml oder .yml"),
    ],
)
def test_whether_a_file_is_checked(
    file: str, standing: str, words: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if file != "concepts/faulty.yaml":
        (repository / file).write_text("", encoding="utf-8")
    content = shown(capsys, "validate", "--show-settings", file)
    assert (content["file"], content["standing"]) == (file, standing)
    assert _run(["validate", "--show-settings", file]) == 0
    told = next(x for x in capsys.readouterr().out.splitlines() if x.startswith("Geprüft: "))
    assert told.endswith(words)


def test_settings_go_to_files(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = "concepts/faulty.yaml"
    assert _run(["lint", "--show-settings", file, "-o", "a.txt", "--format", "full"]) == 0
    assert _run(["lint", "--show-settings", file, "--format", "json=a.json"]) == 0
    assert capsys.readouterr() == ("", "")
    assert (repository / "a.txt").read_text(encoding="utf-8").startswith(f"Datei: {file}\n")
    assert json.loads((repository / "a.json").read_text(encoding="utf-8"))["file"] == file


def test_settings_of_what_is_no_file(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "„concepts“ ist ein Ordner" in refused(capsys, "lint", "--show-settings", "concepts")
    err = refused(capsys, "lint", "--show-settings", "concepts/fauty.yaml")
    assert "Gemeint ist wohl „concepts/faulty.yaml“" in err
    file = "concepts/faulty.yaml"
    err = refused(capsys, "lint", "--show-settings", file, "--format", "sarif")
    assert err == (
        "Fehler: Einstellungen gibt es nicht in der Form „sarif“.\n"
        "Hilfe: Möglich sind --format full und --format json.\n"
    )
    # What is for the service that runs a check says nothing here.
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert _run(["lint", "--show-settings", file]) == 0
    assert capsys.readouterr().out.startswith("Datei: ")


def test_what_somebody_has_chosen_stands_first(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    configure(repository, "ignore: [head-not-first]\nseverities: {old-edition: error}\n")
    monkeypatch.setenv("COLUMNS", "200")
    capsys.readouterr()
    assert _run(["lint", "--show-settings", "concepts/faulty.yaml"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.partition("\n\n")[2].splitlines()]
    named = [row[0] for row in rows if row and row[0] in {rule.id for rule in RULES}]
    others = [rule.id for rule in RULES if rule.id not in ("head-not-first", "old-edition")]
    assert set(named[:2]) == {"head-not-first", "old-edition"}
    assert sorted(named[2:]) == sorted(others)
