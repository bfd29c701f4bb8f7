"""The page on paper, and as a PDF."""

import re
from pathlib import Path
from typing import Any


# A wrapper that scrolls on screen would cut columns off.
def test_no_column_is_cut_off(seen: Any) -> None:
    assert seen["print"]["beyond"] == []


def test_what_is_folded_on_screen_is_on_paper(seen: Any) -> None:
    assert seen["print"]["folded"] > 10


def test_the_pdf_has_every_cell(seen: Any, folder: Path, name: str) -> None:
    pdf = (folder / f"{name}.html.pdf").read_bytes()
    cells = {tag: len(re.findall(rb"/S\s*/" + tag.encode() + rb"\b", pdf)) for tag in ("TH", "TD")}
    assert cells == seen["views"]["light"]["cells"]
