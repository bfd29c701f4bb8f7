"""Settings for all tests."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# konzept asks the environment for its language, its sources and its colours; nobody's own
# settings may change a test. Help texts are chosen on import, so this comes first.
for name in (
    *("KONZEPT_SOURCES", "KONZEPT_DEBUG", "NO_COLOR", "FORCE_COLOR"),
    *("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CI_PROJECT_DIR"),
):
    os.environ.pop(name, None)
os.environ |= {"KONZEPT_LANG": "de", "COLUMNS": "100", "LC_ALL": "C.UTF-8"}

# Times differ between machines; no test depends on them. KONZEPT_EXAMPLES=10000 looks harder.
EXAMPLES = os.environ.get("KONZEPT_EXAMPLES")
settings.register_profile("konzept", deadline=None, max_examples=int(EXAMPLES or 100))
settings.register_profile("whole-runs", deadline=None, max_examples=int(EXAMPLES or 25))
settings.load_profile("konzept")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the expected files anew")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether to write expected files instead of comparing with them."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture
def schemas() -> Path:
    """The folder of the schemas that others publish."""
    folder = os.environ.get("KONZEPT_TEST_SCHEMAS")
    if not folder:
        pytest.skip("KONZEPT_TEST_SCHEMAS does not name the folder of the published schemas")
    return Path(folder)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture(scope="session")
def contrast() -> Callable[[str, str], float]:
    """The contrast of two colours like #08519c, as WCAG 2 defines it."""

    def measure(one: str, other: str) -> float:
        dark, light = sorted((_luminance(one), _luminance(other)))
        return (light + 0.05) / (dark + 0.05)

    return measure
