"""The pages as konzept writes them now, and what Chromium saw of them."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from konzept_cli.cli import _run

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAPERS = ROOT / "tests" / "papers"
REQUIRED = os.environ.get("KONZEPT_REQUIRE", "").split(",")
INSTALL = "and once: cd tests/browser && npm ci --ignore-scripts"

PAGES = {
    "comparison": ["comparison", "--lang", "de", "--root", str(ROOT)],
    "comparison-en": ["comparison", "--lang", "en", "--root", str(ROOT)],
    "many": ["comparison", "--lang", "de", "--root", str(PAPERS)],
    "concept": ["concept", "bezirksregierung-arnsberg-2012", "--root", str(ROOT)],
    "concept-en": [
        *("concept", "kreis-wiesenau-2013", "--lang", "en", "--root", str(PAPERS)),
    ],
    "topic": ["topic", "interkulturelle-oeffnung", "--lang", "de", "--root", str(PAPERS)],
    "sources": ["sources", "--lang", "en", "--root", str(PAPERS)],
    "diff": [
        *("diff", "kreis-wiesenau-2013", "kreis-wiesenau-2017"),
        *("--lang", "de", "--root", str(PAPERS)),
    ],
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all pages lie, each as <name>.html."""
    folder = tmp_path_factory.mktemp("pages")
    for name, arguments in PAGES.items():
        assert _run(["report", *arguments, "-o", str(folder / f"{name}.html")]) == 0
    return folder


def run(script: str, files: Sequence[Path]) -> Any:
    """What one of the scripts beside this file tells of `files`, in one browser."""
    installed = shutil.which("node") and (HERE / "node_modules" / "playwright-core").exists()
    chromium = shutil.which("chromium")
    if not (installed and chromium) and not {"browser", "npm"} <= set(REQUIRED):
        pytest.skip(f"needs Chromium, Node.js, {INSTALL}")
    command = ["node", str(HERE / script), str(chromium), *map(str, files)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def all_seen(folder: Path) -> dict[str, Any]:
    """What look.mjs saw of each page."""
    seen = run("look.mjs", [folder / f"{name}.html" for name in PAGES])
    return dict(zip(PAGES, seen, strict=True))


@pytest.fixture(scope="session")
def acted(folder: Path) -> Any:
    """What act.mjs did with the comparison."""
    return run("act.mjs", [folder / "comparison.html"])


@pytest.fixture(params=list(PAGES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def seen(all_seen: dict[str, Any], name: str) -> Any:
    return all_seen[name]


@pytest.fixture(params=["light", "dark", "phone", "print"])
def view(request: pytest.FixtureRequest, seen: Any) -> Any:
    """A page on a light or dark screen, on one of 320 pixels, on paper."""
    return seen["views"][request.param]


@pytest.fixture(scope="session")
def complaints(folder: Path) -> Any:
    """What the W3C's checker says about the pages."""
    checker = HERE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not (shutil.which("java") and checker.exists()) and not {"java", "npm"} <= set(REQUIRED):
        pytest.skip(f"needs Java, {INSTALL}")
    pages = [str(folder / f"{name}.html") for name in PAGES]
    command = ["java", "-jar", str(checker), "--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run([*command, *pages], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(done.stdout)["messages"]
