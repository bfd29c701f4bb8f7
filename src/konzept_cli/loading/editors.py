"""What a concept file says to editors."""

import os
import re
from pathlib import Path

from konzept_cli.diagnostics import Span
from konzept_cli.yamltree import Document

# The line by which VS Code and others know what to explain and complete.
_SCHEMA = re.compile(r"^#\s*yaml-language-server:\s*\$schema=(\S+)", re.MULTILINE)


def absent_schema(root: Path, document: Document) -> Span | None:
    """Where `document` names a JSON Schema, if that is a file and not there. Addresses are not
    looked up."""
    text = document.lines.text
    match = _SCHEMA.search(text) if "yaml-language-server" in text else None
    if match is None or "://" in match[1]:
        return None
    folder = document.file.rpartition("/")[0]
    # os.path, because pathlib takes five times as long for each of many files.
    path = os.path.join(root, folder, match[1])  # noqa: PTH118
    return None if os.path.lexists(path) else Span(*match.span(1))
