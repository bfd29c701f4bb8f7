"""`.pre-commit-hooks.yaml`: pre-commit itself, in a git repository of concepts."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
ENTRIES = {
    "konzept-validate": "konzept validate",
    "konzept-lint": "konzept lint",
    "konzept-fix": "konzept lint --fix",
}
MENDABLE = "    label: Gesundheit\n    x-stichworte: [Pflege, Vorsorge und Beratung]\n"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def hooked(
    run: Run, commit: Callable[[Path], str], checkout: Path, concepts: Path
) -> Callable[[str], Path]:
    """The repository of concepts, with a hook that git runs at each commit."""

    def hooked(hook: str) -> Path:
        revision = run(["git", "rev-parse", "HEAD"], checkout).stdout.strip()
        entry = {"repo": str(checkout), "rev": revision, "hooks": [{"id": hook}]}
        config = yaml.safe_dump({"repos": [entry]})
        (concepts / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
        commit(concepts)
        done = run(["pre-commit", "install"], concepts)
        assert done.returncode == 0, done.stdout
        return concepts

    return hooked


def _history(run: Run, folder: Path) -> int:
    return int(run(["git", "rev-list", "--count", "HEAD"], folder).stdout)


def test_pre_commit_takes_the_manifest(run: Run) -> None:
    done = run(["pre-commit", "validate-manifest", MANIFEST], ROOT)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_manifest_is_as_published(schemas: Path) -> None:
    published = json.loads((schemas / "pre-commit-hooks.schema.json").read_text(encoding="utf-8"))
    Draft7Validator(published).validate(yaml.safe_load(MANIFEST.read_text(encoding="utf-8")))


def test_the_hooks_say_what_they_do() -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
    assert list(hooks) == list(ENTRIES)
    for name, hook in hooks.items():
        assert hook.pop("description").endswith(".")
        assert hook == {
            "id": name,
            "name": name.replace("-", " "),
            "entry": ENTRIES[name],
            "language": "python",
            "files": r"\.ya?ml$",
            "pass_filenames": False,
            "require_serial": True,
        }


def test_a_clean_concept_is_committed(
    hooked: Callable[[str], Path], change: Callable[[str, str], Path], run: Run
) -> None:
    folder = hooked("konzept-validate")
    change("Ein erfundenes Konzept", "Ein ausgedachtes Konzept")
    done = run(["git", "commit", "-a", "-m", "Andere Worte"], folder)
    assert done.returncode == 0, done.stderr
    assert "konzept validate.........................................................Passed" in (
        done.stderr
    )
    assert _history(run, folder) == 2


@pytest.mark.parametrize("hook", list(ENTRIES))
def test_a_broken_concept_is_not(
    hook: str, hooked: Callable[[str], Path], change: Callable[[str, str], Path], run: Run
) -> None:
    folder = hooked(hook)
    change("title:", "titel:")
    done = run(["git", "commit", "-a", "-m", "Falsch"], folder)
    assert done.returncode == 1
    assert "- exit code: 1" in done.stderr
    assert "Fehler[unknown-key]: Den Schlüssel „titel“ gibt es hier nicht." in done.stderr
    assert " --> concepts/kreis-beispiel-2024.yaml:3:1" in done.stderr
    assert _history(run, folder) == 1


def test_what_can_be_mended_is_mended_first_and_committed_then(
    hooked: Callable[[str], Path], change: Callable[[str, str], Path], run: Run
) -> None:
    folder = hooked("konzept-fix")
    concept = change("    label: Gesundheit\n", MENDABLE)
    first = run(["git", "commit", "-a", "-m", "Stichworte"], folder)
    assert first.returncode == 1
    assert "- files were modified by this hook" in first.stderr
    assert 'x-stichworte: [Pflege, "Vorsorge und Beratung"]' in concept.read_text(encoding="utf-8")
    second = run(["git", "commit", "-a", "-m", "Stichworte"], folder)
    assert second.returncode == 0, second.stderr
    assert _history(run, folder) == 2


def test_only_yaml_is_checked(hooked: Callable[[str], Path], run: Run) -> None:
    folder = hooked("konzept-lint")
    (folder / "README.md").write_text("# Konzepte\n", encoding="utf-8")
    run(["git", "add", "README.md"], folder)
    done = run(["git", "commit", "-m", "Vorwort"], folder)
    assert done.returncode == 0
    assert "(no files to check)Skipped" in done.stderr


def test_pre_commit_runs_a_konzept_that_it_has_built_itself(
    hooked: Callable[[str], Path], run: Run
) -> None:
    folder = hooked("konzept-validate")
    assert run(["pre-commit", "run", "--all-files"], folder).returncode == 0
    home = Path(run(["bash", "-c", 'printf %s "$PRE_COMMIT_HOME"'], folder).stdout)
    assert len(list(home.glob("*/py_env-*/lib/python*/site-packages/konzept_cli"))) == 1


@pytest.mark.parametrize(("page", "language"), [("ci.md", "en"), ("pruefen-in-der-ci.md", "de")])
def test_the_documents_show_what_it_prints(
    page: str,
    language: str,
    hooked: Callable[[str], Path],
    change: Callable[[str, str], Path],
    run: Run,
) -> None:
    folder = hooked("konzept-validate")
    change("title:", "titel:")
    done = run(["git", "commit", "-a", "-m", "Falsch"], folder, KONZEPT_LANG=language)
    shown = done.stderr[done.stderr.index("konzept validate") :].strip()
    assert f"```text\n{shown}\n```\n" in (ROOT / "docs" / page).read_text(encoding="utf-8")
