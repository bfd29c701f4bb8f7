"""`action.yml`: its steps, run as GitHub runs those of a composite action."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest
import yaml

from konzept_cli.cli._checks import FailOn

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "action.yml").read_text(encoding="utf-8")
ACTION: dict[str, Any] = yaml.safe_load(TEXT)
INSTALL, CHECK, COMPARE, PUBLISH = ACTION["runs"]["steps"]
DEFAULTS = {name: given["default"] for name, given in ACTION["inputs"].items()}
EXPRESSION = re.compile(r"\$\{\{ ([\w.-]+) \}\}")

Run = Callable[..., subprocess.CompletedProcess[str]]
Check = Callable[..., subprocess.CompletedProcess[str]]


class Runner(NamedTuple):
    """What runs the steps of a job: GitHub's part in it."""

    run: Run
    checkout: Path
    temp: Path

    def filled(self, template: str, inputs: dict[str, str]) -> str:
        """`template` with the values of its expressions."""
        values = {f"inputs.{name}": value for name, value in inputs.items()}
        values |= {"github.action_path": str(self.checkout), "runner.temp": str(self.temp)}
        return EXPRESSION.sub(lambda match: values[match[1]], template)

    def step(
        self, step: dict[str, Any], inputs: dict[str, str], folder: Path
    ) -> subprocess.CompletedProcess[str]:
        """What a step that is a script does in the checkout `folder`."""
        script = self.temp / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        variables = {name: self.filled(value, inputs) for name, value in step["env"].items()}
        return self.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script],
            folder,
            GITHUB_ACTIONS="true",
            GITHUB_WORKSPACE=str(folder),
            GITHUB_STEP_SUMMARY=str(self.temp / "summary.md"),
            RUNNER_TEMP=str(self.temp),
            **variables,
        )


@pytest.fixture(scope="module")
def runner(
    run: Run, checkout: Path, trap: Path, tmp_path_factory: pytest.TempPathFactory
) -> Runner:
    """A runner on which konzept is installed."""
    runner = Runner(run, checkout, tmp_path_factory.mktemp("runner"))
    done = runner.step(INSTALL, DEFAULTS, trap)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return runner


@pytest.fixture
def temp(runner: Runner) -> Path:
    """The runner's folder for temporary files, without any of another check."""
    for left in ("summary.md", "konzept/comparison.html"):
        (runner.temp / left).unlink(missing_ok=True)
    return runner.temp


@pytest.fixture
def check(runner: Runner, temp: Path, concepts: Path) -> Check:
    """The step that checks, in the repository of concepts."""

    def check(folder: Path = concepts, **inputs: str) -> subprocess.CompletedProcess[str]:
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert set(given) <= set(DEFAULTS)
        return runner.step(CHECK, DEFAULTS | given, folder)

    return check


def test_it_has_the_shape_of_an_action() -> None:
    assert set(ACTION) == {"name", "description", "author", "branding", "inputs", "runs"}
    assert len(ACTION["description"]) <= 125  # what GitHub's marketplace shows
    assert ACTION["runs"]["using"] == "composite"
    for given in ACTION["inputs"].values():
        assert set(given) == {"description", "default"}
        assert isinstance(given["default"], str)
    for step in (INSTALL, CHECK, COMPARE):
        assert set(step) - {"if"} == {"name", "shell", "env", "run"}
        assert step["shell"] == "bash"
    assert set(PUBLISH) == {"name", "if", "uses", "with"}
    # A step runs if those before it have passed: a comparison of what is wrong would be wrong.
    assert [step.get("if") for step in (INSTALL, CHECK)] == [None, None]
    assert COMPARE["if"] == PUBLISH["if"] == "inputs.report != ''"


def test_no_input_becomes_a_part_of_a_script() -> None:
    for step in (INSTALL, CHECK, COMPARE):
        assert "${{" not in step["run"]
        for name, value in step["env"].items():
            assert EXPRESSION.fullmatch(value)
            assert re.search(rf"\${name}\b", step["run"])


def test_every_input_is_used() -> None:
    assert {name for name in EXPRESSION.findall(TEXT) if name.startswith("inputs.")} == {
        f"inputs.{name}" for name in DEFAULTS
    }


def test_what_others_wrote_is_pinned() -> None:
    used = re.findall(r"uses: (.+)", TEXT)
    assert [re.sub(r"[0-9a-f]{40}  # v\d+\.\d+\.\d+$", "", line) for line in used] == [
        "actions/upload-artifact@"
    ]


def test_the_words_that_inputs_allow_are_those_of_the_commands() -> None:
    said = ACTION["inputs"]["fail-on"]["description"]
    assert re.split(r", | or ", said.partition(": ")[2]) == list(get_args(FailOn))
    assert DEFAULTS["fail-on"] == "error"


def test_it_installs_what_it_is_a_part_of(run: Run, temp: Path) -> None:
    where = "import konzept_cli; print(konzept_cli.__file__)"
    done = run([temp / "konzept/bin/python", "-c", where], temp)
    assert Path(done.stdout.strip()).is_relative_to(temp / "konzept")


def test_no_file_of_the_checkout_is_run(check: Check, trap: Path) -> None:
    done = check(trap, args="--allow-empty")
    assert (done.returncode, done.stdout) == (0, "")


def test_a_python_that_is_too_old(run: Run, checkout: Path, tmp_path: Path) -> None:
    runner = Runner(run, checkout, tmp_path)
    done = runner.step(INSTALL, DEFAULTS | {"python": "false"}, tmp_path)
    assert done.returncode == 2
    assert done.stderr == "konzept: Python 3.11 or newer is needed; the input python names it\n"


def test_clean(check: Check, temp: Path) -> None:
    done = check()
    assert (done.returncode, done.stdout) == (0, "")
    summary = (temp / "summary.md").read_text(encoding="utf-8")
    assert summary.startswith("### konzept\n\n1 Datei geprüft: keine Fehler.")


def test_broken(
    check: Check, change: Callable[[str, str], Path], concepts: Path, temp: Path
) -> None:
    change("title:", "titel:")
    done = check(sarif="out/konzept.sarif")
    assert done.returncode == 1
    assert done.stdout == (
        "::error title=konzept (unknown-key),file=concepts/kreis-beispiel-2024.yaml,line=3,"
        "endLine=3,col=1,endColumn=6::Den Schlüssel „titel“ gibt es hier nicht.%0A"
        "Gemeint ist wohl: title.\n"
    )
    assert "| Fehler | `concepts/kreis-beispiel-2024.yaml:3:1` | `unknown-key` |" in (
        (temp / "summary.md").read_text(encoding="utf-8")
    )
    sarif = json.loads((concepts / "out/konzept.sarif").read_text(encoding="utf-8"))
    assert [found["ruleId"] for found in sarif["runs"][0]["results"]] == ["unknown-key"]


def test_places_are_those_of_the_checkout(check: Check, change: Callable[[str, str], Path]) -> None:
    whole = change("title:", "titel:").parents[2]
    done = check(whole, path="konzepte")
    assert "file=konzepte/concepts/kreis-beispiel-2024.yaml," in done.stdout


def test_the_comparison_is_published_under_the_name_that_is_given(
    runner: Runner, temp: Path, concepts: Path
) -> None:
    done = runner.step(COMPARE, DEFAULTS | {"report": "vergleich", "lang": "en"}, concepts)
    assert (done.returncode, done.stdout) == (0, "")
    summary = (temp / "summary.md").read_text(encoding="utf-8")
    assert summary.startswith("### Integration concepts compared\n")
    filled = {
        name: runner.filled(value, {"report": "vergleich"})
        for name, value in PUBLISH["with"].items()
    }
    assert filled["name"] == "vergleich"
    assert '<html lang="en"' in Path(filled["path"]).read_text(encoding="utf-8")


def test_warnings_count_if_one_says_so(check: Check, change: Callable[[str, str], Path]) -> None:
    change('date: "2024"', "date: 2024-03-07")
    assert check().returncode == 0
    assert check(command="lint").returncode == 0
    done = check(command="lint", fail_on="warning", lang="en")
    assert done.returncode == 1
    assert done.stdout.startswith("::warning title=konzept (")
    assert "in quotation marks" in done.stdout


def test_the_texts_may_lie_elsewhere(check: Check, concepts: Path) -> None:
    (concepts / "sources").rename(concepts / "texte")
    assert "source-not-at-hand" in check().stdout
    assert check(sources="texte").stdout == ""


def test_arguments_stand_one_in_each_line(check: Check, concepts: Path) -> None:
    done = check(args="--format\nconcise=all *.txt\n\n--statistics\n", lang="en")
    assert done.returncode == 0
    assert (concepts / "all *.txt").exists()


@pytest.mark.parametrize("name", [name for name in DEFAULTS if name != "python"])
def test_no_input_is_run(name: str, check: Check, concepts: Path) -> None:
    hostile = '"; touch "$PWD/pwned" #$(touch pwned)`touch pwned`\n$(touch pwned) > pwned'
    done = check(**{name.replace("-", "_"): hostile})
    assert done.returncode == (0 if name in ("sarif", "report") else 2)
    assert not (concepts / "pwned").exists()


def test_a_path_is_no_option(check: Check) -> None:
    done = check(path="--help")
    assert (done.returncode, done.stdout) == (2, "")


def test_other_commands_check_nothing(check: Check) -> None:
    done = check(command="schema")
    assert done.returncode == 2
    assert done.stderr == "konzept: the input command must be validate or lint\n"
