"""`gitlab/konzept.gitlab-ci.yml`: its job, run as GitLab's runner runs it."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree as ET

import pytest
import yaml

from konzept_cli.cli._checks import FailOn

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "gitlab/konzept.gitlab-ci.yml").read_text(encoding="utf-8")
TEMPLATE: dict[str, Any] = yaml.safe_load(TEXT)
VARIABLES: dict[str, str] = TEMPLATE["variables"]
JOB: dict[str, Any] = TEMPLATE["konzept"]
INSTALL, CHECK = JOB["script"][:-2], JOB["script"][-2:]
QUALITY, JUNIT, PAGE = "gl-code-quality-report.json", "konzept-junit.xml", "konzept-vergleich.html"

Run = Callable[..., subprocess.CompletedProcess[str]]
Check = Callable[..., subprocess.CompletedProcess[str]]


def _bash(
    run: Run, lines: list[str], folder: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    assert set(variables) <= {*VARIABLES, "KONZEPT_LANG", "KONZEPT_SOURCES", "PATH"}
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", "\n".join(lines)]
    return run(command, folder, CI_PROJECT_DIR=str(folder), **(VARIABLES | variables))


@pytest.fixture(scope="module")
def path(run: Run, checkout: Path, trap: Path) -> str:
    """The PATH after the lines that install konzept."""
    lines = [*INSTALL, 'echo "$PATH"']
    done = _bash(run, lines, trap, KONZEPT_REPOSITORY=str(checkout))
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


@pytest.fixture
def check(run: Run, path: str, concepts: Path) -> Check:
    """The lines that check, in the repository of concepts."""

    def check(folder: Path = concepts, **variables: str) -> subprocess.CompletedProcess[str]:
        return _bash(run, CHECK, folder, PATH=path, **variables)

    return check


def test_it_has_the_shape_of_a_template() -> None:
    assert list(TEMPLATE) == ["variables", "konzept"]
    assert all(isinstance(value, str) for value in VARIABLES.values())
    assert set(JOB) == {"stage", "image", "script", "artifacts"}
    assert all(isinstance(line, str) for line in JOB["script"])
    # Reports of a check that fails are those that matter.
    assert JOB["artifacts"] == {
        "when": "always",
        "expose_as": "Vergleich der Konzepte",
        "paths": [PAGE],
        "reports": {"codequality": QUALITY, "junit": JUNIT},
    }


def test_every_variable_is_explained_and_used() -> None:
    explained = re.findall(r"^  # .+\n  (KONZEPT_\w+):", TEXT, re.MULTILINE)
    assert explained == list(VARIABLES)
    used = set(re.findall(r"\$\{?(KONZEPT_\w+)", "\n".join([*JOB["script"], JOB["image"]])))
    assert used == set(VARIABLES)


def test_the_words_that_variables_allow_are_those_of_the_commands() -> None:
    said = re.search(r"# Ab welcher .*: (.+)\.\n", TEXT)
    assert said
    assert re.split(r", | oder ", said[1]) == list(get_args(FailOn))


def test_clean(check: Check, concepts: Path) -> None:
    done = check()
    assert done.returncode == 0
    assert done.stderr == (
        "1 Datei geprüft: keine Fehler. 8 Bezeichnungen und Zitate stehen so in ihrer Quelle.\n"
        f"Geschrieben: {PAGE}\n"
    )
    assert json.loads((concepts / QUALITY).read_text(encoding="utf-8")) == []
    assert ET.parse(concepts / JUNIT).getroot().get("failures") == "0"
    assert "<html" in (concepts / PAGE).read_text(encoding="utf-8")


def test_broken(check: Check, change: Callable[[str, str], Path]) -> None:
    checkout = change("title:", "titel:").parents[2]
    done = check(checkout, KONZEPT_PATH="konzepte", KONZEPT_LANG="en")
    assert done.returncode == 1
    log = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)
    assert log != done.stdout
    assert log.startswith("error[unknown-key]: There is no key “titel” in this place.\n")
    (found,) = json.loads((checkout / QUALITY).read_text(encoding="utf-8"))
    assert found["location"]["path"] == "konzepte/concepts/kreis-beispiel-2024.yaml"
    assert ET.parse(checkout / JUNIT).getroot().get("failures") == "1"
    # A comparison of what is wrong would be wrong.
    assert not (checkout / PAGE).exists()


def test_what_is_given_is_taken_as_it_is_and_never_run(check: Check, concepts: Path) -> None:
    done = check(
        KONZEPT_COMMAND="lint",
        KONZEPT_FAIL_ON="info",
        KONZEPT_ARGS='--format\nsarif=$(touch pwned) *"; touch pwned\n\n--statistics',
    )
    assert done.returncode == 0
    assert (concepts / '$(touch pwned) *"; touch pwned').exists()
    assert not (concepts / "pwned").exists()


def test_no_file_of_the_checkout_is_run(check: Check, trap: Path) -> None:
    done = check(trap, KONZEPT_ARGS="--allow-empty")
    assert "0 Dateien geprüft" in done.stderr


def test_a_path_is_no_option(check: Check) -> None:
    done = check(KONZEPT_PATH="--help")
    assert (done.returncode, done.stdout) == (2, "")


def test_it_installs_what_it_has_fetched(run: Run, path: str, tmp_path: Path) -> None:
    where = 'python -c "import konzept_cli; print(konzept_cli.__file__)"'
    done = _bash(run, [where], tmp_path, PATH=path)
    assert Path(done.stdout.strip()).is_relative_to(Path(path.partition(":")[0]).parent)


def test_an_address_is_needed(run: Run, tmp_path: Path) -> None:
    done = _bash(run, INSTALL, tmp_path)
    assert done.returncode != 0
    assert "Hier fehlt die Adresse, von der konzept installiert wird." in done.stderr
