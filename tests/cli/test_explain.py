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
