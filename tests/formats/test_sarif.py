"""SARIF, as OASIS published it and code scanning takes it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from konzept_cli import __version__
from konzept_cli.cli._explaining import described, examples
from konzept_cli.config import Config
from konzept_cli.diagnostics import Checked, Severity
from konzept_cli.formats import sarif
from konzept_cli.messages import Language, catalogue
from konzept_cli.rules import RULES
from konzept_cli.settings import settle

ENGLISH = catalogue("en")


def _run(checked: Checked) -> dict[str, Any]:
    (run,) = json.loads(sarif.render(checked, ENGLISH))["runs"]
    assert isinstance(run, dict)
    return run


def test_the_published_schema(run: Checked, schemas: Path) -> None:
    schema = json.loads((schemas / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    Draft4Validator(schema).validate(json.loads(sarif.render(run, ENGLISH)))


def test_one(runs: dict[str, Checked]) -> None:
    rule = next(rule for rule in runs["one"].rules if rule.id == "wrong-form")
    assert json.loads(sarif.render(runs["one"]._replace(rules=(rule,)), ENGLISH)) == {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "konzept",
                        "semanticVersion": __version__,
                        "rules": [
                            {
                                "id": "wrong-form",
                                "shortDescription": {"text": "A fault."},
                                "fullDescription": {"text": "A fault.\n\nIt matters."},
                                "help": {
                                    "text": "A fault.\n\nIt matters.",
                                    "markdown": "A fault.\n\n```yaml\n```",
                                },
                                "defaultConfiguration": {"level": "error"},
                            }
                        ],
                    }
                },
                "automationDetails": {"id": "konzept/"},
                "language": "en",
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    "%SRCROOT%": {
                        "description": {
                            "text": "The folder of the concepts, or the checkout in which it lies."
                        }
                    }
                },
                "invocations": [{"executionSuccessful": True, "exitCode": 1}],
                "results": [
                    {
                        "ruleId": "wrong-form",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": "Not a date."},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {
                                        "uri": "concepts/a.yaml",
                                        "uriBaseId": "%SRCROOT%",
                                    },
                                    "region": {
                                        "startLine": 3,
                                        "startColumn": 10,
                                        "endLine": 3,
                                        "endColumn": 11,
                                    },
                                }
                            }
                        ],
                        "partialFingerprints": {
                            "primaryLocationLineHash": "e50d0e3e3ec655e9eb7c72eb9f1a6662:1"
                        },
                    }
                ],
            }
        ],
    }


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    run = _run(runs["clean"])
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]


def test_severities_that_konzept_yaml_changes(runs: dict[str, Checked]) -> None:
    checked = runs["one"]
    rules = [*checked.rules]
    rules[0] = rules[0]._replace(severity=Severity.ERROR, configured=Severity.WARNING)
    run = _run(checked._replace(rules=tuple(rules)))
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": "error"}
    assert run["invocations"] == [
        {
            "executionSuccessful": True,
            "exitCode": 1,
            "ruleConfigurationOverrides": [
                {
                    "descriptor": {"id": rules[0].id, "index": 0},
                    "configuration": {"level": "warning"},
                }
            ],
        }
    ]


def test_columns_are_code_points(runs: dict[str, Checked]) -> None:
    (result,) = _run(runs["fix"])["results"]
    region = {"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 21}
    assert result["locations"][0]["physicalLocation"]["region"] == region
    assert result["message"]["text"] == "Schön 😀. Put it in quotation marks."
    assert result["level"] == "warning"
    (fix,) = result["fixes"]
    assert fix["description"] == {"text": "Quote it"}
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert replacement == {
        "deletedRegion": region,
        "insertedContent": {"text": '"scho\u0308n"'},
    }


def test_other_places(runs: dict[str, Checked]) -> None:
    (result,) = _run(runs["other place"])["results"]
    (related,) = result["relatedLocations"]
    place = related["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "concepts/k%C3%A4se%20%26%20co.yaml"
    assert related["message"] == {"text": "first here"}


def test_names_of_files_are_uris(runs: dict[str, Checked]) -> None:
    run = runs["one"]
    (one,) = run.diagnostics
    odd = "c:%41#?\udcff\ud800.yaml"
    moved = one._replace(place=one.place._replace(file=odd))
    texts = {odd: run.texts[one.place.file]}
    (result,) = _run(run._replace(diagnostics=(moved,), texts=texts))["results"]
    location = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "c%3A%2541%23%3F%ED%B3%BF%ED%A0%80.yaml"


def test_a_repository_in_a_larger_checkout(runs: dict[str, Checked]) -> None:
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in _run(runs["folder"])["results"]
    }
    assert uris == {
        "docs/beispiel/concepts/a.yaml",
        "docs/beispiel/concepts/k%C3%A4se%20%26%20co.yaml",
    }


def test_suppressions_are_on_all_results_or_on_none(runs: dict[str, Checked]) -> None:
    accepted = {"status": "accepted"}
    assert [result["suppressions"] for result in _run(runs["suppressed"])["results"]] == [
        [{"kind": "inSource", **accepted, "justification": "as printed <1>"}],
        [{"kind": "external", **accepted, "justification": ""}],
        [],
    ]
    assert not any("suppressions" in result for result in _run(runs["many"])["results"])


def test_text_is_text(runs: dict[str, Checked]) -> None:
    text = sarif.render(runs["hostile"], ENGLISH)
    assert not set(text) & set("\x1b\u202e\x00\x07")
    (result,) = json.loads(text)["runs"][0]["results"]
    assert "[x] (y)" in result["message"]["text"]


def test_no_more_results_than_code_scanning_takes(
    runs: dict[str, Checked], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sarif, "RESULTS", 4)
    run = _run(runs["many"])
    levels = [result["level"] for result in run["results"]]
    assert levels == ["warning", "error", "error", "error"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "1 more is not here for want of room."
    monkeypatch.setattr(sarif, "RESULTS", 2)
    run = _run(runs["suppressed"])
    # What is suppressed goes first.
    assert [bool(result["suppressions"]) for result in run["results"]] == [True, False]


def test_no_more_bytes_than_code_scanning_takes(
    runs: dict[str, Checked], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = len(sarif.render(runs["many"], ENGLISH).encode())
    monkeypatch.setattr(sarif, "BYTES", whole - 1)
    assert len(_run(runs["many"])["results"]) == 5  # small enough when compressed
    monkeypatch.setattr(sarif, "BYTES", 1)
    assert _run(runs["many"])["results"] == []


def test_no_more_places_than_code_scanning_takes(
    runs: dict[str, Checked], monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = runs["other place"].diagnostics
    monkeypatch.setattr(sarif, "LOCATIONS", 3)
    run = runs["one"]._replace(diagnostics=(one._replace(related=one.related * 5),))
    (result,) = _run(run)["results"]
    assert len(result["relatedLocations"]) == 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_descriptions_of_our_rules_are_short_enough(language: Language) -> None:
    for setting in settle(RULES, "lint", Config()).all:
        rule, text = setting.rule, described(setting, catalogue(language))
        assert 0 < len(text.fault) <= len(text.about) <= 1024
        assert text.about in text.help
        assert text.help.count("```yaml\n") == len(examples(rule))
