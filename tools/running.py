"""What konzept prints, as documents show it."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

from konzept_cli.messages import Language

# So that a document does not change from one day to the next.
_TODAY = "2026-11-22"


def run(command: str, folder: Path, language: Language = "de", width: int = 100) -> str:
    """What a person sees who types `command` in `folder`: standard output, then standard error."""
    # Nothing of this machine may show: no colours, no variables that change what konzept says.
    keep = {"PATH", "SYSTEMROOT", "PYTHONPATH", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name in keep}
    environment |= {"KONZEPT_LANG": language, "COLUMNS": str(width), "PYTHONIOENCODING": "utf-8"}
    environment |= {"KONZEPT_TODAY": _TODAY}
    done = subprocess.run(  # noqa: S603 - konzept itself
        [sys.executable, "-m", "konzept_cli", *shlex.split(command)],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    shown = done.stdout + done.stderr
    return "\n".join(line.rstrip() for line in shown.strip("\n").split("\n")) + "\n"
