"""Numbers for the sections of a page: who reads it on paper cannot follow a link, but can look for
a number."""

import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup

_MARKS = re.compile(
    r"<(?P<tag>section|details|article|aside|footer|h2|h3)\b(?P<attributes>[^>]*)>"
    r'|\bid="(?P<id>[^"]*)"|\bhref="#(?P<to>[^"]*)"'
)
_OWN_ID = re.compile(r'\bid="([^"]*)"')
_LISTED = re.compile(r'<a href="#([^"]*)"[^>]*>')


def numbered(page: str) -> Markup:
    """`page`, from its contents to its end, with a number in each heading and each line of the
    contents; what leads to another section says to which. A heading of the class `plain`, which has
    a number of its own, gets none."""
    # Markup would escape what is joined to it.
    contents, start, main = str(page).partition("<main")
    numbers = _numbers(main)
    listed = _LISTED.sub(lambda link: _told(numbers.get(link[1])) + link[0], contents)
    return Markup(listed + start + "".join(_pieces(main, numbers)))  # noqa: S704 - a page


def _told(number: str | None) -> str:
    return f'<span class="number">{number}</span> ' if number else ""


def _walked(main: str) -> Iterator[tuple[re.Match[str], str | None]]:
    """What may need a number, with that of the section in which it stands."""
    chapter = section = 0
    number = None
    for mark in _MARKS.finditer(main):
        if mark["tag"] == "h2":
            chapter, section = chapter + 1, 0
            number = f"{chapter}"
        elif _is_heading(mark):
            section += 1
            number = f"{chapter}.{section}"
        yield mark, number


def _is_heading(mark: re.Match[str]) -> bool:
    return mark["tag"] in ("h2", "h3") and 'class="plain"' not in mark["attributes"]


def _numbers(main: str) -> Mapping[str, str | None]:
    """The number of the section that each id stands in, or that it is the id of."""
    numbers: dict[str, str | None] = {}
    waiting: list[str] = []
    for mark, number in _walked(main):
        if mark["tag"] is None:
            if mark["id"]:
                numbers[mark["id"]] = number
            continue
        waiting += _OWN_ID.findall(mark["attributes"])
        if mark["tag"] in ("h2", "h3"):
            if _is_heading(mark):
                numbers |= dict.fromkeys(waiting, number)
            waiting = []
    return numbers


def _pieces(main: str, numbers: Mapping[str, str | None]) -> Iterator[str]:
    end = 0
    for mark, here in _walked(main):
        there = numbers.get(mark["to"]) if mark["to"] else None
        yield main[end : mark.end()]
        end = mark.end()
        if _is_heading(mark):
            yield _told(here)
        elif there and there != here:
            yield f' data-at="{there}"'
    yield main[end:]
