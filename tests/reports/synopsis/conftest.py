"""The Synopse of two invented papers, and of papers that a test writes."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison.synopsis import RECORDS, standing
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.synopsis import Pair, Sides, SynopsisView, build, sides
from konzept_cli.repository import Repository

PAPERS = Path(__file__).parents[2] / "papers"
PAIR = ("kreis-wiesenau-2008", "kreis-wiesenau-2013")
COMMAND = f"konzept report diff {' '.join(PAIR)}"

Show = Callable[..., SynopsisView]
Write = Callable[..., SynopsisView]


@cache
def papers() -> Repository:
    return load(Request(PAPERS)).repository


def _sides(repository: Repository, one: str, other: str, lang: Language) -> Sides:
    pair = Pair(*standing(repository, repository.by_id[one], repository.by_id[other]))
    return sides(repository, pair, catalogue(lang))


@pytest.fixture(scope="session")
def show() -> Show:
    """The view of two of the invented papers."""

    def made(one: str, other: str, lang: Language = "de") -> SynopsisView:
        return build(_sides(papers(), one, other, lang))

    return made


@pytest.fixture
def view(language: Language) -> SynopsisView:
    """The Synopse that is the sample."""
    command = COMMAND + (" --lang en" if language == "en" else "")
    return build(_sides(papers(), *PAIR, language), command)


HEAD = """\
schema: 1
title: Konzept
sources: [{kind: full_text, title: Quelle}]
"""
DEFAULTS = {
    "district": "district: {name: Kreis Eins, kind: kreis}",
    "edition": 'edition: {date: "2015"}',
}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """The view of two papers given as YAML; the second follows the first, or is a later version of
    its record."""

    def made(
        older: str, newer: str, *, records: bool = False, lang: Language = "de"
    ) -> SynopsisView:
        typed = {}
        for name, text in (("alt", older), ("neu", newer)):
            lines = [line for key, line in DEFAULTS.items() if f"{key}:" not in text]
            typed[f"concepts/{name}.yaml"] = (HEAD + "\n".join([*lines, text]) + "\n").encode()
        loaded = load(Request(tmp_path, files=tuple(typed), typed=typed))
        assert loaded.findings == ()
        found = loaded.repository
        if not records:
            return build(_sides(found, "alt", "neu", lang))
        names = ("Stand „HEAD“", "jetziger Stand")
        pair = Pair(found.by_id["alt"], found.by_id["neu"], RECORDS, names)
        return build(sides(found, pair, catalogue(lang)))

    return made
