"""Files that are no files, lie elsewhere, vanish or are not for us; and git repositories that
would like to run programs."""

import json
import os
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from konzept_cli.cli import _run
from konzept_cli.loading import Request, load
from konzept_cli.loading.discovery import concept_files

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")


def validate(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    """The exit code, and rule and file of each finding."""
    capsys.readouterr()
    code = _run(["validate", *arguments, "--format", "json"])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    found = json.loads(out)["diagnostics"] if out else []
    assert all(one["line"] >= 1 and one["column"] >= 1 for one in found)
    return code, [f"{one['rule']} {one['file']}" for one in found]


def bind(path: Path) -> None:
    # The path of a socket may have some hundred bytes only: it is named from its folder.
    folder = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)
    os.chdir(folder)


KINDS: dict[str, Callable[[Path], object]] = {
    "pipe": os.mkfifo,
    "socket": bind,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "broken link": lambda path: path.symlink_to("nowhere.yaml"),
    "circle": lambda path: path.symlink_to(path.name),
    "link out": lambda path: path.symlink_to("../../outside.yaml"),
    "absolute link": lambda path: path.symlink_to("/etc/passwd"),
}


@posix
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_file_of_ours_is_one_finding(
    kind: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = repository / "concepts/x.yaml"
    KINDS[kind](path)
    finding = ["unreadable-file concepts/x.yaml"]
    assert validate(capsys) == (1, finding)
    assert validate(capsys, "concepts/x.yaml") == (1, finding)
    assert validate(capsys, "concepts/good.yaml") == (0, [])


@posix
@pytest.mark.parametrize("kind", ["pipe", "circle", "link out"])
def test_topics_and_settings_that_are_no_files(
    kind: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    KINDS[kind](repository / "topics.yaml")
    if kind == "link out":
        (repository / "topics.yaml").unlink()
        (repository / "topics.yaml").symlink_to("../outside.yaml")
    assert validate(capsys) == (1, ["unreadable-file topics.yaml"])
    (repository / "topics.yaml").rename(repository / "konzept.yaml")
    assert validate(capsys) == (2, [])


def test_a_folder_called_like_a_file(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "concepts/x.yaml").mkdir()
    (repository / "concepts/x.yaml/y.yaml").write_text("- a", encoding="utf-8")
    assert validate(capsys) == (1, ["not-a-record concepts/x.yaml/y.yaml"])


def test_folders_are_not_followed_out_of_the_repository(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/more").symlink_to(repository.parent, target_is_directory=True)
    assert validate(capsys) == (0, [])
    for path in ("concepts/more", "concepts/more/outside.yaml"):
        assert _run(["validate", path]) == 2
        assert _run(["validate", "-", "--stdin-filename", path]) == 2
    assert capsys.readouterr().err.count("gehören zu verschiedenen Verzeichnissen") == 4


def test_a_link_in_the_repository_is_a_file(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/more").mkdir()
    (repository / "concepts/more/good-2.yaml").symlink_to("../good.yaml")
    assert validate(capsys) == (0, [])
    assert [r.id for r in load(Request(repository)).repository.records] == ["good", "good-2"]


def test_a_path_below_links_in_a_circle(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "circle").symlink_to("circle")
    for name in ("circle", "circle/x.yaml"):
        assert _run(["validate", "-", "--stdin-filename", name]) in (1, 2)
    assert _run(["validate", "circle/x.yaml"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_files_that_vanish_between_listing_and_reading(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def listing(root: Path, exclude: tuple[str, ...]) -> list[str]:
        return ["concepts/gone.yaml", *concept_files(root, exclude)]

    monkeypatch.setattr("konzept_cli.loading.concept_files", listing)
    assert validate(capsys) == (1, ["unreadable-file concepts/gone.yaml"])


def test_a_folder_that_cannot_be_looked_into(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/locked").mkdir()
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr("os.scandir", refusing)
    assert validate(capsys) == (1, ["unreadable-file concepts/locked"])
    assert _run(["validate", "--lang", "en"]) == 1
    assert "cannot be opened: Permission denied" in capsys.readouterr().out


def test_a_folder_that_vanishes_is_empty(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "concepts/gone").mkdir()
    scandir = os.scandir

    def late(path: Path) -> object:
        if Path(path).name == "gone":
            Path(path).rmdir()
        return scandir(path)

    monkeypatch.setattr("os.scandir", late)
    assert validate(capsys) == (0, [])


@posix
def test_folders_as_deep_as_the_system_allows(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.chdir("concepts")
    for _ in range(1050):
        Path("a").mkdir()
        os.chdir("a")
    Path("x.yaml").write_text("- a", encoding="utf-8")
    os.chdir(repository)
    code, found = validate(capsys)
    assert (code, len(found)) == (1, 1)
    # pytest's own tidying calls itself for each level.
    subprocess.run(["rm", "-r", "concepts/a"], check=True)


@pytest.mark.parametrize("name", ["a" * 300 + ".yaml", "concepts/" + "a/" * 3000 + "x.yaml"])
def test_paths_that_are_too_long(
    name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(["validate", name]) == 2
    assert _run(["validate", "-", "--stdin-filename", name]) in (1, 2)
    assert _run(["validate", "--sources", name]) == 2
    assert _run(["list", "--root", name]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_longest_name(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "concepts" / ("ä" * 125 + ".yaml")).write_text("- a", encoding="utf-8")
    code, found = validate(capsys)
    assert (code, len(found)) == (1, 1)


def test_a_current_folder_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    try:
        (tmp_path / "gone").rmdir()
    except OSError:
        pytest.skip("this system keeps the current folder")
    for command in ("validate", "list", "compare"):
        assert _run([command]) == 2
    assert capsys.readouterr().err.count("Es geht nicht weiter") == 3


# ---- git ----


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


@pytest.fixture
def program(repository: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A program that nobody may run, and the file that it would write."""
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    trace = repository.parent / "it-ran"
    path = repository.parent / "program"
    path.write_text(f"#!/bin/sh\necho ran >> '{trace}'\nexit 1\n", encoding="utf-8")
    path.chmod(0o755)
    git("init", "--quiet")
    return path, trace


@posix
def test_programs_in_a_git_configuration_do_not_run(
    repository: Path, program: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path, trace = program
    for key in ("core.fsmonitor", "core.sshCommand", "core.pager", "core.editor", "diff.external"):
        git("config", key, str(path))
    for key in ("alias.check-ignore", "credential.helper"):
        git("config", key, f"!{path}")
    git("config", "core.hooksPath", str(repository.parent))
    (repository / "concepts/draft.yaml").write_text("- a", encoding="utf-8")
    (repository / ".gitignore").write_text("draft*\n", encoding="utf-8")
    assert validate(capsys) == (0, [])
    assert not trace.exists()


@posix
def test_a_partial_clone_fetches_nothing(
    repository: Path, program: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    # To know what is ignored, git reads a .gitignore that only the index has; in a partial clone
    # it fetches that, with a program that the configuration names.
    path, trace = program
    ignore = repository / "concepts/.gitignore"
    ignore.write_text("x-*\n", encoding="utf-8")
    git("add", str(ignore))
    git("update-index", "--skip-worktree", str(ignore))
    ignore.unlink()
    for file in (repository / ".git/objects").glob("??/*"):
        file.unlink()
    for key, value in (
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", str(repository)),
        ("remote.origin.uploadpack", str(path)),
    ):
        git("config", key, value)
    subprocess.run(["git", "check-ignore", "concepts/a"], check=False, capture_output=True)
    assert trace.exists(), "git alone runs it"
    trace.unlink()
    assert validate(capsys) == (0, [])
    assert not trace.exists()


@pytest.mark.parametrize(
    "content",
    ["gitdir: /nowhere\n", "gitdir: .git\n", "gitdir: ../../../..\n", "\0", "", "x" * 9999],
)
def test_a_git_file_that_leads_elsewhere(
    content: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / ".git").write_text(content, encoding="utf-8")
    assert validate(capsys) == (0, [])


def test_a_work_tree_that_lies_elsewhere(
    repository: Path, program: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    git("config", "core.worktree", str(repository.parent.parent))
    with (repository / ".git/config").open("a", encoding="utf-8") as file:
        file.write("[broken\n")
    assert validate(capsys) == (0, [])


@posix
def test_git_that_waits_for_a_pipe_is_not_waited_for(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("konzept_cli.loading.git._SECONDS", 0.2)
    git("init", "--quiet")
    os.mkfifo(repository / ".gitignore")
    assert validate(capsys) == (0, [])


# ---- nothing is written ----


def test_a_repository_that_is_read_only(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Root may write everywhere, so that permissions would show nothing here.
    def refusing(path: object, flags: int, *more: object, **named: object) -> int:
        raise OSError(30, "Read-only file system", str(path))

    monkeypatch.setattr("os.open", refusing)
    for command in ("validate", "lint", "list", "compare"):
        assert _run([command]) == 0
    assert _run(["validate", "-o", "report.txt"]) == 2
    assert "Read-only file system" in capsys.readouterr().err
    assert sorted(path.name for path in repository.iterdir()) == ["concepts", "sources"]
