"""What the tests of reports share."""

from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.rendering import render
from konzept_cli.repository import Repository

ROOT = Path(__file__).parent.parent.parent


@cache
def own_repository() -> Repository:
    return load(Request(ROOT)).repository


@cache
def own_view(language: Language) -> ComparisonView:
    repository = own_repository()
    return build(repository, compare(repository), catalogue(language))


@cache
def own_page(language: Language, suffix: str) -> str:
    words = catalogue(language)
    return render(own_view(language), f"comparison.{suffix}.j2", words)


@pytest.fixture
def repository() -> Repository:
    """The concepts of this repository."""
    return own_repository()


@pytest.fixture(params=["de", "en"])
def language(request: pytest.FixtureRequest) -> Language:
    return "en" if request.param == "en" else "de"


@pytest.fixture
def view(language: Language) -> ComparisonView:
    return own_view(language)


@pytest.fixture
def html(language: Language) -> str:
    return own_page(language, "html")


@pytest.fixture
def markdown(language: Language) -> str:
    return own_page(language, "md")
