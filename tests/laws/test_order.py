"""The order in which files are made, found or named changes no byte of the output."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

LAW = settings.get_profile("whole-runs")
ROOT = Path(__file__).parents[2]
FILES = {
    **{
        f"concepts/{path.name}": path.read_bytes()
        for path in (ROOT / "concepts").glob("kreis-h*.yaml")
    },
    **{
        f"concepts/k/{path.name}": path.read_bytes()
        for path in (ROOT / "docs/beispiel/kaputt/concepts").glob("*.yaml")
    },
    "concepts/a.yaml": (ROOT / "docs/beispiel/concepts/kreis-beispiel-2024.yaml").read_bytes(),
    "concepts/a.yml": b"title: [",
    "concepts/\u00fc.yaml": b"- x",
}
CONCEPTS = sorted(FILES)
COMMANDS = (
    *(("lint", "--format", form) for form in ("full", "concise", "json")),
    ("validate",),
    ("list",),
    ("compare", "--format", "json"),
    ("report", "comparison", "--format", "md"),
)


@contextmanager
def listed(order: Sequence[int]) -> Iterator[None]:
    """The system lists folders in another order."""
    scandir = os.scandir

    @contextmanager
    def shuffled(path: Path) -> Iterator[Iterator[Any]]:
        with scandir(path) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        ranked = sorted(enumerate(found), key=lambda pair: order[pair[0] % len(order)])
        yield iter([entry for _, entry in ranked])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("konzept_cli.loading.discovery.os.scandir", shuffled)
        yield


def outputs(desk: Any, command: tuple[str, ...], paths: Sequence[str]) -> tuple[int, str, str]:
    if command[0] in ("lint", "validate"):
        ran = desk.run(*command, *(str(desk.root / path) for path in paths))
    else:
        ran = desk.run(*command, "--root", str(desk.root))
    return ran.code, ran.out, ran.err


@LAW
@given(
    st.permutations(CONCEPTS), st.permutations(CONCEPTS), st.permutations(range(10)),
    st.sampled_from(COMMANDS),
)  # fmt: skip
def test_order_changes_nothing(
    desk: Any, made: list[str], named: list[str], found: list[int], command: tuple[str, ...]
) -> None:
    desk.put({name: FILES[name] for name in CONCEPTS})
    expected = outputs(desk, command, CONCEPTS)
    desk.put({name: FILES[name] for name in made})
    with listed(found):
        assert outputs(desk, command, named) == expected
    assert expected[1]


SCRIPT = """
import sys
from konzept_cli.cli import _run
for command in {commands!r}:
    print(_run([*command]))
"""


def test_hash_seeds_change_nothing(tmp_path: Path) -> None:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    command = [sys.executable, "-c", SCRIPT.format(commands=COMMANDS)]
    done = [
        subprocess.run(
            command,
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        for seed in ("0", "4711")
    ]
    assert done[0].stdout == done[1].stdout
    assert done[0].stderr == done[1].stderr
    assert len(done[0].stdout) > 5_000
