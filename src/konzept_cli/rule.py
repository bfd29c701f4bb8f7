"""A rule module, seen as a value."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from konzept_cli.diagnostics import Finding, Severity
from konzept_cli.messages import Catalogue
from konzept_cli.repository import Record, Repository
from konzept_cli.yamltree import Document

Check = Callable[[Repository], Iterator[Finding]]
CheckRecord = Callable[[Record, Repository], Iterator[Finding]]
CheckText = Callable[[Document], Iterator[Finding]]

GROUPS = ("syntax", "schema", "reference", "evidence", "domain", "wording", "hygiene")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule module, seen as a value. What a rule without functions names is found while reading,
    or is wrong with exceptions."""

    id: str
    group: str
    severity: Severity
    documentation: str
    check: Check | None
    """What is wrong with all concepts together."""
    check_record: CheckRecord | None
    """What is wrong with one concept."""
    check_text: CheckText | None
    """What is wrong with the text of a file."""

    @classmethod
    def of(cls, module: ModuleType) -> "Rule":
        """The rule that `module` is: its file's name is the id, its docstring the documentation,
        `SEVERITY` and `GROUP` are its constants; `check`, `check_record` and `check_text` find."""
        contents: dict[str, Any] = vars(module)
        return cls(
            id=module.__name__.rpartition(".")[2].replace("_", "-"),
            group=contents["GROUP"],
            severity=contents["SEVERITY"],
            documentation=contents["__doc__"],
            check=contents.get("check"),
            check_record=contents.get("check_record"),
            check_text=contents.get("check_text"),
        )

    @property
    def is_told_elsewhere(self) -> bool:
        """Whether it finds nothing itself."""
        return not (self.check or self.check_record or self.check_text)

    @property
    def locked(self) -> bool:
        """Whether what it finds can make a file unusable, so that nothing may hide it."""
        return self.group in ("syntax", "schema")

    def about(self, words: Catalogue) -> str:
        """What it is about, without examples: the docstring, or its German counterpart. The first
        paragraph is the fault, the rest says why it matters."""
        if words.language == "de":
            return words.texts[f"{self.id}.about"]
        prose = self.documentation.split("```", 1)[0].strip()
        return re.sub(r"(?<!\n)\n(?!\n)", " ", prose)

    def fault(self, words: Catalogue) -> str:
        """The fault alone."""
        return self.about(words).split("\n\n", maxsplit=1)[0]
