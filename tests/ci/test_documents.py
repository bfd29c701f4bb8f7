"""`docs/ci.md` and its German counterpart say what there is, and show what it prints."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from konzept_cli.cli import _run

ROOT = Path(__file__).parents[2]
PAGES = {"en": ROOT / "docs/ci.md", "de": ROOT / "docs/pruefen-in-der-ci.md"}
TEXTS = {language: path.read_text(encoding="utf-8") for language, path in PAGES.items()}
# What konzept itself reads from the environment.
KNOWN_ANYWAY = {"KONZEPT_LANG": "", "KONZEPT_SOURCES": ""}

each_language = pytest.mark.parametrize("language", PAGES)


def _blocks(language: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", TEXTS[language], re.MULTILINE | re.DOTALL)


def _table(language: str, header: str) -> dict[str, str]:
    """The first two columns of the table that begins with `header`."""
    rows = TEXTS[language].partition(f"| {header} |")[2].partition("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip(" `") for cell in row.split("|")] for row in rows]
    return {row[1]: row[2] for row in cells}


def _yaml(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@each_language
def test_both_pages_have_the_same_parts(language: str) -> None:
    def parts(text: str) -> list[str]:
        return re.findall(r"^(#+|```\w+|\|)", text, re.MULTILINE)

    assert parts(TEXTS[language]) == parts(TEXTS["en"])


@each_language
def test_settings_for_vs_code(language: str) -> None:
    (settings,) = _blocks(language, "json")
    schemas = json.loads(settings)["yaml.schemas"]
    assert all((ROOT / path).is_file() for path in schemas)
    written = re.findall(r"konzept schema (\w+) -o (\S+)", TEXTS[language])
    assert [path for _, path in written] == list(schemas)
    assert all(path == f"schemas/{kind}.schema.json" for kind, path in written)


@each_language
def test_hooks(language: str) -> None:
    hooks = {hook["id"]: hook["entry"] for hook in _yaml(".pre-commit-hooks.yaml")}
    rows = _table(language, "hook" if language == "en" else "Name")
    assert {name: text.partition("`")[0] for name, text in rows.items()} == hooks


@each_language
def test_inputs(language: str) -> None:
    inputs = {name: given["default"] for name, given in _yaml("action.yml")["inputs"].items()}
    assert _table(language, "input" if language == "en" else "Angabe") == inputs


@each_language
def test_variables(language: str) -> None:
    variables = _yaml("gitlab/konzept.gitlab-ci.yml")["variables"]
    rows = _table(language, "variable" if language == "en" else "Variable")
    assert rows == variables | KNOWN_ANYWAY


@each_language
def test_examples(language: str) -> None:
    hooks, hook, local, workflow, code_scanning, included, own = map(
        yaml.safe_load, _blocks(language, "yaml")
    )
    known = {entry["id"] for entry in _yaml(".pre-commit-hooks.yaml")}
    assert {entry["id"] for entry in (*hooks["repos"][0]["hooks"], *hook)} <= known
    ((installed,),) = (repo["hooks"] for repo in local["repos"])
    published = next(one for one in _yaml(".pre-commit-hooks.yaml") if one["id"] == installed["id"])
    assert {**published, **installed, "language": "python"} == published
    inputs = set(_yaml("action.yml")["inputs"])
    for jobs in (workflow["jobs"], code_scanning["jobs"]):
        ((_, job),) = jobs.items()
        used = [step for step in job["steps"] if "konzept@" in step["uses"]]
        assert [set(step["with"]) <= inputs for step in used] == [True]
    (template,) = included["include"]
    assert set(included["variables"]) <= {
        *_yaml(template["file"])["variables"],
        *KNOWN_ANYWAY,
    }
    assert set(own) <= set(_yaml(template["file"]))


@each_language
def test_commands(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = "".join(_blocks(language, "sh")).splitlines()
    commands = [line.partition(" #")[0].split()[1:] for line in lines if "konzept" in line]
    assert len(commands) == 6
    for words in commands:
        assert _run([*words, "--help"]) == 0
    capsys.readouterr()
    for of in (["lint"], ["report", "comparison"]):
        _run([*of, "--help"])
    options = re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out)
    assert set(re.findall(r"--[a-z][a-z-]+", TEXTS[language])) <= set(options)


@each_language
def test_the_summary_of_a_run(
    language: str,
    concepts: Path,
    change: Callable[[str, str], Path],
    run: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    change("title:", "titel:")
    summary = concepts / "summary.md"
    command = ["konzept", "validate", "--format", "github", "--lang", language]
    run(command, concepts, GITHUB_STEP_SUMMARY=str(summary))
    quoted = [f"> {line}".rstrip() for line in summary.read_text(encoding="utf-8").splitlines()]
    assert "\n".join(quoted).rstrip(">\n") in TEXTS[language]
