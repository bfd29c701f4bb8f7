"""Data as Markdown text: whatever it holds, it stays text."""

import re

# Everything that can begin or end a construct of CommonMark or GFM, wherever it stands. `~`, `|`
# and `$` are GitHub's strike-through, table cells and formulas.
_INLINE = re.compile(r"[\\`*_{}\[\]<>|~$]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
# GitHub turns these into links after it has rendered the text, so that a backslash is too early;
# an empty comment parts them without a trace in what people see and copy.
_LINKED = re.compile(r"(?i)@(?=\w)|#(?=\d)|\bwww(?=\.)|\bhttps?(?=:)|\bftp(?=:)")


def escape(text: str) -> str:
    """`text` for running text and for the cell of a table, on one line."""
    line = " ".join(text.split())
    line = _ENTITY.sub("&amp;", _INLINE.sub(r"\\\g<0>", line))
    start = re.match(r"\d{0,9}(?=[.)](?:\s|$))|(?=[#+=-])", line)
    if start:
        line = f"{start[0]}\\{line[start.end() :]}"
    return _LINKED.sub(r"\g<0><!-- -->", line)


def code(text: str) -> str:
    """`text` as a code span, with as many backticks around it as it needs."""
    line = " ".join(text.split()).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    blank = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{blank}{line}{blank}{fence}"


def target(url: str) -> str:
    """`url` as the target of a link."""
    return re.sub(r"[\\<>|\s]", lambda match: f"%{ord(match[0]):02X}", url)
