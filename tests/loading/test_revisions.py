"""A file as a commit has it."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.loading.changes import Unknown
from konzept_cli.loading.revisions import content_at

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A git repository in the folder, called with arguments; no configuration of this machine
    counts."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)

    def call(*arguments: str) -> str:
        command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments]
        done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    call("init", "--quiet", "--initial-branch", "main")
    return call


def commit(git: Git, root: Path, **files: str) -> str:
    for name, text in files.items():
        path = root / name.replace("__", "/")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    return git("rev-parse", "HEAD")


def test_every_way_to_name_a_commit(git: Git, tmp_path: Path) -> None:
    first = commit(git, tmp_path, a="eins\n")
    git("tag", "v1")
    commit(git, tmp_path, a="zwei\n")
    (tmp_path / "a").write_text("drei\n", encoding="utf-8")
    for name in (first, first[:10], "v1", "HEAD~1", "main~1"):
        assert content_at(tmp_path, "a", name) == b"eins\n"
    assert content_at(tmp_path, "a", "HEAD") == b"zwei\n"


def test_a_repository_below_the_top(git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, unten__a="x")
    assert content_at(tmp_path / "unten", "a", "HEAD") == b"x"


def test_what_is_not_there(git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, a="x", unten__b="y")
    assert content_at(tmp_path, "neu", "HEAD") is None
    folder = content_at(tmp_path, "unten", "HEAD")
    assert isinstance(folder, Unknown)
    assert folder.why == "unreadable"


def test_history_that_is_gone(git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, a="x")
    blob = git("rev-parse", "HEAD:a")
    (tmp_path / ".git/objects" / blob[:2] / blob[2:]).unlink()
    found = content_at(tmp_path, "a", "HEAD")
    assert isinstance(found, Unknown)
    assert found.why == "unreadable"


@pytest.mark.parametrize("name", ["weg", "", "--help", "--output=x", "-", "HEAD:a", "a\0b", "@{u}"])
def test_no_such_revision(name: str, git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, a="x")
    assert content_at(tmp_path, "a", name) == Unknown("no-revision")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "a"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
@pytest.mark.parametrize("name", ["-a", "--help", "a b", "*", ":x", "ü\n", "a:b", "^{}"])
def test_odd_file_names(name: str, git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, **{name: "x"})
    assert content_at(tmp_path, name, "HEAD") == b"x"


def test_without_a_git_repository(tmp_path: Path) -> None:
    found = content_at(tmp_path, "a", "HEAD")
    assert isinstance(found, Unknown)
    assert found.why == "no-repository"


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert content_at(tmp_path, "a", "HEAD") == Unknown("no-git")


def test_no_filter_is_run(git: Git, tmp_path: Path) -> None:
    commit(git, tmp_path, a="x")
    (tmp_path / ".git/info/attributes").write_text("* filter=evil diff=evil\n", encoding="utf-8")
    for key in ("filter.evil.smudge", "diff.evil.textconv"):
        git("config", key, "touch got-in #")
    assert content_at(tmp_path, "a", "HEAD") == b"x"
    assert not (tmp_path / "got-in").exists()
