"""What the tests of own templates share: a small report, and a folder to put templates in."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from konzept_cli.comparison import compare
from konzept_cli.errors import KonzeptError
from konzept_cli.loading import Request, load
from konzept_cli.messages import Language, catalogue
from konzept_cli.reports.comparison import ComparisonView, build
from konzept_cli.reports.own_templates import OwnTemplates, TemplateFiles

EXAMPLE = Path(__file__).parents[3] / "docs" / "beispiel"
PAGE = "comparison.html.j2"

Files = dict[str, str | bytes]
Fill = Callable[..., str]
Fault = Callable[..., tuple[str, str | None]]


@cache
def example_view(language: Language) -> ComparisonView:
    repository = load(Request(EXAMPLE)).repository
    return build(repository, compare(repository), catalogue(language))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "vorlagen"
    folder.mkdir()
    return folder


@pytest.fixture
def fill(folder: Path) -> Fill:
    """The comparison by these templates; a text alone is the page's own template."""

    def fill_(files: str | Files, language: Language = "de", page: str = PAGE) -> str:
        for name, text in ({page: files} if isinstance(files, str) else files).items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        own = OwnTemplates(TemplateFiles(folder, "vorlagen"), catalogue(language))
        return own.render(example_view(language), page)

    return fill_


@pytest.fixture
def fault(fill: Fill) -> Fault:
    """Message and hint that these templates bring about."""

    def fault_(files: str | Files, language: Language = "de") -> tuple[str, str | None]:
        with pytest.raises(KonzeptError) as caught:
            fill(files, language)
        return caught.value.message, caught.value.hint

    return fault_


@pytest.fixture
def ours() -> str:
    """The page by our templates."""
    from konzept_cli.reports.rendering import render

    return render(example_view("de"), PAGE, catalogue("de"))
