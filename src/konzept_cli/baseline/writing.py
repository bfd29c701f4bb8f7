"""Entries → the file: JSON, sorted, with one entry a line.

So git shows what was mended, and branches that mend different things can be merged.
"""

import json

from konzept_cli.baseline import Entries, Entry
from konzept_cli.baseline.reading import VERSION
from konzept_cli.visible import visible


def written(entries: Entries) -> bytes:
    """The file with `entries`. Characters that nobody sees are escaped in it."""
    lines = [_line(entry, count) for entry, count in sorted(entries.items())]
    body = "\n" + ",\n".join(lines) + "\n  " if lines else ""
    text = f'{{\n  "tool": "konzept",\n  "version": {VERSION},\n  "entries": [{body}]\n}}\n'
    return text.encode()


def _line(entry: Entry, count: int) -> str:
    said = {
        "rule": entry.rule,
        "file": entry.file,
        "path": entry.path,
        "value": entry.value,
        "count": count,
    }
    text = json.dumps(said, ensure_ascii=False)
    return f"    {text if visible(text) == text else json.dumps(said)}"
