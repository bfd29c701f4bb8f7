"""Standard streams that are closed, that nobody reads, or that the disk has no room for."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from konzept_cli.cli import _run
from konzept_cli.cli._output import open_streams


class Refusing(io.StringIO):
    """A stream that the system refuses to write to."""

    def __init__(self, error: OSError, fileno: int) -> None:
        super().__init__()
        self.error = error
        self.number = fileno

    def write(self, text: str, /) -> int:
        if text:
            raise self.error
        return 0

    def fileno(self) -> int:
        return self.number


@pytest.fixture
def streams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[TextIO, TextIO]]:
    """Two files in place of standard output and error."""
    with (tmp_path / "out").open("w") as out, (tmp_path / "err").open("w") as err:
        monkeypatch.setattr("sys.stdout", out)
        monkeypatch.setattr("sys.stderr", err)
        yield out, err


@pytest.mark.parametrize("name", ["stdout", "stderr"])
@pytest.mark.parametrize("command", ["--help", "--version", "list", "validate", "schema"])
def test_nobody_reads(
    name: str,
    command: str,
    repository: Path,
    streams: tuple[TextIO, TextIO],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = Refusing(BrokenPipeError(32, "Broken pipe"), getattr(sys, name).fileno())
    monkeypatch.setattr(f"sys.{name}", gone)
    silent = (command == "validate") == (name == "stdout")
    assert _run([command]) == (0 if silent else 141)


def test_nobody_reads_what_is_wrong(
    repository: Path, streams: tuple[TextIO, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    error = BrokenPipeError(32, "Broken pipe")
    monkeypatch.setattr("sys.stderr", Refusing(error, sys.stderr.fileno()))
    assert _run(["validate", "nothing"]) == 141


def test_output_that_comes_late(
    repository: Path, streams: tuple[TextIO, TextIO], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise BrokenPipeError(32, "Broken pipe")

    late = Refusing(BrokenPipeError(32, "Broken pipe"), sys.stdout.fileno())
    monkeypatch.setattr(late, "flush", gone)
    monkeypatch.setattr("sys.stdout", late)
    assert _run(["validate"]) == 141


def test_other_ends_are_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    # Typer ends by itself, or has its answer passed on once completion was set up in this process.
    try:
        code: object = _run(["--show-completion", "bash"])
    except SystemExit as ended:
        code = ended.code
    assert code == 0


def test_ctrl_c_before_anything_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("typer.main.get_command", interrupted)
    assert _run(["list"]) == 130


def test_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run([]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_full_disk(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", Refusing(OSError(28, "No space left on device"), 1))
    assert _run(["list"]) == 2
    err = capsys.readouterr().err
    assert err == "Fehler: Es geht nicht weiter: No space left on device\n"
    assert _run(["list", "--verbose"]) == 2
    assert "Traceback" in capsys.readouterr().err


def test_closed_streams_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    open_streams()
    assert sys.stdin.buffer.read() == b""
    assert sys.stdout.write("x") == sys.stderr.write("x") == 1
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()


def test_streams_that_are_no_text_streams_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.StringIO())
    open_streams()
    assert sys.stdout.write(os.fsdecode(b"\xff")) == 1


def test_standard_input_without_an_end(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "konzept.yaml").write_text("limits: {file_size: 300}\n", encoding="utf-8")
    endless = io.BytesIO(b"#" * 100_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(endless))
    options = ["--stdin-filename", "concepts/good.yaml", "--format", "concise"]
    assert _run(["validate", "-", *options]) == 1
    assert capsys.readouterr().out.startswith("concepts/good.yaml:1:1: Fehler[too-large]")
    assert endless.tell() == 301


def test_what_cannot_be_read_is_not_made_up(streams: tuple[TextIO, TextIO]) -> None:
    open_streams()
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", "konzept")
