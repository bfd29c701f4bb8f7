"""A repository that laws write into, and commands run in this process."""

import io
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from konzept_cli.checking import check, check_text, diagnose
from konzept_cli.cli import _run
from konzept_cli.cli._output import open_streams
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.loading import Loaded, Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES

SEVERITIES = {rule.id: rule.severity for rule in RULES}


class Ran(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


class Desk:
    """A folder whose files are replaced again and again."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, files: Mapping[str, bytes]) -> None:
        """Leave `files` in the folder and nothing else."""
        shutil.rmtree(self.root)
        self.root.mkdir()
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def files(self) -> dict[str, bytes]:
        """What is in the folder now."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths}

    def run(self, *arguments: str) -> Ran:
        """`konzept` with `arguments`, as it runs on a terminal that knows UTF-8."""
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with redirect_stdout(out), redirect_stderr(err):
            open_streams()
            code = _run(list(arguments))
            sys.stderr.flush()
        texts = [stream.buffer.getvalue().decode() for stream in (out, err)]
        return Ran(code, *texts)

    def load(self) -> Loaded:
        """The repository, with what the rules about text say."""
        return load(Request(self.root), lambda document: check_text(document, RULES))

    def diagnose(self, lang: str = "en") -> tuple[Diagnostic, ...]:
        """What all rules say about the folder."""
        loaded = self.load()
        findings = [*loaded.findings, *check(loaded.repository, RULES)]
        words = catalogue("de" if lang == "de" else "en")
        return diagnose(findings, SEVERITIES, loaded.document, words)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The folder. There is no git on the path: what it ignores is none of the laws' business."""
    root = tmp_path_factory.mktemp("desk")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", os.fspath(root))
        yield Desk(root)
