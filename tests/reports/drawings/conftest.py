"""Frames of our own concepts and of the invented papers."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.wording import Frame
from konzept_cli.repository import Repository

ROOT = Path(__file__).parents[3]
PAPERS = ROOT / "tests" / "papers"

Framed = Callable[..., Frame]


@cache
def repository(folder: Path) -> Repository:
    return load(Request(folder)).repository


@pytest.fixture
def own() -> Framed:
    """Our own concepts, or those with the given ids."""

    def framed(*ids: str, language: Language = "de") -> Frame:
        return _frame(repository(ROOT), ids, language)

    return framed


@pytest.fixture
def papers() -> Framed:
    """Invented papers with the given ids; `changed` replaces texts in their files."""

    def framed(
        *ids: str, language: Language = "de", changed: dict[str, str] | None = None
    ) -> Frame:
        if not changed:
            return _frame(repository(PAPERS), ids, language)
        typed = {}
        for name in (f"concepts/{one}.yaml" for one in ids):
            text = (PAPERS / name).read_text(encoding="utf-8")
            for before, after in changed.items():
                text = text.replace(before, after)
            typed[name] = text.encode()
        return _frame(load(Request(PAPERS, typed=typed)).repository, ids, language)

    return framed


def _frame(loaded: Repository, ids: tuple[str, ...], language: Language) -> Frame:
    return Frame(loaded, compare(loaded, ids), catalogue(language))
