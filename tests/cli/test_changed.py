"""`--changed` and `--changed-since`, end to end."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from konzept_cli.cli import _run

CONCEPT = """\
schema: 1
title: Integrationskonzept
district: {name: Kreis Beispiel, kind: kreis}
edition: {date: 2024-05-01}
sources: [{kind: full_text, title: Konzept, date: "2024", snapshot: k.txt}]
"""


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def commit() -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two concepts with a warning each, all committed. No configuration of this machine counts."""
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "x")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "x@example.org")
    root = tmp_path / "repository"
    (root / "concepts").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources/k.txt").write_text("Konzept", encoding="utf-8")
    monkeypatch.chdir(root)
    for name in ("a", "b"):
        put(f"concepts/{name}.yaml", CONCEPT.replace("Kreis Beispiel", f"Kreis {name}"))
    git("init", "--quiet", "-b", "main")
    commit()
    return root


def put(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


def more(name: str, text: str) -> None:
    with Path(name).open("a", encoding="utf-8") as file:
        file.write(text)


class Lint:
    """`konzept lint` in English."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, list[str], str]:
        """Exit code, the files with findings, and what is said to people."""
        code = _run(["lint", "--lang", "en", "--format", "concise", *arguments])
        out, err = self.capsys.readouterr()
        return code, sorted({line.split(":")[0] for line in out.splitlines()}), err


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Lint:
    return Lint(capsys)


def test_nothing_has_changed(repository: Path, lint: Lint) -> None:
    assert lint()[1] == ["concepts/a.yaml", "concepts/b.yaml"]
    said = "Nothing has changed here since the last commit; there is nothing to check.\n"
    assert lint("--changed", "--fail-on", "info") == (0, [], said)
    assert lint("--changed", "--quiet") == (0, [], "")
    said = "Nothing has changed here since “main”; there is nothing to check.\n"
    assert lint("--changed-since", "main") == (0, [], said)


def test_only_what_has_changed_is_reported(repository: Path, lint: Lint) -> None:
    more("concepts/a.yaml", "# x\n")
    code, files, said = lint("--changed", "--fail-on", "warning")
    assert (code, files) == (1, ["concepts/a.yaml"])
    assert said.startswith("1 file checked: no errors, 1 warning.")
    put("concepts/c.yaml", CONCEPT)
    assert lint("--changed")[1] == ["concepts/a.yaml", "concepts/c.yaml"]


def test_paths_and_changes_meet(repository: Path, lint: Lint) -> None:
    more("concepts/a.yaml", "# x\n")
    put("concepts/c.yaml", CONCEPT)
    assert lint("--changed", "concepts/a.yaml", "concepts/b.yaml")[1] == ["concepts/a.yaml"]
    code, files, said = lint("--changed", "concepts/b.yaml")
    assert (code, files) == (0, [])
    assert said.startswith("Nothing has changed here")


def test_since_a_revision(repository: Path, lint: Lint) -> None:
    git("switch", "--quiet", "--create", "branch")
    put("concepts/c.yaml", CONCEPT)
    commit()
    more("concepts/a.yaml", "# x\n")
    assert lint("--changed")[1] == ["concepts/a.yaml"]
    for options in (("--changed-since", "main"), ("--changed", "--changed-since=main")):
        assert lint(*options)[1] == ["concepts/a.yaml", "concepts/c.yaml"]


@pytest.mark.parametrize("name", ["konzept.yaml", "topics.yaml", "b.json"])
def test_what_concerns_all_files(name: str, repository: Path, lint: Lint) -> None:
    put("b.json", '{"tool": "konzept", "version": 1, "entries": []}')
    commit()
    texts = {"konzept.yaml": "lang: en\n", "topics.yaml": "extends: builtin\n"}
    more(name, texts.get(name, "\n"))
    _, files, said = lint("--changed", "--baseline", "b.json")
    assert {"concepts/a.yaml", "concepts/b.yaml"} <= set(files)
    assert said.startswith(f"{name} has changed. That concerns all concepts, so all are checked.\n")


def test_what_a_change_concerns_besides(repository: Path, lint: Lint) -> None:
    more("concepts/a.yaml", "relations: [{kind: based_on, concept: b}]\n")
    commit()
    Path("concepts/b.yaml").unlink()
    code, files, said = lint("--changed")
    assert (code, files) == (1, ["concepts/a.yaml"])
    assert said.startswith(
        "Changed or deleted: concepts/b.yaml. Checked, too, because of that: concepts/a.yaml.\n"
    )
    put("concepts/c.yaml", CONCEPT)
    code, files, said = lint("--changed", "concepts/c.yaml")
    assert files == ["concepts/c.yaml"]
    assert said.startswith("1 file checked")


def test_fixes_and_the_baseline_know_what_has_changed(repository: Path, lint: Lint) -> None:
    git("rm", "--quiet", "concepts/b.yaml")
    put("concepts/b.yaml", CONCEPT)
    commit()
    more("concepts/a.yaml", "# x\n")
    lint("--changed", "--fix")
    assert '"2024-05-01"' in Path("concepts/a.yaml").read_text(encoding="utf-8")
    assert '"2024-05-01"' not in Path("concepts/b.yaml").read_text(encoding="utf-8")
    lint("--write-baseline")
    commit()
    Path("concepts/a.yaml").unlink()
    put("concepts/b.yaml", CONCEPT.replace("2024-05-01", '"2024"'))
    put("concepts/c.yaml", CONCEPT)
    lint("--changed", "--add-to-baseline")
    content = json.loads(Path("konzept-baseline.json").read_text(encoding="utf-8"))
    assert {entry["file"] for entry in content["entries"]} == {"concepts/c.yaml"}


def test_a_repository_without_concepts_is_told_all_the_same(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch, lint: Lint
) -> None:
    (repository / "other").mkdir()
    put("other/konzept.yaml", "")
    commit()
    monkeypatch.chdir("other")
    assert lint("--changed")[0] == 2
    assert lint("--changed", "--allow-empty")[0] == 0


@pytest.mark.parametrize("since", ["nowhere", "-x", "--output=evil", "a\x1b[31m", ""])
def test_an_unknown_revision(since: str, repository: Path, lint: Lint) -> None:
    code, files, said = lint(f"--changed-since={since}")
    assert (code, files) == (2, [])
    shown = since.replace("\x1b", "⟨U+001B⟩")
    assert f"In git there is no revision “{shown}” here.\n" in said
    assert not Path("evil").exists()


def test_no_git_and_no_repository(
    repository: Path, monkeypatch: pytest.MonkeyPatch, lint: Lint
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repository.parent))
    Path(".git").rename("no-git")
    code, files, said = lint("--changed")
    assert (code, files) == (2, [])
    assert f"Git does not know what has changed in “{repository}”. fatal: not a git" in said
    monkeypatch.setenv("PATH", str(repository))
    code, files, said = lint("--changed")
    assert (code, files) == (2, [])
    assert "git cannot be run here.\n" in said


def test_what_a_change_causes_in_another_file(repository: Path, lint: Lint) -> None:
    more("concepts/b.yaml", "x-a: 1  # konzept: ignore[unknown-topic] warum\n")
    commit()
    Path("concepts/a").mkdir()
    put("concepts/a/b.yaml", CONCEPT.replace("Kreis Beispiel", "Kreis c"))
    options = ("--changed", "--select", "duplicate-id")
    code, files, said = lint(*options)
    assert (code, files) == (1, ["concepts/b.yaml"])
    assert said.startswith("1 file checked: 1 error")
    assert lint(*options, "concepts/a.yaml")[:2] == (0, [])
    comment = "# konzept: ignore-file[duplicate-id] so gewollt\n"
    put("concepts/b.yaml", comment + Path("concepts/b.yaml").read_text(encoding="utf-8"))
    git("add", "concepts/b.yaml")
    git("commit", "--quiet", "--message", "x")
    assert lint(*options)[:2] == (0, [])


def test_the_same_edition_in_a_new_file(repository: Path, lint: Lint) -> None:
    put("concepts/0.yaml", CONCEPT.replace("Kreis Beispiel", "Kreis a"))
    options = ("--changed", "--select", "same-edition-twice", "--fail-on", "warning")
    assert lint(*options)[:2] == (1, ["concepts/a.yaml"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_git_that_does_not_answer_is_asked_once(
    repository: Path, monkeypatch: pytest.MonkeyPatch, lint: Lint
) -> None:
    monkeypatch.setattr("konzept_cli.loading.git._SECONDS", 0.2)
    Path(".git/HEAD").unlink()
    os.mkfifo(".git/HEAD")
    code, files, said = lint("--changed")
    assert (code, files) == (2, [])
    assert "Only git knows what has changed, and git does not answer here.\n" in said
    Path(".git/HEAD").unlink()
    Path(".git/HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")
    assert "does not answer" in lint("--changed")[2]
