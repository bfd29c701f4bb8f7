"""Files are whole or not there; pipes, devices and links stay what they are."""

import os
import threading
from pathlib import Path

import pytest

from konzept_cli.cli._writing import check_output, write_file
from konzept_cli.errors import KonzeptError
from konzept_cli.messages import catalogue

WORDS = catalogue("de")


def test_missing_folders_are_made(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.txt"
    write_file(target, "ä\n", WORDS)
    assert target.read_bytes() == b"\xc3\xa4\n"
    assert [path.name for path in target.parent.iterdir()] == ["b.txt"]
    assert target.stat().st_mode & 0o777 == 0o644


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o600)
    write_file(target, "new", WORDS)
    assert target.read_text(encoding="utf-8") == "new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(KonzeptError) as stopped:
        write_file(tmp_path, "x", WORDS)
    assert "lässt sich nicht schreiben" in stopped.value.message
    assert stopped.value.hint


def test_what_was_there_survives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(KonzeptError, match="No space left"):
        write_file(target, "new", WORDS)
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="no pipes with names on Windows")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    pipe, heard = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: heard.append(pipe.read_bytes()))
    reader.start()
    write_file(pipe, "ä\n", WORDS)
    reader.join()
    assert heard == [b"\xc3\xa4\n"]
    assert pipe.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    target, link = tmp_path / "a/target.txt", tmp_path / "link.txt"
    link.symlink_to("a/target.txt")
    for text in ("made", "replaced"):  # first it leads to nothing
        write_file(link, text, WORDS)
        assert link.is_symlink()
        assert target.read_text(encoding="utf-8") == text
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "link.txt", "target.txt"]


def test_links_in_a_circle(tmp_path: Path) -> None:
    link = tmp_path / "circle.txt"
    link.symlink_to("circle.txt")
    with pytest.raises(KonzeptError, match="lässt sich nicht schreiben"):
        write_file(link, "x", WORDS)
    assert link.is_symlink()


def test_the_longest_name(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 255)
    write_file(target, "new", WORDS)
    write_file(target, "newer", WORDS)
    assert target.read_text(encoding="utf-8") == "newer"


def test_a_file_that_nobody_may_write_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o444)
    with pytest.raises(KonzeptError, match="Permission denied") as stopped:
        write_file(target, "new", WORDS)
    assert stopped.value.hint == "Was vorher dort stand, ist unverändert."
    assert target.read_text(encoding="utf-8") == "old"


def test_a_folder_that_nobody_may_write_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may do all: so ask as somebody else would be answered.
    monkeypatch.setattr("os.access", lambda path, _: Path(path) != tmp_path)
    with pytest.raises(KonzeptError, match="Permission denied"):
        check_output(tmp_path / "new/a.txt", WORDS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["konzept.yaml", "new.YML", "topics.yaml"])
def test_no_output_is_called_like_what_konzept_reads(name: str, tmp_path: Path) -> None:
    with pytest.raises(KonzeptError, match="Dateien mit dieser Endung liest konzept"):
        write_file(tmp_path / name, "{}", WORDS)
    link = tmp_path / "link.json"
    link.symlink_to(name)
    with pytest.raises(KonzeptError, match=r"link\.json"):
        check_output(link, WORDS)
    assert [path.name for path in tmp_path.iterdir()] == ["link.json"]
    write_file(tmp_path / name, "title: x\n", WORDS, record=True)
    assert (tmp_path / name).read_text(encoding="utf-8") == "title: x\n"
