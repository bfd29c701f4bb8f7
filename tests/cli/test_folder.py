"""A folder is written whole or stays as it was, and what is not ours stays in any case."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from konzept_cli.cli._folder import LIST, write_folder
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import catalogue

WORDS = catalogue("de")
FIRST = [("index.html", "eins"), ("concepts/a.html", "ä"), ("topics/t.html", "t")]


def contents(folder: Path) -> dict[str, str]:
    """Each file below `folder` with its text, without the list of ours."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != LIST
    }


def refused(folder: Path) -> str:
    before = contents(folder)
    with pytest.raises(KonzeptError) as stopped:
        write_folder(folder, [("index.html", "neu")], WORDS)
    assert contents(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    return stopped.value.message


def test_a_new_folder(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "site"
    assert write_folder(folder, FIRST, WORDS) == 3
    assert contents(folder) == dict(FIRST)
    assert json.loads((folder / LIST).read_text(encoding="utf-8")) == {
        "files": ["concepts/a.html", "index.html", "topics/t.html"]
    }
    assert folder.stat().st_mode & 0o777 == 0o755
    assert [path.name for path in folder.parent.iterdir()] == ["site"]


def test_an_empty_folder_keeps_its_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir(mode=0o700)
    write_folder(folder, FIRST, WORDS)
    assert contents(folder) == dict(FIRST)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_another_run_replaces_what_the_first_has_written(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    write_folder(folder, FIRST, WORDS)
    write_folder(folder, [("index.html", "zwei"), ("diffs/d.html", "d")], WORDS)
    assert contents(folder) == {"index.html": "zwei", "diffs/d.html": "d"}
    assert sorted(path.name for path in folder.iterdir()) == [LIST, "diffs", "index.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize("name", ["x.txt", "concepts/b.html", ".git/config"])
def test_what_is_not_ours_stays(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "site"
    write_folder(folder, FIRST, WORDS)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("meins", encoding="utf-8")
    assert f"liegt etwas, das kein früherer Lauf geschrieben hat: {name}." in refused(folder)


def test_no_more_than_three_files_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    for name in "dcba":
        (folder / name).write_text("", encoding="utf-8")
    assert "geschrieben hat: a, b, c, …." in refused(folder)


def test_an_empty_folder_in_it_is_not_ours_either(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    (folder / "leer").mkdir(parents=True)
    assert "hat: leer." in refused(folder)


def test_links_are_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "site" / "there"
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "index.html").write_text("meins", encoding="utf-8")
    elsewhere.parent.mkdir()
    elsewhere.symlink_to(target)
    with pytest.raises(KonzeptError, match=r"hat: there\."):
        write_folder(tmp_path / "site", FIRST, WORDS)
    assert contents(target) == {"index.html": "meins"}


def test_a_link_to_a_folder_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "real")
    write_folder(tmp_path / "site", FIRST, WORDS)
    write_folder(tmp_path / "site", FIRST, WORDS)
    assert (tmp_path / "site").is_symlink()
    assert contents(tmp_path / "real") == dict(FIRST)


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"files": 3}', '{"files": null}', '{"files": ["../meins.txt", "/etc/passwd", 7]}'],
)
def test_a_list_that_somebody_has_changed(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / LIST).write_text(text, encoding="utf-8")
    (tmp_path / "meins.txt").write_text("meins", encoding="utf-8")
    if "[" in text and text != "[]":
        write_folder(folder, FIRST, WORDS)
        assert contents(folder) == dict(FIRST)
    else:
        with pytest.raises(KonzeptError, match=LIST):
            write_folder(folder, FIRST, WORDS)
    assert (tmp_path / "meins.txt").read_text(encoding="utf-8") == "meins"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "site"
    file.write_text("meins", encoding="utf-8")
    with pytest.raises(KonzeptError, match="ist kein Ordner"):
        write_folder(file, FIRST, WORDS)
    assert file.read_text(encoding="utf-8") == "meins"


def test_nothing_is_left_of_a_site_that_cannot_be_made(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    write_folder(folder, FIRST, WORDS)

    def broken() -> Iterator[tuple[str, str]]:
        yield "index.html", "neu"
        raise KonzeptError("geht nicht")

    with pytest.raises(KonzeptError, match="geht nicht"):
        write_folder(folder, broken(), WORDS)
    assert contents(folder) == dict(FIRST)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_comes_in_while_the_pages_are_made_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "site"

    def slow() -> Iterator[tuple[str, str]]:
        yield "index.html", "neu"
        folder.mkdir()
        (folder / "x.txt").write_text("meins", encoding="utf-8")

    with pytest.raises(KonzeptError, match=r"hat: x\.txt\."):
        write_folder(folder, slow(), WORDS)
    assert contents(folder) == {"x.txt": "meins"}


def test_the_old_folder_comes_back_if_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site"
    write_folder(folder, FIRST, WORDS)
    rename, times = Path.rename, []

    def once(self: Path, target: Path) -> Path:
        times.append(target)
        if len(times) == 2:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", once)
    with pytest.raises(KonzeptError, match="No space left"):
        write_folder(folder, [("index.html", "neu")], WORDS)
    assert contents(folder) == dict(FIRST)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_what_cannot_be_removed_stays_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site"
    write_folder(folder, FIRST, WORDS)

    def held(*_: object) -> None:
        raise OSError(16, "Device or resource busy")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        write_folder(folder, [("index.html", "neu")], WORDS)
    assert contents(folder) == {"index.html": "neu"}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("meins", encoding="utf-8")
    with pytest.raises(KonzeptError, match="lässt sich nicht schreiben"):
        write_folder(tmp_path / "file" / "site", FIRST, WORDS)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "meins"
