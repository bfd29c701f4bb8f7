"""Fixes → new text: minimal edits by offset, so that every byte they do not name stays."""

import codecs
from bisect import bisect, insort
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from konzept_cli.diagnostics import Diagnostic, Edit

MOST_ROUNDS = 100
"""A fix can make room for another one, but not for ever. Of a file with syntax errors the reader
tells one a round."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What fixing came to."""

    contents: Mapping[str, bytes]
    """The new bytes of each file that changes."""
    count: int
    """How many fixes were made in them."""
    circular: tuple[str, ...]
    """Files that are left as they were, because fixes undo each other or come to no end."""
    unchecked: int = 0
    """How many suggestions are left that are for people to check."""


def apply(content: bytes, edits: Iterable[Edit]) -> bytes:
    """`content` (UTF-8, with or without a byte-order mark) after `edits`, whose spans count code
    points after the mark. Raises `ValueError` where two overlap."""
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    text = content.removeprefix(mark).decode("utf-8")
    parts, at = [], 0
    for (start, end), replacement in sorted(edits):
        if start < at:
            raise ValueError("edits overlap")
        parts += [text[at:start], replacement]
        at = end
    return mark + "".join((*parts, text[at:])).encode("utf-8")


def chosen(
    diagnostics: Iterable[Diagnostic], *, unsafe: bool
) -> tuple[Mapping[str, tuple[Edit, ...]], Mapping[str, tuple[Diagnostic, ...]]]:
    """The edits of the safe fixes (`unsafe`: of all), and whose fixes they are, by file. Of
    two that touch each other the first one counts; the other is for the next round."""
    edits: dict[str, list[Edit]] = {}
    mended: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        fix, file = diagnostic.fix, diagnostic.place.file
        if fix is None or not (fix.safe or unsafe):
            continue
        mine = edits.setdefault(file, [])
        if not any(_touches(one, mine) for one in fix.edits):
            for one in fix.edits:
                insort(mine, one)
            mended.setdefault(file, []).append(diagnostic)
    return (
        {file: tuple(found) for file, found in edits.items()},
        {file: tuple(found) for file, found in mended.items()},
    )


def _touches(one: Edit, others: list[Edit]) -> bool:
    """Whether `one` touches any of `others`, which are in order and apart: only its neighbours
    can."""
    at = bisect(others, one)
    near = others[max(0, at - 1) : at + 1]
    return any(
        one.span.start <= other.span.end and other.span.start <= one.span.end for other in near
    )


@dataclass(slots=True)
class _Attempt:
    """A file while it is being fixed."""

    contents: list[bytes]
    """What it was after each round; at first what it was before."""
    mended: list[tuple[Diagnostic, ...]] = field(default_factory=list)
    """What each round has mended."""
    barred: set[tuple[object, ...]] = field(default_factory=set)
    """What is not to be mended, because that leads back to where the file was."""
    given_up: bool = False

    def takes(self, diagnostic: Diagnostic) -> bool:
        """Whether the fix of `diagnostic` is to be made."""
        return not self.given_up and _known(diagnostic) not in self.barred

    def go_on(self, content: bytes, mended: tuple[Diagnostic, ...]) -> None:
        """Take `content` for the file. Where it was that already, begin again without the fixes
        that have led in the circle: what else was to be mended still is."""
        self.mended.append(mended)
        if content in self.contents:
            circle = self.mended[self.contents.index(content) :]
            self.barred |= {_known(one) for found in circle for one in found}
            self.begin_again()
        else:
            self.contents.append(content)

    def begin_again(self) -> None:
        """Take the file as it was at first."""
        del self.contents[1:]
        self.mended.clear()


def _known(diagnostic: Diagnostic) -> tuple[object, ...]:
    """What a diagnostic is known by while fixes move its place."""
    return diagnostic.rule, diagnostic.loc, diagnostic.message


def fix_all(
    contents: Mapping[str, bytes],
    diagnose: Callable[[Mapping[str, bytes]], Iterable[Diagnostic]],
    readable: Callable[[str, bytes], bool],
    *,
    unsafe: bool,
) -> Fixed:
    """Make fixes in `contents` (the bytes of each file) until none is left. `diagnose` says what
    is wrong with the repository where the given files have the given bytes; `readable`, whether a
    file with these bytes can be read.

    Fixes that bring a file back to what it was before are left out. A file that fixes make
    unreadable, or that there is no end of fixing, is left as it was at first.
    """
    attempts = {file: _Attempt([content]) for file, content in contents.items()}
    found: list[Diagnostic] = []
    for last in [False] * (MOST_ROUNDS - 1) + [True]:
        found = [one for one in diagnose(_changed(attempts)) if one.place.file in attempts]
        edits, mended = chosen(
            (one for one in found if attempts[one.place.file].takes(one)), unsafe=unsafe
        )
        if not edits:
            break
        for file, mine in edits.items():
            attempt = attempts[file]
            before = attempt.contents[-1]
            after = apply(before, mine)
            if last or (readable(file, before) and not readable(file, after)):
                attempt.given_up = True
                attempt.begin_again()
            else:
                attempt.go_on(after, mended[file])
    fixed = _changed(attempts)
    circular = (file for file, one in attempts.items() if one.given_up or one.barred)
    count = sum(len(found) for one in attempts.values() for found in one.mended)
    unchecked = 0 if unsafe else sum(bool(one.fix and not one.fix.safe) for one in found)
    unmended = tuple(sorted(file for file in circular if file not in fixed))
    return Fixed(fixed, count, unmended, unchecked)


def _changed(attempts: Mapping[str, _Attempt]) -> Mapping[str, bytes]:
    """The files that are not what they were at first."""
    return {file: one.contents[-1] for file, one in attempts.items() if one.mended}
