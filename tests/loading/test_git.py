"""Git is asked, and runs nothing."""

import os
import subprocess
from pathlib import Path

import pytest

from konzept_cli.loading.git import ask


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository; no configuration of this machine counts."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    root = tmp_path / "checkout"
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    return root


def test_an_answer(checkout: Path) -> None:
    answer = ask(checkout, "rev-parse", "--is-inside-work-tree")
    assert answer == (0, b"true\n", "")
    answer = ask(checkout, "hash-object", "--stdin", given=b"a")
    assert answer == (0, b"2e65efe2a145dda7ee51d1741299f848e5bf752e\n", "")


def test_no_answer(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(checkout, "rev-parse", "\0") is None
    refused = ask(checkout / "nowhere", "rev-parse")
    assert refused
    assert refused.code == 128
    assert "nowhere" in refused.err
    monkeypatch.setenv("PATH", str(checkout))
    assert ask(checkout, "rev-parse") is None


def test_the_repository_of_a_git_hook_does_not_count(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.setenv(name, str(checkout / "elsewhere"))
    answer = ask(checkout, "rev-parse", "--git-dir")
    assert answer
    assert answer.out == b".git\n"
