"""What the shell offers after Tab."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from konzept_cli.cli import _run
from konzept_cli.formats import FORMATS
from konzept_cli.rules import RULES

ROOT = Path(__file__).parent.parent.parent
BIN = Path(sys.executable).parent


Offered = Callable[[str], list[str]]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copytree(ROOT / "docs/beispiel/concepts", tmp_path / "concepts")
    concept = tmp_path / "concepts/kreis-beispiel-2024.yaml"
    concept.with_name("kreis-beispiel-2019.yaml").write_bytes(concept.read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def offered(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Offered:
    """What bash gets for the end of a line, a blank after a whole word."""

    def ask(line: str) -> list[str]:
        before = {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
        monkeypatch.setenv("_KONZEPT_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(line.count(" ")))
        with pytest.raises(SystemExit) as ended:
            _run([])
        out, err = capsys.readouterr()
        # Nothing is said, nothing is written.
        assert (ended.value.code, err) == (0, "")
        assert before == {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
        return out.split()

    return ask


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("konzept va", ["validate"]),
        ("konzept report ", ["comparison", "topic", "concept", "sources", "diff", "site"]),
        ("konzept lint --allow", ["--allow-empty"]),
        ("konzept lint --format ", list(FORMATS)),
        ("konzept lint --format j", ["json", "jsonl", "junit"]),
        ("konzept lint --fail-on w", ["warning"]),
        ("konzept lint --select unknown-k", ["unknown-key"]),
        ("konzept lint --ignore wording,synt", ["wording,syntax-error", "wording,syntax"]),
        ("konzept schema c", ["concept", "config"]),
        ("konzept explain unknown-k", ["unknown-key"]),
        ("konzept explain ", [rule.id for rule in RULES]),
        ("konzept show kreis-beispiel-20", ["kreis-beispiel-2019", "kreis-beispiel-2024"]),
        ("konzept show x", []),
        ("konzept compare kreis-beispiel-2019 ", ["kreis-beispiel-2024"]),
        ("konzept report comparison --format md kreis-beispiel-2019 k", ["kreis-beispiel-2024"]),
        ("konzept diff kreis-beispiel-2019 k", ["kreis-beispiel-2024"]),
        ("konzept report diff kreis-beispiel-2024 k", ["kreis-beispiel-2019"]),
        ("konzept report topic sp", ["sprache", "sport-freizeit"]),
        ("konzept report topic sprache kreis-beispiel-2024 k", ["kreis-beispiel-2019"]),
        ("konzept report sources kreis-beispiel-2019 k", ["kreis-beispiel-2024"]),
        ("konzept compare --topic sp", ["sprache", "sport-freizeit"]),
        ("konzept compare --roles su", ["success_factor"]),
        ("konzept compare --roles focus,residual,f", ["focus,residual,framing"]),
        ("konzept compare --topic sprache,sp", ["sprache,sport-freizeit"]),
        ("konzept report comparison --group grp-st", ["grp-steuerung"]),
        ("konzept compare --kind kreis,krei", ["kreis,kreisfreie-stadt"]),
        ("konzept compare --land NW,S", ["NW,SH", "NW,SL", "NW,SN", "NW,ST"]),
    ],
)
def test_bash_is_offered(line: str, values: list[str], offered: Offered) -> None:
    assert offered(line) == values


def test_another_repository_is_looked_into(
    repository: Path, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    assert len(offered(f"konzept show --root {repository} ")) == 2


def test_its_own_vocabulary_counts(repository: Path, offered: Offered) -> None:
    own = 'vocabulary: {id: own, version: "1", title: {de: Eigenes, en: Own}}\n'
    topic = "topics: [{id: sparen, group: geld, label: {de: Sparen, en: Saving}}]\n"
    (repository / "topics.yaml").write_text(own + topic, encoding="utf-8")
    assert offered("konzept compare --topic sp") == ["sparen"]


def test_what_the_settings_exclude_is_not_offered(repository: Path, offered: Offered) -> None:
    (repository / "konzept.yaml").write_text('exclude: ["*2019*"]\n', encoding="utf-8")
    assert offered("konzept show ") == ["kreis-beispiel-2024"]


@pytest.mark.parametrize("line", ["konzept show ", "konzept compare --topic sport-fr"])
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("konzept.yaml", b"zwiebel: 1\n"),
        ("konzept.yaml", b"\xff\xfe["),
        ("concepts/kreis-beispiel-2024.yaml", b"{["),
    ],
)
def test_broken_repositories_are_passed_over_in_silence(
    line: str, file: str, content: bytes, repository: Path, offered: Offered
) -> None:
    (repository / file).write_bytes(content)
    whole = {
        "konzept show ": ["kreis-beispiel-2019", "kreis-beispiel-2024"],
        "konzept compare --topic sport-fr": ["sport-freizeit"],
    }
    assert offered(line) == whole[line]


def test_a_broken_vocabulary_offers_nothing(repository: Path, offered: Offered) -> None:
    (repository / "topics.yaml").write_text("topics: [", encoding="utf-8")
    assert offered("konzept compare --topic ") == []


@pytest.mark.skipif(os.name == "nt", reason="no such names on Windows")
def test_names_that_a_shell_would_run_are_not_offered(repository: Path, offered: Offered) -> None:
    for name in ("$(touch x)", "`touch x`", "a'b", 'a"b', "a*", "a b", "a\n", "ä"):
        (repository / f"concepts/{name}.yaml").touch()
    assert len(offered("konzept show ")) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a folder that is in use")
def test_a_folder_that_is_gone(repository: Path, offered: Offered, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    assert offered("konzept show ") == []
    assert offered("konzept compare --topic ") == []


@pytest.mark.parametrize(
    ("shell", "shown"),
    [
        ("zsh", '"wrong-encoding":"Eine Datei ist nicht in UTF-8 gespeichert."'),
        ("fish", "wrong-encoding\tEine Datei ist nicht in UTF-8 gespeichert."),
    ],
)
def test_zsh_and_fish_are_told_what_a_rule_is_about(
    shell: str,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("_KONZEPT_COMPLETE", f"complete_{shell}")
    monkeypatch.setenv("_TYPER_COMPLETE_FISH_ACTION", "get-args")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "konzept explain wr")
    with pytest.raises(SystemExit):
        _run([])
    out, err = capsys.readouterr()
    assert shown in out
    assert out.count("wrong-") == 3
    assert err == ""


def _in_bash(script: str, folder: Path) -> str:
    """What `script` prints in a bash that finds the installed konzept. It says nothing else."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eu", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, "HOME": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell: str, tmp_path: Path) -> None:
    script = _in_bash(f"_KONZEPT_COMPLETE=source_{shell} konzept", tmp_path)
    assert f"_KONZEPT_COMPLETE=complete_{shell}" in script


def test_bash_itself_completes(repository: Path) -> None:
    script = """\
eval "$(konzept --show-completion)"
COMP_WORDS=(konzept show kreis) COMP_CWORD=2
_konzept_completion konzept
printf '%s\\n' "${COMPREPLY[@]}"
"""
    offered = _in_bash(script, repository).split()
    assert offered == ["kreis-beispiel-2019", "kreis-beispiel-2024"]


def test_completion_is_installed_where_bash_looks(tmp_path: Path) -> None:
    script = """\
konzept --install-completion
source ~/.bashrc
complete -p konzept
"""
    shown = _in_bash(script, tmp_path).splitlines()
    assert shown[-1] == "complete -o default -F _konzept_completion konzept"


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"COMP_WORDS": "konzept"},
        {"COMP_CWORD": "1"},
        {"COMP_WORDS": "konzept", "COMP_CWORD": ""},
        {"COMP_WORDS": "konzept", "COMP_CWORD": "abc"},
    ],
)
def test_a_shell_that_does_not_say_what_is_typed(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_KONZEPT_COMPLETE", "complete_bash")
    for name in ("COMP_WORDS", "COMP_CWORD"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert _run([]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("question", ["foo", "complete_foo", "foo_bash", "complete_", "1"])
def test_questions_that_no_shell_asks(
    question: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_KONZEPT_COMPLETE", question)
    assert _run(["--version"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert f"_KONZEPT_COMPLETE kann nicht „{question}“ sein." in err
