"""The guides: what their reader does, done step by step in one folder.

Marks in a page say what the block after them is:

    <!-- file: NAME -->        the text of a new file
    <!-- from: NAME -->        lines that stand in a file once …
    <!-- to: NAME -->          … and what they become
    <!-- copy: NAME to NAME -->  a file of this repository, which the reader copies; no block
    <!-- run: COMMAND --> … <!-- end -->  the command and what it prints, written here
"""

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from konzept_cli.messages import Language
from running import run

ROOT = Path(__file__).parent.parent
_STEP = re.compile(
    r"<!-- (?P<what>file|from|to): (?P<name>\S+) -->\n```\w*\n(?P<block>.*?)^```\n"
    r"|<!-- copy: (?P<source>\S+) to (?P<target>\S+) -->\n"
    r"|(?P<mark><!-- run: (?P<command>[^\n]+) -->\n).*?(?P<end><!-- end -->)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(slots=True)
class Guide:
    """A walk through a page; `folder` is the reader's."""

    page: Path
    folder: Path
    language: Language
    replaced: str = field(default="", init=False)
    """What stood after the last `from`."""

    def walked(self) -> str:
        """The page with the output of its commands."""
        return _STEP.sub(self._step, self.page.read_text(encoding="utf-8"))

    def _step(self, match: re.Match[str]) -> str:
        if match["command"]:
            return match["mark"] + self._shown(match["command"]) + match["end"]
        if match["source"]:
            target = self._path(match["target"])
            shutil.copy(ROOT / match["source"], target)
        else:
            self._write(match["what"], match["name"], match["block"])
        return match[0]

    def _shown(self, command: str) -> str:
        output = run(command.removeprefix("konzept "), self.folder, self.language)
        return f"```sh\n{command}\n```\n\n```text\n{output}```\n"

    def _write(self, what: str, name: str, block: str) -> None:
        path = self._path(name)
        if what == "file":
            path.write_text(block, encoding="utf-8", newline="\n")
            return
        text = path.read_text(encoding="utf-8")
        if what == "from":
            if text.count(block) != 1:
                raise SystemExit(f"{self.page.name}: this must stand in {name} once:\n{block}")
            self.replaced = block
        else:
            path.write_text(text.replace(self.replaced, block), encoding="utf-8", newline="\n")

    def _path(self, name: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path
