"""Folder → the files that are concepts."""

import os
import subprocess
from pathlib import Path

import pytest

from konzept_cli.loading.discovery import (
    concept_files,
    concept_id,
    find_root,
    misnamed,
    standing,
)


def touch(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def git_repository(root: Path, ignored: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes `root` a git repository; no configuration of this machine counts."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    (root / ".gitignore").write_text(ignored, encoding="utf-8")


# ---- the root ----


def test_the_root_is_where_the_configuration_is(tmp_path: Path) -> None:
    touch(tmp_path, "konzept.yaml", "concepts/nrw/a.yaml")
    for start in ("", "concepts", "concepts/nrw", "concepts/nrw/a.yaml", "concepts/nothing.yaml"):
        assert find_root(tmp_path / start) == tmp_path


def test_the_nearest_configuration_counts(tmp_path: Path) -> None:
    touch(tmp_path, "konzept.yaml", "inner/konzept.yaml", "inner/concepts/a.yaml")
    assert find_root(tmp_path / "inner" / "concepts") == tmp_path / "inner"


def test_a_folder_called_like_the_configuration_is_none(tmp_path: Path) -> None:
    touch(tmp_path, "konzept.yaml", "inner/konzept.yaml/x")
    assert find_root(tmp_path / "inner") == tmp_path


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
@pytest.mark.parametrize("target", ["nowhere.yaml", "konzept.yaml"])
def test_a_configuration_that_leads_nowhere_is_one(target: str, tmp_path: Path) -> None:
    touch(tmp_path, "konzept.yaml", "inner/concepts/a.yaml")
    (tmp_path / "inner/konzept.yaml").symlink_to(target)
    assert find_root(tmp_path / "inner/concepts") == tmp_path / "inner"


def test_without_a_configuration_the_folder_above_concepts_is_the_root(tmp_path: Path) -> None:
    touch(tmp_path, "concepts/nrw/a.yaml")
    for start in ("concepts", "concepts/nrw", "concepts/nrw/a.yaml", ""):
        assert find_root(tmp_path / start) == tmp_path


def test_a_repository_may_lie_in_a_folder_called_concepts(tmp_path: Path) -> None:
    touch(tmp_path, "concepts/concepts/a.yaml")
    assert find_root(tmp_path / "concepts") == tmp_path / "concepts"


def test_otherwise_the_folder_itself_is_the_root(tmp_path: Path) -> None:
    touch(tmp_path, "drafts/a.yaml")
    assert find_root(tmp_path / "drafts") == tmp_path / "drafts"
    assert find_root(tmp_path / "drafts" / "a.yaml") == tmp_path / "drafts"


def test_relative_paths_have_folders_above_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, "konzept.yaml", "concepts/nrw/a.yaml", "beside/b.yaml")
    monkeypatch.chdir(tmp_path / "concepts" / "nrw")
    for start in (".", "a.yaml", "..", "../../beside"):
        assert find_root(Path(start)) == tmp_path


# ---- the files ----


def test_concepts_lie_in_the_folder_concepts(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("konzept.yaml", "topics.yaml", "other.yaml", "concepts/b.yaml", "concepts/a.yml"),
        *(
            "concepts/nrw/c.YAML",
            "concepts/notes.txt",
            "concepts/.hidden.yaml",
            "concepts/topics.yaml",
        ),
        *("concepts/.git/d.yaml", "concepts/nrw/.x/e.yaml", "concepts/yaml", "concepts/f.yaml.bak"),
    )
    assert concept_files(tmp_path, ()) == [
        *("concepts/a.yml", "concepts/b.yaml", "concepts/nrw/c.YAML", "concepts/topics.yaml")
    ]


def test_a_plain_folder_works_too(tmp_path: Path) -> None:
    touch(tmp_path, "konzept.yaml", "topics.yaml", "a.yaml", "deep/er/b.yml", ".hidden/c.yaml")
    assert concept_files(tmp_path, ()) == ["a.yaml", "deep/er/b.yml"]


@pytest.mark.parametrize(
    ("exclude", "kept"),
    [
        (("concepts/drafts/*",), "a b"),
        (("*/b.yaml",), "a drafts/deep/c"),
        (("concepts/[ab].yaml",), "drafts/b drafts/deep/c"),
        (("*/a.yaml", "*/c.yaml"), "b drafts/b"),
        (("*.yaml",), ""),
        (("b.yaml", "*/A.yaml"), "a b drafts/b drafts/deep/c"),
    ],
)
def test_patterns_exclude_files(tmp_path: Path, exclude: tuple[str, ...], kept: str) -> None:
    for name in ("a", "b", "drafts/b", "drafts/deep/c"):
        touch(tmp_path, f"concepts/{name}.yaml")
    expected = [f"concepts/{name}.yaml" for name in kept.split()]
    assert concept_files(tmp_path, exclude) == expected


def test_an_empty_folder_has_no_concepts(tmp_path: Path) -> None:
    assert concept_files(tmp_path, ()) == []
    assert concept_files(tmp_path / "nothing", ()) == []


def test_what_git_ignores_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "concepts/a.yaml", "concepts/draft-b.yaml", "concepts/out/ü c.yaml")
    git_repository(tmp_path, "draft-*\nout/\n", monkeypatch)
    assert concept_files(tmp_path, ()) == ["concepts/a.yaml"]


def test_what_git_tracks_is_not_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "concepts/draft-a.yaml", "concepts/draft-b.yaml")
    git_repository(tmp_path, "draft-*\n", monkeypatch)
    add = ["git", "-C", str(tmp_path), "add", "--force", "concepts/draft-a.yaml"]
    subprocess.run(add, check=True)
    assert concept_files(tmp_path, ()) == ["concepts/draft-a.yaml"]


def test_a_root_inside_a_git_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "region/concepts/a.yaml", "region/concepts/draft.yaml")
    git_repository(tmp_path, "draft.yaml\n", monkeypatch)
    assert concept_files(tmp_path / "region", ()) == ["concepts/a.yaml"]


def test_the_repository_of_a_git_hook_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, "concepts/a.yaml", "concepts/draft.yaml")
    git_repository(tmp_path, "draft.yaml\n", monkeypatch)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere" / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere" / "index"))
    assert concept_files(tmp_path, ()) == ["concepts/a.yaml"]


def test_without_git_nothing_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "concepts/a.yaml", "concepts/draft.yaml")
    git_repository(tmp_path, "draft.yaml\n", monkeypatch)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert concept_files(tmp_path, ()) == ["concepts/a.yaml", "concepts/draft.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
def test_names_that_are_no_text_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "concepts/a\nb.yaml")
    for name in (b"\xff.yaml", b"draft-\xff.yaml"):
        (Path(os.fsdecode(os.fsencode(tmp_path / "concepts") + b"/" + name))).touch()
    git_repository(tmp_path, "draft-*\n", monkeypatch)
    assert concept_files(tmp_path, ()) == ["concepts/a\nb.yaml", "concepts/\udcff.yaml"]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("concepts/a.yaml", "concept"),
        ("concepts/new.YML", "concept"),
        ("konzept.yaml", "config"),
        ("topics.yaml", "topics"),
        ("concepts/topics.yaml", "concept"),
        ("concepts/notes.txt", "ending"),
        ("concepts/.hidden.yaml", "hidden"),
        ("concepts/.x/a.yaml", "hidden"),
        ("other.yaml", "elsewhere"),
        ("concepts/drafts/b.yaml", "excluded"),
        ("concepts/out/c.yaml", "git"),
    ],
)
def test_what_a_file_is(
    file: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path, file)
    (tmp_path / "concepts").mkdir(exist_ok=True)
    git_repository(tmp_path, "out/\n", monkeypatch)
    exclude = ("concepts/drafts/*",)
    assert standing(tmp_path, file, exclude) == expected
    assert (file in concept_files(tmp_path, exclude)) is (expected == "concept")


def test_without_a_folder_of_concepts_every_file_may_be_one(tmp_path: Path) -> None:
    touch(tmp_path, "deep/a.yaml")
    assert standing(tmp_path, "deep/a.yaml", ()) == "concept"


@pytest.mark.parametrize(
    ("file", "name"),
    [("concepts/a.yaml", "a"), ("b.yml", "b"), ("x/c.d.yaml", "c.d"), ("concepts/ä b.yaml", "ä b")],
)
def test_the_id_is_the_name_of_the_file(file: str, name: str) -> None:
    assert concept_id(file) == name


def test_names_with_a_second_ending(tmp_path: Path) -> None:
    folder = tmp_path / "concepts"
    assert misnamed(tmp_path / "nowhere") == ()
    folder.mkdir()
    for name in ("b.yaml.txt", "a.YML.Docx", "c.yaml", "notes.txt", ".d.yaml.txt", "e.yaml.bak"):
        (folder / name).touch()
    assert misnamed(tmp_path) == ("a.YML.Docx", "b.yaml.txt")
    assert misnamed(folder) == ("a.YML.Docx", "b.yaml.txt")
