"""The project's own jobs on GitHub and GitLab: both run `.ci/run`, on the same Pythons."""

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]


def _read(name: str) -> dict[Any, Any]:
    content = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


GITHUB, GITLAB = _read(".github/workflows/test.yml"), _read(".gitlab-ci.yml")


def _project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as stream:
        project: dict[str, Any] = tomllib.load(stream)["project"]
    return project


def test_both_run_what_decides() -> None:
    assert GITHUB["jobs"]["test"]["steps"][-1] == {"run": ".ci/run"}
    assert GITLAB["test"]["script"] == [".ci/run"]
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_both_run_on_the_oldest_and_the_newest_python() -> None:
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(_project()["classifiers"]))
    ends = [named[0], named[-1]]
    assert _project()["requires-python"] == f">={ends[0]}"
    test = GITHUB["jobs"]["test"]
    assert test["strategy"]["matrix"]["python"] == ends
    assert test["container"] == "python:${{ matrix.python }}-bookworm"
    assert GITLAB["test"]["parallel"]["matrix"] == [{"PYTHON": ends}]
    assert GITLAB["test"]["image"] == "python:$PYTHON-bookworm"


def test_both_check_our_own_concepts_as_others_check_theirs() -> None:
    own = GITHUB["jobs"]["action"]["steps"][-1]
    assert own["uses"] == "./"
    assert set(own["with"]) <= set(_read("action.yml")["inputs"])
    (included,) = GITLAB["include"]
    template = _read(included["local"])
    assert set(GITLAB["variables"]) <= set(template["variables"])


def test_a_job_on_github_may_only_read() -> None:
    assert GITHUB["permissions"] == {}
    text = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")
    for job in GITHUB["jobs"].values():
        assert job["permissions"] == {"contents": "read"}
        assert job["steps"][0]["with"] == {"persist-credentials": False}
    for used in re.findall(r"uses: ([^.\s].*)", text):
        assert re.fullmatch(r"actions/checkout@[0-9a-f]{40}  # v\d+\.\d+\.\d+", used)
