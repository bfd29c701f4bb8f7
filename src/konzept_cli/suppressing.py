"""Comments that ask for a finding to be ignored: `# konzept: ignore[rule] reason`."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple, cast

from konzept_cli.diagnostics import Span
from konzept_cli.yamltree import Document, Mapping, Sequence, Texts, walk

Reach = Literal["ignore", "ignore-block", "ignore-file"]

_COMMENT = re.compile(
    r"(?:^|(?<=\s))#\s*konzept:\s*(?P<reach>ignore(?:-block|-file)?)\b[ \t]*"
    r"(?:\[(?P<rules>[^\]\n\r]*)\])?(?P<reason>[^\n\r]*)",
    re.MULTILINE,
)
_UNTIL = re.compile(r"\(?\buntil=(\S*)")
_MEANT = re.compile(
    r"[^\w-]*(?:(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    r"|(?P<first>\d\d?)\.(?P<second>\d\d?)\.(?P<third>\d{4}))[^\w-]*"
)


class Until(NamedTuple):
    """The last day that a comment says it holds."""

    text: str
    """As it is written; empty where nothing is."""
    span: Span
    """Its place, with `until=`."""

    @property
    def day(self) -> date | None:
        """The day; `None` where what is written is none."""
        return _day(self.text)

    @property
    def meant(self) -> date | None:
        """The day that is meant where it is written in another way."""
        found = _MEANT.fullmatch(self.text)
        if not found:
            return None
        year, month, day = found.group("year", "month", "day")
        if not year:
            day, month, year = found.group("first", "second", "third")
        return _day(f"{year}-{month:>02}-{day:>02}")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class Ignore(NamedTuple):
    """A comment that ignores findings of some rules in some lines."""

    reach: Reach
    comment: Span
    """The comment, from `#` to the end of its text."""
    rules: tuple[tuple[str, Span], ...]
    """The rules it names, with their places in the comment; none for a blanket."""
    reason: str
    until: Until | None
    """The last day it holds; `None` without one."""
    lines: range
    """The lines whose findings it ignores."""

    def covers(self, rule: str, line: int, today: date) -> bool:
        """Whether it ignores a finding of `rule` that begins on `line`. A comment without a
        reason, or past its last day, ignores nothing."""
        named = any(name == rule for name, _ in self.rules)
        return named and line in self.lines and bool(self.reason) and not self.expired(today)

    def expired(self, today: date) -> bool:
        """Whether its last day is over; a day that is none counts as over."""
        if self.until is None:
            return False
        day = self.until.day
        return day is None or day < today


def ignores(document: Document) -> tuple[Ignore, ...]:
    """The comments of `document` that ask for something to be ignored. What looks like one inside
    a text is text. None in a file that cannot be read."""
    text = document.lines.text
    if "konzept:" not in text or document.root is None:
        return ()
    texts = Texts(document)
    return tuple(
        _ignore(document, match)
        for match in _COMMENT.finditer(text)
        if not texts.holds(match.start())
    )


def _ignore(document: Document, match: re.Match[str]) -> Ignore:
    reach = cast("Reach", match["reach"])
    rest = match["reason"].strip()
    start = match.start("rules")
    rules = tuple(
        (name[0], Span(start + name.start(), start + name.end()))
        for name in re.finditer(r"[^\s,]+", match["rules"] or "")
    )
    return Ignore(
        reach,
        Span(match.start(), match.start() + len(match[0].rstrip())),
        rules,
        _UNTIL.sub("", rest).strip(" -–:"),
        _until(match),
        _lines(document, reach, match.start()),
    )


def _until(match: re.Match[str]) -> Until | None:
    found = _UNTIL.search(match["reason"])
    if not found:
        return None
    start = match.start("reason")
    return Until(found[1], Span(start + found.start(), start + found.end()))


def _lines(document: Document, reach: Reach, offset: int) -> range:
    """The lines that a comment at `offset` speaks of: its own, or the next one with content; with
    `ignore-block` all of what begins there."""
    lines = document.lines
    if reach == "ignore-file":
        return range(1, len(lines) + 1)
    line = lines.position(offset).line
    if not lines.text[lines.start(line) : offset].strip():
        line = _next_content(document, line)
    if reach == "ignore":
        return range(line, line + 1)
    ends = [line]
    for _, node in walk(document):
        for start, end in _blocks(node):
            if lines.position(start).line == line:
                ends.append(lines.position(max(start, end - 1)).line)
    return range(line, max(ends) + 1)


def _blocks(node: object) -> Iterator[Span]:
    """The entries or items of `node`, whole."""
    if isinstance(node, Mapping):
        yield from (Span(e.key.start, max(e.value.end, e.key.end)) for e in node.entries)
    elif isinstance(node, Sequence):
        yield from (Span(item.start, item.end) for item in node.items)


def _next_content(document: Document, line: int) -> int:
    lines = document.lines
    for number in range(line + 1, len(lines) + 1):
        content = lines.line(number).strip()
        if content and not content.startswith("#"):
            return number
    return line
