"""Profiles of real concepts, of invented ones, and of those that a test writes."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.profile import COMMAND, ConceptView, build
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[3]
PAPERS = ROOT / "tests" / "papers"
SAMPLE = "bezirksregierung-arnsberg-2012"

Show = Callable[..., ConceptView]


@cache
def loaded(folder: Path, sources: Path | None = None) -> Repository:
    return load(Request(folder, sources=sources)).repository


def _view(
    repository: Repository, name: str, language: Language, command: str = COMMAND
) -> ConceptView:
    return build(Frame(repository, compare(repository, [name]), catalogue(language)), command)


@pytest.fixture
def view(language: Language) -> ConceptView:
    """The profile that is the sample."""
    command = f"{COMMAND} {SAMPLE}" + (" --lang en" if language == "en" else "")
    return _view(loaded(ROOT), SAMPLE, language, command)


@pytest.fixture(scope="session")
def papers() -> Repository:
    """The invented papers, with the texts of their sources at hand."""
    return loaded(PAPERS, PAPERS / "sources")


@pytest.fixture(scope="session")
def show() -> Show:
    """The profile of one of the invented papers."""

    def made(name: str, language: Language = "de") -> ConceptView:
        return _view(loaded(PAPERS, PAPERS / "sources"), name, language)

    return made


HEAD = """\
schema: 1
title: Konzept
"""
DEFAULTS = {
    "district": "district: {name: Kreis Eins, kind: kreis}",
    "edition": 'edition: {date: "2015"}',
    "sources": "sources: [{kind: full_text, title: Quelle, snapshot: quelle.txt}]",
}


@pytest.fixture
def write(tmp_path: Path) -> Show:
    """The profile of a paper given as YAML, with the text of its source if that is given; `others`
    are further records."""

    def made(
        text: str, *, source: str | None = None, language: Language = "de", **others: str
    ) -> ConceptView:
        typed = {}
        for name, told in {"eins": text, **others}.items():
            lines = [line for key, line in DEFAULTS.items() if f"{key}:" not in told]
            typed[f"concepts/{name}.yaml"] = (HEAD + "\n".join([*lines, told]) + "\n").encode()
        sources = tmp_path / "sources"
        sources.mkdir(exist_ok=True)
        if source is not None:
            (sources / "quelle.txt").write_text(source, encoding="utf-8")
        found = load(Request(tmp_path, files=tuple(typed), typed=typed, sources=sources))
        assert found.findings == ()
        return _view(found.repository, "eins", language)

    return made
