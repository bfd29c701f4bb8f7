"""The Markdown report as the summary of a job: long parts folded, and never too large."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from konzept_cli.messages import Catalogue

ROOM = 1_000_000
"""GitHub takes 1 MiB of a step; what others write there needs some room as well."""

_HEADING = re.compile(r"^(#{1,4})(?= )", re.MULTILINE)
_TITLE = re.compile(r"#+ ((?:<a id=\"[^\"]*\"></a>)?)(.*)")
_OPEN = ("report.section.glance", "report.section.method", "report.section.matrix")


class _Part(NamedTuple):
    """A section of the report, or a piece of one."""

    anchor: str
    title: str
    text: str


def as_summary(page: str, words: Catalogue, room: int = ROOM) -> str:
    """The report `page`, whose data are escaped so that no line of theirs looks like a heading:
    with headings from the third level on, and only as many sections as `room` bytes hold."""
    cover, *parts = _parts(_HEADING.sub(r"##\1", page), "#### ")
    shown = set(map(words, _OPEN))
    method = words("report.section.method")
    kept, left_out = [cover.text], []
    free = room - _size(cover.text) - _size(_missing([part.title for part in parts], words))
    for part in parts:
        text = _method(part, words) if part.title == method else part.text
        if part.title not in shown:
            text = _folded(part.anchor, part.title, text.partition("\n")[2])
        if _size(text) <= free:
            free -= _size(text)
            kept.append(text)
        else:
            left_out.append(part.title)
    return "".join(kept) + (_missing(left_out, words) if left_out else "")


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _parts(text: str, mark: str) -> Iterator[_Part]:
    """What stands before the first heading that begins with `mark`, then each heading's part."""
    first, *others = re.split(rf"^(?={mark})", text, flags=re.MULTILINE)
    yield _Part("", "", first)
    for piece in others:
        ((anchor, title),) = _TITLE.findall(piece.partition("\n")[0])
        yield _Part(anchor, title, piece)


def _method(part: _Part, words: Catalogue) -> str:
    """What must be known before the first table stays open, the rest of the method is folded."""
    head, first, *others = _parts(part.text, "##### ")
    rest = "".join(other.text for other in others)
    return head.text + first.text + _folded("", words("job.method"), rest)


def _folded(anchor: str, title: str, body: str) -> str:
    # Only with blank lines around it is what is folded read as Markdown.
    lines = ("<details>", f"<summary>{anchor}{title}</summary>", "", body.strip("\n"), "")
    return "\n".join((*lines, "</details>", "", ""))


def _missing(titles: list[str], words: Catalogue) -> str:
    listed = words.all_of(words("job.part", title=title) for title in titles)
    return f"\n{words('job.left_out', parts=listed)}\n"
