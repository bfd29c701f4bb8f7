"""Fixes → new text: minimal edits by offset, so that every byte they do not name stays."""

import codecs
from bisect import bisect, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

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
    """Files in which fixes undo each other or come to no end; they are left as they were."""


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
) -> tuple[Mapping[str, tuple[Edit, ...]], Mapping[str, int]]:
    """The edits of the safe fixes (`unsafe`: of all), and how many fixes they are, by file. Of
    two that touch each other the first one counts; the other is for the next round."""
    edits: dict[str, list[Edit]] = {}
    numbers = Counter[str]()
    for diagnostic in diagnostics:
        fix = diagnostic.fix
        if fix is None or not (fix.safe or unsafe):
            continue
        mine = edits.setdefault(diagnostic.place.file, [])
        if not any(_touches(one, mine) for one in fix.edits):
            for one in fix.edits:
                insort(mine, one)
            numbers[diagnostic.place.file] += 1
    return {file: tuple(found) for file, found in edits.items()}, numbers


def _touches(one: Edit, others: list[Edit]) -> bool:
    """Whether `one` touches any of `others`, which are in order and apart: only its neighbours
    can."""
    at = bisect(others, one)
    near = others[max(0, at - 1) : at + 1]
    return any(
        one.span.start <= other.span.end and other.span.start <= one.span.end for other in near
    )


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

    A file that comes back to what it was before is left as it was at first, and so is one that
    fixes make unreadable, or that there is no end of fixing.
    """
    changed: dict[str, bytes] = {}
    seen: dict[str, set[bytes]] = {}
    given_up: set[str] = set()
    count = Counter[str]()
    for last in [False] * (MOST_ROUNDS - 1) + [True]:
        found = (one for one in diagnose(changed) if one.place.file in contents)
        edits, numbers = chosen(
            (one for one in found if one.place.file not in given_up), unsafe=unsafe
        )
        if not edits:
            break
        count += Counter(numbers)
        for file, mine in edits.items():
            before = changed.get(file, contents[file])
            after = apply(before, mine)
            spoilt = readable(file, before) and not readable(file, after)
            if last or spoilt or after in seen.setdefault(file, {contents[file]}):
                given_up.add(file)
                changed.pop(file, None)
            else:
                seen[file].add(after)
                changed[file] = after
    kept = {file: new for file, new in changed.items() if new != contents[file]}
    return Fixed(kept, sum(count[file] for file in kept), tuple(sorted(given_up)))
