"""Numbers for the sections of a page: who reads it on paper cannot follow a link, but can look for
a number."""

import re
from collections.abc import Iterator, Mapping
from heapq import merge

from markupsafe import Markup

# Three patterns that begin with what is rare are many times as quick as one for all.
_TAG = re.compile(r"<(section|details|article|aside|footer|h2|h3)\b([^>]*)>")
_ID = re.compile(r' id="([^"]*)"')
_LINK = re.compile(r' href="#([^"]*)"')
_LISTED = re.compile(r'<a href="#([^"]*)"[^>]*>')


Walked = list[tuple[re.Match[str], str | None]]


def numbered(page: str) -> Markup:
    """`page`, from its contents to its end, with a number in each heading and each line of the
    contents; what leads to another section says to which. A heading of the class `plain`, which has
    a number of its own, gets none."""
    # Markup would escape what is joined to it.
    page = str(page)
    start = page.find("<main")
    walked = _walked(page, start)
    numbers = _numbers(walked)
    listed = _LISTED.sub(lambda link: _told(numbers.get(link[1])) + link[0], page[:start])
    return Markup("".join((listed, *_pieces(page, start, walked, numbers))))  # noqa: S704 - a page


def _told(number: str | None) -> str:
    return f'<span class="number">{number}</span> ' if number else ""


def _walked(page: str, start: int) -> Walked:
    """What may need a number, with that of the section in which it stands."""
    chapter = section = inside = 0
    number = None
    walked = []
    marks = (pattern.finditer(page, start) for pattern in (_TAG, _ID, _LINK))
    for mark in merge(*marks, key=re.Match.start):
        if mark.start() < inside:
            continue  # the tag has it
        if mark.re is _TAG:
            inside = mark.end()
        if _is_heading(mark):
            chapter, section = (chapter + 1, 0) if mark[1] == "h2" else (chapter, section + 1)
            number = f"{chapter}.{section}" if section else f"{chapter}"
        walked.append((mark, number))
    return walked


def _is_heading(mark: re.Match[str]) -> bool:
    return mark.re is _TAG and mark[1] in ("h2", "h3") and 'class="plain"' not in mark[2]


def _numbers(walked: Walked) -> Mapping[str, str | None]:
    """The number of the section that each id stands in, or that it is the id of."""
    numbers: dict[str, str | None] = {}
    waiting: list[str] = []
    for mark, number in walked:
        if mark.re is _ID:
            numbers[mark[1]] = number
        elif mark.re is _TAG:
            waiting += _ID.findall(mark[2])
            if _is_heading(mark):
                numbers |= dict.fromkeys(waiting, number)
            if mark[1] in ("h2", "h3"):
                waiting = []
    return numbers


def _pieces(
    page: str, end: int, walked: Walked, numbers: Mapping[str, str | None]
) -> Iterator[str]:
    for mark, here in walked:
        there = numbers.get(mark[1]) if mark.re is _LINK else None
        if _is_heading(mark):
            new = _told(here)
        elif there and there != here:
            new = f' data-at="{there}"'
        else:
            continue
        yield page[end : mark.end()]
        yield new
        end = mark.end()
    yield page[end:]
