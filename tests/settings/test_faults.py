"""Names in konzept.yaml that cannot be used."""

import re
from pathlib import Path

import pytest

from konzept_cli.config import read
from konzept_cli.diagnostics import Finding
from konzept_cli.rules import RULES
from konzept_cli.settings.faults import faults, kept_on, names
from konzept_cli.yamltree import locate, parse


def found(text: str) -> list[tuple[str, Finding]]:
    """What is wrong, each with the text that stands there."""
    document = parse(text.encode(), "konzept.yaml")
    spans = [
        (locate(document, one.spot.loc, one.spot.part), one) for one in faults(document, RULES)
    ]
    return [(document.lines.text[slice(*span)], one) for span, one in spans]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "select: [unknown-topic, wording]\nignore: [hygiene, count-differs]\n",
        "per_file: [{files: a, ignore: [reference], reason: b}]\n",
        "severities: {unknown-topic: warning, syntax-error: error, unused-ignore: info}\n",
        "x-ignore: [nothing]\nselect: nothing\nignore: {a: b}\nper_file: [{reason: syntax}]\n",
        "select: [syntax]\nseverities:\n  syntax-error:\n",
        "select: ['', [a]]\n",
    ],
)
def test_names_that_can_be_used(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "select: [wording, unknwon-topic]\n",
        "ignore:\n  - unknwon-topic\n",
        "per_file:\n  - files: a\n    ignore: [unknwon-topic]\n    reason: b\n",
    ],
)
def test_a_name_of_nothing(text: str) -> None:
    ((there, finding),) = found(text)
    assert there == "unknwon-topic"
    assert (finding.rule, finding.variant) == ("unknown-value", "rule")
    assert finding.suggestions == ("unknown-topic",)
    assert finding.mend
    assert finding.mend.text == "unknown-topic"


def test_a_name_that_resembles_none_has_no_fix() -> None:
    ((there, finding),) = found("select: [Donaudampfschifffahrt]\n")
    assert (there, finding.suggestions, finding.mend) == ("Donaudampfschifffahrt", (), None)


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("syntax", "kept-on"),
        ("schema", "kept-on"),
        ("missing-key", "kept-on"),
        ("unquoted-comma", "kept-on"),
        ("unused-ignore", "kept-on-ignores"),
        ("hygiene", ""),
        ("unknown-topic", ""),
        ("no-such-rule", ""),
    ],
)
def test_what_stays_on(name: str, variant: str) -> None:
    assert kept_on(name, RULES) == variant
    for text in (f"ignore: [{name}]", f"per_file: [{{files: a, ignore: [{name}], reason: b}}]"):
        told = [(there, one.variant) for there, one in found(text) if one.variant != "rule"]
        assert told == ([(name, variant)] if variant else [])


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("unknwon-topic: error", ("unknwon-topic", "unknown-key", "rule")),
        ("Donaudampfschifffahrt: error", ("Donaudampfschifffahrt", "unknown-key", "rule")),
        ("wording: error", ("wording", "unknown-key", "group")),
        ("syntax-error: warning", ("warning", "unknown-value", "kept-error")),
        ("missing-key: info", ("info", "unknown-value", "kept-error")),
    ],
)
def test_severities_that_cannot_be(entry: str, expected: tuple[str, str, str]) -> None:
    ((there, finding),) = found(f"severities:\n  {entry}\n")
    assert (there, finding.rule, finding.variant) == expected


def test_all_that_can_be_named() -> None:
    assert {"unknown-topic", "syntax-error", "syntax", "hygiene"} <= set(names(RULES))


@pytest.mark.parametrize("name", ["einstellungen.md", "settings.md"])
def test_the_documented_example(name: str) -> None:
    page = (Path(__file__).parents[2] / "docs" / name).read_text(encoding="utf-8")
    (example,) = re.findall(r"(?ms)^```yaml\n(.*?)^```", page)
    config, _, findings = read(example.encode())
    assert findings == ()
    assert config.per_file
    assert found(example) == []
