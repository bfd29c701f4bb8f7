"""`konzept schema`."""

import json
from pathlib import Path

import pytest

from konzept_cli.cli import _run

ROOT = Path(__file__).parent.parent.parent


def test_a_concept_unless_asked_for_something_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["schema"]) == 0
    committed = (ROOT / "schemas" / "concept.schema.json").read_text(encoding="utf-8")
    assert capsys.readouterr().out == committed


@pytest.mark.parametrize("kind", ["topics", "config"])
def test_other_kinds_in_english_into_a_file(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "schema.json"
    assert _run(["schema", kind, "--lang", "en", "-o", str(target)]) == 0
    content = json.loads(target.read_text(encoding="utf-8"))
    assert content["type"] == "object"
    assert content["description"] in {"Topics in groups.", "The settings of a concept repository."}


def test_unknown_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["schema", "rules"]) == 2
    assert "„rules“" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["konzept.yaml", "topics.yaml", "concepts/a.yml"])
def test_no_file_that_konzept_would_read(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run(["schema", "config", "-o", name]) == 2
    assert f"„{name}“ wird nicht geschrieben" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
