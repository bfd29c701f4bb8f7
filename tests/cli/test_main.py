"""How the process ends: usage errors, bugs, closed pipes, Ctrl-C."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from konzept_cli import __version__, cli
from konzept_cli.cli import _run


def _konzept(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, "-m", "konzept_cli", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["--version"]) == 0
    assert capsys.readouterr().out == f"konzept {__version__}\n"


def test_help_is_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    assert (
        "Check whether the data are correct"
        in _konzept("--help", cwd=tmp_path, KONZEPT_LANG="en").stdout
    )
    assert (
        "Prüft, ob die Daten stimmen"
        in _konzept("validate", "--help", "--lang", "de", cwd=tmp_path, KONZEPT_LANG="en").stdout
    )
    assert (
        "Prüft, ob die Daten stimmen"
        in _konzept("validate", "--lang=de", "--help", cwd=tmp_path, KONZEPT_LANG="").stdout
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["vallidate"], "vallidate"),
        (["validate", "--forma"], "--forma"),
        (["validate", "--format", "pdf"], "pdf"),
        (["validate", "\x1b[31m"], "⟨U+001B⟩"),
    ],
)
def test_usage_errors(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "\x1b" not in err
    assert err.startswith("Fehler: ")


def test_no_command_shows_the_help(tmp_path: Path) -> None:
    done = _konzept(cwd=tmp_path)
    assert done.returncode == 2
    assert "validate" in done.stdout + done.stderr


def test_a_bug_is_exit_code_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no luck\x1b")

    monkeypatch.setattr("konzept_cli.cli._explaining.all_rules", broken)
    assert _run(["explain"]) == 3
    err = capsys.readouterr().err
    assert "RuntimeError: no luck⟨U+001B⟩" in err
    assert "Traceback" not in err
    assert _run(["explain", "--verbose"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("konzept_cli.cli._explaining.all_rules", interrupted)
    assert _run(["explain"]) == 130


def test_nobody_reads_the_output_any_more(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stdout:
        done = subprocess.run(
            [sys.executable, "-m", "konzept_cli", "explain"],
            stdout=stdout,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
        )
    assert done.returncode == 141
    assert done.stderr == b""


def test_narrow_encodings_lose_no_run(tmp_path: Path) -> None:
    done = _konzept("explain", "unquoted-comma", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Anf\\u00fchrungszeichen" in done.stdout


def test_main_exits_with_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr(sys, "argv", ["konzept", "explain", "no-such-rule"])
    codes: list[int] = []
    # The real one would end the tests, too; the tests above see it end a process.
    monkeypatch.setattr("os._exit", codes.append)
    cli.main()
    assert codes == [2]


def test_the_module_is_the_command() -> None:
    assert runpy.run_module("konzept_cli.__main__")["main"] is cli.main
