"""The pictures in the guides and in the README: their reports as Chromium shows them.

    .venv/bin/python tools/pictures.py

Pictures differ a little from one Chromium to the next, so they are made by hand, when the report's
looks have changed.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from guide import Guide
from konzept_cli.cli import _run
from konzept_cli.messages import Language

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
GUIDES: dict[str, tuple[Language, tuple[str, ...]]] = {
    "anleitung": ("de", ("report", "matrix")),
    "guide": ("en", ("report", "matrix")),
    "vorlagen": ("de", ("report",)),
    "templates": ("en", ("report",)),
}
SIZE = "1000,900"
WHOLE_MATRIX = "1300,2030"
# What is left out, so that the part begins at the top of the window.
MATRIX = ".cover, .contents, main > section:not(#matrix)"
PARTS = {"report": "", "matrix": MATRIX}
_SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)


def take(chromium: str, page: Path, picture: Path, hidden: str, size: str = SIZE) -> None:
    """A picture of what a window shows of `page` without what is `hidden`."""
    style = f"<style>{hidden} {{ display: none !important }}</style></head>"
    whole = page.read_text(encoding="utf-8")
    part = page.with_suffix(".part.html")
    part.write_text(whole.replace("</head>", style, 1) if hidden else whole, encoding="utf-8")
    subprocess.run(  # noqa: S603 - the browser that is installed here
        [
            *(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--window-size={size}", "--virtual-time-budget=2000"),
            *(f"--screenshot={picture}", part.as_uri()),
        ],
        check=True,
        capture_output=True,
    )


def main() -> None:
    """Walk through each guide, and take pictures of the report at its end; of our own concepts, one
    of the whole matrix."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Needs Chromium.")
    for name, (language, parts) in GUIDES.items():
        with tempfile.TemporaryDirectory() as folder:
            text = Guide(ROOT / "docs" / f"{name}.md", Path(folder), language).walked()
            (report,) = re.findall(r"<!-- run: konzept report .* -o (\S+\.html) -->", text)
            for part in parts:
                take(chromium, Path(folder) / report, IMAGES / f"{name}-{part}.png", PARTS[part])
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        _run(["report", "comparison", "--lang", "de", "--root", str(ROOT), "-o", str(page)])
        # Without script there are no controls above the table.
        page.write_text(_SCRIPT.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
        take(chromium, page, IMAGES / "matrix.png", f"{MATRIX}, footer", WHOLE_MATRIX)


if __name__ == "__main__":
    main()
