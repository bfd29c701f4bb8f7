"""The pictures in the guides: their reports as Chromium shows it.

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
# What is left out, so that the part begins at the top of the window.
PARTS = {"report": "", "matrix": ".cover, .contents, main > section:not(#matrix)"}


def take(chromium: str, page: Path, picture: Path) -> None:
    """A picture of what a window shows of `page`."""
    subprocess.run(  # noqa: S603 - the browser that is installed here
        [
            *(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--window-size={SIZE}", "--virtual-time-budget=2000"),
            *(f"--screenshot={picture}", page.as_uri()),
        ],
        check=True,
        capture_output=True,
    )


def main() -> None:
    """Walk through each guide, and take pictures of the report at its end."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Needs Chromium.")
    for name, (language, parts) in GUIDES.items():
        with tempfile.TemporaryDirectory() as folder:
            text = Guide(ROOT / "docs" / f"{name}.md", Path(folder), language).walked()
            (report,) = re.findall(r"<!-- run: konzept report .* -o (\S+\.html) -->", text)
            page = Path(folder) / report
            whole = page.read_text(encoding="utf-8")
            for part in parts:
                hidden = PARTS[part]
                style = (
                    f"<style>{hidden} {{ display: none }}</style></head>" if hidden else "</head>"
                )
                page.write_text(whole.replace("</head>", style, 1), encoding="utf-8")
                take(chromium, page, IMAGES / f"{name}-{part}.png")


if __name__ == "__main__":
    main()
