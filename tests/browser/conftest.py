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

LARGE = "a repository that `large` makes"
PAGES = {
    "comparison": ["comparison", "--lang", "de", "--root", str(ROOT)],
    "comparison-en": ["comparison", "--lang", "en", "--root", str(ROOT)],
    "many": ["comparison", "--lang", "de", "--root", str(PAPERS)],
    "large": ["comparison", "--lang", "de", "--root", LARGE],
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
    "site/index": ["site", "--lang", "de", "--root", str(PAPERS)],
}


def made_large(folder: Path) -> Path:
    """A repository of one concept more than a comparison shows unfolded, in two Länder."""
    (folder / "concepts").mkdir()
    for at in range(25):
        concept = f"""\
schema: 1
title: Konzept {at}
district: {{name: Kreis {at:02}, kind: kreis, ags: "{"05158" if at % 3 else "09184"}"}}
edition: {{date: "2020"}}
recorded: {{date: "2026-01-01"}}
sources: [{{kind: full_text, title: Konzept {at}}}]
action_fields:
  - id: feld
    label: Feld {at}
    topics: [{{topic: {"wohnen" if at % 2 else "sprache"}, relation: exact}}]
    evidence: [{{quote: Wort {at}}}]
"""
        (folder / "concepts" / f"kreis-{at:02}-2020.yaml").write_text(concept, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all pages lie, each as <name>.html."""
    folder = tmp_path_factory.mktemp("pages")
    large = str(made_large(tmp_path_factory.mktemp("large")))
    for name, arguments in PAGES.items():
        given = [large if one == LARGE else one for one in arguments]
        page = folder / f"{name}.html"
        output = page.parent if "site" in given else page
        assert _run(["report", *given, "-o", str(output)]) == 0
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
