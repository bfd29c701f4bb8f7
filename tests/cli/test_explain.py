"""`konzept explain`."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run
from konzept_cli.rules import RULES


def test_all_rules_by_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["explain"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {rule.id} [" in out for rule in RULES)
    assert "Schreibweise (syntax)" in out


def test_one_rule_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["explain", "unknown-topic"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("unknown-topic  (Fehler; Verweise und Schlüssel)\n")
    assert "topics: [{topic: spracche, relation: exact}]\n" in out
    assert "# <-" not in out
    assert _run(["explain", "unknown-topic", "--lang", "en"]) == 0
    assert "The comparison would silently leave the field out." in capsys.readouterr().out


def test_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert _run(["explain", "--format", "json"]) == 0
    assert [row["rule"] for row in json.loads(capsys.readouterr().out)] == [r.id for r in RULES]
    target = tmp_path / "rule.json"
    assert _run(["explain", "missing-key", "--format", "json", "-o", str(target)]) == 0
    content = json.loads(target.read_text(encoding="utf-8"))
    assert content["severity"] == "error"
    assert {example["kind"] for example in content["examples"]} == {"bad", "good"}


def test_unknown_rules_get_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["explain", "unknwon-topic"]) == 2
    assert "Gemeint ist wohl: unknown-topic" in capsys.readouterr().err
    assert _run(["explain", "zzzzzzzz"]) == 2
    assert "„konzept explain“ zeigt alle Regeln mit ihren Gruppen." in capsys.readouterr().err


def test_the_rules_of_a_group(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("evidence", "Belege"):
        assert _run(["explain", name]) == 0
        out = capsys.readouterr().out
        assert out.startswith("Belege (evidence)\n  label-not-in-source [Fehler]\n")
        assert "unknown-topic" not in out
    assert _run(["explain", "evidnce"]) == 2
    assert "Gemeint ist wohl: evidence" in capsys.readouterr().err


def test_the_topics(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert _run(["explain", "themen"]) == 0
    german = capsys.readouterr().out
    assert "\n  gesundheit: Gesundheit und Pflege\n" in german
    assert "Gehört nicht hierher: berufliche Ausbildung → ausbildung" in german
    assert _run(["explain", "topics", "--lang", "en", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["topics"]) == 20
    (tmp_path / "concepts").mkdir()
    topics = tmp_path / "topics.yaml"
    topics.write_text(
        "vocabulary: {id: v, version: '1', title: {de: T, en: T}}\n"
        'topics: [{id: a, group: g, label: {de: Anton, en: Anthony}, scope: "Was \\eA"}]\n',
        encoding="utf-8",
    )
    assert _run(["explain", "topics", "--root", str(tmp_path), "--lang", "en"]) == 0
    assert capsys.readouterr().out == "(g)\n  a: Anthony\n      Was ⟨U+001B⟩A\n"
    topics.write_text("a: [\n", encoding="utf-8")
    assert _run(["explain", "topics", "--root", str(tmp_path)]) == 2
    assert "topics.yaml lässt sich nicht lesen" in capsys.readouterr().err
