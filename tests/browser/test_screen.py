"""What people see on a light and a dark screen and on a phone, with and without script."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any


# WCAG 1.4.3. Computed, because axe passes over texts of one character, as symbols are.
def test_every_text_stands_out(view: Any, contrast: Callable[[str, str], float]) -> None:
    assert view["colours"]
    weak = {
        pair: text for pair, text in view["colours"].items() if contrast(*pair.split(" on ")) < 4.5
    }
    assert weak == {}


def test_no_text_is_covered(view: Any) -> None:
    assert view["covered"] == []


# WCAG 1.4.10: 320 pixels are 1280 at 400 %.
def test_a_phone_scrolls_the_page_down_only(seen: Any) -> None:
    assert seen["views"]["phone"]["width"] == 320
    assert seen["views"]["light"]["width"] == 1280


def test_no_view_loses_cells(seen: Any) -> None:
    cells = {name: view["cells"] for name, view in seen["views"].items()}
    assert cells["light"]["TH"] > 10
    assert all(counts == cells["light"] for counts in cells.values()), cells


def test_the_page_can_be_read_without_script(seen: Any) -> None:
    assert len(seen["text"]) > 5000
    # What a script adds are controls: of the rest it takes nothing away, and moves nothing.
    words = iter(seen["text"].split())
    assert [word for word in seen["textWithoutScript"].split() if word not in words] == []


def test_nothing_but_the_file_is_asked_for(seen: Any, folder: Path, name: str) -> None:
    page = folder / f"{name}.html"
    assert seen["requests"] == [page.as_uri()]
    # Nor does anything try to and run into the policy, which would complain.
    assert seen["complaints"] == []
    policy = re.search(
        r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">',
        page.read_text(encoding="utf-8"),
    )
    assert policy
    assert policy[1].split("; ")[0] == "default-src 'none'"
    assert "http" not in policy[1]
