"""What a process takes."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """What one process took: seconds of processor time and of the clock, and MB at its peak."""

    cpu: float
    wall: float
    peak: float


def measure(command: Sequence[str | Path], cwd: Path) -> Cost:
    """Run `command` once, to its end, with its output thrown away."""
    with subprocess.Popen(  # noqa: S603 - the commands of these files
        [str(part) for part in command],
        cwd=cwd,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "KONZEPT_LANG": "en"},
    ) as process:
        clock = os.times().elapsed
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    wall = os.times().elapsed - clock
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)
