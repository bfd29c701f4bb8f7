"""GitLab Code Quality."""

import json

from konzept_cli.diagnostics import Checked
from konzept_cli.formats import gitlab
from konzept_cli.messages import catalogue

ENGLISH = catalogue("en")


def test_a_clean_run(runs: dict[str, Checked]) -> None:
    assert gitlab.render(runs["clean"], ENGLISH) == "[]\n"
    assert gitlab.render(runs["all suppressed"], ENGLISH) == "[]\n"


def test_one(runs: dict[str, Checked]) -> None:
    assert (
        gitlab.render(runs["one"], ENGLISH)
        == """\
[
  {
    "description": "Not a date.",
    "check_name": "wrong-form",
    "fingerprint": "e50d0e3e3ec655e9eb7c72eb9f1a6662:1",
    "severity": "major",
    "location": {
      "path": "concepts/a.yaml",
      "lines": {
        "begin": 3
      }
    }
  }
]
"""
    )


def test_what_gitlab_requires(run: Checked) -> None:
    text = gitlab.render(run, ENGLISH)
    entries = json.loads(text)
    assert len(entries) == len(run.counted())
    for entry in entries:
        assert set(entry) == {*("description", "check_name", "fingerprint", "severity", "location")}
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert set(entry["location"]) == {"path", "lines"}
        assert entry["location"]["path"].startswith(run.folder)
        assert not entry["location"]["path"].startswith(("/", "./"))
        assert entry["location"]["lines"]["begin"] >= 1
        assert entry["description"]
    prints = [entry["fingerprint"] for entry in entries]
    assert len(prints) == len(set(prints))
    assert not set(text) & set("\x1b\u202e\x00\x07\ufeff")


def test_severities(runs: dict[str, Checked]) -> None:
    entries = json.loads(gitlab.render(runs["many"], ENGLISH))
    assert [entry["severity"] for entry in entries] == ["minor", "major", "major", "major", "info"]
