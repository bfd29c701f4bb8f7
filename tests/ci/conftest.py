"""What CI services and pre-commit see: konzept as a git repository, and a repository of concepts.

konzept is built and installed into an environment of its own, as they do it. Only its dependencies
are those of the environment that runs the tests, so that no test needs a network."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copy, copytree, ignore_patterns

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = (
    *("src", "templates", "requirements", "pyproject.toml", "README.md", "LICENSE"),
    ".pre-commit-hooks.yaml",
)

# The scripts are bash's, and pre-commit calls its folders differently.
collect_ignore_glob = ["test_*.py"] if os.name == "nt" else []

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run a command in a folder. Of this machine it knows no more than what stands here."""
    home = tmp_path_factory.mktemp("home")
    known = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Test",
        "GIT_AUTHOR_EMAIL": "test@example.org",
        "GIT_COMMITTER_NAME": "Test",
        "GIT_COMMITTER_EMAIL": "test@example.org",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        # The dependencies; konzept itself is found here through a .pth, which only counts in the
        # environment that runs the tests.
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "VIRTUALENV_NO_PERIODIC_UPDATE": "1",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        # pip takes this for --no-build-isolation: https://github.com/pypa/pip/issues/5735
        "PIP_NO_BUILD_ISOLATION": "0",
    }

    def run(
        command: Sequence[str | Path], folder: Path, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=folder,
            env={**known, **variables},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def commit(run: Run) -> Callable[[Path], str]:
    """Commit all that is in a folder, to a new git repository if need be; the revision."""

    def commit(folder: Path) -> str:
        for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "All"]):
            done = run(["git", *command], folder)
            assert done.returncode == 0, done.stderr
        return run(["git", "rev-parse", "HEAD"], folder).stdout.strip()

    return commit


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory, commit: Callable[[Path], str]) -> Path:
    """konzept as its git repository has it."""
    folder = tmp_path_factory.mktemp("konzept")
    for name in NEEDED:
        if (ROOT / name).is_dir():
            copytree(ROOT / name, folder / name, ignore=ignore_patterns("__pycache__"))
        else:
            copy(ROOT / name, folder / name)
    commit(folder)
    return folder


@pytest.fixture(scope="session")
def trap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with files that nobody may run: they are what somebody proposes."""
    folder = tmp_path_factory.mktemp("trap")
    for name in ("sitecustomize", "venv", "ensurepip", "pip", "hatchling", "konzept_cli", "typing"):
        text = "raise SystemExit('a file of the checkout was run')\n"
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def concepts(tmp_path: Path) -> Path:
    """A repository with one concept that has no fault."""
    folder = tmp_path / "konzepte"
    for name in ("concepts", "sources"):
        copytree(ROOT / "docs/beispiel" / name, folder / name)
    return folder


@pytest.fixture
def change(concepts: Path) -> Callable[[str, str], Path]:
    """Put other words into the concept."""

    def change(right: str, wrong: str) -> Path:
        path = concepts / "concepts/kreis-beispiel-2024.yaml"
        text = path.read_text(encoding="utf-8")
        assert right in text
        path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
        return path

    return change
