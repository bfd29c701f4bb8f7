"""The installed wheel works anywhere: templates, vocabulary and register are inside."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import copytree

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_checks_and_reports_elsewhere(site: Path, tmp_path: Path) -> None:
    copytree(ROOT / "concepts", tmp_path / "concepts")

    def run(*arguments: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(site)}
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, check=True, capture_output=True
        )
        return done.stdout.decode()

    where = run("-c", "import konzept_cli; print(konzept_cli.__file__)").strip()
    assert Path(where).is_relative_to(site)
    run("-m", "konzept_cli", "validate", "concepts")
    run("-m", "konzept_cli", "report", "comparison", "-o", "report.html")
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    sample = (ROOT / "docs/samples/comparison.de.html").read_text(encoding="utf-8")
    assert report == sample
