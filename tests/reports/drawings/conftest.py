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
    """Invented papers with the given ids."""

    def framed(*ids: str, language: Language = "de") -> Frame:
        return _frame(repository(ROOT / "tests" / "papers"), ids, language)

    return framed


def _frame(loaded: Repository, ids: tuple[str, ...], language: Language) -> Frame:
    return Frame(loaded, compare(loaded, ids), catalogue(language))


