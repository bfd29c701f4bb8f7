"""konzept.yaml is read like every other file."""

import pytest

from konzept_cli.config import Config, PerFile, defaults, read
from konzept_cli.yamltree import Limits, locate


def test_all_settings() -> None:
    config, _, findings = read(
        b"lang: de\nsources: ../papers\nexclude: ['drafts/*']\n"
        b"limits: {depth: 10, nodes: 20, file_size: 30, scalar_length: 40}\n"
    )
    assert findings == ()
    assert (config.lang, config.sources, config.exclude) == ("de", "../papers", ("drafts/*",))
    assert config.reader_limits() == Limits(10, 20, 30, 40)


def test_rules() -> None:
    config, _, findings = read(
        b"select: [wording]\nignore: [unknown-topic]\nseverities: {unknown-topic: info}\n"
        b"per_file:\n  - {files: a/*, ignore: [hygiene], reason: alt}\n"
    )
    assert findings == ()
    assert (config.select, config.ignore) == (("wording",), ("unknown-topic",))
    assert config.severities == {"unknown-topic": "info"}
    assert config.per_file == (PerFile(files="a/*", ignore=("hygiene",), reason="alt"),)


def test_defaults_are_what_an_empty_file_says() -> None:
    assert defaults() == Config() == Config.model_validate({})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("severities: [error]", ("wrong-type", "mapping-not-list", ("severities",))),
        ("severities: {a: [error]}", ("wrong-type", "text-not-list", ("severities", "a"))),
        ("severities: {a: fatal}", ("unknown-value", "", ("severities", "a"))),
        ("select: wording", ("wrong-type", "list-not-word", ("select",))),
        ("per_file: [{files: a, reason: b}]", ("missing-key", "after", ("per_file", 0, "files"))),
        ("per_file: [{files: a, ignore: [], reason: b}]", ("missing-key", "empty-list", None)),
    ],
)
def test_rules_in_a_wrong_form(text: str, expected: tuple[str, str, object]) -> None:
    _, _, (finding,) = read(text.encode())
    rule, variant, loc = expected
    assert (finding.rule, finding.variant) == (rule, variant)
    assert loc in (finding.spot.loc, None)


@pytest.mark.parametrize("data", [b"", b"# only a comment\n"])
def test_an_empty_file_means_the_defaults(data: bytes) -> None:
    config, _, findings = read(data)
    assert findings == ()
    assert config == Config()
    assert config.reader_limits() == Limits()


def test_a_fault_has_a_place_and_the_defaults_hold() -> None:
    config, document, (finding,) = read(b"lang: en\nsorces: x\n")
    assert config == Config()
    assert (finding.rule, finding.suggestions) == ("unknown-key", ("sources",))
    assert (finding.spot.loc, finding.spot.part) == (("sorces",), "key")
    assert locate(document, ("sorces",), "key") == (9, 15)


def test_syntax_errors_are_findings_too() -> None:
    config, document, findings = read(b"lang: [de\n")
    assert config == Config()
    assert document.root is None
    assert [finding.rule for finding in findings] == ["syntax-error"]


def test_only_one_limit_leaves_the_others() -> None:
    config, _, _ = read(b"limits: {nodes: 7}\n")
    assert config.reader_limits() == Limits(nodes=7)


def test_depth_stays_where_trees_can_be_walked() -> None:
    config, _, findings = read(b"limits: {depth: 100000}\n")
    assert findings == ()
    assert config.reader_limits().depth == 200
