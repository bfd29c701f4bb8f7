"""What we write is what `konzept schema diagnostics` publishes."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from konzept_cli.cli import _run
from konzept_cli.messages import catalogue
from konzept_cli.schemas import schema

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: 2024-05-01}
sources: [{kind: full_text, title: Konzept}]
subtitle: Ja  # konzept: ignore[ambiguous-scalar] until=9999-01-01 so gedruckt
goals:
  - {id: a, label: Teilhabe}
  - {id: a, label: Teilhabe}
topcs: []
"""


def _closed(shape: Any) -> Any:
    """`shape` without room for keys that it does not name."""
    if isinstance(shape, list):
        return [_closed(inner) for inner in shape]
    if not isinstance(shape, dict):
        return shape
    closed = {key: _closed(inner) for key, inner in shape.items()}
    return {"additionalProperties": False, **closed} if "required" in shape else closed


SCHEMA = _closed(schema("diagnostics", catalogue("en")))
WHOLE = Draft7Validator(SCHEMA)
LINE = Draft7Validator({**SCHEMA["definitions"]["line"], "definitions": SCHEMA["definitions"]})


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "concepts").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("content", [CONCEPT, CONCEPT + "a: [", "", "\ud800"])
def test_json_and_its_lines(content: str, repository: Path) -> None:
    file = repository / "concepts" / "kreis.yaml"
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    assert _run(["lint", "--format", "json=o/a.json", "--format", "jsonl=o/a.jsonl"]) == 1
    whole = json.loads((repository / "o/a.json").read_text(encoding="utf-8"))
    WHOLE.validate(whole)
    for line in (repository / "o/a.jsonl").read_text(encoding="utf-8").splitlines():
        LINE.validate(json.loads(line))


def test_a_clean_run_and_another_shape(repository: Path) -> None:
    assert _run(["validate", "--allow-empty", "-o", "a.json", "--format", "json"]) == 0
    clean = json.loads((repository / "a.json").read_text(encoding="utf-8"))
    WHOLE.validate(clean)
    del clean["summary"]["files"]
    assert not WHOLE.is_valid(clean)


def test_both_languages_differ_only_in_their_words() -> None:
    german, english = schema("diagnostics", catalogue("de")), schema("diagnostics", catalogue("en"))
    assert german["description"] != english["description"]
    assert _wordless(german) == _wordless(english)


def _wordless(shape: Any) -> Any:
    if isinstance(shape, list):
        return [_wordless(inner) for inner in shape]
    if not isinstance(shape, dict):
        return shape
    return {key: _wordless(inner) for key, inner in shape.items() if key != "description"}


def test_every_key_is_described() -> None:
    silent = []

    def look(shape: Any, path: str) -> None:
        for name, inner in shape.get("properties", {}).items():
            if "description" not in inner and path != "/tool":
                silent.append(f"{path}/{name}")
            look(inner, f"{path}/{name}")
            look(inner.get("items", {}), f"{path}/{name}")

    whole = schema("diagnostics", catalogue("de"))
    look(whole, "")
    look(whole["definitions"]["diagnostic"], "/diagnostic")
    for line in whole["definitions"]["line"]["oneOf"]:
        look(line, "")
    assert silent == []
